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

test('going back through a long table by keyboard, no link stops behind the headings that stay', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 700 });
  for (const url of allPages().filter((one) => /^\/charts\/[^/]+\/$/.test(one))) {
    await page.goto(url);
    const links = page.locator('.chart-data tbody a');
    if ((await links.count()) < 20) continue;
    await page.locator('.chart-data summary').click();
    await links.last().focus();
    for (let step = 0; step < 30; step += 1) {
      await page.keyboard.press('Shift+Tab');
      const [link, headings] = await Promise.all([page.locator(':focus'), page.locator('.chart-data thead th').first()].map((one) => one.boundingBox()));
      expect(link!.y, url).toBeGreaterThanOrEqual(headings!.y + headings!.height - 1);
    }
    return;
  }
  throw new Error('no chart has a table with twenty links');
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

test('on paper a chart begins on the first page, with its table open, no control, and the address of the page', async ({ page }) => {
  const chart = allPages().find((url) => /^\/charts\/[^/]+\/$/.test(url))!;
  await page.goto(chart);
  await page.emulateMedia({ media: 'print' });
  await page.setViewportSize({ width: 673, height: 986 });
  expect((await page.locator('.chart-drawing:visible').first().boundingBox())!.y).toBeLessThan(600);
  await expect(page.locator('.chart-reader')).toBeHidden();
  await expect(page.locator('.chart-downloads')).toBeHidden();
  await expect(page.locator('pre[aria-label="To paste"]')).toBeHidden();
  await expect(page.locator('footer')).toContainText(chart);
  expect(await page.locator('figure.chart').evaluate((one) => getComputedStyle(one).breakInside)).toBe('auto');
  expect(await page.locator('.chart-drawing:visible').first().evaluate((one) => getComputedStyle(one).breakInside)).toBe('avoid');
});

test('what colour alone says is printed, and kept in forced colours', async ({ page }) => {
  await page.goto('/places/');
  await page.emulateMedia({ media: 'print' });
  const printed = await page.locator('.place-tile a').first().evaluate((one) => ({ adjust: getComputedStyle(one).printColorAdjust, words: getComputedStyle(one).color }));
  expect(printed).toEqual({ adjust: 'exact', words: 'rgb(255, 255, 255)' });
  await page.emulateMedia({ media: 'screen', forcedColors: 'active' });
  const [tiles, key] = await Promise.all(['.place-tile a', '.tile-key li'].map((all) => page.locator(all).evaluateAll((found) =>
    [...new Set(found.map((one) => getComputedStyle(one, one.tagName === 'LI' ? '::before' : null).backgroundColor))].sort())));
  expect(tiles!.length).toBeGreaterThan(1);
  expect(tiles).toEqual(key);
});

test('in forced colours text, charts and focus are still to be seen', async ({ page }) => {
  await page.emulateMedia({ forcedColors: 'active' });
  await page.goto(briefing);
  await expect(page.locator('h1')).toBeVisible();
  const drawing = page.locator('.chart-drawing--wide svg').first();
  if ((await drawing.count()) > 0) {
    // Words upon a shape are held against it in forced-colours.spec.ts.
    const fills = await drawing.locator('text:not([class*="on-"])').evaluateAll((all) => all.map((one) => getComputedStyle(one).fill));
    const ground = await page.evaluate(() => getComputedStyle(document.body).backgroundColor);
    expect(fills.filter((fill) => fill === ground)).toEqual([]);
  }
});
