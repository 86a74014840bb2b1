import { z } from 'astro/zod';
import { schemaOf, shapeOf, type Shape } from '../catalogue/shape.ts';
import { aRecord, kinds, singles, type Kind, type Single } from '../model/kinds.ts';

type Json = Record<string, unknown>;

/** Keys of a shape that mean the same in JSON Schema. */
const kept = ['type', 'enum', 'const', 'default', 'pattern', 'format', 'minLength', 'maxLength', 'minItems', 'maxItems', 'minimum', 'maximum', 'exclusiveMinimum'] as const;

/** What editors show and check while a record is written: JSON Schema, draft 7, made of the model alone. */
export function editorSchema(kind: Kind | Single): Json {
  const isOne = Object.hasOwn(singles, kind);
  return {
    $schema: 'http://json-schema.org/draft-07/schema#',
    $comment: 'Written by “npm run schemas” from src/model/.',
    title: isOne ? `The file ${kind}.yaml` : aRecord(kind as Kind).replace(/^./, (letter) => letter.toUpperCase()),
    ...asJson(shapeOf(kind), z.toJSONSchema(schemaOf(kind), { io: 'input', unrepresentable: 'any' }) as Shape),
  };
}

/** The schema of every kind and single file, by its name. */
export const editorSchemas = (): Map<string, Json> =>
  new Map([...Object.keys(kinds), ...Object.keys(singles)].map((name) => [name, editorSchema(name as Kind | Single)]));

/** `asWritten` is the same shape before defaults are filled in: it knows what may be left out. */
function asJson(shape: Shape, asWritten: Shape | undefined): Json {
  const source = shape as Shape & Json;
  const { properties, additionalProperties, items, anyOf, example } = shape;
  const required = (asWritten ?? shape).required ?? [];
  const under = (value: Shape | boolean | undefined) => (typeof value === 'object' ? value : undefined);
  return {
    ...Object.fromEntries(kept.filter((key) => source[key] !== undefined && Math.abs(Number(source[key])) !== Number.MAX_SAFE_INTEGER).map((key) => [key, source[key]])),
    ...dates(example),
    ...(meaningOf(shape) ? { description: meaningOf(shape) } : {}),
    ...(example && !example.startsWith('{') ? { examples: example.split(/, | or /) } : {}),
    ...(properties ? { properties: Object.fromEntries(Object.entries(properties).map(([key, inner]) => [key, asJson(inner, asWritten?.properties?.[key])])) } : {}),
    ...(required.length > 0 && properties ? { required } : {}),
    ...(additionalProperties === undefined ? {} : { additionalProperties: typeof additionalProperties === 'object' ? asJson(additionalProperties, under(asWritten?.additionalProperties)) : additionalProperties }),
    ...(typeof source['propertyNames'] === 'object' ? { propertyNames: asJson(source['propertyNames'] as Shape, undefined) } : {}),
    ...(items ? { items: asJson(items, asWritten?.items) } : {}),
    ...(anyOf ? { anyOf: anyOf.map((one, index) => asJson(one, asWritten?.anyOf?.[index])) } : {}),
  };
}

/** A bare year is a number to YAML, and a date all the same. */
function dates(example: string | undefined): Json {
  if (!example?.startsWith('2015-')) return {};
  const isDay = example === '2015-09-13';
  return isDay ? { type: 'string', pattern: '^\\d{4}-\\d{2}-\\d{2}$' } : { type: ['string', 'integer'], pattern: '^\\d{4}(-\\d{2}(-\\d{2})?)?$', minimum: 1, maximum: 9999 };
}

/** The key’s meaning, and what it names. */
function meaningOf({ description, reference, vocabulary, prose, items, mayName }: Shape): string {
  const named = reference ?? items?.reference;
  const list = vocabulary ?? items?.vocabulary;
  return [
    description,
    named && (named === '*' ? 'Any record, as kind/id.' : named === 'fact' ? 'A fact, as source/fact.' : `An id of ${named}.`),
    list && `A word of the list “${list}” in portal.yaml.`,
    mayName && `An id of ${mayName}, or a name.`,
    (prose ?? items?.prose) && 'May hold emphasis, links and facts.',
  ].filter(Boolean).join(' ');
}
