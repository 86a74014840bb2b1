/** A line of a record’s facts: a term, and one value or several, as HTML. */
export interface ListedFact {
  term: string;
  html: string | string[];
}

/** Lines without a value are left out, so that a page can list all that a kind may have. */
export function listFacts(facts: Record<string, string | readonly string[] | undefined>): ListedFact[] {
  return Object.entries(facts).flatMap(([term, html]) =>
    html === undefined || html.length === 0 ? [] : [{ term, html: typeof html === 'string' ? html : [...html] }]);
}
