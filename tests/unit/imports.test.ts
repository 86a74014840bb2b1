import assert from 'node:assert/strict';
import { globSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { test } from 'node:test';

/** The rooms of `src/`, and whom each may import beside itself. A file at the top of `src/` is a room of its own. */
const mayImport: Record<string, string[]> = {
  model: [],
  format: [],
  href: [],
  charts: ['format', 'model'],
  catalogue: ['charts', 'format', 'model'],
  quality: ['catalogue', 'charts', 'format', 'model'],
  spelling: ['catalogue', 'quality'],
  today: [],
  dev: ['quality', 'catalogue', 'model'],
  prose: ['catalogue', 'charts', 'format', 'model'],
  publish: ['prose', 'catalogue', 'charts', 'format', 'href', 'model'],
  find: [],
  search: ['prose', 'catalogue', 'find', 'format', 'href', 'model'],
  contribute: ['authoring', 'quality', 'prose', 'catalogue', 'charts', 'model'],
  components: ['prose', 'search', 'publish', 'catalogue', 'charts', 'format', 'href', 'model', 'styles'],
  layouts: ['components', 'prose', 'search', 'publish', 'catalogue', 'charts', 'format', 'href', 'model', 'styles'],
  pages: ['layouts', 'components', 'contribute', 'prose', 'search', 'publish', 'catalogue', 'charts', 'format', 'href', 'model', 'styles', 'browser', 'png'],
  browser: ['contribute', 'catalogue', 'find', 'model', 'href', 'dev', 'styles'],
  styles: [],
  png: ['publish', 'charts'],
  fonts: [],
  loader: ['dev', 'catalogue', 'prose', 'href'],
  'content.config': ['loader', 'model'],
  authoring: ['catalogue', 'charts', 'format', 'model'],
  options: ['catalogue'],
  check: ['options', 'catalogue', 'quality', 'save', 'spelling', 'today'],
  report: ['options', 'prose', 'quality', 'spelling', 'today', 'catalogue', 'charts', 'format', 'model'],
  save: [],
  move: ['options', 'authoring', 'catalogue', 'save'],
  new: ['authoring', 'catalogue', 'model', 'save'],
  schemas: ['authoring', 'save'],
  remove: ['options', 'authoring', 'catalogue', 'save'],
  portal: ['catalogue', 'quality', 'dev', 'spelling', 'today', 'fonts', 'png', 'prose', 'publish', 'search', 'model'],
  start: ['options', 'portal', 'catalogue'],
  'explain-search': ['find', 'options', 'search'],
};

/** The rim: what runs is here, and here alone the disk, the clock and the environment are asked. */
const rim = new Set(['src/portal.ts', 'src/check.ts', 'src/spelling.ts', 'src/today.ts', 'src/dev/watch.ts', 'src/dev/refresh.ts', 'src/move.ts', 'src/schemas.ts', 'src/new.ts', 'src/options.ts', 'src/remove.ts', 'src/save.ts', 'src/start.ts', 'src/explain-search.ts', 'src/report.ts', 'src/report/base.ts', ...globSync('src/png/*.ts').map((file) => file.split(path.sep).join('/')), 'src/catalogue/files.ts', 'src/search/index-site.ts', 'src/search/read-pagefind.ts', 'src/search/serve-last-index.ts']);

interface Source {
  file: string;
  room: string;
  /** Without comments. */
  code: string;
  imports: { from: string; isType: boolean }[];
}

const roomOf = (file: string) => path.posix.relative('src', file).replace(/\/.*/, '').replace(/\.(ts|astro)$/, '');

/** Lines that are comments go; a `//` within a line may be part of an address, and stays. */
const withoutComments = (text: string) => text.replace(/\/\*[^]*?\*\//g, '').replace(/^\s*\/\/.*$/gm, '');

function read(file: string): Source {
  const text = readFileSync(file, 'utf8');
  const code = withoutComments(text);
  const found = code.matchAll(/\b(?:import|export)\s+(type\s+)?(?:[\w$*{][^;'"]*?\sfrom\s*)?['"]([^'"]+)['"]|\bimport\(\s*(?:\/\*.*?\*\/\s*)?['"]([^'"]+)['"]\s*\)/g);
  return { file, room: roomOf(file), code, imports: [...found].map(([, type, from, dynamic]) => ({ from: from ?? dynamic ?? '', isType: Boolean(type) })) };
}

const sources = globSync('src/**/*.{ts,astro}').map((file) => file.split(path.sep).join('/')).sort().map(read);
const inner = ({ file, imports }: Source) => imports.filter(({ from }) => from.startsWith('.')).map(({ from, isType }) => ({ to: path.posix.join(path.posix.dirname(file), from), isType }));
const whereCode = (pattern: RegExp, except: (file: string) => boolean) =>
  sources.filter(({ file, code }) => !except(file) && pattern.test(code)).map(({ file, code }) => `${file}: ${pattern.exec(code)?.[0]}`);

test('the lines of imports are read', () => {
  assert.ok(sources.length > 100);
  assert.deepEqual(inner(sources.find(({ file }) => file === 'src/publish/csv.ts')!), [
    { to: 'src/charts/table.ts', isType: true }, { to: 'src/prose/index.ts', isType: false },
  ]);
  assert.ok(sources.find(({ file }) => file === 'src/catalogue/validate.ts')?.imports.some(({ from }) => from === './nearest.ts'));
  for (const { file } of sources) assert.ok(Object.hasOwn(mayImport, roomOf(file)), `${file} is in no room of the table`);
});

test('each room imports only the rooms under it', () => {
  const wrong = sources.flatMap((source) => inner(source)
    .filter(({ to }) => roomOf(to) !== source.room && !mayImport[source.room]?.includes(roomOf(to)))
    .map(({ to }) => `${source.file} -> ${to}`));
  assert.deepEqual(wrong, []);
});

test('charts take nothing from the model but its types, and know neither catalogue nor prose', () => {
  const wrong = sources.filter(({ room }) => room === 'charts').flatMap((source) => inner(source)
    .filter(({ to, isType }) => roomOf(to) === 'model' && !isType).map(({ to }) => `${source.file} -> ${to}`));
  assert.deepEqual(wrong, []);
});

test('nothing imports pages or entry points', () => {
  const wrong = sources.flatMap((source) => inner(source)
    .filter(({ to }) => roomOf(to) === 'pages' || ['src/check.ts', 'src/start.ts', 'src/content.config.ts'].includes(to)).map(({ to }) => `${source.file} -> ${to}`));
  assert.deepEqual(wrong, []);
});

test('what is imported exists', () => {
  const files = new Set(globSync('src/**/*.*').map((file) => file.split(path.sep).join('/')));
  const wrong = sources.flatMap((source) => inner(source).filter(({ to }) => to.startsWith('src/') && !files.has(to)).map(({ to }) => `${source.file} -> ${to}`));
  assert.deepEqual(wrong, []);
});

test('no import leads round in a circle', () => {
  const graph = new Map(sources.map((source) => [source.file, inner(source).filter(({ isType }) => !isType).map(({ to }) => to)]));
  assert.deepEqual(circles(graph), []);
});

/** Every circle that a walk along the imports comes upon. */
function circles(graph: Map<string, string[]>): string[] {
  const found: string[] = [];
  const finished = new Set<string>();
  const walk = (file: string, trail: string[]): void => {
    if (trail.includes(file)) found.push([...trail.slice(trail.indexOf(file)), file].join(' -> '));
    if (finished.has(file) || trail.includes(file)) return;
    for (const next of graph.get(file) ?? []) walk(next, [...trail, file]);
    finished.add(file);
  };
  for (const file of graph.keys()) walk(file, []);
  return found;
}

test('a circle would be found', () => {
  assert.deepEqual(circles(new Map([['a', ['b']], ['b', ['c']], ['c', ['a']]])), ['a -> b -> c -> a']);
  assert.deepEqual(circles(new Map([['a', ['b', 'c']], ['b', ['c']], ['c', []]])), []);
});

test('Node’s own modules are used at the rim alone', () => {
  const wrong = sources.filter(({ file }) => !rim.has(file))
    .flatMap(({ file, imports }) => imports.filter(({ from }) => from.startsWith('node:') || /^(fs|path|os|url|child_process)$/.test(from)).map(({ from }) => `${file} -> ${from}`));
  assert.deepEqual(wrong, []);
});

test('the environment and the clock are asked at the rim alone', () => {
  assert.deepEqual(whereCode(/\bprocess\.|\bDate\.now\b|\bnew Date\(\s*\)|\bperformance\.now\b/, (file) => rim.has(file)), []);
});

test('nothing is left to chance', () => {
  assert.deepEqual(whereCode(/\bMath\.random\b|\brandomUUID\b|\bgetRandomValues\b/, () => false), []);
});

test('the machine’s own locale and time zone are never asked', () => {
  assert.deepEqual(whereCode(/\.toLocale(?:Date|Time|Lower|Upper)?(?:String|Case)\(\s*\)|\bIntl\.\w+\(\s*[){]|localeCompare\([^,()]*(?:\([^()]*\)[^,()]*)*\)(?!,)|\.(?:getFullYear|getMonth|getDate|getHours|getTimezoneOffset)\(/, () => false), []);
});

test('the document and the window are known to the browser’s script alone', () => {
  const isBrowser = (file: string) => file.startsWith('src/browser/');
  const pages = new Set(sources.filter(({ code }) => /<script>/.test(code)).map(({ file }) => file));
  assert.deepEqual(whereCode(/\b(?:window|localStorage|sessionStorage|navigator)\.|\bdocument\.(?:querySelector|getElementById|createElement|body|cookie|addEventListener)/, (file) => isBrowser(file) || pages.has(file)), []);
  assert.deepEqual([...pages], ['src/pages/charts/[id].astro', 'src/pages/contribute/index.astro', 'src/pages/index.astro', 'src/pages/search.astro']);
});

test('D3 is used for its sums, not for its hands', () => {
  assert.deepEqual(whereCode(/from 'd3-|\b(?:select|selectAll|axisBottom|axisLeft|axisTop|axisRight|transition)\b[^:;]*\bfrom 'd3'|\.(?:selectAll|transition)\(/, (file) => file.startsWith('src/browser/')), []);
});

test('nothing is made into code', () => {
  assert.deepEqual(whereCode(/\beval\(|\bnew Function\b|\bimport\(\s*`|node:vm|data:text\/javascript/, () => false), []);
});

test('no state is kept in a module', () => {
  assert.deepEqual(whereCode(/^(?:export )?let /m, (file) => file.endsWith('.astro')), []);
});

test('no word of any subject stands in the machine', () => {
  const words = /\b(?:london|nhs|ccgs?|boroughs?|manchester|hsj|lewisham|stps?|icbs?)\b/i;
  const found = globSync('src/**/*.*').sort().flatMap((file) => readFileSync(file, 'utf8').split('\n').flatMap((line, index) => (words.test(line) ? [`${file}:${index + 1} ${words.exec(line)?.[0]}`] : [])));
  assert.deepEqual(found, []);
});
