import type { z } from 'astro/zod';
import type { Kind, Single } from '../model/kinds.ts';
import { codeOf, dayMeant, describe, isRequired, missingHint, nameOf, nounOf, nouns, recordHint, show } from './in-words.ts';
import { kebab } from './kebab.ts';
import { nearest, suggestion, surelyMeant } from './nearest.ts';
import { problem, type Problem } from './problem.ts';
import { schemaOf, shapeOf, shapesAt, type Shape } from './shape.ts';
import type { Path, YamlData } from './yaml.ts';

type Issue = z.core.$ZodIssue;

/** Data × schema → a record, or every place where it does not fit, in plain words, and the keys that do fit. */
export function validate(kind: Kind | Single, yaml: YamlData, file: string): { data?: unknown; soundKeys?: object; problems: Problem[] } {
  const result = schemaOf(kind).safeParse(yaml.data);
  if (result.success) return { data: result.data, problems: [] };
  const context: Context = { file, yaml, shape: shapeOf(kind) };
  return { soundKeys: soundKeys(yaml.data, result.error.issues), problems: explainAll(result.error.issues, [], context) };
}

/** The keys of a record that no issue is about. */
function soundKeys(data: unknown, issues: readonly Issue[]): object {
  if (typeof data !== 'object' || data === null) return {};
  const faulty = new Set(issues.flatMap((issue) => (issue.path.length === 0 && issue.code === 'unrecognized_keys' ? issue.keys : [String(issue.path[0])])));
  return Object.fromEntries(Object.entries(data).filter(([key]) => !faulty.has(key)));
}

interface Context {
  file: string;
  yaml: YamlData;
  shape: Shape;
}

/** The issues of a value; a key that is missing because it is misspelt is one mistake. */
function explainAll(issues: readonly Issue[], path: Path, context: Context): Problem[] {
  const misspelt = new Set(issues.flatMap((issue) => {
    if (issue.code !== 'unrecognized_keys') return [];
    const missing = issues.filter((other) => other.path.length === issue.path.length + 1 && issue.path.every((part, index) => part === other.path[index]));
    return issue.keys.map((key) => nearest(key, missing.map((other) => String(other.path.at(-1))))).map((key) => [...issue.path, key].join('/'));
  }));
  return issues
    .filter((issue) => !misspelt.has(issue.path.join('/')) || valueAt(context.yaml.data, [...path, ...(issue.path as Path)]) !== undefined)
    .flatMap((issue) => explain(issue, [...path, ...(issue.path as Path)], context));
}

/** One issue of the schema as problems a writer can mend. */
function explain(issue: Issue, path: Path, context: Context): Problem[] {
  const { file, yaml, shape } = context;
  const name = nameOf(path);
  const written = valueAt(yaml.data, path);
  const at = (where: Path = path, what: 'key' | 'value' = 'value') => yaml.locate(where, what);

  if (issue.code === 'invalid_union') return explainUnion(issue, path, context);
  if (issue.code === 'unrecognized_keys') {
    const known = shapesAt(shape, path).flatMap((one) => Object.keys(one.properties ?? {}));
    const free = known.filter((one) => !Object.hasOwn(Object(written), one));
    return issue.keys.map((key) => problem(file, at([...path, key], 'key'), 'schema/unknown-key',
      `“${key}” is not a key that can stand here.`, unknownKeyHint(key, free), { written: key, text: surelyMeant(key, free) }));
  }
  if (issue.code === 'invalid_key') {
    const key = String(path.at(-1));
    const mended = key.split('/').filter(Boolean).map(kebab).join('/');
    return [problem(file, at(path, 'key'), 'id/format', key.includes('/') ? `“${key}” does not name a record.` : `“${key}” cannot be an id.`, `Write it in small letters, digits and hyphens: ${mended}.`)];
  }
  if (issue.code === 'custom' && issue.message !== 'Invalid input') {
    return [problem(file, at(path, 'key'), 'schema/value', ...splitHint(issue.message))];
  }
  if (written === undefined) {
    return [problem(file, at(), 'schema/missing', `${name} is missing.`, missingHint(String(path.at(-1)), shapesAt(shape, path)))];
  }
  if (written === null || written === '') {
    const hint = path.length === 0 ? recordHint(shape) : isRequired(shape, path) ? 'Write its value.' : 'Write its value, or take it out.';
    return [problem(file, at(path, written === null ? 'key' : 'value'), 'schema/missing', `${name} is empty.`, hint)];
  }
  const shapes = shapesAt(shape, path);
  const [message, hint] = describe(issue, written, path, shapes);
  const isWritten = typeof written === 'string' && !written.includes('\n');
  return [problem(file, at(), codeOf(issue, shapes), message, hint, isWritten ? { written, text: meantBy(issue, written, shapes) } : undefined)];
}

/** A key that is meant, or else what can still be added: not what must replace it. */
function unknownKeyHint(key: string, free: readonly string[]): string {
  if (nearest(key, free)) return suggestion(key, free);
  return `Take it out.${free.length > 0 && free.length <= 12 ? ` Keys that can be added: ${[...free].sort().join(', ')}.` : ''}`;
}

/** What was surely meant: a choice with a slip, a day in another form. */
function meantBy(issue: Issue, written: string, shapes: Shape[]): string | undefined {
  if (codeOf(issue, shapes) === 'date/invalid') return dayMeant(written, shapes.some(({ example }) => example?.includes(' or ')));
  return issue.code === 'invalid_value' ? surelyMeant(written, issue.values.map(String)) : undefined;
}

/** Of the alternatives, the one that the writer came nearest to speaks. */
function explainUnion(issue: Issue & { code: 'invalid_union' }, path: Path, context: Context): Problem[] {
  const written = valueAt(context.yaml.data, path);
  const alternatives = issue.errors.map((issues) => explainAll(issues as Issue[], path, context));
  const isStructured = typeof written === 'object' && written !== null;
  const deeper = issue.errors.map((issues, index) => ({ issues, index }))
    .filter(({ issues }) => isStructured && !issues.some((inner) => inner.code === 'invalid_type' && inner.path.length === 0));
  const near = deeper.sort((a, b) => a.issues.length - b.issues.length)[0];
  if (near) return alternatives[near.index] ?? [];
  const kindsOfValue = [...new Set(shapesAt(context.shape, path).map((shape) => nounOf(shape)))]
    .map((noun) => (noun === nouns['number'] && typeof written === 'string' ? `${noun} without quotation marks` : noun));
  const isNumberInQuotes = typeof written === 'string' && /^-?\d+(\.\d+)?$/.test(written) && shapesAt(context.shape, path).some(({ type }) => type === 'number');
  const hint = isNumberInQuotes ? `Write ${written}, without quotation marks.` : `Write ${kindsOfValue.join(', or ')}.`;
  return [problem(context.file, context.yaml.locate(path), 'schema/type', `${nameOf(path)} cannot be ${show(written)}.`, hint)];
}

/** A message of our own schemas is “what is wrong. How to mend it.” */
function splitHint(message: string): [string, string] {
  const at = message.indexOf('. ') + 1;
  return at > 0 ? [message.slice(0, at), message.slice(at + 1)] : [message, ''];
}

function valueAt(data: unknown, path: Path): unknown {
  return path.reduce<unknown>((value, key) => (value !== null && typeof value === 'object' && Object.hasOwn(value, key) ? (value as Record<string | number, unknown>)[key] : undefined), data);
}
