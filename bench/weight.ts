import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { brotliCompressSync, constants } from 'node:zlib';
import { root } from './project.ts';
import { kilobytes, markdownTable } from './report.ts';

/** What a reader fetches for a page of the built site: text with Brotli 11, fonts and pictures as they are. */
const { values } = parseArgs({ options: { site: { type: 'string', default: path.join(root, 'dist') } } });
const site = path.resolve(values.site);

interface Weight { html: number; css: number; fonts: number; images: number; scripts: number }
interface Page extends Weight { address: string; charts: number; markup: string }

const head = ['HTML', 'CSS', 'Fonts', 'Images', 'Script', 'All', 'Without fonts'];

/** Pieces of a briefing’s markup, overlapping where one holds another. */
const parts: Record<string, RegExp> = {
  'both drawings': /<div class="chart-drawing.*?<\/svg><\/div>/gs,
  'the narrow ones': /<div class="chart-drawing chart-drawing--narrow.*?<\/svg><\/div>/gs,
  'their tables': /<details class="chart-data">.*?<\/details>/gs,
  'the rest of the figures': /<p class="chart-(?:number|subtitle|description|notes|source|downloads)">.*?<\/p>|<h[2-4] class="chart-title">.*?<\/h[2-4]>/gs,
  'footnotes': /<section[^>]*data-footnotes.*?<\/section>/gs,
  'head': /<head>.*?<\/head>/gs,
  'masthead and footer': /<header class="masthead.*?<\/header>|<footer.*?<\/footer>/gs,
  'after the text': /<section class="endmatter.*?<\/section>|<section class="article-rail.*?<\/section>|<section[^>]*aria-labelledby="read-on".*?<\/section>/gs,
};

const brotli = (data: string | Buffer) =>
  brotliCompressSync(data, { params: { [constants.BROTLI_PARAM_QUALITY]: 11, [constants.BROTLI_PARAM_SIZE_HINT]: Buffer.byteLength(data) } }).length;

const files = readdirSync(site, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile() && entry.name.endsWith('.html'));
const pages = files.map(({ parentPath, name }) => weighPage(path.join(parentPath, name))).toSorted((a, b) => (a.address < b.address ? -1 : 1));

const withFonts = (page: Weight) => page.html + page.css + page.fonts + page.images + page.scripts;
const withoutFonts = (page: Weight) => withFonts(page) - page.fonts;

console.log(`### Kinds of page, kB over the wire (the median page of the kind; the heaviest without fonts in the last column)\n`);
const kinds = Object.entries(Object.groupBy(pages, kindOf)).map(([kind, group = []]) => ({ kind, group, page: middlePage(group) }));
console.log(markdownTable(['Kind', 'Pages', ...head, 'Heaviest'], kinds.map(({ kind, group, page }) =>
  [kind, group.length, ...cells(page), kilobytes(Math.max(...group.map(withoutFonts)))])));

console.log('\n### Briefings\n');
const briefings = pages.filter((page) => kindOf(page) === '/briefings/…/');
console.log(markdownTable(['Briefing', 'Charts', ...head], briefings.map((page) => [page.address, page.charts, ...cells(page)])));

console.log('\n### Where a briefing’s HTML is: kB that the page loses when a part is left out\n');
const shown = briefings.filter(({ charts }) => charts === 2);
console.log(markdownTable(['Briefing', 'HTML', ...Object.keys(parts)], shown.map(({ address, html, markup }) =>
  [address, kilobytes(html), ...Object.values(parts).map((part) => kilobytes(html - brotli(markup.replace(part, ''))))])));

function weighPage(file: string): Page {
  const markup = readFileSync(file, 'utf8');
  const styles = linked(markup, /<link[^>]*rel="stylesheet"[^>]*>/g, 'href');
  const fonts = new Set([...linked(markup, /<link[^>]*as="font"[^>]*>/g, 'href'), ...[...markup.matchAll(/url\("?([^)"]+\.woff2)"?\)/g)].map(([, url = '']) => url)]);
  return {
    address: `/${path.relative(site, file).split(path.sep).join('/').replace(/index\.html$/, '')}`,
    charts: [...markup.matchAll(/<figure class="chart/g)].length,
    markup,
    html: brotli(markup),
    css: total(styles, (url) => brotli(read(url))),
    fonts: total([...fonts], (url) => read(url).length),
    images: total(linked(markup, /<img[^>]*>/g, 'src'), (url) => weighImage(url)),
    scripts: total(scriptsOf(markup), (url) => brotli(read(url))),
  };
}

/** Linked scripts with what they import from the start; data blocks are part of the HTML. */
function scriptsOf(markup: string): string[] {
  const found = new Set<string>();
  const add = (url: string) => {
    if (found.has(url)) return;
    found.add(url);
    for (const [, imported = ''] of read(url).toString().matchAll(/\bimport\s*(?:[^"'()]*?from\s*)?["']([^"']+)["']/g)) {
      add(new URL(imported, new URL(url, 'http://site')).pathname);
    }
  };
  linked(markup, /<script[^>]*src=[^>]*>/g, 'src').forEach(add);
  return [...found];
}

function linked(markup: string, tag: RegExp, attribute: string): string[] {
  const value = new RegExp(`\\s${attribute}="([^"]+)"`);
  const urls = [...markup.matchAll(tag)].map(([text]) => value.exec(text)?.[1] ?? '');
  return [...new Set(urls.filter((url) => url.startsWith('/')))];
}

function read(url: string): Buffer {
  return readFileSync(path.join(site, decodeURIComponent(url.split(/[?#]/)[0] ?? '')));
}

function weighImage(url: string): number {
  return url.endsWith('.svg') ? brotli(read(url)) : read(url).length;
}

function total(urls: readonly string[], weigh: (url: string) => number): number {
  return urls.reduce((sum, url) => sum + weigh(url), 0);
}

function kindOf({ address }: Page): string {
  const [folder = '', id = '', ...below] = address.split('/').slice(1, -1);
  return id ? ['', folder, '…', ...below, ''].join('/') : address;
}

/** The page with as many lighter as heavier ones of its kind. */
function middlePage(group: readonly Page[]): Page {
  const middle = group.toSorted((a, b) => withoutFonts(a) - withoutFonts(b))[Math.floor(group.length / 2)];
  if (!middle) throw new Error('a kind without pages');
  return middle;
}

function cells(page: Weight): string[] {
  return [page.html, page.css, page.fonts, page.images, page.scripts, withFonts(page), withoutFonts(page)].map(kilobytes);
}
