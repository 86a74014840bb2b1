import assert from 'node:assert/strict';
import { test } from 'node:test';
import { compareSides } from '../../../src/report/compare.ts';
import { textOf } from '../catalogue/lighthouses.ts';
import { edited, reportOf, sideOf } from './sides.ts';

const keys = (things: readonly { key: string }[]) => things.map(({ key }) => key);

test('nothing is said of content that is as it was', () => {
  const report = reportOf({});
  assert.deepEqual([report.files, report.pages, report.figures, report.charts, report.links, report.problems], [[], [], [], [], [], { added: [], mended: [] }]);
});

test('a figure that changed is named with every page where it shows', () => {
  const { figures, pages } = reportOf(edited('sources/survey.yaml', 'value: 42', 'value: 43'));
  assert.equal(figures.length, 1);
  const [{ ref, change, text, shownOn }] = figures as [typeof figures[0] & object];
  assert.deepEqual([ref, change, text, keys(shownOn)], ['survey/height', 'changed', { before: '42\u00a0metres', after: '43\u00a0metres' }, ['portal', 'briefings/automation', 'claims/tallest', 'topics/keeping', 'sources/survey']]);
  const briefing = pages.find(({ key }) => key === 'briefings/automation');
  assert.equal(briefing?.isThroughOthers, true);
  assert.deepEqual(briefing?.through, ['the figure survey/height']);
  assert.equal(pages.find(({ key }) => key === 'sources/survey')?.isThroughOthers, false);
});

test('what changed of a figure beside its value is told by key', () => {
  const { figures } = reportOf(edited('sources/survey.yaml', 'asOf: 2014, locator: page 3', 'asOf: 2015, locator: page 3'));
  assert.deepEqual(figures[0]?.details, [{ key: 'As of', before: '2014', after: '2015' }]);
});

test('a rewritten paragraph changes its page alone', () => {
  const { pages, links } = reportOf(edited('briefings/automation.mdx', 'Heights are from the ground.', 'Heights are [from the sea](https://sea.example/level).'));
  assert.deepEqual(keys(pages), ['briefings/automation']);
  assert.deepEqual([pages[0]?.redline.added, pages[0]?.redline.removed], [3, 3]);
  assert.deepEqual(links.map(({ address, change, isExternal, isNewHost }) => [address, change, isExternal, isNewHost]), [['https://sea.example/level', 'added', true, true]]);
});

test('a page that went owes a redirect, and pages that named it are told', () => {
  const before = { 'people/ben-keeper.yaml': textOf('people/ada-lamp.yaml').replaceAll('Ada Lamp', 'Ben Keeper') };
  const { pages } = reportOf({}, before);
  assert.deepEqual(pages.map(({ key, change, oldUrl, hasRedirect }) => [key, change, oldUrl, hasRedirect]), [['people/ben-keeper', 'removed', '/people/ben-keeper/', false]]);
});

test('what stands on a page of many owes no redirect', () => {
  const before = { 'terms/lens.yaml': textOf('terms/fog-signal.yaml').replace(/^term: .*/m, 'term: Fresnel lens') };
  const { pages } = reportOf({}, before);
  assert.deepEqual(pages.map(({ key, change, oldUrl }) => [key, change, oldUrl]), [['terms/lens', 'removed', undefined]]);
});

test('a page under a new id is the same page at another address', () => {
  const { pages } = reportOf({ 'briefings/automation.mdx': null, 'briefings/keepers.mdx': textOf('briefings/automation.mdx'), ...edited('portal.yaml', 'automation', 'keepers'), 'redirects.yaml': null });
  const page = pages.find(({ key }) => key === 'briefings/keepers');
  assert.deepEqual([page?.change, page?.oldKey, page?.oldUrl, page?.url], ['renamed', 'briefings/automation', '/briefings/automation/', '/briefings/keepers/']);
  assert.deepEqual(pages.filter(({ change }) => change === 'added' || change === 'removed'), []);
  assert.equal(page?.hasRedirect, false);
});

test('a page that went with a redirect owes none, and where it leads is its new address', () => {
  const before = { 'people/ben-keeper.yaml': textOf('people/ada-lamp.yaml').replaceAll('Ada Lamp', 'Ben Keeper') };
  const { pages } = reportOf({ 'redirects.yaml': 'people/ben-keeper: people/ada-lamp\n' }, { ...before, 'redirects.yaml': null });
  const page = pages.find(({ oldUrl }) => oldUrl === '/people/ben-keeper/');
  assert.deepEqual([page?.change, page?.hasRedirect], ['removed', true]);
});

test('a chart whose data changed is drawn at both times, and shows on its pages', () => {
  const { charts, pages } = reportOf(edited('datasets/heights.csv', '51', '55'));
  const chart = charts.find(({ key }) => key === 'charts/heights');
  assert.deepEqual([chart?.key, chart?.change, chart?.isDrawnTheSame], ['charts/heights', 'changed', false]);
  assert.match(chart?.drawings.before?.wide ?? '', /^<svg [^>]*aria-labelledby="before-heights-672-title"/);
  assert.match(chart?.drawings.after?.wide ?? '', /^<svg [^>]*aria-labelledby="after-heights-672-title"/);
  assert.deepEqual(chart?.table.lines.map(({ change }) => change), ['same', 'changed', 'same']);
  assert.deepEqual(pages.find(({ key }) => key === 'charts/heights')?.through, ['its data', '“Heights of lights”']);
  assert.ok(pages.find(({ key }) => key === 'briefings/automation')?.through.some((reason) => reason.startsWith('the chart ')));
});

test('a new chart is drawn once', () => {
  const { charts } = reportOf({ 'charts/tall.yaml': textOf('charts/heights.yaml') });
  assert.deepEqual(charts.map(({ key, change, drawings }) => [key, change, drawings.before, typeof drawings.after?.narrow]), [['charts/tall', 'added', undefined, 'string']]);
});

test('a record’s new name shows on the pages that name it', () => {
  const { pages } = reportOf(edited('organisations/coast-office.yaml', 'Coast Office', 'Office of the Coast'));
  const through = pages.filter(({ isThroughOthers }) => isThroughOthers);
  assert.ok(keys(through).includes('briefings/automation'));
  assert.ok(through.find(({ key }) => key === 'briefings/automation')?.through.includes('“Office of the Coast”'));
});

test('problems that came and that were mended are told apart, wherever they stand in the file', () => {
  const before = edited('claims/tallest.yaml', 'verdict: not supported', 'verdict: supportd');
  const after = { 'claims/tallest.yaml': `\n${before['claims/tallest.yaml'] as string}`, ...edited('events/boards-abolished.yaml', 'title:', 'titel:') };
  const { problems } = reportOf(after, before);
  assert.deepEqual(problems.mended, []);
  assert.deepEqual([...new Set(problems.added.map(({ file }) => file))], ['content/events/boards-abolished.yaml']);
  assert.deepEqual([...new Set(reportOf({}, before).problems.mended.map(({ file }) => file))], ['content/claims/tallest.yaml']);
});

test('where a side cannot be built, its problems and the files are still told', () => {
  const report = reportOf(edited('claims/tallest.yaml', 'verdict: not supported', 'verdict: supportd'));
  assert.deepEqual(report.isReadable, { before: true, after: false });
  assert.deepEqual(report.files.map(({ path, change }) => [path, change]), [['claims/tallest.yaml', 'changed']]);
  assert.equal(report.problems.added.length, 1);
  assert.deepEqual(report.pages, []);
});

test('the first content of all is new from end to end', () => {
  const report = compareSides({ name: 'main', files: new Map(), problems: [] }, sideOf('HEAD'), 'content');
  assert.ok(report.pages.length > 10);
  assert.ok(report.pages.every(({ change }) => change === 'added'));
  assert.equal(report.figures.length, 4);
});

test('lines that end as on Windows are the same lines', () => {
  assert.deepEqual(reportOf({ 'topics/keeping.yaml': textOf('topics/keeping.yaml').replaceAll('\n', '\r\n') }).files, []);
});

test('the weight of pages is that of the built site where both were built', () => {
  const change = edited('briefings/automation.mdx', 'Heights are from the ground.', 'Heights are from the sea.');
  const built = (size: number) => new Map([['/briefings/automation/', size], ['/', 100]]);
  const report = compareSides({ ...sideOf('main'), built: built(1000) }, { ...sideOf('HEAD', change), built: built(1200) }, 'content');
  assert.deepEqual([report.isBuilt, report.weight, report.pages[0]?.weight], [true, { before: 1100, after: 1300 }, { before: 1000, after: 1200 }]);
});

test('a thing that went from a page of many leaves that page lighter', () => {
  const before = { 'terms/lens.yaml': textOf('terms/fog-signal.yaml').replace(/^term: .*/m, 'term: Fresnel lens') };
  const built = (size: number) => new Map([['/glossary/', size]]);
  const report = compareSides({ ...sideOf('main', before), built: built(900) }, { ...sideOf('HEAD'), built: built(800) }, 'content');
  assert.deepEqual(report.pages[0]?.weight, { before: 900, after: 800 });
});

test('advice about a file that moved is neither new nor mended', () => {
  const text = textOf('briefings/automation.mdx');
  const { problems, pages } = reportOf({ 'briefings/automation.mdx': null, 'briefings/keepers.mdx': text, ...edited('portal.yaml', 'automation', 'keepers'), 'redirects.yaml': null });
  const before = sideOf('main');
  const advice = { file: 'content/briefings/automation.mdx', line: 1, column: 1, code: 'link/broken', severity: 'warning', message: 'A word.' } as const;
  const after = sideOf('HEAD', { 'briefings/automation.mdx': null, 'briefings/keepers.mdx': text, ...edited('portal.yaml', 'automation', 'keepers'), 'redirects.yaml': null });
  assert.deepEqual([problems, pages[0]?.change], [{ added: [], mended: [] }, 'renamed']);
  const report = compareSides({ ...before, problems: [advice] }, { ...after, problems: [{ ...advice, file: 'content/briefings/keepers.mdx', line: 4 }] }, 'content');
  assert.deepEqual(report.problems, { added: [], mended: [] });
});

test('a quotation that changed is told on the page that shows it', () => {
  const { pages } = reportOf(edited('sources/survey.yaml', 'does not mind the night', 'does not fear the night'));
  assert.deepEqual(pages.find(({ key }) => key === 'briefings/automation')?.through, ['the quotation survey/lonely']);
});

test('a picture that changed is told on the page that shows it, though no word did', () => {
  const picture = (byte: number) => ({ 'images/lamp.png': new Uint8Array([0x89, 0x50, 0x4e, 0x47, byte]) });
  const text = edited('briefings/automation.mdx', 'Heights are from the ground.', '![A lamp in its room](images/lamp.png)');
  const { pages } = reportOf({ ...text, ...picture(2) }, { ...text, ...picture(1) });
  assert.deepEqual(pages.map(({ key, through, redline }) => [key, through, redline.added]), [['briefings/automation', ['the picture images/lamp.png'], 0]]);
});

test('a source’s new title shows wherever it is cited', () => {
  const { pages } = reportOf(edited('sources/survey.yaml', 'title: Survey of Lights', 'title: Survey of All Lights'));
  assert.ok(pages.find(({ key }) => key === 'briefings/automation')?.through.includes('“Survey of All Lights”'));
});
