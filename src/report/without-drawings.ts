import { h } from 'hastscript';
import type { Node, Paragraph, Parent } from 'mdast';
import { visit } from 'unist-util-visit';
import type { BriefingEntry, Catalogue } from '../catalogue/catalogue.ts';
import type { ComponentNode } from '../catalogue/mdx.ts';

/** A briefing whose charts are their titles: drawings are compared as drawings, and take most of the time to render. */
export function withoutDrawings(entry: BriefingEntry, { charts }: Catalogue): BriefingEntry {
  const body = structuredClone(entry.body);
  visit(body, (node: Node, index: number | undefined, parent: Parent | undefined) => {
    if (node.type !== 'mdxJsxFlowElement' || index === undefined || !parent) return;
    const { name, attributes } = node as Node & ComponentNode;
    const id = attributes.find((one) => one.name === 'id')?.value;
    if (name === 'Chart' && typeof id === 'string') parent.children[index] = titled(id, charts.get(id)?.title ?? id);
  });
  return { ...entry, body };
}

const titled = (id: string, title: string): Paragraph => ({
  type: 'paragraph', children: [],
  data: { hName: 'figure', hProperties: { className: ['chart'], id: `chart-${id}` }, hChildren: [h('h3', { class: 'chart-title' }, title)] },
});
