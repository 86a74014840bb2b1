import { fits, type Shape } from '../catalogue/shape.ts';
import type { Path } from '../catalogue/yaml.ts';

/** A value of a record that readers read as words. */
export interface TextValue {
  path: Path;
  value: string;
  /** May hold Markdown and components. */
  isProse: boolean;
}

/** Every text of a record that is neither a name for something, a choice, a date nor an address. */
export function textsOf(data: unknown, shape: Shape, path: Path = []): TextValue[] {
  if (shape.anyOf) return textsOf(data, shape.anyOf.find((branch) => fits(data, branch)) ?? {}, path);
  if (typeof data === 'string') return isWords(shape) ? [{ path, value: data, isProse: shape.prose ?? false }] : [];
  if (Array.isArray(data)) return data.flatMap((item, index) => textsOf(item, shape.items ?? {}, [...path, index]));
  if (data === null || typeof data !== 'object') return [];
  return Object.entries(data).flatMap(([key, value]) => {
    const inner = shape.properties?.[key] ?? (typeof shape.additionalProperties === 'object' ? shape.additionalProperties : {});
    return textsOf(value, inner, [...path, key]);
  });
}

const isWords = ({ type, reference, vocabulary, example, format, pattern, enum: choices, const: only }: Shape) =>
  type === 'string' && !reference && !vocabulary && !example && !format && !pattern && !choices && only === undefined;
