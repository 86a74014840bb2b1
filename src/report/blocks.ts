import type { Element, ElementContent, Root } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import { tokensOf, wordsOf, type Notes, type Token } from './tokens.ts';

/** A paragraph, heading, item of a list or row of a table. */
export interface Block {
  tag: 'p' | 'h2' | 'h3' | 'h4' | 'li' | 'head' | 'tr' | 'note' | 'chart';
  /** One, or one for each cell of a row. */
  cells: Token[][];
  /** Two blocks with one key read the same. */
  key: string;
}

const headings: Record<string, Block['tag']> = { h1: 'h2', h2: 'h2', h3: 'h3', h4: 'h4', h5: 'h4', h6: 'h4' };
const containers = new Set(['section', 'aside', 'div', 'ul', 'ol', 'table', 'thead', 'tbody', 'figure', 'blockquote', 'details', 'dl', 'article']);

/** The HTML of a page → its blocks in the order they are read. */
export function blocksOf(html: string): Block[] {
  const root = fromHtml(html, { fragment: true });
  const notes = notesOf(root);
  return root.children.flatMap((child) => flatten(child as ElementContent, notes)).filter(({ cells }) => cells.some((cell) => cell.length > 0));
}

function flatten(node: ElementContent, notes: Notes): Block[] {
  if (node.type === 'text') return node.value.trim() === '' ? [] : [block('p', [tokensOf(paragraph(node), notes)])];
  if (node.type !== 'element') return [];
  const { tagName, properties } = node;
  if (isDecoration(node)) return [];
  if (tagName === 'figure' && classes(node).includes('chart')) return [chartBlock(node)];
  if (tagName === 'tr') return [block(elements(node).every(isColumn) ? 'head' : 'tr', elements(node).map((cell) => tokensOf(cell, notes)))];
  if (tagName === 'li' && !elements(node).some((child) => child.tagName === 'ul' || child.tagName === 'ol')) {
    return [block(String(properties['id'] ?? '').startsWith('fn-') ? 'note' : 'li', [tokensOf(node, notes)])];
  }
  if (containers.has(tagName) || tagName === 'li') return node.children.flatMap((child) => flatten(child, notes));
  return [block(headings[tagName] ?? 'p', [tokensOf(node, notes)])];
}

function block(tag: Block['tag'], cells: Token[][]): Block {
  return { tag, cells, key: [tag, ...cells.map((cell) => cell.map(({ key }) => key).join('\u0001'))].join('\u0002') };
}

/** A chart is compared as a drawing; in the text its name marks its place. */
function chartBlock(figure: Element): Block {
  const title = elements(figure).find((child) => classes(child).includes('chart-title'));
  const words = title ? tokensOf(title, new Map()) : [];
  return { ...block('chart', [words]), key: `chart\u0002${String(figure.properties['id'])}\u0002${wordsOf(words)}` };
}

const isColumn = ({ tagName, properties }: Element) => tagName === 'th' && properties['scope'] === 'col';

/** Ways to files, which say nothing of the subject. */
const isDecoration = (node: Element) => classes(node).includes('chart-downloads');

const paragraph = (child: ElementContent): Element => ({ type: 'element', tagName: 'p', properties: {}, children: [child] });
const elements = (node: Element) => node.children.filter((child) => child.type === 'element');
const classes = ({ properties }: Element) => (Array.isArray(properties['className']) ? properties['className'].map(String) : []);

/** What each footnote says, by its id. */
function notesOf(root: Root | Element): Map<string, string> {
  const found = new Map<string, string>();
  for (const child of root.children) {
    if (child.type !== 'element') continue;
    const id = String(child.properties['id'] ?? '');
    if (child.tagName === 'li' && id.startsWith('fn-')) found.set(id, wordsOf(tokensOf(child, new Map())));
    else for (const [key, text] of notesOf(child)) found.set(key, text);
  }
  return found;
}
