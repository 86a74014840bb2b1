import type { Element } from 'hast';
import { h } from 'hastscript';
import { findEntry, type Entry } from '../catalogue/catalogue.ts';
import { shapeOf } from '../catalogue/shape.ts';
import { kinds } from '../model/kinds.ts';
import type { ProseContext } from './context.ts';
import { raw } from './figure.ts';

/** A record in short: its kind, name and summary. */
export function recordCard(key: string, { catalogue, href }: ProseContext, inline: (mdx: string) => string): Element {
  const entry = findEntry(catalogue, key);
  if (!entry) throw new Error(`no record “${key}”`);
  const summary = summaryOf(entry);
  return h('aside', { class: 'record-card', ariaLabel: entry.title }, [
    h('p', { class: 'record-card-kind' }, kinds[entry.kind].label),
    h('p', { class: 'record-card-title' }, [h('a', { href: href(entry.url) }, entry.title)]),
    ...(summary ? [h('p', [raw(inline(summary))])] : []),
  ]);
}

/** The sentence or two that say what a record is, as inline MDX; where its kind has plain text, every sign in it stands for itself. */
export function summaryOf(entry: Entry): string | undefined {
  const data = entry.data as Record<string, unknown>;
  const key = ['summary', 'definition', 'description', 'subtitle'].find((name) => typeof data[name] === 'string');
  if (!key) return undefined;
  const text = String(data[key]);
  return shapeOf(entry.kind).properties?.[key]?.prose ? text : asProse(text);
}

/** Plain text as inline MDX in which every sign stands for itself: `<5 lights` → `\<5 lights`. */
export function asProse(text: string): string {
  return text.trim().replace(/[ \t\n]+/g, ' ').replace(/[!-/:-@[-`{-~]/g, '\\$&');
}
