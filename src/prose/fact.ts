import type { Element } from 'hast';
import { h } from 'hastscript';
import type { Catalogue, FactEntry } from '../catalogue/catalogue.ts';
import { capitalised, formatDate, formatNumber, formatQuantity } from '../format.ts';
import { intervalOf } from '../catalogue/derive.ts';

/** A fact as readers see it in a sentence: `about £20 million`, `more than 100 organisations`. */
export function factText({ fact }: FactEntry): string {
  if (fact.value === undefined) throw new Error(`the fact “${fact.statement}” has no value to show`);
  const quantity = formatQuantity(fact.value, fact.unit);
  const before = fact.bound ?? (fact.approximate ? 'about' : '');
  return before ? `${before} ${quantity}` : quantity;
}

/** The figure as HTML’s `data`, so that programs read the number and people the words. */
export function factElement(entry: FactEntry): Element {
  const interval = intervalOf(entry.fact);
  const value = interval && (interval.low === interval.high ? String(interval.low) : `${interval.low}/${interval.high}`);
  return h('data', { class: 'fact', value }, factText(entry));
}

/** What a footnote adds to the source: how the figure came about, its date, and what to know before using it. */
export function factRemark(entry: FactEntry, catalogue: Catalogue): string {
  const { fact } = entry;
  const dated = fact.asOf ? `as of ${formatDate(fact.asOf)}` : '';
  const status = fact.derivedFrom ? derivation(entry, catalogue) : fact.status === 'reported' ? 'As reported' : '';
  const remark = capitalised([status, dated].filter(Boolean).join(', '));
  return [remark && `${remark}.`, fact.note].filter(Boolean).join(' ');
}

const operations = { ratio: ' ÷ ', share: ' ÷ ', product: ' × ', sum: ' + ', difference: ' − ' } as const;

/** `Calculated: £20 million ÷ 0.15%`, from the inputs as they stand. */
export function derivation({ fact }: FactEntry, catalogue: Catalogue): string {
  const inputs = (fact.derivedFrom ?? []).map((input) => {
    if (typeof input === 'number') return formatNumber(input);
    const source = catalogue.facts.get(input)?.fact;
    return source?.value === undefined ? '' : formatQuantity(source.value, source.unit);
  });
  if (fact.method && inputs.every(Boolean)) return `Calculated: ${inputs.join(operations[fact.method])}`;
  return fact.working ? `Calculated: ${fact.working}` : 'Calculated';
}
