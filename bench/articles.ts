import { between, capitalised, seeded, sentence, words, type Random } from './random.ts';

/** A part of a sentence: words, a figure of a source, a reference to one, or a link to another article. */
export type Part = string | { fact: FactName } | { cite: number } | { link: number; text: string };
export interface FactName { source: number; fact: number }

export interface Fact { statement: string; value: number; unit: string }
export interface Source { id: string; title: string; facts: Fact[] }
export interface Section { heading: string; paragraphs: Part[][]; list: string[] }
export interface Reading { area: string; year: number; people: number }

/** A briefing in no dialect: about 900 words, eight figures, two charts of one table. */
export interface Article {
  id: string;
  title: string;
  summary: string;
  topic: number;
  /** The number of a source; the portal has a body of the same number. */
  about: number;
  keyPoints: Part[][];
  sections: Section[];
  readings: Reading[];
}

export interface Library { articles: Article[]; sources: Source[] }

export const topicCount = 8;
const factsPerSource = 16;
const units = ['people', 'GBP million', 'percent', 'bodies'];

/** The same articles for the same count, whichever engine is to print them. */
export function writeLibrary(count: number): Library {
  const sources = Array.from({ length: Math.ceil(count / 4) }, (_, index) => writeSource(index));
  const articles = Array.from({ length: count }, (_, index) => writeArticle(index, count, sources.length));
  return { articles, sources };
}

function writeSource(index: number): Source {
  const random = seeded(10_000 + index);
  const facts = Array.from({ length: factsPerSource }, (_, number): Fact => ({
    statement: sentence(random),
    value: between(random, 1, 99),
    unit: units[number % units.length] ?? 'people',
  }));
  return { id: `source-${index}`, title: `${capitalised(words(random, 5))} ${index}`, facts };
}

function writeArticle(index: number, count: number, sourceCount: number): Article {
  const random = seeded(1_000_000 + index);
  const figure = (): Part => ({ fact: { source: between(random, 0, sourceCount), fact: between(random, 0, factsPerSource) } });
  const sections = Array.from({ length: 5 }, (_, number): Section => ({
    heading: `${capitalised(words(random, 4))} ${number + 1}`,
    paragraphs: [
      [`${sentence(random)} ${sentence(random)} There were `, figure(), `. ${sentence(random)} ${sentence(random)}`],
      [`${sentence(random)} ${sentence(random)} ${sentence(random)}`, { cite: between(random, 0, sourceCount) }, ` ${sentence(random)}`],
      [`${sentence(random)} See `, { link: between(random, 0, count), text: words(random, 3) }, `. ${sentence(random)} ${sentence(random)}`],
    ],
    list: number % 2 ? [sentence(random), sentence(random), sentence(random)] : [],
  }));
  return {
    id: `briefing-${index}`,
    title: `${capitalised(words(random, 6))} ${index}`.slice(-90),
    summary: `${sentence(random)} ${sentence(random)} ${sentence(random)}`.slice(0, 200),
    topic: index % topicCount,
    about: index % sourceCount,
    keyPoints: [[`${sentence(random)} It was `, figure(), '.'], ['There were ', figure(), '.'], ['It came to ', figure(), '.']],
    sections,
    readings: writeReadings(random),
  };
}

/** Six areas over ten years: a line chart, and the last year as a bar chart. */
function writeReadings(random: Random): Reading[] {
  const areas = Array.from({ length: 6 }, (_, index) => `${capitalised(words(random, 2))} ${index + 1}`);
  return areas.flatMap((area) => {
    let people = between(random, 100_000, 900_000);
    return Array.from({ length: 10 }, (_, index) => {
      people += between(random, -9_000, 15_000);
      return { area, year: 2010 + index, people };
    });
  });
}
