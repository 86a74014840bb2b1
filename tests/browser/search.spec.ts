import AxeBuilder from '@axe-core/playwright';
import { expect, test, type Page } from '@playwright/test';
import { watchRequests } from './site.ts';
import { findFragment } from './text-fragment.ts';

const results = '[data-results] > li';
const at = (state: string) => `[data-results][data-state=${state}]`;
const nonsense = '%E1%9A%A0%E1%9A%A2%E1%9A%A6';
const index = '**/search-index/**';

const box = (page: Page) => page.getByRole('combobox', { name: 'Search the whole site' });
const options = (page: Page) => page.getByRole('listbox', { name: 'Suggestions' }).getByRole('option');
const status = (page: Page) => page.locator('[data-search] [role=status]');

async function open(page: Page, query: string): Promise<void> {
  await page.goto(`/search/${query}`);
  await expect(page.locator(at('done'))).toBeAttached();
}

/** What the browser was asked for of the index. */
function watchIndex(page: Page): string[] {
  const asked: string[] = [];
  page.on('request', (request) => { if (request.url().includes('/search-index/')) asked.push(request.url()); });
  return asked;
}

test('a query in the header of any page is answered on the search page', async ({ page }) => {
  const outside = watchRequests(page);
  await page.goto('/about/');
  await page.locator('header input[type=search]').first().fill('devolution');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/search\/\?q=devolution$/);
  await expect(page.locator(at('done'))).toBeAttached();
  await expect(page.locator(results).first()).toBeVisible();
  await expect(status(page)).toHaveText(/\d+ results? for “devolution”/);
  await expect(page.locator('[data-results] mark').first()).toBeVisible();
  expect(outside).toEqual([]);
});

for (const [url, field] of [['/search/', '#q'], ['/', '#home-search']] as const) {
  test(`nothing of the index is fetched before the box is used, at ${url}`, async ({ page }) => {
    const asked = watchIndex(page);
    await page.goto(url, { waitUntil: 'networkidle' });
    expect(asked).toEqual([]);
    await page.locator(field).focus();
    await expect.poll(() => asked.length).toBeGreaterThan(0);
  });
}

test('results are numbered by record, in order, and say what they are', async ({ page }) => {
  await open(page, '?q=care&kind=Briefing');
  const keys = await page.locator(results).evaluateAll((all) => all.map((one) => one.getAttribute('data-result')));
  expect(keys.length).toBeGreaterThan(3);
  for (const key of keys) expect(key).toMatch(/^briefings\/[a-z0-9-]+$/);
  await expect(page.locator(`${results} .result-kind`).first()).toHaveText(/^Briefing · \d+ \w+ \d{4} · \w+/);
});

test('a question with a sure answer has it above the list, and a query without one has none', async ({ page }) => {
  await open(page, '?q=how+much+is+the+shared+fund');
  const answer = page.locator('[data-answer]');
  await expect(answer).toHaveCount(1);
  await expect(answer).toHaveAttribute('data-answer', /^(facts|claims|terms|briefings)\//);
  await expect(answer.getByRole('link').first()).toBeVisible();
  await expect(status(page)).toContainText('with an answer first');
  await open(page, `?q=care`);
  await expect(answer).toHaveCount(0);
});

test('results narrow by several filters, whose counts are kept, and a reload gives the same', async ({ page }) => {
  await open(page, '?q=care');
  const before = await status(page).textContent();
  const briefings = page.locator('[data-filter=kind] .filter-choice').filter({ hasText: 'Briefing' });
  const count = Number(await briefings.locator('.filter-count').textContent());
  await briefings.getByRole('checkbox').check();
  await expect(page).toHaveURL(/kind=Briefing/);
  await expect(status(page)).toHaveText(`${count} results for “care”`);
  expect(before).not.toBe(`${count} results for “care”`);
  // A second kind is an alternative: together there are as many as both have.
  const charts = page.locator('[data-filter=kind] .filter-choice').filter({ hasText: 'Chart' });
  const both = count + Number(await charts.locator('.filter-count').textContent());
  await charts.getByRole('checkbox').check();
  await expect(status(page)).toHaveText(`${both} results for “care”`);
  await page.reload();
  await expect(status(page)).toHaveText(`${both} results for “care”`);
  await expect(briefings.getByRole('checkbox')).toBeChecked();
  await expect(charts.getByRole('checkbox')).toBeChecked();
});

test('there are filters by kind, topic, period, place and status, each with counts', async ({ page }) => {
  await open(page, '?q=london');
  for (const name of ['kind', 'topic', 'period', 'place', 'status']) {
    const group = page.locator(`[data-filter=${name}]`);
    if (!(await group.evaluate((one) => (one as HTMLDetailsElement).open))) await group.locator('summary').click();
    await expect(group.locator('.filter-choice').first()).toBeVisible();
    await expect(group.locator('.filter-count').first()).toHaveText(/^\d+$/);
  }
});

test('filters alone show all that fits', async ({ page }) => {
  await open(page, '?kind=Topic');
  await expect(status(page)).toHaveText(/^\d+ results$/);
  for (const kind of await page.locator(`${results} .result-kind b`).allTextContents()) expect(kind).toBe('Topic');
});

test('each active filter is a chip that removes it, and all go at once', async ({ page }) => {
  await open(page, '?q=care&kind=Briefing&kind=Chart');
  const chips = page.getByRole('list', { name: 'Active filters' }).getByRole('button');
  await expect(chips).toHaveText([/^Kind: Briefing/, /^Kind: Chart/, 'Clear all']);
  await page.getByRole('button', { name: 'Kind: Briefing, remove' }).click();
  await expect(page).toHaveURL(/\?q=care&kind=Chart$/);
  await expect(chips.first()).toBeFocused();
  await page.getByRole('button', { name: 'Clear all' }).click();
  await expect(page).toHaveURL(/\?q=care$/);
  await expect(chips).toHaveCount(0);
  await expect(page.locator('[data-filter=kind] input:checked')).toHaveCount(0);
  await expect(page.locator('[data-found]')).toBeFocused();
});

test('sorted by date the newest come first', async ({ page }) => {
  await open(page, '?q=care&kind=Event');
  await page.getByLabel('Sort by').selectOption('Newest first');
  await expect(page).toHaveURL(/sort=date/);
  await expect(page.locator(at('done'))).toBeAttached();
  const years = (await page.locator(`${results} .result-kind`).allTextContents()).map((text) => Number(/\d{4}/.exec(text)?.[0]));
  expect(years.length).toBeGreaterThan(3);
  expect(years).toEqual([...years].sort((a, b) => b - a));
});

test('back and forward walk through what was asked', async ({ page }) => {
  await open(page, '?q=devolution');
  await box(page).fill('vanguards');
  await page.keyboard.press('Enter');
  await expect(status(page)).toContainText('“vanguards”');
  await page.locator('[data-filter=kind] .filter-choice').first().getByRole('checkbox').check();
  await expect(page).toHaveURL(/kind=/);
  await page.goBack();
  await expect(page).toHaveURL(/\?q=vanguards$/);
  await expect(page.locator('[data-filter=kind] input:checked')).toHaveCount(0);
  await page.goBack();
  await expect(status(page)).toContainText('“devolution”');
  await expect(box(page)).toHaveValue('devolution');
  await page.goForward();
  await expect(status(page)).toContainText('“vanguards”');
});

test('more results are added below, and are there again on the way back from one', async ({ page }) => {
  await open(page, '?q=care');
  await expect(page.locator(results)).toHaveCount(10);
  await page.getByRole('button', { name: 'Show more results' }).click();
  await expect(page.locator(results)).toHaveCount(20);
  const eleventh = page.locator(results).nth(10).getByRole('link').first();
  await expect(eleventh).toBeFocused();
  await eleventh.click();
  await expect(page).not.toHaveURL(/\/search\//);
  await page.goBack();
  await expect(page.locator(results)).toHaveCount(20);
  await expect(eleventh).toBeInViewport();
});

test('suggestions follow the keyboard: down, up, Escape closes, Escape clears', async ({ page }) => {
  await page.goto('/search/');
  await box(page).pressSequentially('hea');
  await expect(box(page)).toHaveAttribute('aria-expanded', 'true');
  const count = await options(page).count();
  expect(count).toBeGreaterThan(1);
  expect(count).toBeLessThanOrEqual(8);
  await expect(box(page)).not.toHaveAttribute('aria-activedescendant');
  await page.keyboard.press('ArrowDown');
  const id = (await box(page).getAttribute('aria-activedescendant'))!;
  await expect(page.locator(`#${id}`)).toHaveAttribute('aria-selected', 'true');
  await expect(options(page).first()).toHaveAttribute('aria-selected', 'true');
  // Up from the first is back in the field, and from there to the last.
  await page.keyboard.press('ArrowUp');
  await expect(box(page)).not.toHaveAttribute('aria-activedescendant');
  await page.keyboard.press('ArrowUp');
  await expect(options(page).last()).toHaveAttribute('aria-selected', 'true');
  await page.keyboard.press('Home');
  await expect(box(page)).not.toHaveAttribute('aria-activedescendant');
  await page.keyboard.press('Escape');
  await expect(box(page)).toHaveAttribute('aria-expanded', 'false');
  await expect(box(page)).toHaveValue('hea');
  await page.keyboard.press('Alt+ArrowDown');
  await expect(box(page)).toHaveAttribute('aria-expanded', 'true');
  await page.keyboard.press('Escape');
  await page.keyboard.press('Escape');
  await expect(box(page)).toHaveValue('');
  await expect(page.locator(at('idle'))).toBeAttached();
});

test('Enter goes to the suggestion that is chosen, or else searches', async ({ page }) => {
  await page.goto('/search/');
  await box(page).pressSequentially('lewi');
  await expect(options(page).first()).toContainText('Lewisham');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/places\/lewisham\/$/);
  await page.goto('/search/');
  await box(page).pressSequentially('lewisham');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/search\/\?q=lewisham$/);
  await expect(box(page)).toHaveAttribute('aria-expanded', 'false');
  await expect(page.locator(results).first()).toBeVisible();
});

test('a suggestion met by another name shows both, and a click goes to it', async ({ page }) => {
  await page.goto('/search/');
  await box(page).pressSequentially('STP');
  await expect(options(page).first()).toHaveText(/^STP — Sustainability and transformation partnerships? (Term|Body)$/);
  await options(page).first().click();
  await expect(page).toHaveURL(/sustainability-and-transformation-partnership/);
});

test('from the box one key reaches the first result, and keys from anywhere reach the box', async ({ page }) => {
  await open(page, '?q=care');
  await box(page).focus();
  await page.keyboard.press('ArrowDown');
  await expect(page.locator(results).first().getByRole('link').first()).toBeFocused();
  await page.keyboard.press('/');
  await expect(box(page)).toBeFocused();
  await page.locator('[data-filter=kind] input').first().focus();
  await page.keyboard.press('Control+k');
  await expect(box(page)).toBeFocused();
  // In a field a slash is a slash.
  await box(page).fill('');
  await page.keyboard.type('a/b');
  await expect(box(page)).toHaveValue('a/b');
});

test('the key of one letter can be switched off beside the box, for good', async ({ page }) => {
  await page.goto('/search/');
  const slash = page.getByRole('checkbox', { name: '/ reaches this box' });
  await expect(slash).toBeChecked();
  await slash.uncheck();
  await page.keyboard.press('/');
  await expect(slash).toBeFocused();
  await page.keyboard.press('Control+k');
  await expect(box(page)).toBeFocused();
  await page.goto('/');
  await page.keyboard.press('/');
  await expect(page.locator('#home-search')).not.toBeFocused();
  await page.goto('/search/');
  await expect(slash).not.toBeChecked();
  await slash.check();
  await page.keyboard.press('/');
  await expect(box(page)).toBeFocused();
});

test('where nothing can be pointed at there is no switch, and no key of one letter', async ({ browser }) => {
  const context = await browser.newContext({ hasTouch: true, isMobile: true });
  const page = await context.newPage();
  await page.goto(new URL('/search/', test.info().project.use.baseURL).href);
  await expect(page.getByRole('checkbox', { name: '/ reaches this box' })).toBeHidden();
  await page.keyboard.press('/');
  await expect(box(page)).not.toBeFocused();
  await context.close();
});

test('filters that leave nothing say so', async ({ page }) => {
  await open(page, '?q=vanguards&kind=Nothing');
  await expect(status(page)).toHaveText(/^No results for “vanguards” with these filters; \d+ without them$/);
});

test('at home the box suggests, and a suggestion leads to its page', async ({ page }) => {
  await page.goto('/');
  await page.keyboard.press('/');
  const field = page.locator('#home-search');
  await expect(field).toBeFocused();
  await field.pressSequentially('greater man');
  await expect(options(page).first()).toContainText('Greater Manchester');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/(places|organisations)\/greater-manchester/);
});

test('what is misspelt is said, and what was meant is shown', async ({ page }) => {
  await open(page, '?q=vangaurds');
  await expect(status(page)).toHaveText(/^Nothing has “vangaurds”. Showing “vanguards?”. \d+ results/);
  await expect(page.locator('[data-results] mark').first()).toHaveText(/vanguard/i);
});

test('several misspelt words are said in one sentence', async ({ page }) => {
  await open(page, '?q=comissioning+vangaurds');
  await expect(status(page)).toHaveText(/^Nothing has “comissioning” or “vangaurds”. Showing “commissioning” and “vanguards?”. \d+ results/);
});

test('a page that says it otherwise says so', async ({ page }) => {
  await open(page, '?q=5YFV');
  await expect(page.locator('.result-matched').first()).toHaveText(/^matched: \S/);
});

test('links lead to the words that were found', async ({ page }) => {
  test.setTimeout(240_000);
  const missing: string[] = [];
  let count = 0;
  for (const query of ['devolution', 'GP federations', 'shared fund']) {
    await open(page, `?q=${query}`);
    const links = await page.locator(`${results} a`).evaluateAll((all) => all.map((one) => one.getAttribute('href')!));
    for (const link of links.filter((one) => one.includes(':~:text=')).slice(0, 8)) {
      const [address, text] = link.split(':~:text=') as [string, string];
      await page.goto(address);
      count += 1;
      if ((await findFragment(page, decodeURIComponent(text))) === undefined) missing.push(link);
    }
  }
  expect(count).toBeGreaterThan(20);
  expect(missing.length, missing.join('\n')).toBeLessThanOrEqual(count / 20);
});

test('a chart among the results shows its drawing, which takes its room before it comes', async ({ page }) => {
  await page.route('**/charts/*.svg', () => { /* Never answered. */ });
  await open(page, '?q=care&kind=Chart');
  const picture = page.locator(`${results} img`).first();
  await expect(picture).toHaveAttribute('alt', '');
  const { width, height } = (await picture.boundingBox())!;
  expect([width, height]).toEqual([160, 112]);
});

test('a query without results says so and offers other ways in', async ({ page }) => {
  await open(page, `?q=${nonsense}`);
  await expect(status(page)).toHaveText('No results for “ᚠᚢᚦ”');
  for (const name of ['A to Z', 'Glossary', 'Who’s who', 'Places']) await expect(page.locator('[data-advice]').getByRole('link', { name })).toBeVisible();
  await expect(page.locator('[data-none]')).toBeVisible();
});

test('a search that cannot be loaded says so, offers the A to Z, and can be tried again', async ({ page }) => {
  await page.route(index, (route) => route.abort());
  await page.goto('/search/?q=care');
  await expect(page.locator(at('failed'))).toBeAttached();
  await expect(status(page)).toHaveText('Search could not be loaded.');
  await expect(page.locator('[data-failed]').getByRole('link', { name: 'A to Z' })).toBeVisible();
  await page.unroute(index);
  await page.getByRole('button', { name: 'Try again' }).click();
  await expect(page.locator(at('done'))).toBeAttached();
  await expect(page.locator(results).first()).toBeVisible();
  await expect(page.locator('[data-failed]')).toBeHidden();
});

test('what was loaded answers without a network', async ({ page, context }) => {
  await open(page, '?q=care');
  await context.setOffline(true);
  await page.locator('[data-filter=kind] .filter-choice').filter({ hasText: 'Topic' }).getByRole('checkbox').uncheck();
  await box(page).fill('');
  await expect(page.locator(at('idle'))).toBeAttached();
  await box(page).fill('care');
  await page.keyboard.press('Enter');
  await expect(page.locator(at('done'))).toBeAttached();
  await expect(page.locator(results)).toHaveCount(10);
});

test('it works below a sub-path too', async ({ page }) => {
  await page.goto('/below/here/search/?q=care&kind=Chart');
  await expect(page.locator(at('done'))).toBeAttached();
  await expect(page.locator(`${results} img`).first()).toHaveAttribute('src', /^\/below\/here\/charts\//);
  const link = page.locator(`${results} a`).first();
  await expect(link).toHaveAttribute('href', /^\/below\/here\//);
  await link.click();
  await expect(page.locator('h1')).toBeVisible();
  await page.goto('/below/here/');
  await page.locator('#home-search').pressSequentially('lewisham');
  await expect(options(page).first()).toContainText('Lewisham');
  await page.keyboard.press('ArrowDown');
  await expect(options(page).first()).toHaveAttribute('aria-selected', 'true');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/below\/here\/places\/lewisham\/$/);
});

test('without a script the page says so and leads to the A to Z', async ({ browser }) => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto(new URL('/search/?q=care', test.info().project.use.baseURL).href);
  await expect(page.locator('noscript').getByRole('link', { name: 'A to Z' })).toBeVisible();
  await context.close();
});

const states: Record<string, (page: Page) => Promise<void>> = {
  empty: async (page) => { await page.goto('/search/'); },
  loading: async (page) => {
    await page.route(index, () => { /* Never answered. */ });
    await page.goto('/search/?q=care');
    await expect(page.locator(at('loading'))).toBeAttached();
  },
  'suggestions open': async (page) => {
    await page.goto('/search/');
    await box(page).pressSequentially('hea');
    await expect(options(page).first()).toBeVisible();
    await page.keyboard.press('ArrowDown');
    await expect(page.locator(at('done'))).toBeAttached();
  },
  'suggestions open at home': async (page) => {
    await page.goto('/');
    await page.locator('#home-search').pressSequentially('hea');
    await expect(options(page).first()).toBeVisible();
    await page.keyboard.press('ArrowDown');
  },
  results: async (page) => { await open(page, '?q=care'); },
  'results with an answer': async (page) => { await open(page, '?q=STP'); },
  filtered: async (page) => { await open(page, '?q=care&kind=Chart&kind=Briefing&sort=date'); },
  none: async (page) => { await open(page, `?q=${nonsense}`); },
  failed: async (page) => {
    await page.route(index, (route) => route.abort());
    await page.goto('/search/?q=care');
    await expect(page.locator(at('failed'))).toBeAttached();
  },
};

for (const [name, enter] of Object.entries(states)) {
  test(`axe finds nothing on the search page, ${name}, wide and narrow, light and dark`, async ({ page }) => {
    const faults: string[] = [];
    await page.emulateMedia({ reducedMotion: 'reduce' });
    await enter(page);
    for (const [width, colorScheme] of [[1280, 'light'], [1280, 'dark'], [320, 'light']] as const) {
      await page.setViewportSize({ width, height: 800 });
      await page.emulateMedia({ colorScheme });
      const { violations } = await new AxeBuilder({ page }).withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']).analyze();
      faults.push(...violations.map(({ id, nodes }) => `${width} ${colorScheme} ${id}: ${nodes[0]?.html}`));
      const sideways = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
      if (sideways > 0) faults.push(`${width}: ${sideways} pixels too wide`);
    }
    expect(faults).toEqual([]);
  });
}
