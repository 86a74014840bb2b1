import type { Node } from 'mdast';
import { visit } from 'unist-util-visit';
import { findEntry, type Catalogue, type Entry } from '../catalogue/catalogue.ts';
import type { ComponentNode } from '../catalogue/mdx.ts';
import { selectEvents } from '../prose/index.ts';
import type { PageRef } from './change.ts';

/** The pages that show a figure (`fact:s/f`) or name a record: those that mention it, those that show a record that does, and the home page. */
export function showingPages(target: string, catalogue: Catalogue): PageRef[] {
  const direct = mentioning(target, catalogue);
  const keys = new Set(direct.map(({ key }) => key));
  const through = [...catalogue.briefings.values()].filter(({ key, body }) => !keys.has(key) && shownRecords(body, catalogue).some((shown) => keys.has(shown)));
  const source = target.startsWith('fact:') ? findEntry(catalogue, `sources/${target.slice('fact:'.length).split('/')[0]}`) : undefined;
  const isHeadline = catalogue.portal.home.facts.some(({ fact }) => `fact:${fact}` === target);
  const home = isHeadline ? [{ key: 'portal', title: 'Home page', url: '/' }] : [];
  return [...home, ...[...direct, ...through, ...(source && !keys.has(source.key) ? [source] : [])].map(refOf)];
}

/** The pages that name a record in their own file. */
export function mentioning(target: string, catalogue: Catalogue): Entry[] {
  return (catalogue.backlinks.get(target) ?? []).map(({ from }) => from);
}

/** An entry as lists name it. */
export const refOf = ({ key, title, url }: Entry): PageRef => ({ key, title, url });

/** The records whose prose a body shows: its claims, cards and events. */
function shownRecords(body: Node, catalogue: Catalogue): string[] {
  const keys: string[] = [];
  visit(body, (node: Node) => {
    if (node.type !== 'mdxJsxFlowElement' && node.type !== 'mdxJsxTextElement') return;
    const { name, attributes } = node as Node & ComponentNode;
    const value = (key: string) => attributes.map((one) => (one.name === key && typeof one.value === 'string' ? one.value : undefined)).find(Boolean);
    if (name === 'Claim') keys.push(`claims/${value('id')}`);
    if (name === 'Record') keys.push(value('id') ?? '');
    if (name === 'Timeline') keys.push(...selectEvents(catalogue, { topic: value('topic'), from: value('from'), to: value('to') }).map(({ key }) => key));
  });
  return keys;
}
