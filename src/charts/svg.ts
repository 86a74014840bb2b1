/** An element of a drawing. The tree is all the “DOM” that charts need. */
export interface SvgElement {
  name: string;
  attributes: Attributes;
  children: SvgNode[];
}

export type SvgNode = SvgElement | string;
export type Attributes = Record<string, string | number | undefined>;

/** One element: `el('rect', { x: 0, width: 20 })`. Numbers are pixels; what is none is given as text. */
export function el(name: string, attributes: Attributes, children: SvgNode[] | string = []): SvgElement {
  return { name, attributes, children: typeof children === 'string' ? [children] : children };
}

/** The tree as well-formed XML. */
export function serialize(node: SvgNode): string {
  if (typeof node === 'string') return escape(node);
  const { name, attributes, children } = node;
  let xml = `<${name}`;
  for (const key in attributes) xml += attribute(key, attributes[key]);
  if (children.length === 0) return `${xml}/>`;
  xml += '>';
  for (const child of children) xml += serialize(child);
  return `${xml}</${name}>`;
}

const decimals = ['', '.1', '.2', '.3', '.4', '.5', '.6', '.7', '.8', '.9'];

/** A length as text, to a tenth of a pixel: `12.3456` → `12.3`; `-0.001` → `0`. */
export function pixels(value: number): string {
  if (!Number.isFinite(value)) throw new Error(`“${value}” is not a length`);
  // By way of whole numbers, which are written several times as fast as fractions.
  const tenths = Math.round(Math.abs(value) * 10);
  const size = `${Math.floor(tenths / 10)}${decimals[tenths % 10]}`;
  return value < 0 && tenths > 0 ? `-${size}` : size;
}

function attribute(name: string, value: string | number | undefined): string {
  if (value === undefined) return '';
  return ` ${name}="${typeof value === 'number' ? pixels(value) : escape(value)}"`;
}

const entities: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
// XML 1.0 has no way to write control characters, lone surrogates and two non-characters, not even escaped.
const unwritable = /[^\t\n\r\u{20}-\u{d7ff}\u{e000}-\u{fffd}\u{10000}-\u{10ffff}]/gu;

// Nearly all text needs no escaping: one quick look saves two replacements.
const isPlain = /^[\t\n\r !#-%'-;=?-\ud7ff]*$/;

function escape(text: string): string {
  if (isPlain.test(text)) return text;
  return text.replace(unwritable, '').replace(/[&<>"]/g, (character) => entities[character] ?? character);
}
