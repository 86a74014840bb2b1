import type { Dataset } from '../model/dataset.ts';
import { assemble } from './assemble.ts';
import type { Catalogue } from './catalogue.ts';
import type { Files } from './files.ts';
import { checkHonesty } from './honesty.ts';
import { checkMentions, collectNames } from './link.ts';
import { readMentions, type Reading } from './mentions.ts';
import { parseFiles, type ParsedRecord, type ReadBefore } from './parse.ts';
import { sortProblems, type Problem } from './problem.ts';
import { checkRedirects } from './redirects.ts';
import { checkRules } from './rules.ts';
import { checkChart, readTables } from './tables.ts';

export interface Outcome {
  /** Absent where there are errors. */
  catalogue?: Catalogue;
  problems: Problem[];
  /** The records as they were read; absent where the catalogue is. */
  records?: readonly ParsedRecord[];
}

/** What earlier builds found out of files that are still the same: for those who build again after each change. */
export interface Memory {
  files: ReadBefore;
  readings: WeakMap<ParsedRecord, Reading>;
}

/** An empty memory. */
export const newMemory = (): Memory => ({ files: new WeakMap(), readings: new WeakMap() });

/** Files → one linked catalogue, or every problem there is. `folder` is the content folder’s name, for messages. */
export function buildCatalogue(files: Files, folder = 'content', memory = newMemory()): Outcome {
  const parsed = parseFiles(files, folder, memory.files);
  const readAll = (records: readonly ParsedRecord[]) => new Map(records.map((record) => [record, memory.readings.get(record) ?? readMentions(record)]));
  const [readings, partialReadings] = [readAll(parsed.records), readAll(parsed.partial)];
  for (const [record, reading] of [...readings, ...partialReadings]) memory.readings.set(record, reading);
  const names = collectNames(parsed, new Map([...readings].map(([record, reading]) => [`${record.kind}/${record.id}`, reading.headings])));
  const { tables, problems: tableProblems } = readTables(parsed, folder, names);
  const datasets = new Map(parsed.records.filter(({ kind }) => kind === 'datasets').map(({ id, data }) => [id, data as Dataset]));

  const problems = sortProblems([
    ...parsed.problems,
    ...tableProblems,
    ...[...partialReadings].flatMap(([record, reading]) => [...reading.problems, ...checkMentions(record, reading.mentions, names)]),
    ...[...readings].flatMap(([record, reading]) => [
      ...reading.problems,
      ...(record.kind === 'redirects' ? checkRedirects : checkMentions)(record, reading.mentions, names),
      ...checkRules(record, reading.mentions, names),
      ...(record.kind === 'charts' ? checkChart(record, datasets) : []),
    ]),
  ]);
  if (hasErrors(problems)) return { problems };
  const catalogue = assemble(parsed, readings, tables);
  const all = sortProblems([...problems, ...checkHonesty(parsed.records, catalogue)]);
  return hasErrors(all) ? { problems: all } : { catalogue, records: parsed.records, problems: all };
}

const hasErrors = (problems: readonly Problem[]) => problems.some(({ severity }) => severity === 'error');
