import type { Element, ElementContent, Root, RootContent, Text } from 'hast';
import { h } from 'hastscript';
import type { Catalogue, Entry } from '../catalogue/catalogue.ts';
import type { ProseContext } from './context.ts';

const closed = new Set(['a', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'figure', 'blockquote', 'table', 'data', 'svg', 'code', 'sup']);

/** Links each term to the glossary where it first stands in a text; names in headings, links and figures stay as they are. */
export function markTerms(tree: Root, context: ProseContext): void {
  const finder = termFinder(context.catalogue);
  if (!finder) return;
  const found = new Set<string>();
  walk(tree, finder, found, context);
}

interface Finder {
  pattern: RegExp;
  termOf: (written: string) => Entry<'terms'> | undefined;
}

/** Acronyms are found as written, names whatever their case. */
function termFinder(catalogue: Catalogue): Finder | undefined {
  const terms = [...catalogue.terms.values()].filter(({ data }) => data.markUp);
  const acronyms = new Map(terms.flatMap((term) => (term.data.abbreviation ? [[term.data.abbreviation, term] as const] : [])));
  const names = new Map(terms.map((term) => [term.data.term.toLowerCase(), term] as const));
  if (terms.length === 0) return undefined;
  const words = [...acronyms.keys(), ...[...names.keys()]].sort((a, b) => b.length - a.length).map((word) => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'));
  return {
    pattern: new RegExp(`(?<![\\p{L}\\p{N}-])(${words.join('|')})s?(?![\\p{L}\\p{N}-])`, 'giu'),
    termOf: (written) => acronyms.get(written) ?? names.get(written.toLowerCase()),
  };
}

function walk(parent: Root | Element, finder: Finder, found: Set<string>, context: ProseContext): void {
  const children = parent.children as RootContent[];
  parent.children = children.flatMap((child): RootContent[] => {
    if (child.type === 'text') return split(child, finder, found, context);
    if (child.type === 'element' && !closed.has(child.tagName) && !isFootnotes(child)) walk(child, finder, found, context);
    return [child];
  }) as typeof parent.children;
}

const isFootnotes = (element: Element) => element.properties['dataFootnotes'] !== undefined;

function split(text: Text, { pattern, termOf }: Finder, found: Set<string>, { href }: ProseContext): ElementContent[] {
  const parts: ElementContent[] = [];
  let from = 0;
  for (const match of text.value.matchAll(pattern)) {
    const term = termOf(match[1] ?? '');
    if (!term || found.has(term.id)) continue;
    found.add(term.id);
    parts.push({ type: 'text', value: text.value.slice(from, match.index) });
    parts.push(h('a', { class: 'term', href: href(term.url) }, match[0]));
    from = match.index + match[0].length;
  }
  return [...parts, { type: 'text', value: text.value.slice(from) }];
}
