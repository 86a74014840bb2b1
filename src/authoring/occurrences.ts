import { parseCsv } from '../catalogue/csv.ts';
import { parseTree } from '../catalogue/mdx.ts';
import type { Parsed, ParsedRecord } from '../catalogue/parse.ts';
import type { Place } from '../catalogue/problem.ts';
import { leavesOf, shapeOf } from '../catalogue/shape.ts';
import type { Path } from '../catalogue/yaml.ts';
import type { Dataset } from '../model/dataset.ts';
import { isKind } from '../model/kinds.ts';
import { namedIn, type Named } from './named-in.ts';

/** A place in the content where a record or an image is named. */
export interface Occurrence extends Place {
  /** The file, as problems name it. */
  file: string;
  /** The record that holds it: `claims/tallest`, `portal/portal`. */
  holder: string;
  /** What is named: `organisations/coast-office`, `images/lamp.png`. */
  key: string;
  /** The letters that stand there: the id alone, or the whole key. */
  written: string;
  /** Where it is the entry of a list: the list’s other entries. */
  siblings?: string[];
}

/** Every place where content names a record or an image: keys, prose, bodies and the cells of tables. */
export function occurrencesOf(parsed: Parsed): Occurrence[] {
  return parsed.records.flatMap((record) => [
    ...inKeys(record), ...(record.body ? inBody(record) : []), ...(record.kind === 'datasets' ? inTable(record, parsed) : []),
  ]);
}

function inKeys(record: ParsedRecord): Occurrence[] {
  return leavesOf(record.data, shapeOf(record.kind)).flatMap(({ path, value, meta }) => {
    if (meta.prose) return inProse(record, path, value);
    const named = meta.reference ?? meta.mayName;
    if (!named) return [];
    const lead = /^(?:facts|quotes)\//.exec(value)?.[0] ?? '';
    const siblings = typeof path.at(-1) === 'number' ? { siblings: listAt(record.data, path).filter((one): one is string => typeof one === 'string' && one !== value) } : {};
    return occurrence(record, { reference: named, target: value, offset: 0 }, (written) => record.yaml.locateWithin(path, written, lead)).map((one) => ({ ...one, ...siblings }));
  });
}

/** A text of a record: what it names is found again, letter for letter, in the lines that hold the text. */
function inProse(record: ParsedRecord, path: Path, value: string): Occurrence[] {
  return namedIn(parseTree(value, record.file).tree, value).flatMap((named) =>
    occurrence(record, named, (written) => record.yaml.locateWithin(path, written, value.slice(0, named.offset))));
}

function inBody(record: ParsedRecord): Occurrence[] {
  return namedIn(record.body!, record.text).flatMap((named) => occurrence(record, named, () => placeAt(record.text, named.offset)));
}

/** The cells of a dataset’s table that name records. */
function inTable(record: ParsedRecord, { tables }: Parsed): Occurrence[] {
  const text = tables.get(`datasets/${record.id}.csv`);
  if (text === undefined) return [];
  const { fields } = record.data as Dataset;
  const file = record.file.replace(/\.yaml$/, '.csv');
  const { table } = parseCsv(text, file, fields);
  return fields.flatMap(({ name, reference }) => (reference ? table.rows.flatMap((row, index) => {
    const id = row[name];
    if (typeof id !== 'string') return [];
    const { line, column } = table.place(index, name);
    const lead = (text.split('\n')[line - 1] ?? '').indexOf(id, column - 1) + 1;
    return [{ file, holder: `datasets/${record.id}`, key: `${reference}/${id}`, written: id, line, column: lead }];
  }) : []));
}

/** What a reference names, as the key of a record and the letters that stand for it; nothing where it leads out of the content. */
function occurrence(record: ParsedRecord, { reference, target }: Named, place: (written: string) => Place): Occurrence[] {
  const found = (key: string, written: string): Occurrence[] => {
    const { line, column } = place(written);
    return [{ file: record.file, holder: `${record.kind}/${record.id}`, key, written, line, column }];
  };
  if (reference === 'image') return found(target, target);
  if (reference === 'fact' || reference === 'quote') return found(`sources/${target.split('/')[0]}`, target.split('/')[0]!);
  if (isKind(reference)) return found(`${reference}/${target}`, target);
  const [, source] = /^(?:facts|quotes)\/([^/]+)\//.exec(target) ?? [];
  if (source) return found(`sources/${source}`, source);
  const key = target.split('#')[0]!;
  return isKind(key.split('/')[0] ?? '') ? found(key, key) : [];
}

function listAt(data: unknown, path: Path): unknown[] {
  return path.slice(0, -1).reduce<unknown>((value, key) => (value as Record<string | number, unknown>)[key], data) as unknown[];
}

function placeAt(text: string, offset: number): Place {
  const before = text.slice(0, offset).split('\n');
  return { line: before.length, column: before.at(-1)!.length + 1 };
}
