import type { Catalogue } from '../catalogue/index.ts';

const first = (map: Map<string, unknown>) => [...map.keys()][0] ?? '';

/** One of each component to copy, with names that this portal’s content has. */
export function exampleOf(component: string, catalogue: Catalogue): string {
  const examples: Record<string, () => string> = {
    Fact: () => `The figure was <Fact id="${factWithValue(catalogue)}" />.`,
    Cite: () => `A sentence in your own words.<Cite source="${first(catalogue.sources)}" page="5" />`,
    Quote: () => `<Quote id="${first(catalogue.quotes)}" />`,
    Chart: () => `<Chart id="${first(catalogue.charts)}" />`,
    DataTable: () => `<DataTable dataset="${smallestTable(catalogue)}" />`,
    Timeline: () => `<Timeline topic="${first(catalogue.topics)}" to="${thirdDate(catalogue)}" />`,
    Claim: () => `<Claim id="${first(catalogue.claims)}" />`,
    Record: () => `<Record id="organisations/${first(catalogue.organisations)}" />`,
    Callout: () => '<Callout type="note">\n\nAn aside, with **Markdown** in it.\n\n</Callout>',
    Link: () => `See [what it was](organisations/${first(catalogue.organisations)}).`,
  };
  const example = examples[component];
  if (!example) throw new Error(`no example of “${component}”`);
  return example();
}

function factWithValue({ facts }: Catalogue): string {
  const entry = [...facts.values()].find(({ fact }) => fact.value !== undefined);
  if (!entry) throw new Error('no fact with a value');
  return entry.ref;
}

function smallestTable({ tables }: Catalogue): string {
  const [smallest] = [...tables].sort(([, a], [, b]) => a.rows.length * a.fields.length - b.rows.length * b.fields.length);
  return smallest?.[0] ?? '';
}

/** So that the example stays short. */
function thirdDate({ events, topics }: Catalogue): string {
  const topic = first(topics);
  const dates = [...events.values()].filter(({ data }) => data.topics.includes(topic)).map(({ data }) => data.date).sort();
  return (dates[2] ?? dates.at(-1) ?? '9999').slice(0, 4);
}
