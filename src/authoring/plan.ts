import { buildCatalogue } from '../catalogue/build.ts';
import type { Files } from '../catalogue/files.ts';
import { nearest } from '../catalogue/nearest.ts';
import { parseFiles, type Parsed } from '../catalogue/parse.ts';
import { formatProblem, type Problem } from '../catalogue/problem.ts';
import { kinds, singular, type Kind } from '../model/kinds.ts';
import { applyEdits, type Edit } from './edit.ts';
import { kindNamed } from './kind-named.ts';
import type { Occurrence } from './occurrences.ts';
import { Refusal } from './refusal.ts';

/** What a command would do to the content: each file’s new bytes, or nothing where it goes; and the same in words. */
export interface Plan {
  changes: Map<string, Uint8Array | null>;
  said: string[];
}

export interface Content {
  files: Files;
  /** The content folder’s name, as problems name it. */
  folder: string;
}

/** The content with its mistakes mended: a name can only be followed where every file can be read. */
export function readSound({ files, folder }: Content): Parsed {
  const errors = errorsOf(files, folder);
  if (errors.length > 0) throw new Refusal(`The content has ${count(errors.length, 'problem')}. Mend ${errors.length === 1 ? 'it' : 'them'} first: npm run check`);
  return parseFiles(files, folder);
}

/** A plan whose outcome passes every check; otherwise it is refused, with what the check would say. */
export function checked(plan: Plan, { files, folder }: Content): Plan {
  const errors = errorsOf(outcome(files, plan.changes), folder);
  if (errors.length === 0) return plan;
  throw new Refusal(['The content would no longer pass the check, so nothing was changed:', ...errors.map((one) => `  ${formatProblem(one)}`)].join('\n'));
}

/** The files as they would be. */
export function outcome(files: Files, changes: ReadonlyMap<string, Uint8Array | null>): Files {
  const after = new Map([...files, ...changes]);
  return new Map([...after].filter((entry): entry is [string, Uint8Array] => entry[1] !== null).sort(([a], [b]) => (a < b ? -1 : 1)));
}

const errorsOf = (files: Files, folder: string): Problem[] => buildCatalogue(files, folder).problems.filter(({ severity }) => severity === 'error');

/** `briefing/automation` → its kind and id, where there is such a record. */
export function recordNamed(name: string, parsed: Parsed): { kind: Kind; id: string; key: string } {
  const [first = '', id = '', ...more] = name.replace(/^\/+|\/+$/g, '').split('/');
  if (!id || more.length > 0) throw new Refusal(`“${name}” does not name a record. Write it as kind/id, such as organisations/some-body.`);
  const kind = kindNamed(first);
  const ids = parsed.records.filter((record) => record.kind === kind).map((record) => record.id);
  if (ids.includes(id)) return { kind, id, key: `${kind}/${id}` };
  const near = nearest(id, ids);
  throw new Refusal(`There is no ${singular(kind)} “${id}”.${near ? ` Did you mean “${kind}/${near}”?` : ''}`);
}

/** The edits of each file, made; files without any are left out. */
export function edited({ files, folder }: Content, edits: readonly (Edit & { file: string })[]): Map<string, Uint8Array> {
  const byFile = Map.groupBy(edits, ({ file }) => file.slice(folder.length + 1));
  return new Map([...byFile].map(([path, some]) => [path, applyEdits(files.get(path)!, some)]));
}

/** The files that are a record’s own: its record, its table, its pictures. */
export function ownFiles(files: Files, kind: Kind, id: string): string[] {
  const table = kind === 'datasets' ? [`datasets/${id}.csv`] : [];
  return [`${kind}/${id}${kinds[kind].extension}`, ...table, ...files.keys().filter((path) => path.startsWith(`images/${id}/`) && kind === 'briefings')];
}

/** `content/claims/tallest.yaml:5:20   survey → coast-survey`, as problems are placed. */
export const sayEdit = ({ file, line, column, was, becomes }: Edit & { file: string }) =>
  `  ${file}:${line}:${column}   ${was.trim()} → ${becomes || '(taken out)'}`;

export const sayOccurrence = ({ file, line, column, written }: Occurrence) => `  ${file}:${line}:${column}   ${written}`;

/** `1 reference`, `3 references`. */
export const count = (number: number, noun: string) => `${number} ${noun}${number === 1 ? '' : 's'}`;
