import { spawn, type ChildProcess } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import AxeBuilder from '@axe-core/playwright';
import { expect as once, test, type Page } from '@playwright/test';

/** `npm run dev` as a writer has it: a content folder of its own, files saved beside a page that stays open. */
const expect = once.configure({ timeout: 30_000 });
const address = 'http://127.0.0.1:4597';
const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
let folder = '';
let server: ChildProcess;

test.describe.configure({ mode: 'default' });

test.beforeAll(async () => {
  mkdirSync('.cache', { recursive: true });
  folder = mkdtempSync('.cache/dev-');
  cpSync('tests/fixtures/lighthouses', folder, { recursive: true });
  // The fixture’s day of review has passed: that is advice, and would stand in the panel all the time.
  writeFileSync(file('portal.yaml'), `${text('portal.yaml')}quality:\n  rules: { review: "off" }\n`);
  server = spawn('astro', ['dev', '--port', '4597', '--host', '127.0.0.1'], {
    env: { ...process.env, PORTAL_CONTENT: folder, ASTRO_TELEMETRY_DISABLED: '1' }, detached: true, stdio: ['ignore', 'pipe', 'pipe'],
  });
  let said = '';
  await new Promise<void>((resolve, reject) => {
    server.on('exit', () => reject(new Error(`the server ended:\n${said}`)));
    for (const stream of [server.stdout!, server.stderr!]) {
      stream.on('data', (data: Buffer) => {
        said += data.toString();
        if (said.includes('watching for file changes')) resolve();
      });
    }
  });
});

test.afterAll(() => {
  if (server.pid && server.exitCode === null) process.kill(-server.pid);
  rmSync(folder, { recursive: true, force: true });
});

const file = (name: string) => path.join(folder, name);
const text = (name: string) => readFileSync(file(name), 'utf8');
const panel = (page: Page) => page.getByRole('complementary', { name: 'Problems in the content' });
const mistakes = (page: Page) => panel(page).getByRole('listitem');
const marks = (page: Page) => page.locator('.dev-mark');

/** A page whose panel is there, with nothing in it. */
async function open(page: Page, url = '/briefings/automation/'): Promise<void> {
  await page.goto(address + url);
  await expect(page.locator('.dev-problems[hidden]')).toBeAttached();
}

/** Saves files with something in them changed, and says how to put them back. */
function breakFiles(changes: Record<string, [from: string, to: string]>): () => void {
  const sound = Object.keys(changes).map((name) => [name, text(name)] as const);
  for (const [name, [from, to]] of Object.entries(changes)) {
    expect(text(name)).toContain(from);
    writeFileSync(file(name), text(name).replace(from, to));
  }
  return () => sound.forEach(([name, before]) => writeFileSync(file(name), before));
}

test('a mistake is listed with its place and marked at its paragraph, and goes when the file is mended', async ({ page }) => {
  await open(page);
  const mend = breakFiles({ 'briefings/automation.mdx': ['Heights are', 'Heights are <Fact id="survey/heigth" />'] });
  await expect(mistakes(page)).toHaveCount(1);
  await expect(mistakes(page)).toContainText('There is no fact “survey/heigth”. Did you mean “survey/height”?');
  await expect(mistakes(page).getByRole('button')).toHaveText(`${file('briefings/automation.mdx')}:31:23`);
  await expect(mistakes(page).getByRole('link', { name: 'The page' })).toHaveAttribute('href', '/briefings/automation/');
  await expect(mistakes(page).getByRole('link', { name: 'fact/unknown' })).toHaveAttribute('href', '/contribute/guide/problems/#fact-unknown');
  await expect(marks(page)).toHaveText('Heights are from the ground.');
  await expect(marks(page)).toHaveAttribute('title', 'There is no fact “survey/heigth”.');
  await expect(page.getByText('A keeper climbed')).toBeVisible();
  mend();
  await expect(panel(page)).toBeHidden();
  await expect(marks(page)).toHaveCount(0);
});

test('the page has the new words as soon as the mended file is saved', async ({ page }) => {
  await open(page);
  const mend = breakFiles({ 'briefings/automation.mdx': ['Heights are from', 'Heights <Lamp /> are from'] });
  await expect(mistakes(page)).toHaveCount(1);
  mend();
  const restore = breakFiles({ 'briefings/automation.mdx': ['Heights are from', 'Heights were taken from'] });
  await expect(page.getByText('Heights were taken from the ground.')).toBeVisible();
  await expect(panel(page)).toBeHidden();
  restore();
  await expect(page.getByText('Heights are from the ground.')).toBeVisible();
});

test('headings, list items and components are marked where a mistake stands in them', async ({ page }) => {
  const restore = breakFiles({ 'briefings/automation.mdx': ['## What came after', '- One thing.\n- Another thing.\n\n## What came after'] });
  await page.goto(`${address}/briefings/automation/`);
  await expect(page.getByText('Another thing.')).toBeVisible();
  for (const [from, to, marked] of [
    ['- Another thing.', '- Another <Fact id="survey/no" />.', 'Another thing.'],
    ['### A note on heights', '### A note on <Fact id="survey/no" />', 'A note on heights'],
    ['<Quote id="survey/lonely" />', '<Quote id="survey/lonly" />', 'The light does not mind the night.'],
  ] as const) {
    const mend = breakFiles({ 'briefings/automation.mdx': [from, to] });
    await expect(marks(page)).toHaveCount(1);
    await expect(marks(page)).toContainText(marked);
    mend();
    await expect(marks(page)).toHaveCount(0);
  }
  restore();
});

test('mistakes of two files are listed together, and each goes with its own', async ({ page }) => {
  await open(page);
  const mendTerm = breakFiles({ 'terms/fog-signal.yaml': ['definition:', 'defintion:'] });
  const mendChart = breakFiles({ 'charts/heights.yaml': ['mark: ', 'mark: x'] });
  await expect(panel(page)).toContainText('fog-signal.yaml');
  await expect(panel(page)).toContainText('heights.yaml');
  mendTerm();
  await expect(panel(page)).not.toContainText('fog-signal.yaml');
  await expect(panel(page)).toContainText('heights.yaml');
  mendChart();
  await expect(panel(page)).toBeHidden();
});

test('YAML and MDX that cannot be read at all are one mistake with its line, and the page stays', async ({ page }) => {
  await open(page);
  const mendYaml = breakFiles({ 'sources/survey.yaml': ['title:', 'title: "'] });
  await expect(panel(page)).toContainText(/survey\.yaml:\d+:\d+/);
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  mendYaml();
  await expect(panel(page)).toBeHidden();
  const mendBody = breakFiles({ 'briefings/automation.mdx': ['</Callout>', '{never closed'] });
  await expect(panel(page)).toContainText(/automation\.mdx:\d+:\d+/);
  mendBody();
  await expect(panel(page)).toBeHidden();
});

test('a file deleted, renamed or added is seen as soon as it is', async ({ page }) => {
  await open(page, '/glossary/');
  const term = text('terms/fog-signal.yaml');
  writeFileSync(file('terms/lens.yaml'), term.replace(/^term: .*/m, 'term: Lens').replace(/^(definition: ).*/m, '$1Glass that bends light.'));
  await expect(page.getByText('Glass that bends light.')).toBeVisible();
  rmSync(file('terms/lens.yaml'));
  await expect(page.getByText('Glass that bends light.')).toBeHidden();
  renameSync(file('sources/survey.yaml'), file('sources/surveyed.yaml'));
  await expect(panel(page)).toContainText('survey');
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  renameSync(file('sources/surveyed.yaml'), file('sources/survey.yaml'));
  await expect(panel(page)).toBeHidden();
  const table = text('datasets/heights.csv');
  rmSync(file('datasets/heights.csv'));
  await expect(panel(page)).toContainText('heights');
  writeFileSync(file('datasets/heights.csv'), table.replaceAll('\n', '\r\n'));
  await expect(panel(page)).toBeHidden();
  writeFileSync(file('datasets/heights.csv'), table);
});

test('a portal.yaml that cannot be read leaves the pages, with the mistake in the panel', async ({ page }) => {
  await open(page, '/');
  const mend = breakFiles({ 'portal.yaml': ['name:', 'name: ['] });
  await expect(panel(page)).toContainText('portal.yaml');
  await page.reload();
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await expect(panel(page)).toContainText('portal.yaml');
  mend();
  await expect(panel(page)).toBeHidden();
});

test('the panel is used by keyboard, fits at 320 px, and axe finds nothing', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 640 });
  await open(page);
  const mend = breakFiles({ 'briefings/automation.mdx': ['Heights are', 'Heights are <Fact id="survey/heigth" />'] });
  await expect(mistakes(page)).toHaveCount(1);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
  // Astro may still be making the pages of the last test’s content new, and reload them: then all is looked at again.
  await expect(async () => {
    await expect(mistakes(page)).toHaveCount(1);
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme });
      expect((await new AxeBuilder({ page }).withTags(tags).analyze()).violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
    }
    await panel(page).locator('summary').focus();
    await page.keyboard.press('Tab');
    await expect(mistakes(page).getByRole('button')).toBeFocused();
    await page.keyboard.press('Shift+Tab');
    await page.keyboard.press('Enter');
    await expect(mistakes(page)).toBeHidden();
    await page.keyboard.press('Enter');
    await expect(mistakes(page)).toBeVisible();
  }).toPass();
  mend();
  await expect(panel(page)).toBeHidden();
});
