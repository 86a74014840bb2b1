import { z } from 'astro/zod';
import type { FieldMeta } from '../model/field.ts';
import { isSingle, kinds, singles, type Kind, type Single } from '../model/kinds.ts';
import type { Path } from './yaml.ts';

/** A schema as JSON Schema, with our own keys (`reference`, `prose`, …) beside the standard ones. */
export interface Shape extends FieldMeta {
  type?: string;
  properties?: Record<string, Shape>;
  additionalProperties?: Shape | boolean;
  required?: string[];
  items?: Shape;
  anyOf?: Shape[];
  enum?: unknown[];
  const?: unknown;
  format?: string;
  pattern?: string;
  default?: unknown;
}

/** A value in a record that has a meaning beyond its text. */
export interface Leaf {
  path: Path;
  value: string;
  meta: FieldMeta;
}

const shapes = new Map<Kind | Single, Shape>();

/** The schema of a kind of record, or of a file of which there is one. */
export const schemaOf = (kind: Kind | Single): z.ZodType => (isSingle(kind) ? singles[kind] : kinds[kind].schema);

/** The shape of a kind of record, made once. */
export function shapeOf(kind: Kind | Single): Shape {
  const known = shapes.get(kind);
  if (known) return known;
  const shape = z.toJSONSchema(schemaOf(kind), { io: 'output', unrepresentable: 'any' }) as Shape;
  shapes.set(kind, shape);
  return shape;
}

/** Every text of a valid record whose shape says that it names, chooses or formats something. */
export function leavesOf(data: unknown, shape: Shape, path: Path = []): Leaf[] {
  if (shape.anyOf) return leavesOf(data, shape.anyOf.find((branch) => fits(data, branch)) ?? {}, path);
  if (typeof data === 'string') {
    return shape.reference || shape.vocabulary || shape.prose || shape.mayName ? [{ path, value: data, meta: shape }] : [];
  }
  if (Array.isArray(data)) return data.flatMap((item, index) => leavesOf(item, shape.items ?? {}, [...path, index]));
  if (data === null || typeof data !== 'object') return [];
  return Object.entries(data).flatMap(([key, value]) => {
    const inner = shape.properties?.[key] ?? (typeof shape.additionalProperties === 'object' ? shape.additionalProperties : {});
    return leavesOf(value, inner, [...path, key]);
  });
}

/** The shape of the value at a path; of unions, all branches that the path can take. */
export function shapesAt(shape: Shape, path: Path): Shape[] {
  if (shape.anyOf) return shape.anyOf.flatMap((branch) => shapesAt(branch, path));
  const [head, ...rest] = path;
  if (head === undefined) return [shape];
  const inner = typeof head === 'number' ? shape.items : shape.properties?.[head] ?? shape.additionalProperties;
  return inner && typeof inner === 'object' ? shapesAt(inner, rest) : [];
}

/** Whether a value is of the sort that a shape describes. */
export function fits(data: unknown, shape: Shape): boolean {
  if (shape.const !== undefined) return data === shape.const;
  if (data !== null && typeof data === 'object' && !Array.isArray(data)) {
    return shape.type === 'object' && (shape.required ?? []).every((key) => Object.hasOwn(data, key));
  }
  if (Array.isArray(data)) return shape.type === 'array';
  return shape.type === typeof data || (shape.type === 'integer' && typeof data === 'number');
}
