/** What writers who know other tools call things: the word they write → what they may mean by it here, the likeliest first. */
const alsoCalled: Record<string, readonly string[]> = {
  figure: ['Chart', 'Fact'], graph: ['Chart'], plot: ['Chart'], diagram: ['Chart'], number: ['Fact'], value: ['Fact'], statistic: ['Fact'],
  citation: ['Cite'], footnote: ['Cite'], reference: ['Cite', 'source', 'sources'], source: ['Cite', 'sources'], ref: ['id', 'source'], src: ['id', 'source'],
  quotation: ['Quote', 'quotes'], blockquote: ['Quote'], table: ['DataTable', 'dataset', 'datasets'], dataset: ['DataTable', 'datasets'], data: ['DataTable', 'dataset', 'datasets'],
  note: ['Callout', 'notes'], warning: ['Callout'], alert: ['Callout', 'warning'], aside: ['Callout'], admonition: ['Callout'], tip: ['Callout', 'note'], info: ['Callout', 'note'], danger: ['Callout', 'warning'],
  card: ['Record'], events: ['Timeline'],
  name: ['title', 'term', 'id', 'dataset'], heading: ['title', 'name'], label: ['title', 'name'], word: ['term'], href: ['id', 'url'], link: ['url'], website: ['url'],
  description: ['summary', 'definition'], abstract: ['summary', 'description'], excerpt: ['summary'], meaning: ['definition'],
  date: ['published', 'issued', 'asOf', 'on'], created: ['published'], modified: ['updated'], 'last-updated': ['updated'], 'review-date': ['reviewBy'],
  tags: ['topics'], keywords: ['topics'], categories: ['topics', 'category'], theme: ['topics'], kind: ['type', 'category'], category: ['type'],
  'key-findings': ['keyPoints'], findings: ['keyPoints'], surname: ['family'], 'last-name': ['family'], 'first-name': ['given'], forename: ['given'], pages: ['page', 'locator'],
  start: ['from', 'founded'], end: ['to', 'until', 'dissolved'], since: ['from'], abolished: ['dissolved'], closed: ['dissolved', 'abolished'], column: ['field'],
  body: ['organisations', 'organisation'], bodies: ['organisations'], institutions: ['organisations'], persons: ['people'], locations: ['places'], areas: ['places'],
  glossary: ['terms'], acronyms: ['terms'], articles: ['briefings'], posts: ['briefings'], documents: ['sources'], references: ['sources'], bibliography: ['sources'], facts: ['sources'], quotes: ['sources'],
  graphs: ['charts'], figures: ['charts'], tables: ['datasets'], timeline: ['events'], pictures: ['images'],
  pie: ['proportion'], doughnut: ['proportion'], histogram: ['column'], scatter: ['dot'], map: ['tile-map'], choropleth: ['tile-map'], sankey: ['flow'], hierarchy: ['tree'],
};

/** What a word of other tools means here, where one of the candidates can be meant: `Figure` → `Chart`, `lastUpdated` → `updated`. */
export function meantByOther(written: string, candidates: readonly string[]): string | undefined {
  const plain = written.replace(/(?<=[a-z])(?=[A-Z])/g, '-').replace(/[ _]+/g, '-').toLowerCase();
  const meant = Object.hasOwn(alsoCalled, plain) ? alsoCalled[plain] : undefined;
  return meant?.find((one) => one !== written && candidates.includes(one));
}
