import { kebab } from '../catalogue/kebab.ts';

export interface Heading {
  /** As readers see it, without its unit. */
  title: string;
  /** What the numbers under it count or measure, where the heading says so. */
  unit?: string;
}

const scale = '(?:m|mn|million|bn|billion|k|thousands?|000s?)';
const scales: [pattern: RegExp, word: string][] = [[/^(?:m|mn|million)$/i, 'million'], [/^(?:bn|billion)$/i, 'billion'], [/^(?:k|thousands?|000s?)$/i, 'thousand']];
const currencies: [pattern: RegExp, code: string][] = [[/£|\bGBP\b/i, 'GBP'], [/€|\bEUR\b/i, 'EUR'], [/\$|\bUSD\b/i, 'USD']];
/** Units that stand in brackets after a heading: `Height (metres)`. */
const measures = /^(?:metres|m²|hectares|kilometres|km|miles|years|months|weeks|days|hours|minutes|people|persons|patients|residents|staff|beds|tonnes|posts|visits|admissions|practices)$/i;

/** `Spend (£m)` → `Spend` in `GBP million`; `Share, %` → `Share` in `percent`. */
export function readHeading(heading: string): Heading {
  const bracket = /^(.*\S)\s*(?:\(([^()]+)\)|\[([^[\]]+)\]|,\s*([^,]+))$/.exec(heading);
  const inner = bracket && (bracket[2] ?? bracket[3] ?? bracket[4])?.trim();
  const bracketed = inner ? unitIn(inner) : undefined;
  if (bracket && bracketed) return { title: bracket[1]!, unit: bracketed };
  const loose = new RegExp(`^(.*\\S)\\s+((?:£|€|\\$)\\s*${scale}?|%)$`, 'i').exec(heading);
  const unit = loose ? unitIn(loose[2]!) : /%|\bper ?cent\b|\bpercentage\b/i.test(heading) ? 'percent' : counted(heading);
  return { title: loose && unit ? loose[1]! : heading, ...(unit ? { unit } : {}) };
}

/** `£m` → `GBP million`; `000s` → `thousand`; `metres` → `metres`. */
function unitIn(text: string): string | undefined {
  if (/^(?:%|per ?cent|percentage)$/i.test(text)) return 'percent';
  const currency = currencies.find(([pattern]) => pattern.test(text))?.[1];
  const rest = text.replace(/£|€|\$|\b(?:GBP|EUR|USD)\b/gi, '').trim();
  const size = scales.find(([pattern]) => pattern.test(rest))?.[1];
  if (currency && (rest === '' || size)) return [currency, size].filter(Boolean).join(' ');
  if (size && !currency) return size;
  return measures.test(text) ? text.toLowerCase() : undefined;
}

/** What a heading says that it counts: `Number of keepers` → `keepers`; a population is of people. */
function counted(heading: string): string | undefined {
  if (/\bpopulation\b|\bresidents\b/i.test(heading)) return 'people';
  const [, noun] = /^(?:number|no\.?|count|total) of ([a-z]+(?: [a-z]+)?)$/i.exec(heading) ?? [];
  return noun?.toLowerCase();
}

/** A heading as the name of a field, different from those before it: `2011 census` → `y2011_census`. */
export function fieldName(title: string, index: number, taken: readonly string[]): string {
  const made = /[\p{L}\p{N}]/u.test(title) ? kebab(title).replaceAll('-', '_') : '';
  const base = made === '' || made === 'some_name' ? `column_${index + 1}` : /^\d/.test(made) ? `y${made}` : made;
  const name = base.slice(0, 40).replace(/_$/, '');
  const same = (candidate: string) => taken.includes(candidate);
  let at = 2;
  while (same(at === 2 ? name : `${name}_${at - 1}`)) at += 1;
  return at === 2 ? name : `${name}_${at - 1}`;
}
