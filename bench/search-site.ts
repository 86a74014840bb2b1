import { cpSync, mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { buildCatalogue } from '../src/catalogue/build.ts';
import type { BriefingEntry, Catalogue } from '../src/catalogue/catalogue.ts';
import { readFiles, type Files } from '../src/catalogue/files.ts';
import { searchFilters, searchMeta, type SearchEntry } from '../src/layouts/search-entry.ts';
import { kinds } from '../src/model/kinds.ts';
import { writeLibrary, type Article, type Library, type Part } from './articles.ts';
import { portalCorpus } from './corpus.ts';
import { root } from './project.ts';

/** Pages in a folder, and what the catalogue knows of them: what an index is made of. */
export interface Site { folder: string; catalogue: Catalogue }

/** A copy of the built site, to be indexed again beside the first. */
export function realSite(folder: string): Site {
  cpSync(path.join(root, 'dist'), folder, { recursive: true });
  return { folder, catalogue: catalogueOf(readFiles(path.join(root, 'content'))) };
}

/** The generated briefings as pages, without Astro, which would take an hour: what search reads of a page is the same. */
export function generatedSite(count: number, folder: string): Site {
  const encoder = new TextEncoder();
  const catalogue = catalogueOf(new Map([...portalCorpus(count)].map(([name, text]) => [name, encoder.encode(text)])));
  const library = writeLibrary(count);
  for (const article of library.articles) {
    const entry = catalogue.briefings.get(article.id)!;
    const place = path.join(folder, entry.url);
    mkdirSync(place, { recursive: true });
    writeFileSync(path.join(place, 'index.html'), articlePage(article, { entry, catalogue, library }));
  }
  return { folder, catalogue };
}

function catalogueOf(files: Files): Catalogue {
  const { catalogue, problems } = buildCatalogue(files);
  if (!catalogue) throw new Error(`the content has problems: ${problems.slice(0, 3).map(({ file, message }) => `${file}: ${message}`).join('; ')}`);
  return catalogue;
}

/** As `Page.astro` marks a page for search. */
function articlePage({ title, summary, topic, keyPoints, sections }: Article, { entry, catalogue, library }: { entry: BriefingEntry; catalogue: Catalogue; library: Library }): string {
  const known: SearchEntry = {
    kind: kinds.briefings.label, topics: [catalogue.topics.get(`topic-${topic}`)!.title], summary, date: entry.data.published, status: 'Current',
  };
  const marks = [...attributes('filter', searchFilters(known)), ...attributes('meta', searchMeta(known))];
  const print = (parts: Part[]) => parts.map((part) => printPart(part, library)).join('');
  const body = sections.map(({ heading, paragraphs, list }, index) => [
    `<h2 id="section-${index}">${heading}</h2>`,
    ...paragraphs.map((parts) => `<p>${print(parts)}</p>`),
    ...(list.length > 0 ? [`<ul>${list.map((item) => `<li>${item}</li>`).join('')}</ul>`] : []),
  ].join('\n'));
  return `<!doctype html><html lang="en-GB"><head><title>${title}</title></head><body><main data-pagefind-body>${marks.join('')}
<h1>${title}</h1><p>${summary}</p><ul>${keyPoints.map((point) => `<li>${print(point)}</li>`).join('')}</ul>
${body.join('\n')}</main></body></html>`;
}

const attributes = (what: 'filter' | 'meta', pairs: [name: string, value: string][]) =>
  pairs.map(([name, value]) => `<span hidden data-pagefind-${what}="${name}[data-value]" data-value="${value}"></span>`);

function printPart(part: Part, { sources }: Library): string {
  if (typeof part === 'string') return part;
  if ('link' in part) return `<a href="/briefings/briefing-${part.link}/">${part.text}</a>`;
  if ('cite' in part) return '';
  const { value, unit } = sources[part.fact.source]!.facts[part.fact.fact]!;
  return `${value} ${unit}`;
}
