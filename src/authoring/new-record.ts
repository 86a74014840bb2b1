import { shapeOf, type Shape } from '../catalogue/shape.ts';
import { kinds, type Kind } from '../model/kinds.ts';
import { monthsAfter } from './days.ts';
import type { Known } from './known.ts';
import { choicesOf, needOf, type Need } from './need.ts';
import { toWrite } from '../model/to-write.ts';
import { placeholderOf, sampleOf } from './sample.ts';
import { yamlLines } from './yaml-lines.ts';

/** A record’s keys with their values, as far as they are given. */
export type Values = Record<string, unknown>;

export interface Setting {
  known: Known;
  /** The day on which the record is written. */
  today: string;
}

/** What a record of a kind begins as where the author says nothing else. */
const beginnings: Partial<Record<Kind, (setting: Setting) => Values>> = {
  briefings: ({ today }) => ({ published: today, status: 'current', reviewBy: monthsAfter(today, 6) }),
  topics: ({ known }) => ({ order: known.nextOrder }),
  organisations: () => ({ scope: 'body', status: 'exists' }),
  claims: () => ({ verdict: 'unresolved' }),
  sources: ({ today }) => ({ accessed: today }),
};

const requiredKeys = ({ required = [], properties = {} }: Shape) => new Set(required.filter((key) => properties[key]?.default === undefined));

/** Every key of a kind that one line can answer, but for its title, in the order of its schema. */
export function needsOf(kind: Kind, known: Known): Need[] {
  const shape = shapeOf(kind);
  const required = requiredKeys(shape);
  return Object.entries(shape.properties ?? {}).filter(([key]) => key !== kinds[kind].titleKey)
    .flatMap(([key, inner]) => needOf(key, inner, required.has(key), known) ?? []);
}

/** What must be asked before a record can be written: what no text can stand in for. */
export function missingNeeds(kind: Kind, values: Values, setting: Setting): Need[] {
  const begun = { ...beginnings[kind]?.(setting), ...values };
  const { properties = {} } = shapeOf(kind);
  return needsOf(kind, setting.known).filter(({ key, isRequired, choices }) =>
    isRequired && begun[key] === undefined && (choices !== undefined || properties[key]?.example?.startsWith('2015-')));
}

/** A new record as the text of its file: what it must have, filled in; what it may have, behind a `#`, each with its meaning. */
export function newRecord(kind: Kind, title: string, values: Values, setting: Setting): string {
  const given: Values = { ...beginnings[kind]?.(setting), ...values, [kinds[kind].titleKey]: title };
  const shape = shapeOf(kind);
  const required = requiredKeys(shape);
  const keys = Object.entries(shape.properties ?? {}).map(([key, inner]) => {
    const value = given[key] ?? (required.has(key) ? placeholderOf(inner, setting.known) : undefined);
    return `${noteOf(inner, value === undefined, setting.known)}\n${value === undefined ? commented(yamlLines(key, sampleOf(inner, setting.known))) : yamlLines(key, value)}`;
  });
  const text = `${head}\n\n${keys.join('\n\n')}\n`;
  return kinds[kind].extension === '.mdx' ? `---\n${text}---\n\n${body}` : text;
}

const head = `# Lines that begin with # are for you; nothing of them is shown.
# A key behind a # may be left out: take the # away to use it. “${toWrite}” marks what is yours to write.`;

const body = `${toWrite} the answer, in the first paragraph.

## ${toWrite} a heading that says what follows

${toWrite} what happened, in your own words, each figure from its source.
`;

/** What a key means and may be, as comments above it. */
function noteOf(shape: Shape, isOptional: boolean, known: Known): string {
  const inner = shape.type === 'array' ? shape.items ?? {} : shape;
  const choices = inner.enum || inner.vocabulary ? choicesOf(inner, known) : undefined;
  const lines = [`${isOptional ? 'May be left out. ' : ''}${shape.description ?? ''}`, ...(choices ? [`Choose from: ${choices.join(', ')}.`] : [])];
  return lines.map((line) => `# ${line}`).join('\n');
}

const commented = (lines: string) => lines.replace(/^/gm, '#');
