import { shapeOf, type Shape } from '../catalogue/shape.ts';
import { kinds, type Kind } from '../model/kinds.ts';
import { labelOf } from './label.ts';

/** A shape with what zod writes beside the keys that the catalogue reads. */
interface FullShape extends Shape {
  description?: string;
  format?: string;
  minLength?: number;
  maxLength?: number;
  minItems?: number;
  maxItems?: number;
  pattern?: string;
}

/** One field of a form. */
export interface Field {
  /** Its key in the record; empty for an entry of a list. */
  key: string;
  label: string;
  help?: string;
  required: boolean;
  /** What the schema takes for it where it is left out. */
  default?: unknown;
  control: Control;
}

/** How a value is asked for. */
export type Control =
  | { type: 'text'; isProse: boolean; isShort: boolean; takesNumbers: boolean; maxLength?: number; mayName?: string }
  | { type: 'date'; isDay: boolean; example: string }
  | { type: 'address' }
  | { type: 'number' }
  | { type: 'yes-or-no' }
  | { type: 'choice'; choices: string[] }
  | { type: 'word'; vocabulary: string }
  /** `to` is the folder of a kind, `fact`, `quote`, or `*` for any record. */
  | { type: 'reference'; to: string; isFigure: boolean }
  | { type: 'list'; item: Field; min?: number; max?: number }
  | { type: 'group'; fields: Field[] }
  /** Entries under names of the writer’s own, as the facts of a source. */
  | { type: 'named'; item: Field }
  /** One of several forms of the same value. */
  | { type: 'either'; options: Field[] };

/** The form of a kind of record. */
export interface Form {
  kind: Kind;
  label: string;
  extension: string;
  titleKey: string;
  fields: Field[];
}

/** A kind’s schema → its form: what is asked, in the schema’s own order. */
export function formOf(kind: Kind): Form {
  const { label, extension, titleKey } = kinds[kind];
  return { kind, label, extension, titleKey, fields: fieldsOf(shapeOf(kind), titleKey) };
}

const fieldsOf = (shape: FullShape, titleKey = ''): Field[] =>
  Object.entries(shape.properties ?? {}).map(([key, inner]) => fieldOf(key, inner, {
    required: (shape.required ?? []).includes(key) && inner.default === undefined, isShort: key === titleKey,
  }));

function fieldOf(key: string, shape: FullShape, { required = false, isShort = false } = {}): Field {
  return {
    key,
    label: labelOf(key),
    ...(shape.description ? { help: shape.description } : {}),
    required,
    ...(shape.default === undefined ? {} : { default: shape.default }),
    control: controlOf(shape, isShort),
  };
}

const item = (shape: FullShape | undefined, label: string): Field => ({ ...fieldOf('', shape ?? {}, { required: true, isShort: true }), label });

function controlOf(shape: FullShape, isShort: boolean): Control {
  if (shape.anyOf) return eitherOf(shape.anyOf);
  if (shape.reference) return { type: 'reference', to: shape.reference, isFigure: shape.figure ?? false };
  if (shape.vocabulary) return { type: 'word', vocabulary: shape.vocabulary };
  if (shape.enum) return { type: 'choice', choices: shape.enum.map(String) };
  if (shape.const !== undefined) return { type: 'choice', choices: [String(shape.const)] };
  if (shape.example?.startsWith('2015-')) return { type: 'date', isDay: !shape.example.includes('or'), example: shape.example };
  switch (shape.type) {
    case 'array': return { type: 'list', item: item(shape.items, 'Entry'), ...(shape.minItems ? { min: shape.minItems } : {}), ...(shape.maxItems ? { max: shape.maxItems } : {}) };
    case 'object': return typeof shape.additionalProperties === 'object' && !shape.properties
      ? { type: 'named', item: item(shape.additionalProperties, 'Entry') }
      : { type: 'group', fields: fieldsOf(shape) };
    case 'number':
    case 'integer': return { type: 'number' };
    case 'boolean': return { type: 'yes-or-no' };
  }
  if (shape.format === 'uri') return { type: 'address' };
  return {
    type: 'text', isProse: shape.prose ?? false, isShort: isShort || Boolean(shape.pattern), takesNumbers: [shape.type].flat().includes('number'),
    ...(shape.maxLength ? { maxLength: shape.maxLength } : {}), ...(shape.mayName ? { mayName: shape.mayName } : {}),
  };
}

/** Of several forms each is named by what it holds: a number, or its keys. */
function eitherOf(shapes: FullShape[]): Control {
  const options = shapes.map((shape) => {
    const keys = Object.keys(shape.properties ?? {});
    const name = keys.length > 0 ? keys.map(labelOf).join(', ') : nounOf(controlOf(shape, true));
    return { ...item(shape, ''), label: shape.const === undefined ? name : labelOf(String(shape.const)) };
  });
  return { type: 'either', options };
}

const nouns: Partial<Record<Control['type'], string>> = { number: 'A number', date: 'A date', list: 'A list' };
const nounOf = (control: Control) => (control.type === 'reference' ? `A ${control.to === 'fact' ? 'fact' : 'record'}` : nouns[control.type] ?? 'Words');
