/** What a query must bring: see `content/search/golden.yaml`. */
export interface Demand {
  query: string;
  first?: string | undefined;
  top?: string[] | undefined;
  answer?: string | undefined;
  nothing?: boolean | undefined;
}

/** What the page showed for it. */
export interface Shown {
  results: string[];
  answer: string;
}

export interface Score {
  /** The mean of 1 / rank of the record that must come first, over the queries that name one. */
  reciprocalRank: number;
  /** Of all records that must be among the first five, the share that is. */
  recall: number;
  answers: { right: number; all: number };
  /** Each query that did not get all it demands, in words. */
  misses: string[];
}

/** Demands, each with what was shown, to the measures of the field: Manning, Raghavan and Schütze, “Introduction to Information Retrieval”, chapter 8. */
export function scoreOf(asked: readonly { demand: Demand; shown: Shown }[]): Score {
  const firsts = asked.flatMap(({ demand: { first }, shown }) => (first === undefined ? [] : [reciprocal(shown.results, first)]));
  const wanted = asked.flatMap(({ demand, shown }) => wantedBy(demand).map((key) => shown.results.slice(0, 5).includes(key)));
  const answered = asked.filter(({ demand }) => demand.answer !== undefined);
  return {
    reciprocalRank: firsts.reduce((sum, one) => sum + one, 0) / firsts.length,
    recall: wanted.filter(Boolean).length / wanted.length,
    answers: { right: answered.filter(({ demand, shown }) => shown.answer === demand.answer).length, all: answered.length },
    misses: asked.flatMap(({ demand, shown }) => missOf(demand, shown)),
  };
}

const wantedBy = ({ first, top = [] }: Demand): string[] => [...(first === undefined ? [] : [first]), ...top];

function reciprocal(results: readonly string[], key: string): number {
  const at = results.indexOf(key);
  return at < 0 ? 0 : 1 / (at + 1);
}

function missOf(demand: Demand, { results, answer }: Shown): string[] {
  const late = wantedBy(demand).filter((key) => !results.slice(0, 5).includes(key));
  const faults = [
    ...(demand.first !== undefined && results[0] !== demand.first ? [`first should be ${demand.first}, is ${results[0] ?? 'nothing'}`] : []),
    ...(late.length > 0 ? [`not among the first five: ${late.join(', ')}`] : []),
    ...(demand.answer !== undefined && demand.answer !== answer ? [`the answer should be ${demand.answer}, is ${answer}`] : []),
    ...(demand.nothing && (results.length > 0 || answer !== 'none') ? [`nothing should be found, but ${results[0] ?? answer} is`] : []),
  ];
  return faults.length > 0 ? [`“${demand.query}”: ${faults.join('; ')}`] : [];
}
