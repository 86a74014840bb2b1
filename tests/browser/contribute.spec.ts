import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import AxeBuilder from '@axe-core/playwright';
import { expect, test, type Page } from '@playwright/test';
import { watchRequests } from './site.ts';

const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
const faults = async (page: Page) => (await new AxeBuilder({ page }).withTags(tags).analyze()).violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html.slice(0, 200)}`);

async function open(page: Page, query: string): Promise<void> {
  await page.goto(`/contribute/${query}`);
  await expect(page.locator('[data-contribute][data-state=ready]')).toBeAttached({ timeout: 60_000 });
}

const checked = (page: Page) => expect(page.locator('[data-checks][data-state=checked]')).toBeAttached({ timeout: 60_000 });
const field = (page: Page, name: string) => page.locator(`[data-path="${name}"]`);
const control = (page: Page, name: string) => field(page, name).locator('input, select, textarea').first();

async function writeDate(page: Page, name: string, [day, month, year]: readonly [string, string, string]): Promise<void> {
  for (const [label, value] of [['Day', day], ['Month', month], ['Year', year]] as const) await field(page, name).getByLabel(label).fill(value);
}

/** Types into a field with suggestions and takes the first by keyboard. */
async function choose(page: Page, box: string, words: string): Promise<void> {
  await page.locator(box).fill(words);
  await expect(page.locator(`${box}-list [role=option]`).first()).toBeVisible();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
}

/** Presses the button, and takes the files as GitHub or the clipboard would get them. */
async function propose(page: Page): Promise<Record<string, string>> {
  await page.getByRole('button', { name: 'Propose this on GitHub' }).click();
  await expect(page.getByRole('heading', { name: 'Propose this' })).toBeFocused({ timeout: 60_000 });
  const files: Record<string, string> = {};
  for (const link of await page.locator('[data-propose]').all()) {
    const address = new URL((await link.getAttribute('href'))!);
    expect(`${address.origin}${address.pathname}`).toMatch(/^https:\/\/github\.com\/example\/london-health-briefings\/(new|edit)\/main/);
    expect(address.href.length).toBeLessThanOrEqual(8000);
    const name = (await link.getAttribute('data-propose'))!;
    const value = address.searchParams.get('value');
    if (value !== null) {
      expect(address.searchParams.get('filename')).toBe(name);
      files[name] = value;
      continue;
    }
    await page.locator(`[data-copy="${name}"]`).click();
    await expect(page.locator('.workspace [data-live]')).toHaveText(`The text of ${name} is copied.`);
    files[name] = await page.evaluate(() => navigator.clipboard.readText());
  }
  return files;
}

/** The real content with files of a proposal, checked as `npm run check` does. */
function check(files: Record<string, string>, ...options: string[]): string {
  mkdirSync('.cache', { recursive: true });
  const folder = mkdtempSync('.cache/proposal-');
  cpSync('content', path.join(folder, 'content'), { recursive: true });
  for (const [name, text] of Object.entries(files)) writeFileSync(path.join(folder, name), text);
  const { stdout, stderr } = spawnSync(process.execPath, ['src/check.ts', ...options], { encoding: 'utf8', env: { ...process.env, PORTAL_CONTENT: path.join(folder, 'content') } });
  rmSync(folder, { recursive: true });
  return (stdout + stderr).replaceAll(`${folder}/`, '').trim();
}

test.beforeEach(async ({ context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
});

test('a whole briefing is written through the form and passes the check', async ({ page }) => {
  const outside = watchRequests(page);
  const complaints: string[] = [];
  page.on('console', (message) => { if (message.type() === 'error') complaints.push(message.text()); });
  page.on('pageerror', (error) => complaints.push(error.message));
  await open(page, '?new=briefings');
  await control(page, 'title').fill('What the shared fund was');
  await control(page, 'summary').fill('In 2015 the commissioners of the capital were to put money into one fund. This is what it came to.');
  await choose(page, '#f-topics-0', 'devol');
  await writeDate(page, 'published', ['22', '11', '2026']);
  await writeDate(page, 'reviewBy', ['22', '5', '2027']);
  await control(page, 'status').selectOption('historical');
  await page.getByRole('button', { name: 'Add period' }).click();
  await writeDate(page, 'period/from', ['', '3', '2015']);
  await writeDate(page, 'period/to', ['', '', '2017']);
  for (const [index, point] of ['The fund was to come to <Fact id="hsj-2015/shared-fund" />.', 'Every commissioner was to pay in.'].entries()) {
    await page.locator(`#f-keyPoints-${index}`).fill(point);
  }
  const text = page.locator('#f-body');
  await text.fill('The fund would come to ');
  await page.getByRole('button', { name: 'Fact…' }).click();
  await choose(page, '#insert-id', 'hsj-2015/shared-fund');
  await page.getByRole('button', { name: 'Insert', exact: true }).click();
  await expect(text).toBeFocused();
  await page.keyboard.type('. Another account is in ');
  await page.getByRole('button', { name: 'Link…' }).click();
  await choose(page, '#insert-record', 'briefings/the-shared-fund');
  await page.getByLabel('Words of the link').fill('an earlier briefing');
  await page.getByRole('button', { name: 'Insert', exact: true }).click();
  await expect(text).toBeFocused();
  await page.keyboard.type('.');
  await page.keyboard.press('Enter');
  await page.getByRole('button', { name: 'Chart…' }).click();
  await choose(page, '#insert-id', 'population');
  await page.getByRole('button', { name: 'Insert', exact: true }).click();
  await checked(page);
  await expect(page.locator('.problem-count')).toHaveText(/^No problems/);
  await expect(page.locator('.preview-body .fact').first()).toHaveText('about £20 million');
  await expect(page.locator('.preview-body .chart-drawing--narrow svg').first()).toBeVisible();
  const files = await propose(page);
  expect(Object.keys(files)).toEqual(['content/briefings/what-the-shared-fund-was.mdx']);
  expect(Object.values(files)[0]).toMatch(/^---\ntitle: What the shared fund was\nsummary: [\s\S]*period: \{ from: 2015-03, to: 2017 \}\n[\s\S]*---\n\nThe fund would come to <Fact id="hsj-2015\/shared-fund" \/>\. Another account is in \[an earlier briefing\]\(briefings\/the-shared-fund\)\.\n\n<Chart id="population[\w-]*" \/>\n$/);
  expect(check(files)).toMatch(/^No problems/);
  expect(outside).toEqual([]);
  expect(complaints).toEqual([]);
});

test('a dataset is written through the form, in two files, and passes the check', async ({ page }) => {
  await open(page, '?new=datasets');
  await control(page, 'title').fill('Lamps by tower');
  await control(page, 'description').fill('How many lamps each tower had.');
  await control(page, 'licence').fill('OGL-UK-3.0');
  await choose(page, '#f-sources-0', 'hsj-2015');
  await page.locator('#f-table').fill('tower\tlamps\nLong Point\t3\nNorthern Rock\t5');
  await page.getByRole('button', { name: 'Fill in the fields from the table' }).click();
  await expect(control(page, 'fields/1/name')).toHaveValue('lamps');
  await expect(control(page, 'fields/1/type')).toHaveValue('integer');
  await control(page, 'fields/1/title').fill('Lamps lit');
  await expect(page.locator('.table-said')).toContainText('2 rows, 2 columns.');
  await checked(page);
  await expect(page.locator('.problem-count')).toHaveText(/^No problems/);
  await expect(page.getByRole('region', { name: 'The table as it was read' }).locator('tbody tr')).toHaveCount(2);
  const files = await propose(page);
  expect(files['content/datasets/lamps-by-tower.csv']).toBe('tower,lamps\nLong Point,3\nNorthern Rock,5\n');
  expect(Object.keys(files)).toHaveLength(2);
  expect(check(files)).toMatch(/^No problems/);
});

test('a mistake is told in the words of the console, at its field', async ({ page }) => {
  await open(page, '?new=terms');
  await control(page, 'term').fill('Lamp room');
  await control(page, 'definition').fill('Where the [lamp](terms/nothing-such) stands.');
  await page.getByRole('button', { name: 'Add to sources' }).click();
  await page.locator('#f-sources-0').fill('hsj-2105');
  await page.getByRole('button', { name: 'Propose this on GitHub' }).click();
  const summary = page.getByRole('alert');
  await expect(summary).toBeFocused({ timeout: 60_000 });
  await page.locator('#f-term').focus();
  const links = summary.getByRole('link');
  const files = { 'content/terms/lamp-room.yaml': 'term: Lamp room\ndefinition: Where the [lamp](terms/nothing-such) stands.\nsources:\n  - hsj-2105\n' };
  const problems = JSON.parse(check(files, '--format', 'json')) as { message: string; hint: string; severity: string }[];
  const console = problems.filter(({ severity }) => severity === 'error').map(({ message, hint }) => `${message} ${hint}`);
  expect(console).toHaveLength(2);
  expect(await links.allTextContents()).toEqual(console);
  await links.first().click();
  await expect(page.locator('#f-definition')).toBeFocused();
  await expect(page.locator('#f-definition')).toHaveAttribute('aria-invalid', 'true');
  await expect(page.locator('#f-definition')).toHaveAccessibleDescription(new RegExp('There is no term “nothing-such”'));
  expect(await faults(page)).toEqual([]);
});

test('what is not filled in yet is no mistake until the reader asks to propose', async ({ page }) => {
  await open(page, '?new=terms');
  await expect(page.locator('.problem-count')).toHaveText('Nothing to mend so far.');
  await expect(page.locator('.problems li')).toHaveCount(0);
  const blanks = page.locator('.to-fill a');
  await expect(blanks).toHaveText(['Term', 'Definition', 'Name of the file']);
  await blanks.nth(1).click();
  await expect(page.locator('#f-definition')).toBeFocused();
  await page.keyboard.type('Where the [lamp](terms/nothing-such) stands.');
  await checked(page);
  await expect(page.locator('[data-checks] [data-later]')).toHaveText('Spelling, and days of review that are near or past, are checked when you propose it.');
  await expect(page.locator('.problem-count')).toHaveText('1 problem.');
  await expect(page.locator('.problems li')).toHaveText([/There is no term “nothing-such”/]);
  await expect(blanks).toHaveText(['Term', 'Name of the file']);
  await page.getByRole('button', { name: 'Propose this on GitHub' }).click();
  await expect(page.getByRole('alert').locator('.problems li')).toHaveCount(3, { timeout: 60_000 });
});

test('a record that is opened and left alone is not changed; one that is changed keeps all else', async ({ page }) => {
  await open(page, '?edit=sources/hsj-2017');
  await expect(page.locator('.problem-count')).toHaveText(/^No problems/);
  await page.getByRole('button', { name: 'Propose this on GitHub' }).click();
  await expect(page.locator('[data-proposal]')).toContainText('Nothing has been changed yet.', { timeout: 60_000 });
  await control(page, 'publisher').fill('The Health Service Journal');
  await checked(page);
  const files = await propose(page);
  const before = readFileSync('content/sources/hsj-2017.yaml', 'utf8');
  expect(files['content/sources/hsj-2017.yaml']).toBe(before.replace('\npublisher: Health Service Journal\n', '\npublisher: The Health Service Journal\n'));
  expect(check(files)).toMatch(/^No problems/);
});

test('a draft survives a reload, is listed at the start, and can be deleted', async ({ page }) => {
  await open(page, '?new=terms');
  await control(page, 'term').fill('Lamp room');
  await checked(page);
  await open(page, '?new=terms');
  await expect(control(page, 'term')).toHaveValue('Lamp room');
  await page.goto('/contribute/');
  await expect(page.getByRole('link', { name: 'New: terms, lamp-room' })).toBeVisible();
  expect(await faults(page)).toEqual([]);
  await open(page, '?new=terms');
  await page.getByRole('button', { name: 'Delete this draft' }).click();
  await expect(page.locator('[data-contribute][data-state=start]')).toBeAttached();
  expect(await page.evaluate(() => localStorage.length)).toBe(0);
  await open(page, '?new=terms');
  await expect(control(page, 'term')).toHaveValue('');
});

test('every page leads to the form with its record in it', async ({ page }) => {
  for (const [url, title] of [['/briefings/gp-federations/', 'How big should a federation of GP practices be?'], ['/charts/federation-size/', 'The GP groupings expected in 2015 were smaller than any London CCG']] as const) {
    await page.goto(url);
    await page.getByRole('link', { name: 'Suggest a change to this page' }).click();
    await expect(page.locator('[data-contribute][data-state=ready]')).toBeAttached({ timeout: 60_000 });
    await expect(control(page, 'title')).toHaveValue(title);
  }
  await page.goto('/timeline/');
  await page.getByRole('link', { name: 'Suggest a change', exact: true }).click();
  await page.locator('#edit').fill('gp federations');
  await expect(page.locator('#edit-list [role=option]').first()).toBeVisible({ timeout: 60_000 });
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await page.getByRole('button', { name: 'Open the form' }).click();
  await expect(page.locator('[data-contribute][data-state=ready]')).toBeAttached({ timeout: 60_000 });
  await expect(control(page, 'name')).toHaveValue('GP federations');
});

test('it works below a sub-path too', async ({ page }) => {
  await page.goto('/below/here/contribute/?new=terms');
  await expect(page.locator('[data-contribute][data-state=ready]')).toBeAttached({ timeout: 60_000 });
});

test('a record that is not there is said in plain words', async ({ page }) => {
  await page.goto('/contribute/?edit=terms/nothing-such');
  await expect(page.locator('[data-contribute][data-state=failed]')).toContainText('There is no record “terms/nothing-such”.', { timeout: 60_000 });
});

test('entries of a list are added, moved and removed by keyboard', async ({ page }) => {
  await open(page, '?new=terms');
  const synonyms = field(page, 'synonyms');
  for (const word of ['Lantern', 'Cupola']) {
    await synonyms.getByRole('button', { name: 'Add to synonyms' }).press('Enter');
    await page.keyboard.type(word);
  }
  await synonyms.getByRole('button', { name: 'Move up entry 2 of synonyms' }).press('Enter');
  await expect(page.locator('#f-synonyms-0')).toHaveValue('Cupola');
  await expect(page.locator('.workspace [data-live]')).toHaveText('Entry 2 is now entry 1.');
  await synonyms.getByRole('button', { name: 'Remove entry 1 of synonyms' }).press('Enter');
  await expect(page.locator('#f-synonyms-0')).toHaveValue('Lantern');
  await expect(page.locator('#f-synonyms-0')).toBeFocused();
});

for (const [state, act] of Object.entries({
  'the start': async (page: Page) => { await page.goto('/contribute/'); },
  'an empty form': async (page: Page) => { await open(page, '?new=sources'); },
  'a briefing with its preview': async (page: Page) => { await open(page, '?edit=briefings/gp-federations'); },
  'suggestions open': async (page: Page) => {
    await open(page, '?new=terms');
    await page.locator('#f-record').fill('lon');
    await page.keyboard.press('ArrowDown');
    await expect(page.locator('#f-record-list')).toBeVisible();
  },
  'a dialog': async (page: Page) => {
    await open(page, '?new=briefings');
    await page.getByRole('button', { name: 'Cite…' }).click();
  },
  'a proposal': async (page: Page) => {
    await open(page, '?edit=terms/accountable-care-organisation');
    await control(page, 'term').fill('Another name');
    await checked(page);
    await page.getByRole('button', { name: 'Propose this on GitHub' }).click();
    await expect(page.getByRole('heading', { name: 'Propose this' })).toBeFocused({ timeout: 60_000 });
  },
})) {
  test(`axe finds nothing in ${state}, light and dark, and nothing scrolls sideways at 320 pixels`, async ({ page }) => {
    await act(page);
    expect(await faults(page)).toEqual([]);
    await page.emulateMedia({ colorScheme: 'dark' });
    expect(await faults(page)).toEqual([]);
    await page.setViewportSize({ width: 320, height: 700 });
    expect(await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)).toBeLessThanOrEqual(0);
  });
}

test('without a script the page says what to do instead', async ({ browser }) => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto(`${test.info().project.use.baseURL}contribute/`);
  await expect(page.getByText('The form needs a script')).toBeVisible();
  await context.close();
});
