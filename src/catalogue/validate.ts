import type { z } from 'astro/zod';
import { kinds, type Kind } from '../model/kinds.ts';
import { portal } from '../model/portal.ts';
import { suggestion } from './nearest.ts';
import { problem, type Problem } from './problem.ts';
import { shapeOf, shapesAt, type Shape } from './shape.ts';
import type { Path, YamlData } from './yaml.ts';

type Issue = z.core.$ZodIssue;

/** Data × schema → a record, or every place where it does not fit, in plain words. */
export function validate(kind: Kind | 'portal', yaml: YamlData, file: string): { data?: unknown; problems: Problem[] } {
  const schema: z.ZodType = kind === 'portal' ? portal : kinds[kind].schema;
  const result = schema.safeParse(yaml.data);
  if (result.success) return { data: result.data, problems: [] };
  const context: Context = { file, yaml, shape: shapeOf(kind) };
  return { problems: result.error.issues.flatMap((issue) => explain(issue, issue.path as (string | number)[], context)) };
}

interface Context {
  file: string;
  yaml: YamlData;
  shape: Shape;
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
    return issue.keys.map((key) => problem(file, at([...path, key], 'key'), 'schema/unknown-key',
      `“${key}” is not a key that can stand here.`, suggestion(key, known.filter((one) => !Object.hasOwn(Object(written), one)))));
  }
  if (issue.code === 'invalid_key') {
    return [problem(file, at(path, 'key'), 'id/format', `“${String(path.at(-1))}” cannot be an id.`, `Write it in small letters, digits and hyphens: ${kebab(String(path.at(-1)))}.`)];
  }
  if (written === undefined) {
    return [problem(file, at(), 'schema/missing', `${name} is missing.`, missingHint(shapesAt(shape, path)))];
  }
  if (written === null) return [problem(file, at(path, 'key'), 'schema/missing', `${name} is empty.`, 'Write its value, or take the line out if it may be left out.')];
  if (issue.code === 'custom' && issue.message !== 'Invalid input') {
    return [problem(file, at(), 'schema/value', ...splitHint(issue.message))];
  }
  return [problem(file, at(), codeOf(issue, shapesAt(shape, path)), ...describe(issue, written, path, shapesAt(shape, path)))];
}

/** Of the alternatives, the one that the writer came nearest to speaks. */
function explainUnion(issue: Issue & { code: 'invalid_union' }, path: Path, context: Context): Problem[] {
  const written = valueAt(context.yaml.data, path);
  const alternatives = issue.errors.map((issues) => issues.flatMap((inner) => explain(inner as Issue, [...path, ...(inner.path as Path)], context)));
  const isStructured = typeof written === 'object' && written !== null;
  const deeper = issue.errors.map((issues, index) => ({ issues, index }))
    .filter(({ issues }) => isStructured && !issues.some((inner) => inner.code === 'invalid_type' && inner.path.length === 0));
  const near = deeper.sort((a, b) => a.issues.length - b.issues.length)[0];
  if (near) return alternatives[near.index] ?? [];
  const kindsOfValue = [...new Set(shapesAt(context.shape, path).map((shape) => nounOf(shape)))];
  return [problem(context.file, context.yaml.locate(path), 'schema/type', `${nameOf(path)} cannot be ${show(written)}.`, `It takes ${kindsOfValue.join(', or ')}.`)];
}

function codeOf(issue: Issue, shapes: Shape[]): string {
  if (shapes.some((shape) => shape.example?.startsWith('2015-'))) return 'date/invalid';
  return issue.code === 'invalid_type' ? 'schema/type' : 'schema/value';
}

function describe(issue: Issue, written: unknown, path: Path, shapes: Shape[]): [message: string, hint: string] {
  const name = nameOf(path);
  const example = shapes.find((shape) => shape.example)?.example;
  const reference = shapes.find((shape) => shape.reference)?.reference;
  if (codeOf(issue, shapes) === 'date/invalid') return [`${show(written)} is not a date.`, `Write it as ${asDate(String(written)) ?? example}.`];
  switch (issue.code) {
    case 'invalid_type':
      return [`${name} must be ${nouns[issue.expected] ?? issue.expected}, but this is ${nounOfValue(written)}.`, typeHint(issue.expected, written)];
    case 'invalid_value':
      return [`${show(written)} is not allowed for ${name}.`, suggestion(String(written), issue.values.map(String))];
    case 'too_small':
      return issue.origin === 'string'
        ? [`${name} is too short: ${String(written).trim().length} characters.`, `Write at least ${issue.minimum}.`]
        : issue.origin === 'array'
          ? [`${name} has too few entries.`, `Give at least ${issue.minimum}.`]
          : [`${name} is too small.`, `The least is ${issue.minimum}.`];
    case 'too_big':
      return issue.origin === 'string'
        ? [`${name} is too long: ${String(written).length} characters.`, `Write at most ${issue.maximum}.`]
        : issue.origin === 'array'
          ? [`${name} has too many entries.`, `Give at most ${issue.maximum}.`]
          : [`${name} is too large.`, `The most is ${issue.maximum}.`];
    case 'invalid_format':
      if (reference) return [`${show(written)} cannot be an id.`, example ? `Write it as ${example}.` : `Write it in small letters, digits and hyphens: ${kebab(String(written))}.`];
      if (issue.format === 'url') return [`${show(written)} is not a web address.`, 'Begin it with https://.'];
      if (issue.format === 'email') return [`${show(written)} is not an email address.`, 'Write it as name@example.org.'];
      return [`${show(written)} does not fit ${name}.`, example ? `Write it as ${example}.` : 'Use small letters, digits and hyphens.'];
    default:
      return [`${show(written)} does not fit ${name}.`, example ? `Write it as ${example}.` : 'Compare it with another record of the same kind.'];
  }
}

const nouns: Record<string, string> = {
  string: 'text', number: 'a number', int: 'a whole number', integer: 'a whole number', boolean: 'true or false',
  array: 'a list', object: 'a group of keys', record: 'a group of keys',
};

function nounOf(shape: Shape): string {
  if (shape.type === 'object') return `a group of keys (${Object.keys(shape.properties ?? {}).join(', ')})`;
  return nouns[shape.type ?? ''] ?? 'something else';
}

function nounOfValue(value: unknown): string {
  if (Array.isArray(value)) return 'a list';
  if (value === null) return 'empty';
  return { string: 'text', number: 'a number', boolean: 'true or false', object: 'a group of keys' }[typeof value as string] ?? typeof value;
}

function typeHint(expected: string, written: unknown): string {
  if (expected === 'string' && typeof written !== 'object') return `Put it in quotation marks: "${String(written)}".`;
  if (expected === 'array' && typeof written !== 'object') return `Write it as a list: [${String(written)}].`;
  if (expected === 'number' || expected === 'int') return 'Write digits, without quotation marks, commas or units.';
  return 'Compare it with another record of the same kind.';
}

function missingHint(shapes: Shape[]): string {
  const shape = shapes[0];
  if (shape?.enum) return `Add it. Choose from: ${shape.enum.join(', ')}.`;
  if (shape?.example) return `Add it, as ${shape.example}.`;
  return 'Add it.';
}

/** `13/9/2015` → `2015-09-13`, where a date is meant; undefined where it cannot be one. */
function asDate(written: string): string | undefined {
  const match = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})$/.exec(written);
  if (!match) return undefined;
  const [, day = '', month = '', year = ''] = match;
  const date = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  return Number(month) <= 12 && !Number.isNaN(Date.parse(date)) ? date : undefined;
}

function nameOf(path: Path): string {
  const keys = path.filter((part) => typeof part === 'string');
  const index = path.findLast((part) => typeof part === 'number');
  if (keys.length === 0) return 'The record';
  return typeof path.at(-1) === 'number' ? `Entry ${(index ?? 0) + 1} of “${keys.at(-1)}”` : `“${keys.at(-1)}”`;
}

/** A message of our own schemas is “what is wrong. How to mend it.” */
function splitHint(message: string): [string, string] {
  const at = message.indexOf('. ') + 1;
  return at > 0 ? [message.slice(0, at), message.slice(at + 1)] : [message, ''];
}

function valueAt(data: unknown, path: Path): unknown {
  return path.reduce<unknown>((value, key) => (value !== null && typeof value === 'object' && Object.hasOwn(value, key) ? (value as Record<string | number, unknown>)[key] : undefined), data);
}

const show = (value: unknown) => (typeof value === 'object' ? nounOfValue(value) : `“${String(value)}”`);
const kebab = (text: string) => text.toLowerCase().normalize('NFD').replace(/[^a-z0-9]+/g, '-').replace(/^-|-$/g, '') || 'some-name';
