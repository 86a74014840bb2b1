import type { ComponentNode, Span } from './mdx.ts';

/** A piece of a span of the source: `index` letters from its beginning. */
export function pieceOf({ start }: Span, source: string, index: number, length: number): Span {
  const lines = source.slice(start.offset, start.offset + index).split('\n');
  const place = { line: start.line + lines.length - 1, column: lines.length === 1 ? start.column + index : lines.at(-1)!.length + 1, offset: start.offset + index };
  return { start: place, end: { ...place, column: place.column + length, offset: place.offset + length } };
}

/** The beginning of a component, as far as its name. */
export const tagOf = (span: Span, { name }: ComponentNode, source: string): Span => pieceOf(span, source, 0, 1 + (name ?? '').length);

/** The address within a link or picture; the whole of it where the address stands elsewhere, or is written otherwise. */
export function addressSpan(span: Span | undefined, url: string, source: string): Span {
  if (!span) throw new Error(`no place for the link to “${url}”`);
  const written = source.slice(span.start.offset, span.end.offset);
  const at = written.lastIndexOf(`](${url}`);
  return at < 0 || url === '' ? span : pieceOf(span, source, at + 2, url.length);
}
