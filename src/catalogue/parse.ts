import { isKind, isSingle, kinds, singles, type Kind, type Single } from '../model/kinds.ts';
import { decode } from './decode.ts';
import type { Code } from './codes.ts';
import { kebab } from './kebab.ts';
import type { Files } from './files.ts';
import { hiddenSigns } from './hidden.ts';
import { parseMdx } from './mdx.ts';
import { suggestion } from './nearest.ts';
import { problem, type Problem } from './problem.ts';
import { validate } from './validate.ts';
import { parseYaml, type YamlData } from './yaml.ts';
import type { Root } from 'mdast';

/** A file that fits its schema, with the way back to its text. */
export interface ParsedRecord {
  kind: Kind | Single;
  id: string;
  file: string;
  data: unknown;
  text: string;
  yaml: YamlData;
  body?: Root;
}

export interface Parsed {
  records: ParsedRecord[];
  /** Records that do not fit, with the keys that do: what these and the body name is checked all the same. */
  partial: ParsedRecord[];
  /** `kind/id` of records, and paths of tables, that exist but do not fit: a reference to them is not a second mistake. */
  broken: Set<string>;
  /** Tables by path: `datasets/beds.csv` → text. */
  tables: Map<string, string>;
  /** Pictures by path: `images/lamp.png`. */
  images: Map<string, Uint8Array>;
  problems: Problem[];
}

const start = { line: 1, column: 1 };
/** An SVG could hold script; pictures of that kind are what charts are for. */
const imageName = /^images\/([a-z0-9-]+\/)*[a-z0-9-]+\.(png|jpe?g|webp|avif|gif)$/;
const idPattern = /^[a-z0-9]+(-[a-z0-9]+)*$/;

/** What a file was read as. */
interface ReadRecord {
  /** Absent where the file does not fit. */
  record?: ParsedRecord;
  /** Present where some of a file does not fit. */
  partial?: ParsedRecord;
  problems: Problem[];
}

/** What was read before, by the very bytes of a file: for those who read much the same files again and again. */
export type ReadBefore = WeakMap<Uint8Array, ReadRecord>;

/** Files → records that fit their schemas, tables and images; or what is wrong with each. */
export function parseFiles(files: Files, folder: string, before: ReadBefore = new WeakMap()): Parsed {
  const parsed: Parsed = { records: [], partial: [], broken: new Set(), tables: new Map(), images: new Map(), problems: [] };
  for (const [path, bytes] of files) {
    const file = `${folder}/${path}`;
    if (path === 'words.txt') continue;
    if (path.startsWith('images/')) {
      if (imageName.test(path)) parsed.images.set(path, bytes);
      else parsed.problems.push(problem(file, start, 'image/name', 'This cannot be the name of an image.', 'Use small letters, digits and hyphens, and end it with .png, .jpg, .webp, .avif or .gif.'));
      continue;
    }
    const place = placeOf(path, file, files);
    if ('problem' in place) {
      parsed.problems.push(place.problem);
      if (place.meant) parsed.broken.add(place.meant);
      continue;
    }
    const isTable = place.extension === '.csv';
    parsed.broken.add(isTable ? path : `${place.kind}/${place.id}`);
    const known = before.get(bytes);
    if (known) {
      keep(known, parsed);
      continue;
    }
    const decoded = decode(file, bytes);
    if ('problem' in decoded) {
      parsed.problems.push(decoded.problem);
      continue;
    }
    const hidden = hiddenSigns(decoded.text, file);
    if (isTable) {
      parsed.tables.set(path, decoded.text);
      parsed.problems.push(...hidden);
      continue;
    }
    const { problems, ...found } = parseRecord(place, file, decoded.text);
    const read = { problems: [...hidden, ...problems], ...found };
    before.set(bytes, read);
    keep(read, parsed);
  }
  if (!files.has('portal.yaml')) {
    parsed.problems.push(problem(`${folder}/portal.yaml`, start, 'file/missing', 'The portal has no portal.yaml.', 'Add it: it names the portal, its publisher and its lists of words.'));
  }
  return parsed;
}

interface FilePlace {
  kind: Kind | Single;
  id: string;
  extension: string;
}

/** What a path says of its file: `events/launch.yaml` is the event `launch`. */
function placeOf(path: string, file: string, files: Files): FilePlace | { problem: Problem; meant?: string } {
  const single = path.replace(/\.yaml$/, '');
  if (path !== single && isSingle(single)) return { kind: single, id: single.replace(/^.*\//, ''), extension: '.yaml' };
  const [folder = '', name = '', ...deeper] = path.split('/');
  const wrong = (message: string, hint: string, code: Code = 'file/place') => ({ problem: problem(file, start, code, message, hint) });
  if (!name) return wrong('This file lies outside the folders of records.', `Move it to one of: ${Object.keys(kinds).sort().join(', ')}.`);
  const near = Object.keys(singles).filter((single) => single.startsWith(`${folder}/`));
  if (near.length > 0) return wrong(`“${name}” is not a file of ${folder}/.`, suggestion(path, near.map((one) => `${one}.yaml`)));
  if (!isKind(folder)) return wrong(`“${folder}” is not a folder for content.`, suggestion(folder, Object.keys(kinds)));
  if (deeper.length > 0) {
    const inner = deeper.at(-1) ?? '';
    return { ...wrong('Records do not lie in folders within folders.', `Move it to ${folder}/${inner}.`), meant: `${folder}/${inner.replace(/\.[^.]*$/, '')}` };
  }
  const dot = name.lastIndexOf('.');
  const [id, extension] = dot < 0 ? [name, ''] : [name.slice(0, dot), name.slice(dot)];
  const expected = kinds[folder].extension;
  const isTable = folder === 'datasets' && extension === '.csv';
  if (extension === '.yml' && files.has(`${folder}/${id}.yaml`)) {
    return wrong(`The ${kinds[folder].label.toLowerCase()} “${id}” stands in two files.`, `Keep ${id}.yaml and remove this one.`, 'id/duplicate');
  }
  if (extension === '.csv' && !isTable) return wrong('A table lies outside datasets/.', `Move it to datasets/${kebab(id)}.csv.`);
  if (extension !== expected && !isTable) {
    return { ...wrong(`Records in ${folder}/ are files that end in “${expected}”.`, `Rename it to ${folder}/${kebab(id)}${expected}.`), meant: `${folder}/${id}` };
  }
  if (!idPattern.test(id)) {
    return wrong(`“${id}” cannot be an id.`, `Rename the file to ${kebab(id)}${extension}: small letters, digits and hyphens.`, 'id/format');
  }
  return { kind: folder, id, extension };
}

function keep({ record, partial, problems }: ReadRecord, parsed: Parsed): void {
  parsed.problems.push(...problems);
  if (partial) parsed.partial.push(partial);
  if (!record) return;
  parsed.broken.delete(`${record.kind}/${record.id}`);
  parsed.records.push(record);
}

function parseRecord(place: FilePlace, file: string, text: string): ReadRecord {
  const mdx = place.extension === '.mdx' ? parseMdx(text, file) : undefined;
  const yaml = mdx ? parseYaml(mdx.frontMatter, file, 1) : parseYaml(text, file);
  const found = [...(mdx?.problems ?? []), ...yaml.problems];
  if (yaml.problems.length > 0 || mdx?.problems.some((one) => one.code === 'front-matter/missing')) return { problems: found };
  const checked = validate(place.kind, yaml, file);
  const problems = [...found, ...checked.problems];
  const recordOf = (data: unknown): ParsedRecord => ({ kind: place.kind, id: place.id, file, text, yaml, data, ...(mdx ? { body: mdx.tree } : {}) });
  if (checked.data !== undefined) return { problems, record: recordOf(checked.data) };
  return isKind(place.kind) ? { problems, partial: recordOf(checked.soundKeys) } : { problems };
}
