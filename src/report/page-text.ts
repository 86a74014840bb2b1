import type { ElementContent } from 'hast';
import { toHtml } from 'hast-util-to-html';
import { h } from 'hastscript';
import type { Node } from 'mdast';
import { textOf } from '../catalogue/text-of.ts';
import { datasetTable } from '../catalogue/charts.ts';
import { allEntries, findEntry, type BriefingEntry, type Catalogue, type Entry } from '../catalogue/catalogue.ts';
import { parseTree } from '../catalogue/mdx.ts';
import { leavesOf, shapeOf, type Shape } from '../catalogue/shape.ts';
import { formatDate, formatQuantity, type Quantity } from '../format.ts';
import { isKind, kinds, type Kind } from '../model/kinds.ts';
import { dataTable, factText, renderBody, renderInline, type ProseContext } from '../prose/index.ts';
import type { PageRef } from './change.ts';
import { withoutDrawings } from './without-drawings.ts';

/** A page with all that its record says, as plain HTML to compare. */
export interface PageText extends PageRef {
  kind: Kind | 'portal';
  file: string;
  html: string;
  /** Its prose, without tables and notes, for its reading age. */
  passages: { text: string }[];
}

/** Every page that a record makes, by its key. Pages that list records say nothing of their own. */
export function pageTexts(catalogue: Catalogue, folder: string): Map<string, PageText> {
  const context: ProseContext = { catalogue, href: (path) => path };
  const entries = allEntries(catalogue);
  const pages = entries.map((entry): PageText => {
    const { key, kind, title, url, file } = entry;
    return { key, kind, title, url, file, html: recordHtml(entry, context), passages: passagesOf(entry.data, kind, entry) };
  });
  const { portal } = catalogue;
  const home: PageText = {
    key: 'portal', kind: 'portal', title: `${portal.name}: home, about and what every page shares`, url: '/', file: `${folder}/portal.yaml`,
    html: toHtml(fields(portal, shapeOf('portal'), context), { allowDangerousHtml: true }),
    passages: passagesOf(portal, 'portal'),
  };
  return new Map([home, ...pages].map((page) => [page.key, page]));
}

function recordHtml(entry: Entry, context: ProseContext): string {
  const head = toHtml([h('h1', entry.title), ...fields(entry.data, shapeOf(entry.kind), context, new Set([kinds[entry.kind].titleKey]))], { allowDangerousHtml: true });
  if (entry.kind === 'briefings') return head + renderBody(withoutDrawings(entry as BriefingEntry, context.catalogue), context);
  const table = entry.kind === 'datasets' ? context.catalogue.tables.get(entry.id) : undefined;
  return table ? head + toHtml(dataTable(datasetTable(table, context.catalogue), entry.title, context)) : head;
}

/** The prose of a record and of its body, a paragraph each. */
function passagesOf(data: object, kind: Kind | 'portal', entry?: Entry): { text: string }[] {
  const prose = leavesOf(data, shapeOf(kind)).filter(({ meta }) => meta.prose).map(({ value }) => parseTree(value, '').tree as Node);
  const body = entry && 'body' in entry ? (entry as BriefingEntry).body.children.filter(({ type }) => type === 'paragraph' || type === 'list') : [];
  return [...prose, ...body].map((node) => ({ text: textOf(node) }));
}

/** What a briefing’s body shows above its text already. */
const shownInBody = new Set(['keyPoints']);

/** Each key of a record as a paragraph, `Published: 31 January 2026`; each thing of a list as an item. */
function fields(data: object, shape: Shape, context: ProseContext, except: ReadonlySet<string> = new Set()): ElementContent[] {
  return Object.entries(data).flatMap(([key, value]): ElementContent[] => {
    if (except.has(key) || shownInBody.has(key) || isEmpty(value)) return [];
    const inner = innerShape(shape, key);
    const label = h('b', `${inWords(key)}:`);
    if (Array.isArray(value) && value.some((item) => typeof item === 'object' || hasProse(inner.items))) {
      return [h('p', [label]), h('ul', value.map((item) => h('li', shown(item, inner.items ?? {}, context))))];
    }
    if (isRecordOf(inner)) {
      const named = Object.entries(value as object).map(([name, one]) => h('li', [h('b', `${name}: `), ...shown(one, innerShape(inner, name), context)]));
      return [h('p', [label]), h('ul', named)];
    }
    return [h('p', [label, ' ', ...shown(value, inner, context)])];
  });
}

/** A value as readers would see it: references by their names, prose with its links and figures, dates in words. */
function shown(value: unknown, shape: Shape, context: ProseContext): ElementContent[] {
  if (shape.anyOf) return shown(value, shape.anyOf.find((branch) => branch.type === typeOf(value)) ?? {}, context);
  if (Array.isArray(value)) return value.flatMap((item, index) => [...(index > 0 ? [text(', ')] : []), ...shown(item, shape.items ?? {}, context)]);
  if (typeof value === 'string') {
    if (shape.prose) return [{ type: 'raw', value: renderInline(value, context) } as unknown as ElementContent];
    if (/^https?:\/\//.test(value)) return [h('a', { href: value }, value)];
    return [text(shape.reference ? nameOf(value, shape.reference, context.catalogue) : /^\d{4}-\d{2}(-\d{2})?$/.test(value) ? formatDate(value) : value)];
  }
  if (isQuantity(value)) return [text(formatQuantity(value))];
  if (typeof value === 'object' && value !== null) {
    const pairs = Object.entries(value).filter(([, one]) => !isEmpty(one));
    return pairs.flatMap(([key, one], index) => [...(index > 0 ? [text('; ')] : []), text(`${inWords(key)}: `), ...shown(one, innerShape(shape, key), context)]);
  }
  return [text(value === true ? 'yes' : value === false ? 'no' : String(value))];
}

/** A reference by the name of what it leads to; a figure by its words. */
function nameOf(target: string, reference: string, catalogue: Catalogue): string {
  if (reference === 'fact') {
    const entry = catalogue.facts.get(target);
    return entry?.fact.value === undefined ? target : `${factText(entry)} (${target})`;
  }
  const entry = findEntry(catalogue, isKind(reference) ? `${reference}/${target}` : target);
  return entry?.title ?? target;
}

const innerShape = (shape: Shape, key: string): Shape =>
  shape.properties?.[key] ?? (typeof shape.additionalProperties === 'object' ? shape.additionalProperties : {});

/** `facts`, `vocabularies`: keys that authors choose, each with an object. */
const isRecordOf = (shape: Shape) => shape.type === 'object' && typeof shape.additionalProperties === 'object';
const isQuantity = (value: unknown): value is Exclude<Quantity, number> => typeof value === 'object' && value !== null && ('low' in value || 'numerator' in value);
const hasProse = (shape: Shape | undefined) => shape?.prose !== undefined;
const typeOf = (value: unknown) => (Array.isArray(value) ? 'array' : typeof value);
const text = (value: string): ElementContent => ({ type: 'text', value });

const isEmpty = (value: unknown) => value === undefined || value === null || value === '' || value === false
  || (typeof value === 'object' && Object.keys(value).length === 0);

/** `reviewBy` → `Review by`; `container-title` → `Container title`. */
export function inWords(key: string): string {
  const words = key.replace(/([a-z])([A-Z])/g, '$1 $2').replaceAll('-', ' ').toLowerCase();
  return words.replace(/^./, (letter) => letter.toUpperCase());
}
