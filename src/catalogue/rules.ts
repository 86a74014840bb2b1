import type { Briefing } from '../model/briefing.ts';
import type { Dataset } from '../model/dataset.ts';
import { methods, type Source } from '../model/source.ts';
import type { Code } from './codes.ts';
import { agrees, computeDerived } from './derive.ts';
import type { Names } from './link.ts';
import type { Mention } from './body.ts';
import type { ParsedRecord } from './parse.ts';
import { problem, type Problem } from './problem.ts';
import type { Path } from './yaml.ts';

/** What a schema cannot say: keys of a record that must agree with each other or with other records. */
export function checkRules(record: ParsedRecord, mentions: readonly Mention[], names: Names): Problem[] {
  return [...(rules[record.kind]?.(record, names) ?? []), ...figuresWithoutValue(record, mentions, names)];
}

type Rule = (record: ParsedRecord, names: Names) => Problem[];

const rules: Partial<Record<ParsedRecord['kind'], Rule>> = { briefings: briefingRules, datasets: datasetRules, sources: sourceRules };

const at = (record: ParsedRecord, path: Path, code: Code, message: string, hint: string) =>
  problem(record.file, record.yaml.locate(path), code, message, hint);

function briefingRules(record: ParsedRecord): Problem[] {
  const briefing = record.data as Briefing;
  const problems: Problem[] = [];
  const newest = briefing.changes.map((change) => change.date).sort().at(-1);
  if (briefing.updated && !newest) {
    problems.push(at(record, ['updated'], 'briefing/updated', `“updated” is ${briefing.updated}, but there is no change note.`, `Add under “changes”: { date: ${briefing.updated}, type: …, note: … }, or take “updated” out.`));
  } else if (briefing.updated && briefing.updated !== newest) {
    problems.push(at(record, ['updated'], 'briefing/updated', `“updated” is ${briefing.updated}, but the newest change note is of ${newest}.`, 'Give both the same date.'));
  }
  if (!briefing.updated && newest) {
    problems.push(at(record, ['changes'], 'briefing/updated', 'There is a change note, but no “updated”.', `Add “updated: ${newest}”.`));
  }
  if (briefing.status === 'superseded' && !briefing.supersededBy) {
    problems.push(at(record, ['status'], 'briefing/superseded', 'A superseded briefing must say which one takes its place.', 'Add “supersededBy: …” with the id of the newer briefing.'));
  }
  if (briefing.status === 'historical' && !briefing.period) {
    problems.push(at(record, ['status'], 'briefing/period', 'A historical briefing must say which time it describes.', 'Add its time, as “period: { from: 2015-03, to: 2017-11 }”.'));
  }
  if (briefing.period && isAfter(briefing.period.from, briefing.period.to)) {
    problems.push(at(record, ['period'], 'briefing/period', 'The period ends before it begins.', 'Swap “from” and “to”.'));
  }
  return problems;
}

/** As far as both dates are known: a month of a year is not after that year. */
function isAfter(a: string, b: string): boolean {
  const known = Math.min(a.length, b.length);
  return a.slice(0, known) > b.slice(0, known);
}

/** What bears a column bears the table; a source that does not exist is reported as such. */
function datasetRules(record: ParsedRecord, names: Names): Problem[] {
  const { fields, sources } = record.data as Dataset;
  return fields.flatMap((field, index) => (field.sources ?? []).flatMap((source, place) =>
    sources.includes(source) || !names.records.get('sources')?.has(source) ? [] : [at(record, ['fields', index, 'sources', place], 'dataset/field-source',
      `The field “${field.name}” has the source “${source}”, which the dataset does not have.`, `Add it to the dataset’s own “sources”, or take one of these: ${sources.join(', ')}.`)]));
}

function sourceRules(record: ParsedRecord, names: Names): Problem[] {
  const source = record.data as Source;
  const quotes = Object.entries(source.quotes).flatMap(([id, quote]) => {
    const path = ['quotes', id];
    if (quote.speaker || quote.speakerName) return [];
    return [at(record, path, 'quote/speaker', `The quotation “${id}” has no speaker.`, 'Add “speaker: …” with the id of a person, or “speakerName: …” for someone without a record.')];
  });
  const derived = Object.entries(source.facts).flatMap(([id, fact]) => {
    if (fact.derivedFrom && !fact.method && !fact.working) {
      return [at(record, ['facts', id], 'fact/derivation', `The fact “${id}” is computed from others, but does not say how.`, `Add “method: …” (${methods.join(', ')}), or “working: …” with the sum in words.`)];
    }
    if (typeof fact.value === 'object' && 'low' in fact.value && fact.value.low > fact.value.high) {
      return [at(record, ['facts', id, 'value'], 'fact/interval', `The low end of “${id}” is above its high end.`, 'Swap “low” and “high”.')];
    }
    const computed = computeDerived(fact, names.facts);
    if (!computed || agrees(fact, computed)) return [];
    if (![computed.low, computed.high].every(Number.isFinite)) {
      return [at(record, ['facts', id, 'derivedFrom'], 'fact/derivation', `The value of “${id}” cannot be computed: it divides by zero.`, 'Mend “derivedFrom” or “method”.')];
    }
    const shown = computed.low === computed.high ? tidy(computed.low) : `{ low: ${tidy(computed.low)}, high: ${tidy(computed.high)} }`;
    return [at(record, ['facts', id, 'value'], 'fact/derivation', `The value of “${id}” is not the ${fact.method} of what it is derived from.`, `Write “value: ${shown}”, or mend “derivedFrom” or “method”.`)];
  });
  return [...quotes, ...derived];
}

const tidy = (value: number) => String(Number(value.toPrecision(6)));

/** A fact that is to be shown as a figure must have one. */
function figuresWithoutValue(record: ParsedRecord, mentions: readonly Mention[], names: Names): Problem[] {
  return mentions
    .filter(({ isFigure, target }) => isFigure && names.facts.has(target) && names.facts.get(target)?.value === undefined)
    .map(({ target, place }) => problem(record.file, place, 'fact/no-value', `The fact “${target}” has no figure to show.`, `Add “value: …” to the fact in sources/${target.split('/')[0]}.yaml, name another fact, or say it in words.`));
}
