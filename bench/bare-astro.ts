import type { Article, Library, Part, Reading } from './articles.ts';
import { writeLibrary } from './articles.ts';
import type { TextFiles } from './corpus.ts';
import { formatQuantity } from '../src/format.ts';

/**
 * The same articles for Astro with `@astrojs/mdx` as its documentation has it: one collection, one layout, the article’s
 * components. Figures are typed into the text, sources are footnotes, tables are Markdown, and a chart is a picture that
 * somebody else has drawn. Nothing is checked, drawn, indexed or offered for download.
 */
export function bareAstroProject(count: number): TextFiles {
  const library = writeLibrary(count);
  return new Map([
    ...Object.entries(project),
    ...library.articles.map((article): [string, string] => [`src/content/briefings/${article.id}.mdx`, briefing(article, library)]),
  ]);
}

const project = {
  'package.json': '{ "name": "bare", "type": "module", "private": true }\n',
  'astro.config.mjs': `import mdx from '@astrojs/mdx';
import { defineConfig } from 'astro/config';
export default defineConfig({
  site: 'https://generated.example.org',
  integrations: [mdx()],
  markdown: { syntaxHighlight: false },
  build: { inlineStylesheets: 'never', concurrency: 4 },
});
`,
  'src/content.config.ts': `import { glob } from 'astro/loaders';
import { z } from 'astro/zod';
import { defineCollection } from 'astro:content';
export const collections = {
  briefings: defineCollection({
    loader: glob({ pattern: '*.mdx', base: './src/content/briefings' }),
    schema: z.object({ title: z.string(), summary: z.string(), topic: z.number(), published: z.string(), keyPoints: z.array(z.string()) }),
  }),
};
`,
  'src/components/Chart.astro': `---
interface Props { src: string; title: string; alt: string }
const { src, title, alt } = Astro.props;
---
<figure><h3>{title}</h3><img src={src} alt={alt} width="672" height="380" /><slot /></figure>
`,
  'src/layouts/Page.astro': `---
interface Props { title: string; description: string }
const { title, description } = Astro.props;
---
<!doctype html>
<html lang="en">
  <head><meta charset="utf-8" /><meta name="viewport" content="width=device-width" /><title>{title}</title><meta name="description" content={description} /></head>
  <body><header><a href="/">Briefings</a></header><main><slot /></main><footer>Generated.</footer></body>
</html>
<style is:global>body { max-width: 42rem; margin: auto; font-family: sans-serif; }</style>
`,
  'src/pages/index.astro': `---
import { getCollection } from 'astro:content';
import Page from '../layouts/Page.astro';
const briefings = await getCollection('briefings');
---
<Page title="Briefings" description="All of them"><h1>Briefings</h1><ul>{briefings.map(({ id, data }) => <li><a href={\`/briefings/\${id}/\`}>{data.title}</a> {data.summary}</li>)}</ul></Page>
`,
  'src/pages/briefings/[id].astro': `---
import { getCollection, render } from 'astro:content';
import Chart from '../../components/Chart.astro';
import Page from '../../layouts/Page.astro';
export const getStaticPaths = async () => (await getCollection('briefings')).map((entry) => ({ params: { id: entry.id }, props: { entry } }));
const { entry } = Astro.props;
const { Content, headings } = await render(entry);
---
<Page title={entry.data.title} description={entry.data.summary}>
  <h1>{entry.data.title}</h1><p>{entry.data.summary}</p><p><time>{entry.data.published}</time></p>
  <ul>{entry.data.keyPoints.map((point) => <li>{point}</li>)}</ul>
  <nav><ol>{headings.filter(({ depth }) => depth === 2).map(({ slug, text }) => <li><a href={\`#\${slug}\`}>{text}</a></li>)}</ol></nav>
  <Content components={{ Chart }} />
</Page>
`,
};

function briefing({ title, summary, topic, keyPoints, sections, readings, id }: Article, library: Library): string {
  const cited = new Set<number>();
  const print = (parts: Part[]) => parts.map((part) => printPart(part, library, cited)).join('');
  const plain = (parts: Part[]) => parts.map((part) => printPart(part, library, new Set()).replace(/\[\^\d+\]/g, '')).join('');
  const front = { title, summary, topic, published: '2026-01-31', keyPoints: keyPoints.map(plain) };
  const body = sections.flatMap(({ heading, paragraphs, list }, index) => [
    `## ${heading}`, ...paragraphs.map(print),
    ...(list.length > 0 ? [list.map((item) => `- ${item}`).join('\n')] : []),
    ...(index === 0 ? [chart(`Lines: ${title}`, `${id}-lines`, readings)] : []),
    ...(index === 2 ? [chart(`Bars: ${title}`, `${id}-bars`, readings.filter(({ year }) => year === 2019))] : []),
  ]);
  const notes = [...cited].map((source) => `[^${source}]: ${library.sources[source]?.title}, The bench, June 2019. [Read it](https://example.org/source-${source})`);
  // JSON is YAML.
  return `---\n${JSON.stringify(front, null, 2)}\n---\n\n${[...body, ...notes].join('\n\n')}\n`;
}

function chart(title: string, id: string, readings: Reading[]): string {
  const rows = readings.map(({ area, year, people }) => `| ${area} | ${year} | ${people.toLocaleString('en-GB')} |`);
  return [`<Chart src="/charts/${id}.svg" title="${title}" alt="People, by area">`, ['| Area | Year | People |', '| --- | --- | ---: |', ...rows].join('\n'), '</Chart>'].join('\n\n');
}

function printPart(part: Part, { articles, sources }: Library, cited: Set<number>): string {
  if (typeof part === 'string') return part;
  if ('link' in part) return `[${part.text}](/briefings/${articles[part.link]?.id}/)`;
  const source = 'cite' in part ? part.cite : part.fact.source;
  cited.add(source);
  if ('cite' in part) return `[^${source}]`;
  const fact = sources[source]?.facts[part.fact.fact];
  return `${fact ? formatQuantity(fact.value, fact.unit) : ''}[^${source}]`;
}
