import type { Element, ElementContent, Root as HastRoot } from 'hast';
import { toHtml } from 'hast-util-to-html';
import { h } from 'hastscript';
import type { Heading, Image, Link, Paragraph, PhrasingContent, Root, Table } from 'mdast';
import { toHast, type Handler, type Handlers, type State } from 'mdast-util-to-hast';
import { visit } from 'unist-util-visit';
import { textOf } from '../catalogue/text-of.ts';
import type { BriefingEntry } from '../catalogue/catalogue.ts';
import { parseTree, type ComponentNode } from '../catalogue/mdx.ts';
import { headingSlugs } from '../catalogue/slugs.ts';
import { dateOf, outletOf } from './citation.ts';
import { attributesOf, drawComponent } from './components.ts';
import type { ProseContext } from './context.ts';
import { factElement } from './fact.ts';
import { located, markLines } from './lines.ts';
import { resolveLink } from './links.ts';
import { backArrow, backLabel, nameReference } from './note-links.ts';
import { scrollable } from './table.ts';
import { markTerms } from './terms.ts';

/** A briefing’s key points and body → HTML with footnotes shared between them. */
export function renderBody(entry: BriefingEntry, context: ProseContext, withLines = false): string {
  const children = structuredClone(entry.body.children);
  const html = bodyTree([keyPoints(entry), ...children], context);
  if (withLines) markLines(html);
  markTerms(html, context);
  return print(html);
}

/** A piece of a body, to be shown as an example: its footnotes stay numbers, since the page it stands on is not theirs. */
export function renderExample(mdx: string, context: ProseContext): string {
  const html = bodyTree(parseTree(mdx, '').tree.children, context);
  html.children = html.children.filter((child) => child.type !== 'element' || child.properties['dataFootnotes'] === undefined);
  visit(html, 'element', (element: Element) => {
    if (element.properties['dataFootnoteRef'] !== undefined) Object.assign(element, { tagName: 'span', properties: {} });
  });
  return print(html);
}

function bodyTree(children: Root['children'], context: ProseContext): HastRoot {
  const figures = { count: 0 };
  const inline = (mdx: string) => renderInline(mdx, context);
  const component = (state: State, node: ComponentNode) => {
    const drawn = drawComponent(node, { context, state, figures, inline });
    return isFlowInline(node) ? h('p', drawn) : drawn;
  };
  return toHast({ type: 'root', children }, {
    handlers: located({ ...blockHandlers(context), mdxJsxFlowElement: component, mdxJsxTextElement: component }),
    clobberPrefix: '',
    footnoteLabel: 'Sources and notes',
    footnoteLabelTagName: 'h2',
    footnoteLabelProperties: { className: ['footnotes-title'] },
    footnoteBackContent: backArrow,
    footnoteBackLabel: backLabel,
  }) as HastRoot;
}

/** Prose of a record: emphasis, links and figures, each figure linked to its source. No footnotes. */
export function renderInline(mdx: string, context: ProseContext): string {
  const component = (_: State, node: ComponentNode) => inlineComponent(node, context);
  const { tree, problems } = parseTree(mdx, '');
  if (problems[0]) throw new Error(`“${mdx}” is no prose: ${problems[0].message}`);
  const html = toHast(tree, {
    handlers: { ...blockHandlers(context), mdxJsxFlowElement: component, mdxJsxTextElement: component },
  }) as HastRoot;
  const [only, ...more] = html.children;
  return print(only?.type === 'element' && only.tagName === 'p' && more.length === 0 ? { type: 'root', children: only.children } : html);
}

/** A figure with a link to its source, for places that have no footnotes. */
export function factHtml(ref: string, context: ProseContext): string {
  const entry = context.catalogue.facts.get(ref);
  if (!entry) throw new Error(`no fact “${ref}”`);
  return print({ type: 'root', children: [linkedFact(ref, context)] });
}

function inlineComponent(node: ComponentNode, context: ProseContext): ElementContent {
  const { id = '', source: sourceId = '', page, locator } = attributesOf(node);
  if (node.name === 'Fact') return linkedFact(id, context);
  const source = context.catalogue.sources.get(sourceId);
  if (node.name !== 'Cite' || !source) throw new Error(`<${node.name}> cannot stand in a record’s prose`);
  const where = [outletOf(source), dateOf(source), locator ?? (page && `page ${page}`)];
  return h('span', { class: 'cite' }, [' (', h('a', { href: context.href(source.url) }, where.filter(Boolean).join(', ')), ')']);
}

function linkedFact(ref: string, { catalogue, href }: ProseContext): Element {
  const entry = catalogue.facts.get(ref);
  if (!entry) throw new Error(`no fact “${ref}”`);
  return h('a', { class: 'fact-link', href: href(`${entry.source.url}#${entry.id}`), title: `Source: ${entry.source.title}` }, [factElement(entry)]);
}

/** The one-minute version, above the body and with the same footnotes. */
function keyPoints({ data }: BriefingEntry): Root['children'][number] {
  const points = data.keyPoints.map((point) => {
    const [first] = parseTree(point, '').tree.children;
    const children = first?.type === 'paragraph' ? first.children : first ? [first as unknown as PhrasingContent] : [];
    return { type: 'listItem', spread: false, children: [{ type: 'paragraph', children } as Paragraph] };
  });
  return { type: 'keyPoints', children: [{ type: 'list', ordered: false, spread: false, children: points }] } as never;
}

function blockHandlers(context: ProseContext): Handlers & Record<'keyPoints', Handler> {
  const slug = headingSlugs();
  return {
    keyPoints: (state: State, node: Root) => h('section', { class: 'key-points', ariaLabelledBy: 'in-one-minute' }, [
      h('h2', { id: 'in-one-minute' }, 'In one minute'),
      ...(state.all(node) as ElementContent[]),
    ]),
    heading: (state: State, node: Heading) => h(`h${node.depth}`, { id: slug(textOf(node)) }, state.all(node) as ElementContent[]),
    link: (state: State, node: Link) => h('a', { href: resolveLink(node.url, context), title: node.title }, state.all(node) as ElementContent[]),
    image: (_: State, node: Image) => h('img', { src: context.href(`/${node.url}`), alt: node.alt, title: node.title, loading: 'lazy', decoding: 'async' }),
    table: (state: State, node: Table) => {
      const headings = (node.children[0]?.children ?? []).map((cell) => textOf(cell)).filter(Boolean);
      return scrollable(toTable(state, node), ['Table', headings.join(', ')].filter(Boolean).join(': '));
    },
  };
}

/**
 * GFM’s `align` attribute is obsolete in HTML, and a style attribute is refused by our policy: a class says it. What the
 * first column holds names its row, if the column itself has a name.
 */
function toTable(state: State, node: Table): Element {
  const [head, ...body] = node.children;
  const row = (one: Table['children'][number] | undefined, scopeOf: (index: number) => 'col' | 'row' | undefined) => h('tr', (head?.children ?? []).map((_, index) => {
    const align = node.align?.[index];
    const cell = one?.children[index];
    const scope = cell && cell.children.length > 0 ? scopeOf(index) : undefined;
    return h(scope ? 'th' : 'td', { scope, class: align ? `align-${align}` : undefined }, cell ? state.all(cell) as ElementContent[] : []);
  }));
  const isNamed = (head?.children[0]?.children.length ?? 0) > 0;
  const rows = body.map((one) => row(one, (index) => (index === 0 && isNamed ? 'row' : undefined)));
  return h('table', [h('thead', [row(head, () => 'col')]), ...(rows.length > 0 ? [h('tbody', rows)] : [])]);
}

const isFlowInline = (node: ComponentNode) => node.type === 'mdxJsxFlowElement' && (node.name === 'Fact' || node.name === 'Cite');

function print(tree: HastRoot): string {
  visit(tree, 'element', (element: Element) => {
    if (element.properties['dataFootnoteBackref'] !== undefined) element.properties['className'] = ['footnote-back'];
    if (element.properties['dataFootnoteRef'] !== undefined) nameReference(element);
  });
  return toHtml(tree, { allowDangerousHtml: true });
}
