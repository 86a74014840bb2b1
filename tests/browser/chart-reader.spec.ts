import { readFileSync } from 'node:fs';
import { expect, test, type Page } from '@playwright/test';
import { allPages } from './site.ts';

const charts = allPages().filter((url) => /^\/charts\/[^/]+\/$/.test(url));
const rowsOf = (url: string) => (JSON.parse(readFileSync(`dist${url.replace(/\/$/, '.json')}`, 'utf8')) as { rows: unknown[] }).rows.length;
const reader = (page: Page) => ({ slider: page.getByRole('slider', { name: 'Read value by value' }), caption: page.locator('.chart-reader output') });
const layoutOf = (page: Page) => page.locator('figure.chart > *').evaluateAll((all) => all.map((one) => (one as HTMLElement).offsetTop).join());

for (const width of [360, 1280]) {
  test(`at ${width} pixels the arrow keys walk over every row of every chart, and nothing on the page moves`, async ({ page }) => {
    test.setTimeout(180_000);
    await page.setViewportSize({ width, height: 900 });
    for (const url of charts) {
      await page.goto(url);
      const { slider, caption } = reader(page);
      await expect(slider).toBeVisible();
      const before = await layoutOf(page);
      await expect(slider).toHaveAttribute('max', String(rowsOf(url)));
      await slider.focus();
      for (const at of [1, 2].filter((each) => each <= rowsOf(url))) {
        await page.keyboard.press('ArrowRight');
        const title = await page.locator('.chart-drawing:visible [data-read] > title').first().textContent();
        await expect(caption).toHaveText(title!);
        await expect(slider).toHaveAttribute('aria-valuetext', `${at} of ${rowsOf(url)}`);
      }
      await page.keyboard.press('End');
      await expect(page.locator('.chart-drawing:visible [data-read]')).not.toHaveCount(0);
      expect(await layoutOf(page), url).toBe(before);
    }
  });
}

test('Escape leaves, the caption is announced politely, and the slider shows that it has the focus', async ({ page }) => {
  await page.goto(charts[0]!);
  const { slider, caption } = reader(page);
  const hint = await caption.textContent();
  await expect(caption).toHaveAttribute('aria-live', 'polite');
  await slider.focus();
  await page.keyboard.press('ArrowRight');
  await expect(caption).not.toHaveText(hint!);
  expect(await slider.evaluate((element) => Number.parseFloat(getComputedStyle(element).outlineWidth))).toBeGreaterThanOrEqual(2);
  await page.keyboard.press('Escape');
  await expect(caption).toHaveText(hint!);
  await expect(page.locator('[data-read]')).toHaveCount(0);
  await expect(slider).toHaveAttribute('aria-valuetext', 'none chosen');
});

test('pointing at the drawing, or near a mark, reads the same value; the keys go on from there', async ({ page }) => {
  await page.goto(charts.find((url) => url.includes('population-2017'))!);
  const { slider, caption } = reader(page);
  const mark = page.locator('.chart-drawing:visible [data-row="2"]').first();
  await mark.scrollIntoViewIfNeeded();
  const box = (await mark.boundingBox())!;
  await page.mouse.move(box.x + box.width + 30, box.y + box.height / 2);
  await expect(caption).toHaveText((await mark.locator('title').textContent())!);
  await expect(slider).toHaveAttribute('aria-valuetext', /^3 of/);
  await slider.focus();
  await page.keyboard.press('ArrowRight');
  await expect(slider).toHaveAttribute('aria-valuetext', /^4 of/);
});

test('a tap reads a value', async ({ browser }) => {
  const context = await browser.newContext({ hasTouch: true, viewport: { width: 390, height: 800 }, baseURL: 'http://127.0.0.1:4599/' });
  const page = await context.newPage();
  await page.goto(charts.find((url) => url.includes('population-2017'))!);
  await page.locator('.chart-drawing:visible [data-row="0"]').first().tap();
  await expect(reader(page).slider).toHaveAttribute('aria-valuetext', /^1 of/);
  await context.close();
});

test('in forced colours the value that is read is told from the others', async ({ page }) => {
  await page.emulateMedia({ forcedColors: 'active' });
  await page.goto(charts.find((url) => url.includes('population-2017'))!);
  await reader(page).slider.focus();
  await page.keyboard.press('ArrowRight');
  const strokes = await page.locator('.chart-drawing:visible [data-row]').evaluateAll((all) => all.map((one) => getComputedStyle(one).strokeWidth));
  expect(new Set(strokes).size).toBe(2);
});

test('without a script the chart is whole, and no empty control stands by it', async ({ browser }) => {
  const context = await browser.newContext({ javaScriptEnabled: false, baseURL: 'http://127.0.0.1:4599/' });
  const page = await context.newPage();
  await page.goto(charts[0]!);
  await expect(page.locator('.chart-drawing:visible svg')).toBeVisible();
  await expect(page.locator('.chart-reader')).toBeHidden();
  await expect(page.locator('details.chart-data')).toBeVisible();
  await context.close();
});
