import { expect, test } from '@playwright/test';
import { allPages, samplePages } from './site.ts';

const briefing = allPages().find((url) => /^\/briefings\/.+/.test(url))!;

test('the keyboard meets the skip link first, and it leads to the content', async ({ page }) => {
  // An embed has nothing to skip.
  for (const url of samplePages().filter((one) => !one.endsWith('/embed/'))) {
    await page.goto(url);
    await page.keyboard.press('Tab');
    const skip = page.locator(':focus');
    await expect(skip).toHaveAttribute('href', '#main');
    await expect(skip).toBeInViewport();
    await page.keyboard.press('Enter');
    await expect(page.locator('#main')).toBeFocused();
  }
});

test('whatever the keyboard reaches in a briefing shows that it is reached', async ({ page }) => {
  await page.goto(briefing);
  const unseen: string[] = [];
  for (let step = 0; step < 60; step += 1) {
    await page.keyboard.press('Tab');
    const fault = await page.evaluate(() => {
      const element = document.activeElement;
      if (!element || element === document.body) return undefined;
      const { outlineStyle, outlineWidth } = getComputedStyle(element);
      return outlineStyle === 'none' || Number.parseFloat(outlineWidth) < 2 ? element.outerHTML.slice(0, 120) : undefined;
    });
    if (fault) unseen.push(fault);
  }
  expect(unseen).toEqual([]);
});

test('a footnote leads to its source and back', async ({ page }) => {
  await page.goto(briefing);
  const reference = page.locator('[data-footnote-ref]').first();
  const target = (await reference.getAttribute('href'))!;
  const origin = (await reference.getAttribute('id'))!;
  await reference.click();
  await expect(page.locator(target.replace('#', '[id="') + '"]')).toBeInViewport();
  await page.locator(`[data-footnote-backref][href="#${origin}"]`).click();
  await expect(reference).toBeInViewport();
});

test('without script every page reads whole: charts, tables, footnotes, and a form that submits', async ({ browser }) => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto(new URL(briefing, 'http://127.0.0.1:4599').href);
  await expect(page.locator('h1')).toBeVisible();
  await expect(page.locator('.footnotes li').first()).toBeVisible();
  await page.locator('header input[type=search]').first().fill('plan');
  await page.locator('header input[type=search]').first().press('Enter');
  await expect(page).toHaveURL(/\/search\/\?q=plan$/);
  await expect(page.locator('noscript, main').getByRole('link', { name: 'A to Z' }).first()).toBeVisible();
  await context.close();
});

test('on paper there is the text and its sources, not the navigation', async ({ page }) => {
  await page.goto(briefing);
  await page.emulateMedia({ media: 'print' });
  await expect(page.locator('h1')).toBeVisible();
  await expect(page.locator('.footnotes')).toBeVisible();
  await expect(page.locator('header nav').first()).toBeHidden();
  await expect(page.locator('header form').first()).toBeHidden();
});

test('in forced colours text, charts and focus are still to be seen', async ({ page }) => {
  await page.emulateMedia({ forcedColors: 'active' });
  await page.goto(briefing);
  await expect(page.locator('h1')).toBeVisible();
  const drawing = page.locator('.chart-drawing--wide svg').first();
  if ((await drawing.count()) > 0) {
    const fills = await drawing.locator('text').evaluateAll((all) => all.map((one) => getComputedStyle(one).fill));
    const ground = await page.evaluate(() => getComputedStyle(document.body).backgroundColor);
    expect(fills.filter((fill) => fill === ground)).toEqual([]);
  }
});
