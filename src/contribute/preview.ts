import type { Catalogue } from '../catalogue/catalogue.ts';
import type { Kind } from '../model/kinds.ts';
import { renderBody, renderExample, type ProseContext } from '../prose/index.ts';

/** A record of the catalogue as readers will see it in a text; a briefing as its whole body. */
export function previewOf(kind: Kind, id: string, context: ProseContext): string {
  const briefing = kind === 'briefings' ? context.catalogue.briefings.get(id) : undefined;
  return briefing ? renderBody(briefing, context) : renderExample(mdxOf(kind, id, context.catalogue), context);
}

/** The components that show a record of a kind. */
function mdxOf(kind: Kind, id: string, catalogue: Catalogue): string {
  switch (kind) {
    case 'charts': return `<Chart id="${id}" />`;
    case 'claims': return `<Claim id="${id}" />`;
    case 'datasets': return `<DataTable dataset="${id}" />`;
    case 'sources': return [`<Record id="sources/${id}" />`, ...factsOf(id, catalogue), ...quotesOf(id, catalogue)].join('\n\n');
    default: return `<Record id="${kind}/${id}" />`;
  }
}

const factsOf = (source: string, catalogue: Catalogue) => [...catalogue.facts.values()]
  .filter((entry) => entry.source.id === source && entry.fact.value !== undefined).map(({ ref }) => `- <Fact id="${ref}" />`);

const quotesOf = (source: string, catalogue: Catalogue) => [...catalogue.quotes.values()]
  .filter((entry) => entry.source.id === source).map(({ ref }) => `<Quote id="${ref}" />`);
