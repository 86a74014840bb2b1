import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { test } from 'node:test';
import Ajv from 'ajv';
import draft04 from 'ajv/lib/refs/json-schema-draft-04.json' with { type: 'json' };
import { codes, type Code } from '../../../src/catalogue/codes.ts';
import { problem, wholeFile, type Problem } from '../../../src/catalogue/problem.ts';
import { formats } from '../../../src/catalogue/report.ts';
import { checkContent } from '../../../src/quality/index.ts';
import { briefing, lighthouses } from './lighthouses.ts';

/** The whole schema of SARIF 2.1.0 (OASIS), as SchemaStore and Microsoft’s sarif-js-sdk publish it: what code-scanning services hold a file to. */
const schema = JSON.parse(readFileSync(path.join(import.meta.dirname, 'sarif-2.1.0-rtm.5.json'), 'utf8')) as object;
const ajv = new Ajv({ schemaId: 'id', allErrors: true, logger: false });
ajv.addMetaSchema(draft04);
const isSarif = ajv.compile(schema);

const faults = (log: unknown) => (isSarif(log) ? [] : (isSarif.errors ?? []).map(({ dataPath, message }) => `${dataPath} ${message}`));
const sarif = (problems: readonly Problem[]) => JSON.parse(formats.sarif(problems)) as { runs: { results: { level: string; message?: unknown }[] }[] };

test('problems as SARIF keep to the schema: with a mend, as advice, of a whole file, in a path with spaces', () => {
  const { problems } = checkContent(lighthouses({
    ...briefing('A <Fact id="survey/heigth" /> light, which they recieved in  2014.\n\n#### Deep'),
    'notes of today.txt': 'x\n',
    'events/first-electric-light.yaml': 'title: When: it was lit\n',
  }));
  assert.ok(problems.some(({ fix }) => fix) && problems.some(({ length }) => length === 0));
  assert.deepEqual(faults(sarif([...problems, { ...problem('content/a b.yaml', { line: 3, column: 1 }, 'honesty/title', 'Label.'), severity: 'warning' }])), []);
});

test('every code as a rule, and no problem at all, keep to the schema', () => {
  assert.deepEqual(faults(sarif(Object.keys(codes).map((code) => problem('content/a.yaml', wholeFile, code as Code, 'Here.', 'So.')))), []);
  assert.deepEqual(faults(sarif([])), []);
});

test('the schema finds what is not SARIF', () => {
  const log = sarif([problem('content/a.yaml', wholeFile, 'file/place', 'Here.')]);
  const [result] = log.runs[0]!.results;
  result!.level = 'fatal';
  delete result!.message;
  assert.deepEqual(faults(log), [
    '.runs[0].results[0].level should be equal to one of the allowed values',
    ".runs[0].results[0] should have required property 'message'",
  ]);
});
