import type { Problem } from '../catalogue/problem.ts';
import { parseYaml, type Path, type YamlData } from '../catalogue/yaml.ts';
import type { Draft, DraftFile } from './draft.ts';
import { partsOf } from './files.ts';
import type { Field, Form } from './form.ts';

/** Where in the form a problem is mended. */
export type FormPlace =
  | { part: 'field'; path: Path }
  /** Of a body or a table: the line there, from 1, and the column. */
  | { part: 'body' | 'table'; line: number; column: number }
  /** In a record that is not the draft’s. */
  | { part: 'elsewhere' };

/** A problem of the content with the draft laid over it → the field that it speaks of. */
export function placeOf(problem: Problem, files: readonly DraftFile[], draft: Draft, form: Form): FormPlace {
  const file = files.find(({ path }) => problem.file.endsWith(`/${path}`));
  if (!file) return { part: 'elsewhere' };
  if (file.path.endsWith('.csv')) return { part: 'table', line: problem.line, column: problem.column };
  const isMdx = file.path.endsWith('.mdx');
  const frontMatter = isMdx ? partsOf(file.text).frontMatter : file.text;
  const bodyStart = isMdx ? bodyLine(file.text) : Infinity;
  if (problem.line >= bodyStart) return { part: 'body', line: problem.line - bodyStart + 1, column: problem.column };
  const yaml = parseYaml(frontMatter, problem.file, isMdx ? 1 : 0);
  const path = missingPath(problem, yaml, form) ?? nearestPath(problem, yaml);
  return { part: 'field', path: asWritten(path, draft.data) };
}

/** The line on which the text of a body begins, after the front matter and the blank lines that follow it. */
export function bodyLine(text: string): number {
  const { body } = partsOf(text);
  const before = text.slice(0, text.length - body.length) + (/^\s*/.exec(body)?.[0] ?? '');
  return before.split('\n').length;
}

/** What is missing is told where its group begins: the innermost group there that could hold it. */
function missingPath({ code, message, line, column }: Problem, yaml: YamlData, form: Form): Path | undefined {
  const key = code === 'schema/missing' ? /^“(.+?)” is missing/.exec(message)?.[1] : undefined;
  if (key === undefined) return undefined;
  const groups = [[] as Path, ...pathsOf(yaml.data)].filter((path) => {
    const place = yaml.locate(path);
    return place.line === line && place.column === column && fieldsAt(form.fields, path).some((field) => field.key === key);
  });
  const group = groups.findLast((path) => valueAt(yaml.data, [...path, key]) === undefined);
  return group && [...group, key];
}

/** The last value that begins at or before a place. */
function nearestPath({ line, column }: Problem, yaml: YamlData): Path {
  const before = pathsOf(yaml.data).map((path) => ({ path, ...firstPlace(yaml, path) }))
    .filter((one) => one.line < line || (one.line === line && one.column <= column));
  return before.reduce<{ path: Path; line: number; column: number }>((last, one) =>
    (one.line > last.line || (one.line === last.line && one.column >= last.column) ? one : last), { path: [], line: 0, column: 0 }).path;
}

/** A pair begins with its key. */
const firstPlace = (yaml: YamlData, path: Path) => yaml.locate(path, typeof path.at(-1) === 'string' ? 'key' : 'value');

function pathsOf(value: unknown, path: Path = []): Path[] {
  if (typeof value !== 'object' || value === null) return [];
  const isList = Array.isArray(value);
  return Object.entries(value).flatMap(([key, inner]) => {
    const here = [...path, isList ? Number(key) : key];
    return [here, ...pathsOf(inner, here)];
  });
}

/** The fields of the group at a path, of every form that its values may take. */
function fieldsAt(fields: readonly Field[], [head, ...rest]: Path): readonly Field[] {
  if (head === undefined) return fields;
  const field = fields.find(({ key }) => key === head);
  return field ? insideOf(field, rest) : [];
}

function insideOf({ control }: Field, path: Path): readonly Field[] {
  switch (control.type) {
    case 'group': return fieldsAt(control.fields, path);
    case 'list':
    case 'named': return path.length > 0 ? insideOf(control.item, path.slice(1)) : [];
    case 'either': return control.options.flatMap((option) => insideOf(option, path));
    default: return [];
  }
}

/** Entries left empty in the form are not written; the place of an entry in the text → its place in the form. */
function asWritten([head, ...rest]: Path, value: unknown): Path {
  if (head === undefined) return [];
  if (typeof head === 'number' && Array.isArray(value)) {
    const filled = value.flatMap((entry, index) => (isBlank(entry) ? [] : [index]));
    const index = filled[head] ?? head;
    return [index, ...asWritten(rest, value[index])];
  }
  return [head, ...asWritten(rest, valueAt(value, [head]))];
}

/** Nothing but empty texts. */
function isBlank(value: unknown): boolean {
  if (typeof value === 'object' && value !== null) return Object.values(value).every(isBlank);
  return value === undefined || value === null || (typeof value === 'string' && value.trim() === '');
}

function valueAt(data: unknown, path: Path): unknown {
  return path.reduce<unknown>((value, key) => (typeof value === 'object' && value !== null && Object.hasOwn(value, key) ? (value as Record<string | number, unknown>)[key] : undefined), data);
}
