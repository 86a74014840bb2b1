import type { Catalogue } from '../catalogue/index.ts';

type Write = (id: string) => string;

/** What each component is shown with: the first name of its kind that the content has, and the line to copy. */
const examples: Record<string, [pick: (catalogue: Catalogue) => string | undefined, write: Write]> = {
  Fact: [factWithValue, (id) => `The figure was <Fact id="${id}" />.`],
  Cite: [({ sources }) => first(sources), (id) => `A sentence in your own words.<Cite source="${id}" page="5" />`],
  Quote: [({ quotes }) => first(quotes), (id) => `<Quote id="${id}" />`],
  Chart: [({ charts }) => first(charts), (id) => `<Chart id="${id}" />`],
  DataTable: [smallestTable, (id) => `<DataTable dataset="${id}" />`],
  Timeline: [thirdYear, (year) => `<Timeline to="${year}" />`],
  Claim: [({ claims }) => first(claims), (id) => `<Claim id="${id}" />`],
  Record: [({ organisations }) => first(organisations), (id) => `<Record id="organisations/${id}" />`],
  Callout: [() => 'note', (type) => `<Callout type="${type}">\n\nAn aside, with **Markdown** in it.\n\n</Callout>`],
  Link: [({ organisations }) => first(organisations), (id) => `See [what it was](organisations/${id}).`],
};

/** One of each component to copy, with names that this portal’s content has; undefined where it has none yet. */
export function exampleOf(component: string, catalogue: Catalogue): string | undefined {
  const example = examples[component];
  if (!example) throw new Error(`no example of “${component}”`);
  const [pick, write] = example;
  const name = pick(catalogue);
  return name === undefined ? undefined : write(name);
}

const first = (map: Map<string, unknown>): string | undefined => [...map.keys()][0];

function factWithValue({ facts }: Catalogue): string | undefined {
  return [...facts.values()].find(({ fact }) => fact.value !== undefined)?.ref;
}

function smallestTable({ tables }: Catalogue): string | undefined {
  return [...tables].sort(([, a], [, b]) => a.rows.length * a.fields.length - b.rows.length * b.fields.length)[0]?.[0];
}

/** So that the example stays short. */
function thirdYear({ events }: Catalogue): string | undefined {
  const dates = [...events.values()].map(({ data }) => data.date).sort();
  return (dates[2] ?? dates.at(-1))?.slice(0, 4);
}
