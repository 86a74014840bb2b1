import { expect, test } from '@playwright/test';
import AxeBuilder from '@axe-core/playwright';
import { watchRequests } from './site.ts';

const results = '[data-results] > li';
const done = '[data-results][data-state=done]';

test('a query in the header of any page is answered on the search page', async ({ page }) => {
  const outside = watchRequests(page);
  await page.goto('/about/');
  await page.locator('header input[type=search]').first().fill('prescription');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/search\/\?q=prescription$/);
  await expect(page.locator(done)).toBeAttached();
  await expect(page.locator(results).first()).toBeVisible();
  await expect(page.locator('[role=status]')).toHaveText(/\d+ results? for “prescription”/);
  await expect(page.locator('[data-results] mark').first()).toBeVisible();
  expect(outside).toEqual([]);
});

test('results narrow by kind, the address keeps it, and a reload gives the same', async ({ page }) => {
  await page.goto('/search/?q=care');
  await expect(page.locator(done)).toBeAttached();
  const before = await page.locator('[role=status]').textContent();
  const choice = page.locator('[data-filter=kind] .filter-choice').filter({ hasText: 'Briefing' });
  await choice.locator('input').check();
  await expect(page).toHaveURL(/kind=Briefing/);
  await expect(page.locator('[role=status]')).not.toHaveText(before!);
  const narrowed = await page.locator('[role=status]').textContent();
  await expect(page.locator(`${results} .result-kind`).first()).toContainText('Briefing');
  await page.reload();
  await expect(page.locator(done)).toBeAttached();
  await expect(page.locator('[role=status]')).toHaveText(narrowed!);
  await expect(page.locator('[data-filter=kind] input[value=Briefing]')).toBeChecked();
});

test('there are filters by kind, topic and period, each with counts', async ({ page }) => {
  await page.goto('/search/?q=care');
  await expect(page.locator(done)).toBeAttached();
  for (const name of ['kind', 'topic', 'period']) {
    await expect(page.locator(`[data-filter=${name}] .filter-choice`).first()).toBeVisible();
    await expect(page.locator(`[data-filter=${name}] .filter-count`).first()).toHaveText(/^\d+$/);
  }
});

test('the results answer while the reader types, and the keyboard reaches them', async ({ page }) => {
  await page.goto('/search/');
  await page.locator('main input[type=search]').pressSequentially('primary care', { delay: 15 });
  await expect(page.locator(done)).toBeAttached();
  await expect(page.locator(results).first()).toBeVisible();
  await page.locator('main form button').focus();
  for (let step = 0; step < 40; step += 1) {
    await page.keyboard.press('Tab');
    if (await page.evaluate(() => Boolean(document.activeElement?.closest('[data-results]')))) return;
  }
  throw new Error('the keyboard does not reach a result');
});

test('a query without results says so and offers other ways in', async ({ page }) => {
  await page.goto('/search/?q=%E1%9A%A0%E1%9A%A2%E1%9A%A6');
  await expect(page.locator('[role=status]')).toHaveText('No results for “ᚠᚢᚦ”');
  await expect(page.locator('[data-advice]').getByRole('link', { name: 'A to Z' })).toBeVisible();
});

test('a search that cannot be loaded says so', async ({ page }) => {
  await page.route('**/pagefind/**', (route) => route.abort());
  await page.goto('/search/?q=care');
  await expect(page.locator('[data-results][data-state=failed]')).toBeAttached();
  await expect(page.locator('[role=status]')).toContainText('could not be loaded');
});

test('it works below a sub-path too', async ({ page }) => {
  await page.goto('/below/here/search/?q=care');
  await expect(page.locator(done)).toBeAttached();
  const link = page.locator(`${results} a`).first();
  await expect(link).toHaveAttribute('href', /^\/below\/here\//);
  await link.click();
  await expect(page.locator('h1')).toBeVisible();
});

for (const [state, query] of [['idle', ''], ['done', '?q=care'], ['none', '?q=%E1%9A%A0%E1%9A%A2%E1%9A%A6']] as const) {
  test(`axe finds nothing on the search page, ${state}`, async ({ page }) => {
    await page.goto(`/search/${query}`);
    if (query) await expect(page.locator(done)).toBeAttached();
    const { violations } = await new AxeBuilder({ page }).analyze();
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
  });
}
