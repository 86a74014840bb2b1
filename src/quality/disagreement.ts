import type { Catalogue } from '../catalogue/catalogue.ts';
import { unborneNumbers } from '../charts/index.ts';
import { amountFinder, isAmountOf, measured, shown } from './amount.ts';
import { countedIn } from './number.ts';
import type { Passage } from './passage.ts';
import { at, isRead, type Finding, type Rule } from './rule.ts';
import { sentencesOf, type Sentence } from './sentence.ts';

/** A sentence that names a fact or a chart and says another figure of the same kind contradicts what it points at. */
export const disagreement: Rule = ({ catalogue, passages }) => {
  const amountsIn = amountFinder(countedIn(catalogue.facts));
  return passages.filter(isRead).flatMap((passage) => {
    if (passage.citations.length === 0 && passage.links.length === 0) return [];
    return sentencesOf(passage).flatMap((sentence) => {
      const amounts = amountsIn(sentence.text);
      return amounts.length === 0 ? [] : [...ofFacts(passage, sentence, amounts, catalogue), ...ofCharts(passage, sentence, amounts, catalogue)];
    });
  });
};

type Amounts = ReturnType<ReturnType<typeof amountFinder>>;

const within = ({ at: from, text }: Sentence, place: number) => place >= from && place < from + text.length;

/** `<Cite source="survey" fact="survey/height" />` says which fact the sentence is about. */
function ofFacts(passage: Passage, sentence: Sentence, amounts: Amounts, { facts }: Catalogue): Finding[] {
  return passage.citations.filter(({ at: place, fact }) => fact && within(sentence, place)).flatMap((cited) => {
    const found = facts.get(cited.fact ?? '');
    if (!found || found.fact.value === undefined) return [];
    const value = measured(found.fact.value, found.fact.unit);
    const comparable = amounts.filter(({ unit }) => unit === value.unit);
    const [first] = comparable;
    if (!first || comparable.some((amount) => isAmountOf(amount, value))) return [];
    return [at(passage, sentence.at + first.at, first.written.length, `“${first.written}” is not what “${cited.fact}” says: ${shown(found.fact.value, found.fact.unit)}.`, `Mend one of them, or write <Fact id="${cited.fact}" />.`)];
  });
}

/** A sentence that links to a chart says what the chart shows. */
function ofCharts(passage: Passage, sentence: Sentence, amounts: Amounts, { charts, chartTables }: Catalogue): Finding[] {
  return passage.links.filter((link) => within(sentence, link.at) && link.url.startsWith('charts/')).flatMap(({ url }) => {
    const chart = charts.get(url.slice('charts/'.length).split('#')[0] ?? '');
    const table = chart && chartTables.get(chart.id);
    if (!chart || !table) return [];
    return amounts.filter(({ written }) => unborneNumbers(written, chart.data, table).length > 0).map((amount) =>
      at(passage, sentence.at + amount.at, amount.written.length, `“${amount.written}” is not in the chart “${chart.id}”, nor follows from it by a simple sum.`, 'Mend the figure, or say where it comes from with <Cite>.'));
  });
}
