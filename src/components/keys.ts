import { kinds, type Kind } from '../model/kinds.ts';
import { shapeOf, type Shape } from '../catalogue/shape.ts';

export interface KeyRow {
  key: string;
  isRequired: boolean;
  /** What it means, in a sentence. */
  meaning: string;
  takes: string;
}

/** The keys of a kind of record, what each means and what it takes, from the schema itself. */
export function keysOf(kind: Kind): KeyRow[] {
  const { properties = {} } = shapeOf(kind);
  const schema = kinds[kind].schema as unknown as { shape?: Record<string, { safeParse: (value: unknown) => { success: boolean } }> };
  return Object.entries(properties).map(([key, shape]) => ({
    key,
    isRequired: schema.shape?.[key]?.safeParse(undefined).success === false,
    meaning: (shape.description ?? '').replaceAll('`', ''),
    takes: describe(shape),
  }));
}

/** What a value of this shape is, in words. */
function describe(shape: Shape): string {
  if (shape.anyOf) return [...new Set(shape.anyOf.map(describe))].join(', or ');
  if (shape.enum) return shape.enum.map(String).join(', ');
  if (shape.reference) return referenceWords(shape.reference);
  if (shape.vocabulary) return `a word of the list “${shape.vocabulary}” in portal.yaml`;
  if (shape.example?.startsWith('2015')) return `a date: ${shape.example}`;
  if (shape.type === 'array') return `a list: ${describe(shape.items ?? {})}`;
  if (shape.properties) return `keys: ${Object.keys(shape.properties).join(', ')}`;
  if (typeof shape.additionalProperties === 'object') return `names, each with ${describe(shape.additionalProperties)}`;
  if (shape.prose) return 'text, with emphasis, links and facts';
  return { string: 'text', number: 'a number', integer: 'a whole number', boolean: 'true or false' }[shape.type ?? ''] ?? 'a value';
}

function referenceWords(reference: string): string {
  if (reference === '*') return 'any record, as kind/id';
  if (reference === 'fact') return 'a fact, as source/fact';
  return `the id of one of ${reference}`;
}
