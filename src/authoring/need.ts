import { suggestion } from '../catalogue/nearest.ts';
import type { Shape } from '../catalogue/shape.ts';
import { isDay, isPartialDate } from '../model/field.ts';
import { isKind } from '../model/kinds.ts';
import type { Known } from './known.ts';
import { Refusal } from './refusal.ts';

/** One key of a record as an author is asked for it. */
export interface Need {
  key: string;
  /** What it means, in a sentence. */
  meaning: string;
  isRequired: boolean;
  /** Several may be given, with commas between them. */
  isList: boolean;
  /** What it may be, where that is known. */
  choices?: readonly string[];
  /** What the author wrote, as the value of the key; refused where it is none. */
  take: (written: string) => unknown;
}

/** A key that one line can answer: a text, a choice, a date, a name, or a list of them. Others have none. */
export function needOf(key: string, shape: Shape, isRequired: boolean, known: Known): Need | undefined {
  const isList = shape.type === 'array';
  const inner = isList ? shape.items ?? {} : shape;
  const leaf = leafOf(inner, known);
  if (!leaf) return undefined;
  const { choices, read } = leaf;
  const one = (written: string) => read(written.trim(), key);
  // Prose holds commas of its own.
  const split = (written: string) => (choices ? written.split(',').map((part) => part.trim()).filter(Boolean) : [written]);
  return {
    key, isRequired, isList, meaning: shape.description ?? '', ...(choices ? { choices } : {}),
    take: (written) => (isList ? split(written).map(one) : one(written)),
  };
}

interface Leaf {
  choices?: readonly string[];
  read: (written: string, key: string) => unknown;
}

function leafOf(shape: Shape, known: Known): Leaf | undefined {
  if (shape.anyOf) return unionLeaf(shape.anyOf, known);
  if (shape.type === 'object') return wrappedLeaf(shape, known);
  const choices = choicesOf(shape, known);
  if (choices) return { choices, read: (written, key) => oneOf(written, choices, key) };
  if (shape.type === 'integer' || shape.type === 'number') return { read: (written, key) => numberFrom(written, key, shape.type === 'integer') };
  if (shape.type === 'boolean') return { choices: ['true', 'false'], read: (written, key) => oneOf(written, ['true', 'false'], key) === 'true' };
  if (shape.type !== 'string') return undefined;
  return { read: (written, key) => textFrom(written, key, shape) };
}

/** A group of keys of which one alone must be given stands for that one: `{ source: survey }`. */
function wrappedLeaf({ properties = {}, required = [] }: Shape, known: Known): Leaf | undefined {
  const needed = required.filter((key) => properties[key]?.default === undefined);
  const [key] = needed;
  const inner = needed.length === 1 && key ? leafOf(properties[key]!, known) : undefined;
  return inner && { ...inner, read: (written, name) => ({ [key!]: inner.read(written, name) }) };
}

/** Of several forms, the one among whose choices the answer is. */
function unionLeaf(branches: readonly Shape[], known: Known): Leaf | undefined {
  const leaves = branches.flatMap((branch) => leafOf(branch, known) ?? []);
  const choices = leaves.flatMap((leaf) => leaf.choices ?? []);
  if (leaves.length < branches.length || leaves.some((leaf) => !leaf.choices)) return undefined;
  return {
    choices,
    read: (written, key) => (leaves.find((leaf) => leaf.choices?.includes(written)) ?? { read: () => oneOf(written, choices, key) }).read(written, key),
  };
}

/** What may stand there, by the shape and the content. */
export function choicesOf(shape: Shape, known: Known): readonly string[] | undefined {
  if (shape.enum) return shape.enum.map(String);
  if (shape.vocabulary) return known.vocabularies[shape.vocabulary] ?? [];
  if (shape.reference === 'fact') return known.facts;
  if (shape.reference === 'quote') return known.quotes;
  if (shape.reference === '*') return [...known.ids].flatMap(([kind, ids]) => ids.map((id) => `${kind}/${id}`));
  return shape.reference && isKind(shape.reference) ? known.ids.get(shape.reference) ?? [] : undefined;
}

function oneOf(written: string, choices: readonly string[], key: string): string {
  if (choices.includes(written)) return written;
  const mend = suggestion(written, choices);
  throw new Refusal(`“${written}” is not allowed for “${key}”.${mend ? ` ${mend}` : ''}`);
}

function numberFrom(written: string, key: string, isWhole: boolean): number {
  const pattern = isWhole ? /^-?\d+$/ : /^-?\d+(\.\d+)?$/;
  if (!pattern.test(written)) throw new Refusal(`“${written}” is not allowed for “${key}”. Write ${isWhole ? 'a whole number' : 'a number'}.`);
  return Number(written);
}

function textFrom(written: string, key: string, shape: Shape & { minLength?: number; maxLength?: number }): string {
  const isDate = shape.example?.startsWith('2015-');
  if (isDate && !(shape.example === '2015-09-13' ? isDay(written) : isPartialDate(written))) throw new Refusal(`“${written}” is not a date. Write “${key}” as ${shape.example}.`);
  if (written === '') throw new Refusal(`“${key}” is empty.`);
  if (written.length < (shape.minLength ?? 0)) throw new Refusal(`“${key}” is too short: ${written.length} characters. Write at least ${shape.minLength}.`);
  if (written.length > (shape.maxLength ?? Infinity)) throw new Refusal(`“${key}” is too long: ${written.length} characters. Write at most ${shape.maxLength}.`);
  return written;
}
