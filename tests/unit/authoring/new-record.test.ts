import assert from 'node:assert/strict';
import { test } from 'node:test';
import { monthsAfter } from '../../../src/authoring/days.ts';
import { kindNamed } from '../../../src/authoring/kind-named.ts';
import { knownOf } from '../../../src/authoring/known.ts';
import { newId } from '../../../src/authoring/new-id.ts';
import { missingNeeds, needsOf, newRecord } from '../../../src/authoring/new-record.ts';
import { buildCatalogue } from '../../../src/catalogue/build.ts';
import { parseMdx } from '../../../src/catalogue/mdx.ts';
import { parseFiles } from '../../../src/catalogue/parse.ts';
import { schemaOf } from '../../../src/catalogue/shape.ts';
import { parseYaml } from '../../../src/catalogue/yaml.ts';
import { aRecord, kindNames, kinds, singular, type Kind } from '../../../src/model/kinds.ts';
import { lighthouses } from '../catalogue/lighthouses.ts';

const files = lighthouses();
const known = knownOf(parseFiles(files, 'content'));
const setting = { known, today: '2026-11-22' };
/** Kinds that are made of their title and a few answers; datasets and charts are made of tables. */
const plainKinds = kindNames.filter((kind) => kind !== 'datasets' && kind !== 'charts');

/** A new record with the first choice wherever one must be made. */
function begun(kind: Kind): string {
  const missing = missingNeeds(kind, {}, setting);
  return newRecord(kind, 'The lamp: “new”, # and all', Object.fromEntries(missing.map((need) => [need.key, need.take(need.choices?.[0] ?? '2015-09')])), setting);
}

for (const kind of plainKinds) {
  test(`a new ${singular(kind)} passes the check as it stands`, () => {
    const path = `${kind}/the-lamp${kinds[kind].extension}`;
    const { problems } = buildCatalogue(new Map([...files, [path, new TextEncoder().encode(begun(kind))]]), 'content');
    assert.deepEqual(problems.filter(({ severity }) => severity === 'error'), []);
  });

  test(`every key that a new ${singular(kind)} offers behind a # is one that fits`, () => {
    const text = begun(kind).replace(/^#(?! \S)/gm, '');
    const yaml = parseYaml(kinds[kind].extension === '.mdx' ? parseMdx(text, '').frontMatter : text, '');
    assert.deepEqual(yaml.problems, []);
    assert.deepEqual(schemaOf(kind).safeParse(yaml.data).error?.issues, undefined);
    assert.deepEqual(Object.keys(yaml.data as object), [...begun(kind).matchAll(/^#?([a-zA-Z-]+):/gm)].map(([, key]) => key));
  });
}

test('a new briefing is dated, and says what each key means', () => {
  const text = begun('briefings');
  assert.match(text, /^# The day it was first published\.\npublished: 2026-11-22$/m);
  assert.match(text, /^reviewBy: 2027-05-22$/m);
  assert.match(text, /^# May be left out\. Records it is about, as kind\/id\.\n#about: \[organisations\/some-body\]$/m);
  assert.match(text, /^summary: "To write: one or two sentences/m);
});

test('what is given is checked as it is taken', () => {
  const need = (kind: Kind, key: string) => needsOf(kind, known).find((one) => one.key === key)!;
  assert.deepEqual(need('briefings', 'topics').take('keeping, keeping'), ['keeping', 'keeping']);
  assert.throws(() => need('briefings', 'topics').take('keepng'), /^Refusal: “keepng” is not allowed for “topics”\. Did you mean “keeping”\?/);
  assert.throws(() => need('events', 'date').take('13/9/2015'), /“13\/9\/2015” is not a date\. Write “date” as 2015-09-13, 2015-09 or 2015\./);
  assert.throws(() => need('briefings', 'summary').take('Short.'), /“summary” is too short: 6 characters\. Write at least 50\./);
  assert.throws(() => need('topics', 'order').take('first'), /Write a whole number/);
  assert.deepEqual(need('claims', 'claimedIn').take('survey'), { source: 'survey' });
  assert.deepEqual(need('claims', 'evidence').take('survey/height,history'), [{ fact: 'survey/height' }, { chart: 'history' }]);
  assert.deepEqual(need('people', 'roles').take('Keeper, in the north'), [{ title: 'Keeper, in the north' }]);
});

test('a kind is known by its folder, its singular and its label', () => {
  for (const [name, kind] of [['briefings', 'briefings'], ['briefing', 'briefings'], ['Person', 'people'], ['people', 'people'], ['body', 'organisations'], ['organisation', 'organisations']] as const) assert.equal(kindNamed(name), kind);
  assert.throws(() => kindNamed('organization'), /“organization” is not a kind of record\. Did you mean “organisation”\?/);
  assert.throws(() => kindNamed('constructor'), /is not a kind of record/);
  assert.equal(aRecord('events'), 'an event');
});

test('an id is made of the title, and never one that is taken', () => {
  assert.equal(newId('terms', 'Über the Rock!', undefined, known), 'uber-the-rock');
  assert.equal(newId('terms', 'word '.repeat(30), undefined, known).length, 59);
  assert.throws(() => newId('terms', 'Fog signal', undefined, known), /There is a term “fog-signal” already, in terms\/fog-signal\.yaml/);
  assert.throws(() => newId('briefings', 'Keepers gone', undefined, known), /leads to briefings\/automation, which had this name before/);
  assert.throws(() => newId('terms', 'x', '../x', known), /“\.\.\/x” cannot be an id\. Write it in small letters, digits and hyphens: x/);
  assert.throws(() => newId('terms', '灯', undefined, known), /has no letters that an id may hold/);
  assert.throws(() => newId('terms', '!', undefined, known), /has no letters to make an id of/);
});

test('months later is the same day, or the last of a shorter month', () => {
  assert.equal(monthsAfter('2026-08-31', 6), '2027-02-28');
  assert.equal(monthsAfter('2026-11-22', 6), '2027-05-22');
  assert.equal(monthsAfter('2027-08-31', 6), '2028-02-29');
});
