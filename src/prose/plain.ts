import type { Node } from 'mdast';
import type { Catalogue } from '../catalogue/catalogue.ts';
import { parseTree, type ComponentNode } from '../catalogue/mdx.ts';
import { attributesOf } from './components.ts';
import { factText } from './fact.ts';

/** Inline MDX as plain text, its figures written out: for search, descriptions and feeds. */
export function inlineText(mdx: string, catalogue: Catalogue): string {
  return wordsOf(parseTree(mdx, '').tree, catalogue).replace(/\s+/g, ' ').trim();
}

function wordsOf(node: Node, catalogue: Catalogue): string {
  if ('name' in node && node.name === 'Fact') {
    const entry = catalogue.facts.get(attributesOf(node as unknown as ComponentNode)['id'] ?? '');
    return entry ? factText(entry) : '';
  }
  if ('value' in node) return String(node.value);
  return 'children' in node ? (node.children as Node[]).map((child) => wordsOf(child, catalogue)).join('') : '';
}
