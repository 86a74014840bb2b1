import type { Element, ElementContent } from 'hast';

/** A word, a sign or a space of a page, with the marks that it stands in. */
export interface Token {
  text: string;
  /** Outermost first. */
  marks: Mark[];
  /** Two tokens with one key read the same. */
  key: string;
}

/** Emphasis or a link around words. */
export interface Mark {
  tag: string;
  /** Of a link. */
  href?: string;
}

/** What the notes at the foot of a page say, by their ids: a reference is what it says, not its number. */
export type Notes = ReadonlyMap<string, string>;

const inline = new Set(['a', 'em', 'strong', 'code', 'sup', 'sub', 'del', 'b', 'i']);
const blocks = new Set(['p', 'div', 'time', 'li', 'dt', 'dd', 'br', 'ul', 'ol', 'summary']);
/** Figures stay whole: `£20.5`, `1,200%`, `40–50`, `GP’s`. */
const pieces = /\s+|[£$€]?[\p{L}\p{N}]+(?:[.,’'–-][\p{L}\p{N}]+)*%?|[^\s]/gu;

/** The words of a block in their order. */
export function tokensOf(block: Element, notes: Notes): Token[] {
  const tokens = block.children.flatMap((child) => read(child, [], notes));
  const first = tokens.findIndex(isWord);
  const last = tokens.findLastIndex(isWord);
  return first < 0 ? [] : tokens.slice(first, last + 1);
}

/** Whether a token is more than space. */
export const isWord = ({ text }: Token): boolean => text.trim() !== '';

function read(node: ElementContent, marks: Mark[], notes: Notes): Token[] {
  if (node.type === 'text') return (node.value.match(pieces) ?? []).map((text) => token(text, marks));
  if (node.type !== 'element' || node.tagName === 'svg') return [];
  const { tagName, properties } = node;
  if (properties['dataFootnoteBackref'] !== undefined) return [];
  if (properties['dataFootnoteRef'] !== undefined) return [noteToken(node, marks, notes)];
  if (tagName === 'img') return [token(`[Picture: ${String(properties['alt'] ?? '')}]`, marks)];
  const href = tagName === 'a' && typeof properties['href'] === 'string' ? properties['href'] : undefined;
  const inner = inline.has(tagName) ? [...marks, { tag: tagName, ...(href ? { href } : {}) }] : marks;
  const within = node.children.flatMap((child) => read(child, inner, notes));
  return blocks.has(tagName) ? [token(' ', marks), ...within, token(' ', marks)] : within;
}

function token(text: string, marks: Mark[]): Token {
  const words = text.trim() === '' ? ' ' : text;
  return { text: words, marks, key: `${words}\u0000${marks.map(({ tag, href = '' }) => `${tag} ${href}`).join('\u0000')}` };
}

function noteToken(reference: Element, marks: Mark[], notes: Notes): Token {
  const id = String(reference.properties['href'] ?? '').slice(1);
  const [number] = reference.children;
  return { text: number?.type === 'text' ? number.value : '*', marks, key: `note\u0000${notes.get(id) ?? id}` };
}

/** Whether a token is the number of a note. */
export const isNote = ({ key }: Token): boolean => key.startsWith('note\u0000');

/** Tokens as plain text. */
export const wordsOf = (tokens: readonly Token[]): string => tokens.map(({ text }) => text).join('');
