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
    attributes: { id: { required: true, reference: 'fact' } },
    example: '<Fact id="source/fact" />',
  },
  Cite: {
    stands: 'inline',
    attributes: { source: { required: true, reference: 'sources' }, page: {}, locator: {}, fact: { reference: 'fact' } },
    example: '<Cite source="source" page="5" />',
  },
  Quote: { stands: 'block', attributes: { id: { required: true, reference: 'quote' } }, example: '<Quote id="source/quote" />' },
  Chart: { stands: 'block', attributes: { id: { required: true, reference: 'charts' } }, example: '<Chart id="chart" />' },
  DataTable: {
    stands: 'block',
    attributes: { dataset: { required: true, reference: 'datasets' } },
    example: '<DataTable dataset="dataset" />',
  },
  Timeline: {
    stands: 'block',
    attributes: { topic: { reference: 'topics' }, from: { date: true }, to: { date: true } },
    example: '<Timeline topic="topic" from="2014" to="2018" />',
  },
  Claim: { stands: 'block', attributes: { id: { required: true, reference: 'claims' } }, example: '<Claim id="claim" />' },
  Record: { stands: 'block', attributes: { id: { required: true, reference: '*' } }, example: '<Record id="organisations/body" />' },
  Callout: {
    stands: 'block',
    attributes: { type: { choices: ['note', 'warning', 'history'] } },
    holdsMarkdown: true,
    example: '<Callout type="note">',
  },
};
