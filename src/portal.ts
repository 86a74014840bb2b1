import { existsSync, renameSync, rmSync } from 'node:fs';
import { fileURLToPath, pathToFileURL } from 'node:url';
import type { AstroConfig, AstroIntegration } from 'astro';
import type { Catalogue } from './catalogue/catalogue.ts';
import { textOf } from './catalogue/decode.ts';
import { contentFolder, readFiles } from './catalogue/files.ts';
import { publishCatalogue, useCatalogue } from './catalogue/index.ts';
import { formats } from './catalogue/report.ts';
import { refreshBodies } from './dev/refresh.ts';
import { soundPart } from './dev/sound-part.ts';
import { watchContent } from './dev/watch.ts';
import { fonts } from './fonts.ts';
import { publishStudio } from './png/index.ts';
import { openStudio, type Studio } from './png/studio.ts';
import { formerPages } from './publish/former.ts';
import { allPictures } from './publish/pictures.ts';
import { checkContent } from './quality/index.ts';
import { indexSite } from './search/index-site.ts';
import { serveLastIndex } from './search/serve-last-index.ts';
import { spellingReader } from './spelling.ts';
import { today } from './today.ts';

const policy: AstroConfig['security']['csp'] = {
  algorithm: 'SHA-256',
  directives: [
    "default-src 'self'", "img-src 'self' data:", "font-src 'self'", "connect-src 'self'",
    "object-src 'none'", "base-uri 'self'", "form-action 'self'",
  ],
  scriptDirective: { resources: ["'self'"] },
  styleDirective: { resources: ["'self'"] },
};

/** Checks the content, hands it to the pages, indexes what was built, and puts the site in place when all is well. */
export function portal(): AstroIntegration {
  let destination = '';
  let started = 0;
  let root: URL;
  let catalogue: Catalogue | undefined;
  let studio: Studio;
  return {
    name: 'portal',
    hooks: {
      'astro:config:setup': ({ command, config, updateConfig, injectScript }) => {
        started = performance.now();
        // What is previewed was built from content that may have changed since.
        const found = command === 'preview' ? undefined : command === 'dev' ? readSoundPart() : readCatalogue();
        if (found) catalogue = found;
        if (command === 'dev') injectScript('page', `import ${JSON.stringify(fileURLToPath(new URL('browser/problems.ts', import.meta.url)))};`);
        destination = fileURLToPath(config.outDir).replace(/\/$/, '');
        const next = `${destination}-next`;
        if (command === 'build') rmSync(next, { recursive: true, force: true });
        updateConfig({
          site: process.env['SITE'] ?? found?.portal.url ?? 'http://localhost:4321',
          ...(command === 'build' ? { outDir: pathToFileURL(`${next}/`) } : {}),
          trailingSlash: 'always',
          compressHTML: true,
          // Editors complete, explain and check the front matter of briefings by the schema of their collection.
          experimental: { contentIntellisense: true },
          devToolbar: { enabled: false },
          build: { inlineStylesheets: 'never', concurrency: 4 },
          markdown: { syntaxHighlight: false },
          security: { csp: policy },
          fonts: [...fonts],
          // An inlined script that imports later throws “__VITE_PRELOAD__ is not defined” (withastro/astro#17265).
          vite: {
            build: { assetsInlineLimit: 0, rolldownOptions: { onwarn: warnUnlessKnown } },
            worker: { format: 'es' },
            // Its form for browsers asks a document, which the form’s worker has not.
            resolve: { alias: { 'decode-named-character-reference': fileURLToPath(import.meta.resolve('decode-named-character-reference')) } },
          },
        });
      },
      'astro:config:done': ({ config }) => {
        root = new URL(config.base, config.site);
      },
      'astro:build:start': () => {
        studio = openStudio(allPictures(useCatalogue(), root), Date.now());
        publishStudio(studio);
      },
      'astro:server:setup': ({ server, refreshContent, logger }) => {
        server.middlewares.use(serveLastIndex(destination));
        const day = today();
        const spellingOf = spellingReader();
        watchContent({
          server,
          options: (files) => ({ spelling: spellingOf(files), ...(day ? { today: day } : {}) }),
          hasPages: () => catalogue !== undefined,
          say: (text) => logger.warn(text),
          use: async (changed) => {
            publishCatalogue(changed);
            catalogue = changed;
            if (refreshContent) await refreshBodies(refreshContent);
          },
        });
      },
      'astro:build:done': async ({ dir, pages }) => {
        await studio.close();
        const entries = await indexSite(fileURLToPath(dir), useCatalogue());
        putInPlace(fileURLToPath(dir).replace(/\/$/, ''), destination);
        const seconds = ((performance.now() - started) / 1000).toFixed(1);
        console.log(`Built ${summary(useCatalogue())}, ${pages.length} pages, ${entries} entries in search, in ${seconds} s`);
      },
    },
  };
}

/** Whether the sitemap names a page: what other sites embed and former addresses are not for finding. */
export function isListed(page: string): boolean {
  return !page.endsWith('/embed/') && !formerPages(useCatalogue()).some(({ from }) => page.endsWith(from));
}

/** Astro marks each page of MDX with a directive that its bundler does not know; it says so of every one, and nothing is lost. */
function warnUnlessKnown<Warning extends { code?: string }>(warning: Warning, warn: (warning: Warning) => void): void {
  if (warning.code !== 'MODULE_LEVEL_DIRECTIVE') warn(warning);
}

/** What development can begin with: the content without its mistakes, published for the pages. */
function readSoundPart(): Catalogue | undefined {
  const folder = contentFolder();
  const { catalogue } = soundPart(readFiles(folder), folder);
  if (catalogue) publishCatalogue(catalogue);
  return catalogue;
}

/** The catalogue, published for the pages. Where there are problems no build begins. */
function readCatalogue(): Catalogue {
  const folder = contentFolder();
  if (!existsSync(folder)) return refuse(`There is no content folder “${folder}”.`);
  const files = readFiles(folder);
  const { catalogue, problems } = checkContent(files, { folder, onlyErrors: true });
  if (!catalogue) return refuse(formats.text(problems, textOf(files, folder)));
  publishCatalogue(catalogue);
  return catalogue;
}

/** Ends the command with a report for the author. Of what a hook throws, Astro first says that it is an unhandled error. */
function refuse(report: string): never {
  console.error(`${report}\n\nNothing was built. The last site stands as it was.`);
  process.exit(1);
}

/** The finished site takes the place of the last one; until here the last one stands untouched. */
function putInPlace(finished: string, destination: string): void {
  const old = `${destination}-old`;
  rmSync(old, { recursive: true, force: true });
  if (existsSync(destination)) renameSync(destination, old);
  renameSync(finished, destination);
  rmSync(old, { recursive: true, force: true });
}

/** `12 briefings, 410 records, 14 charts`. */
function summary(catalogue: Catalogue): string {
  const { briefings, charts, programmes, organisations, people, places, events, claims, datasets, sources, terms, topics } = catalogue;
  const records = [programmes, organisations, people, places, events, claims, datasets, sources, terms, topics].reduce((sum, map) => sum + map.size, 0);
  return `${briefings.size} briefings, ${records} records, ${charts.size} charts`;
}
