import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { stringify } from 'yaml';
import { topicCount, writeLibrary, type Article, type Library, type Part, type Source } from './articles.ts';

/** Text files by their path: a content folder, or a project. */
export type TextFiles = Map<string, string>;

/** A content folder of so many briefings, each with sourced figures, a table of its own and two charts of it. */
export function portalCorpus(count: number): TextFiles {
  const library = writeLibrary(count);
  return new Map([
    ['portal.yaml', stringify(portal)],
    ...Array.from({ length: topicCount }, (_, index) => topicFile(index)),
    ...library.sources.map(sourceFile),
    ...library.sources.map(bodyFile),
    ['claims/claim-0.yaml', stringify(claim)],
    ['events/event-0.yaml', stringify(event)],
    ...library.articles.flatMap((article) => articleFiles(article, library)),
  ]);
}

export function writeFiles(files: TextFiles, folder: string): void {
  for (const [name, text] of files) {
    const file = path.join(folder, name);
    mkdirSync(path.dirname(file), { recursive: true });
    writeFileSync(file, text);
  }
}

const portal = {
  name: 'Generated Briefings', headline: 'A portal of words that mean nothing', strapline: 'Made to be measured.',
  description: 'Generated briefings, with sourced figures and charts.', url: 'https://generated.example.org',
  publisher: { name: 'The bench' }, licence: { name: 'CC BY 4.0', url: 'https://creativecommons.org/licenses/by/4.0/' },
  searchExamples: 'denel, corba', asOf: '2026-01-31', about: ['Generated.'], accessibility: ['Generated.'],
  home: { facts: [{ fact: 'source-0/fact-0', label: 'a figure' }], leadChart: 'briefing-0-lines', leadBriefings: ['briefing-0'] },
  vocabularies: {
    sector: { any: { label: 'Any' } }, relationLayer: { any: { label: 'Any' } }, programmeType: { any: { label: 'Any' } },
    placeType: { any: { label: 'Any' } }, eventCategory: { any: { label: 'Any' } },
  },
};

// The authors’ guide shows one of each component, so each must name something.
const claim = {
  title: 'Is it so?', claim: 'It was said to be so.', claimedIn: { source: 'source-0' }, evidence: [{ fact: 'source-0/fact-0' }],
  shows: 'It may be.', verdict: 'unresolved', summary: 'Nobody knows.', reading: 'With care.', topics: ['topic-0'],
};
const event = { title: 'Something happened', date: '2019-06', summary: 'It did.', category: 'any', topics: ['topic-0'], sources: ['source-0'] };

const topicFile = (index: number): [string, string] =>
  [`topics/topic-${index}.yaml`, stringify({ title: `Topic ${index}`, summary: 'A group of generated briefings.', order: index })];

function sourceFile({ id, title, facts }: Source): [string, string] {
  const named = facts.map((fact, index) => [`fact-${index}`, { ...fact, asOf: '2019', locator: `page ${index + 1}`, status: 'reported' }]);
  return [`sources/${id}.yaml`, stringify({
    type: 'report', title, publisher: 'The bench', issued: '2019-06', url: `https://example.org/${id}`,
    facts: Object.fromEntries(named) as object,
    quotes: { 'quote-0': { text: title, speakerName: 'A speaker', role: 'At the bench', asOf: '2019' } },
  })];
}

/** A body for each source, for briefings to be about. */
const bodyFile = ({ id, title }: Source, index: number): [string, string] => [`organisations/body-${index}.yaml`, stringify({
  name: title, scope: 'body', sector: 'any', summary: 'A generated body.', status: 'exists', topics: [`topic-${index % topicCount}`], sources: [id],
})];

function articleFiles(article: Article, library: Library): [string, string][] {
  const { id, readings, title } = article;
  const topics = [`topic-${article.topic}`];
  const chart = { subtitle: 'People, by area', dataset: id, topics };
  return [
    [`briefings/${id}.mdx`, briefing(article, library)],
    [`charts/${id}-lines.yaml`, stringify({
      title: `Lines: ${title}`, ...chart, mark: 'line',
      encoding: { x: { field: 'year' }, y: { field: 'people' }, color: { field: 'area' } },
    })],
    [`charts/${id}-bars.yaml`, stringify({
      title: `Bars: ${title}`, ...chart, mark: 'bar', filter: { year: 2019 },
      encoding: { x: { field: 'people' }, y: { field: 'area', sort: '-x' } },
    })],
    [`datasets/${id}.yaml`, stringify({
      title: `Table: ${title}`, description: 'Generated.', licence: 'OGL-UK-3.0', sources: [library.sources[article.topic % library.sources.length]?.id],
      period: { from: '2010', to: '2019' }, topics,
      fields: [
        { name: 'area', title: 'Area', type: 'string' },
        { name: 'year', title: 'Year', type: 'year' },
        { name: 'people', title: 'People', type: 'integer', unit: 'people' },
      ],
    })],
    [`datasets/${id}.csv`, ['area,year,people', ...readings.map(({ area, year, people }) => `${area},${year},${people}`), ''].join('\n')],
  ];
}

function briefing({ title, summary, topic, about, keyPoints, sections, id }: Article, library: Library): string {
  const print = (parts: Part[]) => parts.map((part) => printPart(part, library)).join('');
  const front = {
    title, summary, topics: [`topic-${topic}`], published: '2026-01-31', status: 'current', reviewBy: '2026-07-31',
    authors: ['The bench'], about: [`organisations/body-${about}`], keyPoints: keyPoints.map(print),
  };
  const body = sections.flatMap(({ heading, paragraphs, list }, index) => [
    `## ${heading}`, ...paragraphs.map(print),
    ...(list.length > 0 ? [list.map((item) => `- ${item}`).join('\n')] : []),
    ...(index === 0 ? [`<Chart id="${id}-lines" />`] : []),
    ...(index === 2 ? [`<Chart id="${id}-bars" />`] : []),
  ]);
  return `---\n${stringify(front)}---\n\n${body.join('\n\n')}\n`;
}

function printPart(part: Part, { articles, sources }: Library): string {
  if (typeof part === 'string') return part;
  if ('link' in part) return `[${part.text}](briefings/${articles[part.link]?.id})`;
  if ('cite' in part) return `<Cite source="${sources[part.cite]?.id}" />`;
  return `<Fact id="${sources[part.fact.source]?.id}/fact-${part.fact.fact}" />`;
}

if (import.meta.main) {
  const { positionals: [count, folder] } = parseArgs({ allowPositionals: true });
  if (!Number(count) || !folder) throw new Error('Say how many briefings, and the folder to write: node bench/corpus.ts 100 /tmp/portal');
  writeFiles(portalCorpus(Number(count)), folder);
}
