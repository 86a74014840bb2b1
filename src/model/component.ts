/** An attribute of a component: what it must hold. */
export interface Attribute {
  required?: boolean;
  /** What it names: a fact, a quotation, a record of one kind, or `*` for any `kind/id`. */
  reference?: 'fact' | 'quote' | 'charts' | 'datasets' | 'claims' | 'sources' | 'topics' | '*';
  choices?: readonly string[];
  /** A year, month or day. */
  date?: boolean;
}

interface Component {
  /** Within a sentence, or as a block of its own. */
  stands: 'inline' | 'block';
  /** What readers get, in a sentence. */
  gives: string;
  attributes: Record<string, Attribute>;
  /** May hold Markdown between its tags. */
  holdsMarkdown?: boolean;
  /** One to copy. */
  example: string;
}

/** What a body may use besides Markdown, and nothing else. */
export const components: Record<string, Component> = {
  Fact: {
    stands: 'inline',
    gives: 'A figure with its unit, and a footnote to its source.',
    attributes: { id: { required: true, reference: 'fact' } },
    example: '<Fact id="source/fact" />',
  },
  Cite: {
    stands: 'inline',
    gives: 'A footnote to a source, for a sentence in your own words.',
    attributes: { source: { required: true, reference: 'sources' }, page: {}, locator: {}, fact: { reference: 'fact' } },
    example: '<Cite source="source" page="5" />',
  },
  Quote: { stands: 'block', gives: 'A quotation: the words, who said them, in which role, where and when.', attributes: { id: { required: true, reference: 'quote' } }, example: '<Quote id="source/quote" />' },
  Chart: { stands: 'block', gives: 'The whole figure: number, finding, drawing, description, table and downloads.', attributes: { id: { required: true, reference: 'charts' } }, example: '<Chart id="chart" />' },
  DataTable: {
    stands: 'block',
    gives: 'A dataset as a table, with its CSV.',
    attributes: { dataset: { required: true, reference: 'datasets' } },
    example: '<DataTable dataset="dataset" />',
  },
  Timeline: {
    stands: 'block',
    gives: 'Events of a topic or a time.',
    attributes: { topic: { reference: 'topics' }, from: { date: true }, to: { date: true } },
    example: '<Timeline topic="topic" from="2014" to="2018" />',
  },
  Claim: { stands: 'block', gives: 'What was said, what the evidence shows, and the verdict.', attributes: { id: { required: true, reference: 'claims' } }, example: '<Claim id="claim" />' },
  Record: { stands: 'block', gives: 'A card of any record.', attributes: { id: { required: true, reference: '*' } }, example: '<Record id="organisations/body" />' },
  Callout: {
    stands: 'block',
    gives: 'An aside with Markdown in it.',
    attributes: { type: { choices: ['note', 'warning', 'history'] } },
    holdsMarkdown: true,
    example: '<Callout type="note">',
  },
};
