import { aRecord, isKind, kindNames, kinds, type Kind, type Single } from '../model/kinds.ts';
import { decode } from './decode.ts';
import { placeOf, type FilePlace } from './file-place.ts';
import type { Files } from './files.ts';
import { hiddenSigns } from './hidden.ts';
import { imageProblem, isImageName } from './image-name.ts';
import { parseMdx } from './mdx.ts';
import { problem, wholeFile, type Problem } from './problem.ts';
import { schemaOf } from './shape.ts';
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
      if (isImageName(path)) parsed.images.set(path, bytes);
      else parsed.problems.push(imageProblem(path, file));
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
    parsed.problems.push(problem(`${folder}/portal.yaml`, wholeFile, 'file/missing', 'The portal has no portal.yaml.', 'Add it: it names the portal, its publisher and its lists of words.'));
  }
  return parsed;
}

function keep({ record, partial, problems }: ReadRecord, parsed: Parsed): void {
  parsed.problems.push(...problems);
  if (partial) parsed.partial.push(partial);
  if (!record) return;
  parsed.broken.delete(`${record.kind}/${record.id}`);
  parsed.records.push(record);
}

/** The kind whose record this is, where it lies among those of another. */
const otherKind = (kind: Kind, data: unknown): Kind | undefined =>
  kindNames.find((one) => one !== kind && kinds[one].extension === kinds[kind].extension && schemaOf(one).safeParse(data).success);

function parseRecord(place: FilePlace, file: string, text: string): ReadRecord {
  const mdx = place.extension === '.mdx' ? parseMdx(text, file) : undefined;
  const yaml = mdx ? parseYaml(mdx.frontMatter, file, 1) : parseYaml(text, file);
  const found = [...(mdx?.problems ?? []), ...yaml.problems];
  if (yaml.problems.length > 0 || mdx?.problems.some((one) => one.code === 'front-matter/missing')) return { problems: found };
  const checked = validate(place.kind, yaml, file);
  const problems = [...found, ...checked.problems];
  const recordOf = (data: unknown): ParsedRecord => ({ kind: place.kind, id: place.id, file, text, yaml, data, ...(mdx ? { body: mdx.tree } : {}) });
  if (checked.data !== undefined) return { problems, record: recordOf(checked.data) };
  const other = isKind(place.kind) && otherKind(place.kind, yaml.data);
  if (other) return { problems: [problem(file, wholeFile, 'file/place', `This is ${aRecord(other)}, but it lies in ${place.kind}/.`, `Move it to ${other}/${place.id}${place.extension}.`)] };
  return isKind(place.kind) ? { problems, partial: recordOf(checked.soundKeys) } : { problems };
}
