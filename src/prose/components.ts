import type { Element, ElementContent } from 'hast';
import { h } from 'hastscript';
import type { FootnoteReference, Paragraph } from 'mdast';
import type { State } from 'mdast-util-to-hast';
import { datasetTable } from '../catalogue/charts.ts';
import type { ComponentNode } from '../catalogue/mdx.ts';
import { citationNodes } from './citation.ts';
import { claimBlock } from './claim.ts';
import type { ProseContext } from './context.ts';
import { factElement, factRemark } from './fact.ts';
import { figureHtml, heard, raw } from './figure.ts';
import { quoteFigure, quoteRemark } from './quote.ts';
import { recordCard } from './record-card.ts';
import { dataTable } from './table.ts';
import { selectEvents, timelineList } from './timeline.ts';

/** What the components of one body share while it is rendered. */
export interface Rendering {
  context: ProseContext;
  state: State;
  /** Figures so far. */
  figures: { count: number };
  /** Inline MDX of a record, without footnotes of its own. */
  inline: (mdx: string) => string;
}

type Attributes = Record<string, string | undefined>;
type Draw = (attributes: Attributes, rendering: Rendering, node: ComponentNode) => ElementContent | ElementContent[];

/** Every component of `model/component.ts`, as a function from its attributes to HTML. */
const drawings: Record<string, Draw> = {
  Fact: ({ id = '' }, rendering) => {
    const entry = rendering.context.catalogue.facts.get(id);
    if (!entry) throw new Error(`no fact “${id}”`);
    return [factElement(entry), ...footnote(entry.source.id, entry.fact.locator, factRemark(entry, rendering.context.catalogue), rendering)];
  },
  Cite: ({ source = '', page, locator, fact }, rendering) => {
    const entry = fact ? rendering.context.catalogue.facts.get(fact) : undefined;
    return footnote(source, locator ?? (page ? `page ${page}` : entry?.fact.locator), entry ? factRemark(entry, rendering.context.catalogue) : '', rendering);
  },
  Quote: ({ id = '' }, rendering) => {
    const entry = rendering.context.catalogue.quotes.get(id);
    if (!entry) throw new Error(`no quotation “${id}”`);
    return quoteFigure(entry, rendering.context, footnote(entry.source.id, entry.quote.locator, quoteRemark(entry.quote), rendering));
  },
  Chart: ({ id = '' }, { context, figures }) => {
    figures.count += 1;
    return raw(figureHtml(id, context, { number: figures.count }));
  },
  DataTable: ({ dataset = '' }, { context }) => {
    const entry = context.catalogue.datasets.get(dataset);
    const table = context.catalogue.tables.get(dataset);
    if (!entry || !table) throw new Error(`no dataset “${dataset}”`);
    return h('div', { class: 'data-table' }, [
      dataTable(datasetTable(table, context.catalogue), entry.title, context, entry.title),
      h('p', { class: 'chart-downloads' }, [
        'Download: ', h('a', { href: context.href(`/data/${dataset}.csv`), download: true }, ['CSV', ...heard(` of ${entry.title}`)]),
        ' ', h('a', { href: context.href(entry.url) }, ['About this table', ...heard(`: ${entry.title}`)]),
      ]),
    ]);
  },
  Timeline: ({ topic, from, to }, { context, inline }) => timelineList(selectEvents(context.catalogue, { topic, from, to }), context, inline),
  Claim: ({ id = '' }, { context, inline }) => {
    const claim = context.catalogue.claims.get(id);
    if (!claim) throw new Error(`no claim “${id}”`);
    return claimBlock(claim, context, inline);
  },
  Record: ({ id = '' }, { context, inline }) => recordCard(id, context, inline),
  Callout: ({ type = 'note' }, { state }, node) =>
    h('aside', { class: `callout callout--${type}`, ariaLabel: calloutLabels[type] }, [
      h('p', { class: 'callout-label' }, calloutLabels[type]),
      ...paragraphs(state.all(node as never) as ElementContent[]),
    ]),
};

const calloutLabels: Record<string, string> = { note: 'Note', warning: 'Take care', history: 'Then and now' };

/** `<Callout>text</Callout>` on one line holds words without a paragraph. */
function paragraphs(children: ElementContent[]): ElementContent[] {
  const isBare = children.some((child) => child.type === 'text' && child.value.trim() !== '');
  return isBare ? [h('p', children)] : children;
}

/** A component node → HTML. */
export function drawComponent(node: ComponentNode, rendering: Rendering): ElementContent | ElementContent[] {
  const draw = drawings[node.name ?? ''];
  if (!draw) throw new Error(`no component <${node.name}>`);
  return draw(attributesOf(node), rendering, node);
}

/** The attributes of a component as text. */
export function attributesOf(node: ComponentNode): Attributes {
  return Object.fromEntries(node.attributes.map(({ name, value }) => [name ?? '', typeof value === 'string' ? value : undefined]));
}

/** A reference to a source; the same place in the same source with the same remark is one footnote. */
function footnote(sourceId: string, locator: string | undefined, remark: string, { context, state }: Rendering): ElementContent[] {
  const source = context.catalogue.sources.get(sourceId);
  if (!source) throw new Error(`no source “${sourceId}”`);
  const same = [...state.footnoteById.values()].find(({ data }) => {
    const key = (data as { key?: string } | undefined)?.key;
    return key === JSON.stringify([sourceId, locator, remark]);
  });
  const identifier = same?.identifier ?? nextIdentifier(sourceId, state);
  if (!same) {
    const paragraph = { type: 'paragraph', children: [], data: { hChildren: citationNodes(source, context, { locator, remark, hasSite: true }) } } as Paragraph;
    const data = { key: JSON.stringify([sourceId, locator, remark]) } as object;
    state.footnoteById.set(identifier.toUpperCase(), { type: 'footnoteDefinition', identifier, children: [paragraph], data });
  }
  const reference: FootnoteReference = { type: 'footnoteReference', identifier };
  return [state.one(reference, undefined) as Element];
}

function nextIdentifier(sourceId: string, state: State): string {
  for (let number = 1; ; number += 1) {
    // Two hyphens: `x-2` is what the second reference to the note `x` is called.
    const identifier = number === 1 ? sourceId : `${sourceId}--${number}`;
    if (!state.footnoteById.has(identifier.toUpperCase())) return identifier;
  }
}
