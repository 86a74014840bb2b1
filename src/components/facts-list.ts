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

/** Text that may stand in HTML. */
export function escapeHtml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
}

/** A link as HTML, for a list of facts. */
export const linkHtml = (address: string, text: string): string => `<a href="${escapeHtml(address)}">${escapeHtml(text)}</a>`;
