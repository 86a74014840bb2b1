import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { contentFolder, readFiles, type Files } from './catalogue/files.ts';
import { readOptions } from './options.ts';
import { checkContent } from './quality/index.ts';
import { nameOfWork, readBase } from './report/base.ts';
import type { Side } from './report/change.ts';
import { compareSides } from './report/compare.ts';
import { reportHtml } from './report/html.ts';
import { reportMarkdown } from './report/markdown.ts';
import { setBrokenAside } from './report/set-aside.ts';
import { codeNote, summary } from './report/words.ts';
import { readSpelling } from './spelling.ts';
import { today } from './today.ts';

/**
 * `npm run report -- --base origin/main`: what the working tree changes for readers, as a page and as Markdown.
 * Exit 0 where the changed content can be built, 1 where it cannot, 2 where nothing could be compared.
 */
const faces = [
  ['Source Sans 3', '200 900', '@fontsource-variable/source-sans-3/files/source-sans-3-latin-wght-normal.woff2'],
  ['Source Serif 4', '600', '@fontsource/source-serif-4/files/source-serif-4-latin-600-normal.woff2'],
] as const;

try {
  const { base, out, dist } = reportOptions();
  const folder = contentFolder();
  const { name, files, code } = readBase(base, folder);
  const [oldSite, newSite] = dist.map(builtPages);
  const before = sideOf(name, files, folder, oldSite);
  const after = made(sideOf(nameOfWork(folder), readFiles(folder), folder, newSite), before, folder);
  const report = compareSides(before, { ...after, code }, folder);
  mkdirSync(out, { recursive: true });
  writeFileSync(path.join(out, 'report.html'), reportHtml(report, styles()));
  writeFileSync(path.join(out, 'report.md'), reportMarkdown(report));
  console.log([
    `${summary(report).map((one) => `${one.name}: ${one.text}`).join('. ')}.`, ...codeNote(report),
    path.join(out, 'report.html'), path.join(out, 'report.md'),
  ].join('\n'));
  process.exitCode = after.problems.some(({ severity }) => severity === 'error') ? 1 : 0;
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 2;
}

function reportOptions() {
  const { values, positionals } = readOptions({
    allowPositionals: true,
    options: { base: { type: 'string' }, out: { type: 'string', default: '.cache/report' }, dist: { type: 'string' } },
  });
  const dist = values.dist === undefined ? positionals : [values.dist, ...positionals];
  if (!values.base) throw new Error('Say what to compare with: npm run report -- --base origin/main');
  if (dist.length !== (values.dist === undefined ? 0 : 2)) throw new Error('--dist takes two folders: the site built before, and the site built after.');
  return { base: values.base, out: values.out, dist };
}

function sideOf(name: string, files: Files, folder: string, built: Side['built']): Side {
  return { name, files, built, ...(files.size > 0 ? check(files, folder) : { problems: [] }) };
}

/** A side with errors as far as it can be compared. */
function made(side: Side, before: Side, folder: string): Side {
  return side.catalogue || !before.catalogue ? side : { ...side, ...setBrokenAside(side, before, folder, (files) => check(files, folder)) };
}

/** The whole check, as `npm run check` makes it, of both sides as of one day. */
function check(files: Files, folder: string): Pick<Side, 'catalogue' | 'problems'> {
  const day = today();
  const { catalogue, problems } = checkContent(files, { folder, spelling: readSpelling(files), ...(day ? { today: day } : {}) });
  return { catalogue, problems };
}

/** The size of each page of a built site by its address. */
function builtPages(folder: string): Map<string, number> {
  if (!existsSync(folder)) throw new Error(`There is no built site “${folder}”.`);
  const pages = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => path.basename(name) === 'index.html').sort();
  return new Map(pages.map((name) => [`/${name.split(path.sep).join('/').replace(/index\.html$/, '')}`, statSync(path.join(folder, name)).size]));
}

/** The faces of the site, without which labels of drawings would not fit, its colours, and the report’s own rules. */
function styles(): string {
  const face = ([family, weight, name]: (typeof faces)[number]) => {
    const bytes = readFileSync(fileURLToPath(import.meta.resolve(name))).toString('base64');
    return `@font-face { font-family: "${family}"; font-weight: ${weight}; src: url(data:font/woff2;base64,${bytes}) format("woff2"); }`;
  };
  const sheets = ['styles/tokens.css', 'styles/charts.css', 'report/report.css'];
  return [...faces.map(face), ...sheets.map((name) => readFileSync(new URL(name, import.meta.url), 'utf8'))].join('\n');
}
