import type { Element } from 'hast';
import { h } from 'hastscript';
import type { FactEntry } from '../catalogue/catalogue.ts';
import { formatDate, formatQuantity } from '../format.ts';
import { intervalOf } from '../catalogue/derive.ts';

const bounds = { 'at least': 'at least', 'more than': 'more than', 'up to': 'up to', almost: 'almost' } as const;

/** A fact as readers see it in a sentence: `about £20 million`, `more than 100 organisations`. */
export function factText({ fact }: FactEntry): string {
  if (fact.value === undefined) throw new Error(`the fact “${fact.statement}” has no value to show`);
  const quantity = formatQuantity(fact.value, fact.unit);
  const before = fact.bound ? bounds[fact.bound] : fact.approximate ? 'about' : '';
  return before ? `${before} ${quantity}` : quantity;
}

/** The figure as HTML’s `data`, so that programs read the number and people the words. */
export function factElement(entry: FactEntry): Element {
  const interval = intervalOf(entry.fact);
  const value = interval && (interval.low === interval.high ? String(interval.low) : `${interval.low}/${interval.high}`);
  return h('data', { class: 'fact', value }, factText(entry));
}

/** What a footnote adds to the source: whether the figure was only reported, its date, and what to know before using it. */
export function factRemark({ fact }: FactEntry): string {
  const parts = [
    fact.derivedFrom ? `Calculated${fact.method ? ` as a ${fact.method}` : ''}${fact.working ? `: ${fact.working}` : ''}` : '',
    fact.status === 'reported' && !fact.derivedFrom ? 'As reported' : '',
    fact.asOf ? `as of ${formatDate(fact.asOf)}` : '',
  ].filter(Boolean);
  const remark = parts.length > 0 ? `${parts.join(', ').replace(/^./, (letter) => letter.toUpperCase())}.` : '';
  return [remark, fact.note].filter(Boolean).join(' ');
}
