import type { z } from 'astro/zod';
import { isDay } from '../model/field.ts';
import type { Code } from './codes.ts';
import { kebab } from './kebab.ts';
import { suggestion } from './nearest.ts';
import { shapesAt, type Shape } from './shape.ts';
import type { Path } from './yaml.ts';

type Issue = z.core.$ZodIssue;

/** The stable name of a mistake: a date’s is its own, whatever the schema found wrong with it. */
export function codeOf(issue: Issue, shapes: Shape[]): Code {
  if (shapes.some((shape) => shape.example?.startsWith('2015-'))) return 'date/invalid';
  return issue.code === 'invalid_type' ? 'schema/type' : 'schema/value';
}

/** One issue of a schema in a writer’s words: what is wrong with what was written, and how to mend it. */
export function describe(issue: Issue, written: unknown, path: Path, shapes: Shape[]): [message: string, hint: string] {
  const [message, hint] = inWords(issue, written, path, shapes);
  return [message.replace(/^[a-z]/, (letter) => letter.toUpperCase()), hint];
}

function inWords(issue: Issue, written: unknown, path: Path, shapes: Shape[]): [message: string, hint: string] {
  const name = nameOf(path);
  const example = shapes.find((shape) => shape.example)?.example;
  const reference = shapes.find((shape) => shape.reference)?.reference;
  if (codeOf(issue, shapes) === 'date/invalid') return describeDate(written, String(example));
  switch (issue.code) {
    case 'invalid_type':
      return [`${name} must be ${nouns[issue.expected] ?? issue.expected}, but this is ${issue.expected === 'int' ? show(written) : nounOfValue(written)}.`, path.length === 0 && shapes[0] ? recordHint(shapes[0]) : typeHint(issue.expected, written, shapes)];
    case 'invalid_value':
      return [`${show(written)} is not allowed for ${name}.`, suggestion(String(written), issue.values.map(String), Infinity)];
    case 'too_small':
      return issue.origin === 'string'
        ? [`${name} is too short: ${count(String(written).trim().length, 'character')}.`, `Write at least ${issue.minimum}.`]
        : issue.origin === 'array'
          ? [`${name} has ${(written as unknown[]).length === 0 ? 'no' : 'too few'} entries.`, `Give at least ${inLetters(Number(issue.minimum))}.`]
          : [`${name} is too small.`, issue.inclusive ? `The least is ${issue.minimum}.` : `It must be more than ${issue.minimum}.`];
    case 'too_big':
      return issue.origin === 'string'
        ? [`${name} is too long: ${count(String(written).length, 'character')}.`, `Write at most ${issue.maximum}.`]
        : issue.origin === 'array'
          ? [`${name} has too many entries.`, `Give at most ${inLetters(Number(issue.maximum))}.`]
          : [`${name} is too large.`, `The most is ${issue.maximum}.`];
    case 'invalid_format':
      if (reference && example) return [`${show(written)} does not name a ${reference.startsWith('*') ? 'record' : reference}.`, `Write it as ${reference === 'fact' ? 'source/fact' : 'kind/id'}, such as ${example}.`];
      if (reference) return [`${show(written)} cannot be an id.`, `Write it in small letters, digits and hyphens: ${kebab(String(written))}.`];
      if (issue.format === 'url') return [`${show(written)} is not a web address.`, /^[\w-]+(\.[\w-]+)+(\/\S*)?$/.test(String(written)) ? `Write it as https://${String(written)}` : 'Begin it with https://.'];
      if (issue.format === 'email') return [`${show(written)} is not an email address.`, 'Write it as name@example.org.'];
      if (shapes.some((shape) => shape.column)) return [`${show(written)} cannot be the heading of a column.`, `Write it in small letters, digits and underscores: ${kebab(String(written)).replaceAll('-', '_')}.`];
      return [`${show(written)} does not fit ${name}.`, example ? `Write it as ${example}.` : 'Use small letters, digits and hyphens.'];
    default:
      return [`${show(written)} does not fit ${name}.`, example ? `Write it as ${example}.` : compare];
  }
}

/** Where nothing better is known. */
const compare = 'Compare it with another record of the same kind.';

const count = (number: number, noun: string) => `${number} ${noun}${number === 1 ? '' : 's'}`;
const inLetters = (number: number) => ['no', 'one', 'two', 'three'][number] ?? String(number);

/** What the types of a schema are called. */
export const nouns: Record<string, string> = {
  string: 'text', number: 'a number', int: 'a whole number', integer: 'a whole number', boolean: 'true or false',
  array: 'a list', object: 'a group of keys', record: 'a group of keys',
};

/** What a value of this shape looks like: `a number`, `{ low: …, high: … }`. */
export function nounOf(shape: Shape): string {
  if (shape.type === 'object') return asKeys(shape) ?? 'a group of keys';
  return nouns[shape.type ?? ''] ?? 'something else';
}

/** `{ low: …, high: … }`: the keys that a group must have. */
function asKeys(shape: Shape | undefined): string | undefined {
  const needed = shape ? requiredKeys(shape) : [];
  return needed.length > 0 ? `{ ${needed.map((key) => `${key}: …`).join(', ')} }` : undefined;
}

/** How to mend what is no record at all. */
export const recordHint = (shape: Shape) => `Write lines of “key: value”: ${requiredKeys(shape).join(', ')}.`;

/** Whether the key at a path cannot be left out. */
export function isRequired(shape: Shape, path: Path): boolean {
  const key = path.at(-1);
  return shapesAt(shape, path.slice(0, -1)).some((parent) => typeof key === 'string' && requiredKeys(parent).includes(key));
}

/** A key with a default may be left out, though every valid record has it. */
const requiredKeys = ({ required = [], properties = {} }: Shape) => required.filter((key) => properties[key]?.default === undefined);

function nounOfValue(value: unknown): string {
  if (Array.isArray(value)) return 'a list';
  if (value === null) return 'empty';
  return { string: 'text', number: 'a number', boolean: 'true or false', object: 'a group of keys' }[typeof value as string] ?? typeof value;
}

function typeHint(expected: string, written: unknown, shapes: Shape[]): string {
  if (expected === 'string' && typeof written !== 'object') return `Put it in quotation marks: "${String(written)}".`;
  if (expected === 'array' && typeof written !== 'object') return `Write it as a list: [${String(written)}].`;
  if (expected === 'string') return Array.isArray(written) && written.every((one) => typeof one !== 'object') ? `Write it as one text: ${written.join(', ')}.` : 'Write one text in its place.';
  if (expected === 'int') return 'Write digits only.';
  if (expected === 'number') return 'Write digits, without quotation marks, commas or units.';
  if (expected === 'boolean') return 'Write true or false, without quotation marks.';
  const keys = expected === 'object' ? asKeys(shapes[0]) : undefined;
  if (keys) return `Write it as ${keys}.`;
  return expected === 'array' ? 'Put each entry on a line of its own that begins with “- ”.' : compare;
}

/** How to mend a missing key: a line to type, and what it means. */
export function missingHint(key: string, shapes: Shape[]): string {
  const shape = shapes[0];
  const said = shape?.description ? ` ${shape.description}` : '';
  if (shape?.enum) return `Add “${key}: …”.${said} Choose from: ${shape.enum.join(', ')}.`;
  const value = shape?.type === 'array' ? `[${shape.items?.type === 'object' ? asKeys(shape.items) ?? '…' : '…'}]` : shape?.type === 'object' ? asKeys(shape) ?? '…' : '…';
  return `Add “${key}: ${value}”.${said}${shape?.example?.startsWith('2015-') ? ` Write it as ${shape.example}.` : ''}`;
}

/** What is wrong with a date: its day, its form, or how exact it is. */
export function describeDate(written: unknown, example: string): [message: string, hint: string] {
  const text = show(written);
  if (/^\d{4}-\d{2}(-\d{2})?$/.test(String(written))) {
    const isMonth = String(written).length === 7 && example.length === 10;
    return isMonth ? [`${text} is not a day.`, `Write it in full, as ${example}.`] : [`${text} is not in the calendar.`, 'Mend the month or the day.'];
  }
  const isPartial = example.includes(' or ');
  return [`${text} is not a date.`, `Write it as ${asDate(String(written)) ?? dayMeant(String(written), isPartial) ?? example}.`];
}

const months = ['january', 'february', 'march', 'april', 'may', 'june', 'july', 'august', 'september', 'october', 'november', 'december'];

/** The day that another form can only mean: `13/9/2015`, `2015-9-13` and `13 September 2015` → `2015-09-13`; `3/4/2015` may be two days. */
export function dayMeant(written: string, isPartial: boolean): string | undefined {
  const inWords = /^(?:(\d{1,2})(?:st|nd|rd|th)? )?([a-z]{3,9}),? (\d{4})$/i.exec(written.trim());
  if (inWords) {
    const [, day, name = '', year = ''] = inWords;
    const month = months.findIndex((one) => one === name.toLowerCase() || one.slice(0, 3) === name.toLowerCase()) + 1;
    const date = [year, String(month).padStart(2, '0'), ...(day ? [day.padStart(2, '0')] : [])].join('-');
    return month > 0 && (day ? isDay(date) : isPartial) ? date : undefined;
  }
  const monthMeant = /^(?<year>\d{4})[/.-](?<month>\d{1,2})$/.exec(written) ?? /^(?<month>\d{1,2})[/.-](?<year>\d{4})$/.exec(written);
  if (monthMeant && isPartial) {
    const { year = '', month = '' } = monthMeant.groups ?? {};
    const date = `${year}-${month.padStart(2, '0')}`;
    return isDay(`${date}-01`) ? date : undefined;
  }
  const [a = 0, b = 0] = written.split(/[/.-]/).map(Number);
  const isSure = /^\d{4}[/.-]\d{1,2}[/.-]\d{1,2}$/.test(written) || (/^\d{1,2}[/.-]\d{1,2}[/.-]\d{4}$/.test(written) && (a > 12 || a === b));
  return isSure ? asDate(written) : undefined;
}

/** `13/9/2015` and `2015-9-13` → `2015-09-13`; undefined where no day is meant. */
function asDate(written: string): string | undefined {
  const parts = written.split(/[/.-]/);
  const [year = '', month = '', day = ''] = parts[0]?.length === 4 ? parts : parts.reverse();
  const date = [year, month.padStart(2, '0'), day.padStart(2, '0')].join('-');
  return isDay(date) ? date : undefined;
}

/** `['roles', 0, 'title']` → `“title”`; `['topics', 1]` → `Entry 2 of “topics”`. */
export function nameOf(path: Path): string {
  const keys = path.filter((part) => typeof part === 'string');
  const index = path.findLast((part) => typeof part === 'number');
  if (keys.length === 0) return 'The record';
  return typeof path.at(-1) === 'number' ? `Entry ${(index ?? 0) + 1} of “${keys.at(-1)}”` : `“${keys.at(-1)}”`;
}

/** What was written, quoted and at most 80 letters long. */
export function show(value: unknown): string {
  if (typeof value === 'object') return nounOfValue(value);
  const text = String(value);
  return `“${text.length > 80 ? `${text.slice(0, 79)}…` : text}”`;
}
