import type { BriefingEntry } from '../../../src/catalogue/catalogue.ts';
import { renderBody, renderInline } from '../../../src/prose/index.ts';
import { briefing, catalogueOf, type Changes } from '../catalogue/lighthouses.ts';

const plainPoints = 'keyPoints:\n  - The stairs were long.\n  - The nights were longer.\n';

/** The front matter of the fixture with key points that need no footnotes, above another body. */
function withBody(body: string): Changes {
  return Object.fromEntries(Object.entries(briefing(body)).map(([path, text]) =>
    [path, String(text).replace(/keyPoints:\n(?: {2}- .*\n)+/, () => plainPoints)]));
}

export const href = (path: string) => `/base${path}`;

/** A body → its HTML, after the key points. */
export function bodyHtml(body: string, changes: Changes = {}): string {
  const html = wholeHtml({ ...withBody(body), ...changes });
  return html.slice(html.indexOf('</section>') + '</section>'.length).trim();
}

/** The whole of the fixture’s briefing → its HTML. */
export function wholeHtml(changes: Changes = {}): string {
  const catalogue = catalogueOf(changes);
  return renderBody(catalogue.briefings.get('automation') as BriefingEntry, { catalogue, href });
}

/** Prose of a record → its HTML. */
export function inlineHtml(mdx: string): string {
  return renderInline(mdx, { catalogue: catalogueOf(), href });
}
