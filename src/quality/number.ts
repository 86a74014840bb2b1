import { amountFinder, isAmountOf, measured, shown, type Amount } from './amount.ts';
import { citation, type Passage } from './passage.ts';
import { at, isRead, type Rule } from './rule.ts';
import { sentencesOf, type Sentence } from './sentence.ts';

/** No figure without a source: an amount in running text stands in a fact, a quotation, or a sentence that cites one. */
export const number: Rule = ({ catalogue, passages }) => {
  const amountsIn = amountFinder(countedIn(catalogue.facts));
  const facts = [...catalogue.facts.values()].flatMap(({ ref, fact }) => (fact.value === undefined ? [] : [{ ref, text: shown(fact.value, fact.unit), ...measured(fact.value, fact.unit) }]));
  return passages.filter(isRead).flatMap((passage) => {
    if (!/\d/.test(passage.text)) return [];
    return sentencesOf(passage).filter((sentence) => !isSourced(sentence, passage)).flatMap((sentence) =>
      amountsIn(withoutQuotations(sentence.text)).filter((amount) => !isMeasure(amount, sentence.text)).map((amount) => {
        const same = facts.find((fact) => isAmountOf(amount, fact));
        return at(passage, sentence.at + amount.at, amount.written.length, `“${amount.written}” has no source.`, hint(same));
      }));
  });
};

function hint(same: { ref: string; text: string } | undefined): string {
  if (same) return `Write <Fact id="${same.ref}" />, which shows “${same.text}”.`;
  return 'Show it as a <Fact>, or put a <Cite> after the sentence.';
}

/** What the facts count: `people`, `councils`; money and percentages are found by their signs. */
export function countedIn(facts: ReadonlyMap<string, { fact: { unit?: string | undefined } }>): string[] {
  const units = [...facts.values()].map(({ fact }) => fact.unit ?? '');
  return [...new Set(['people', ...units.filter((unit) => /^[\p{L} -]+$/u.test(unit) && !/^(GBP|percent)/.test(unit))])];
}

/** A sentence that cites, shows a fact, or links to a source or a claim says where its figures come from. */
function isSourced({ at: from, text }: Sentence, { links }: Passage): boolean {
  return text.includes(citation) || links.some((link) => link.at >= from && link.at < from + text.length && /^(sources|claims|datasets|charts)\//.test(link.url));
}

/** “For every £1 million” says no amount, but by what another is measured. */
const isMeasure = ({ at: from, value }: Amount, text: string) => value <= 1 || /\b(?:every|each|per)\s$/.test(text.slice(0, from));

/** The words of a quotation are the speaker’s; their places are kept. */
const withoutQuotations = (text: string) => text.replace(/“[^”]*”/g, (quoted) => ' '.repeat(quoted.length));
