import type { FactEntry } from '../catalogue/catalogue.ts';
import { formatQuantity } from '../format.ts';
import type { Fact } from '../model/source.ts';
import { sourceName } from '../prose/index.ts';

/** A fact as a headline figure. */
export interface HeadlineFact {
  /** `about`, `more than`: stands small beside the figure. */
  qualifier: string;
  figure: string;
  label: string;
  sourceTitle: string;
  sourcePath: string;
}

/** Without a label the figure keeps its unit and the fact’s statement says what it is. */
export function headlineFact({ fact, source }: FactEntry, label?: string): HeadlineFact {
  return {
    qualifier: fact.bound ?? (fact.approximate ? 'about' : ''),
    figure: figureOf(fact),
    label: label ?? fact.statement,
    sourceTitle: sourceName(source),
    sourcePath: source.url,
  };
}

/** Things that are counted are named by the label, so the figure stands bare; money and shares keep their sign. */
function figureOf({ value, unit }: Fact): string {
  if (value === undefined) return '';
  const isCount = unit !== undefined && !/^(GBP|percent$)/.test(unit);
  return formatQuantity(value, isCount ? undefined : unit);
}
