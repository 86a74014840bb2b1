import type { Shape } from '../catalogue/shape.ts';
import { isKind, singular } from '../model/kinds.ts';
import { toWrite } from '../model/to-write.ts';
import type { Known } from './known.ts';
import { parse } from 'yaml';

type Sized = Shape & { minLength?: number; maxLength?: number; minItems?: number; minimum?: number; format?: string };

/** A value that fits a shape, for a key that may be left out: the author reads from it how the key is written. */
export function sampleOf(shape: Sized, known: Known): unknown {
  const { example } = shape;
  if (example?.startsWith('2015-')) return example.slice(0, 10);
  if (example && shape.type === 'object') return parse(example, { schema: 'core' });
  if (shape.enum) return shape.default ?? shape.enum[0];
  if (shape.vocabulary) return known.vocabularies[shape.vocabulary]?.[0] ?? 'some-word';
  if (shape.reference) return example ?? (isKind(shape.reference) ? `some-${singular(shape.reference)}` : 'some-source/some-name');
  if (shape.anyOf) return sampleOf(shape.anyOf.find((branch) => branch.const === undefined) ?? {}, known);
  if (shape.type === 'array') return Array.from({ length: Math.max(1, shape.minItems ?? 1) }, () => sampleOf(shape.items ?? {}, known));
  if (shape.type === 'object') return objectOf(shape, (inner) => sampleOf(inner, known));
  if (shape.type === 'boolean') return shape.default !== true;
  if (shape.type === 'integer' || shape.type === 'number') return Math.max(1, shape.minimum ?? 1);
  if (shape.format === 'uri') return 'https://example.org/';
  return example ?? (typeof shape.default === 'string' ? shape.default : textOf('…', shape));
}

/** A value for a key that every record must have: a text says what is to be written there. */
export function placeholderOf(shape: Sized, known: Known, meaning = shape.description ?? ''): unknown {
  const isText = shape.type === 'string' && !shape.enum && !shape.reference && !shape.vocabulary && !shape.example && !shape.format;
  if (isText) return textOf(`${toWrite} ${meaning.replace(/^[A-Z](?=[a-z])/, (letter) => letter.toLowerCase())}`, shape);
  if (shape.type === 'array') {
    const count = shape.minItems ?? 0;
    return Array.from({ length: count }, (_, index) => placeholderOf(shape.items ?? {}, known, count > 1 ? `${meaning.replace(/\.$/, '')} (${index + 1} of ${count}).` : meaning));
  }
  return shape.type === 'object' ? objectOf(shape, (inner) => placeholderOf(inner, known)) : sampleOf(shape, known);
}

/** The keys that cannot be left out; the first where all can. */
function objectOf({ properties = {}, required = [], additionalProperties }: Shape, value: (shape: Shape) => unknown): Record<string, unknown> {
  if (typeof additionalProperties === 'object') return { 'some-name': value(additionalProperties) };
  const needed = required.filter((key) => properties[key]?.default === undefined);
  const keys = needed.length > 0 ? needed : Object.keys(properties).slice(0, 1);
  return Object.fromEntries(keys.map((key) => [key, value(properties[key]!)]));
}

/** A text as long as it must be and no longer than it may be. */
function textOf(text: string, { minLength = 0, maxLength = Infinity }: Sized): string {
  return text.padEnd(minLength, '.').slice(0, maxLength);
}
