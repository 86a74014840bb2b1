import { readFileSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import { allPages, samplePages, watchRequests } from './site.ts';

const overflow = () => document.documentElement.scrollWidth - document.documentElement.clientWidth;

test('no page scrolls sideways at 320 pixels', async ({ page }) => {
  test.setTimeout(240_000);
  await page.setViewportSize({ width: 320, height: 700 });
  const faults: string[] = [];
  for (const url of allPages()) {
    await page.goto(url);
    const by = await page.evaluate(overflow);
    if (by > 0) faults.push(`${url} by ${by}`);
  }
  expect(faults).toEqual([]);
});

test('no kind of page scrolls sideways with text at twice its size', async ({ page }) => {
  await page.setViewportSize({ width: 1024, height: 800 });
  const faults: string[] = [];
  for (const url of samplePages()) {
    await page.goto(url);
    await page.evaluate(() => { document.documentElement.style.fontSize = '200%'; });
    const by = await page.evaluate(overflow);
    if (by > 0) faults.push(`${url} by ${by}`);
  }
  expect(faults).toEqual([]);
});

test('no kind of page scrolls sideways with the spacing of text that a reader may set (WCAG 1.4.12)', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 700 });
  const faults: string[] = [];
  for (const url of samplePages()) {
    await page.goto(url);
    await page.evaluate(() => {
      const spacing = new CSSStyleSheet();
      spacing.replaceSync('* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important } p { margin-block-end: 2em !important }');
      document.adoptedStyleSheets = [spacing];
    });
    const by = await page.evaluate(overflow);
    if (by > 0) faults.push(`${url} by ${by}`);
  }
  expect(faults).toEqual([]);
});

test('no kind of page asks another host, breaks its policy, sets a cookie or stores anything', async ({ page, context }) => {
  const outside = watchRequests(page);
  const complaints: string[] = [];
  page.on('console', (message) => { if (message.type() === 'error') complaints.push(message.text()); });
  page.on('pageerror', (error) => complaints.push(error.message));
  for (const url of samplePages()) {
    await page.goto(url, { waitUntil: 'load' });
    const stored = await page.evaluate(() => localStorage.length + sessionStorage.length);
    if (stored > 0) complaints.push(`${url} stores something`);
  }
  expect(outside).toEqual([]);
  expect(complaints).toEqual([]);
  expect(await context.cookies()).toEqual([]);
});

test('a chart shows one drawing at a time: the narrow one on a phone, the wide one on a screen', async ({ page }) => {
  for (const [width, shown, hidden] of [[360, 'narrow', 'wide'], [1280, 'wide', 'narrow']] as const) {
    await page.setViewportSize({ width, height: 800 });
    for (const url of samplePages().filter((one) => one.startsWith('/charts/') && one !== '/charts/')) {
      await page.goto(url);
      await expect(page.locator(`.chart-drawing--${shown}`).first()).toBeVisible();
      await expect(page.locator(`.chart-drawing--${hidden}`).first()).toBeHidden();
    }
  }
});

test('links, buttons and fields that stand alone are at least 24 pixels high, those of the header 44', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 800 });
  await page.goto('/');
  const heights = await page.locator('header a:visible, header button:visible, header input:visible, header summary:visible').evaluateAll((all) =>
    all.map((one) => ({ what: one.textContent.trim() || one.tagName, height: Math.round(one.getBoundingClientRect().height) })));
  expect(heights.filter(({ height }) => height < 44)).toEqual([]);
});

test('the gallery shows the charts of one topic and mark, without script, and offers no choice that leaves nothing', async ({ browser }) => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto('http://127.0.0.1:4599/charts/');
  const cards = page.locator('.chart-card:visible');
  const all = await cards.count();
  await page.getByRole('radio', { name: /^Bars/ }).check();
  const bars = await cards.count();
  expect(bars).toBeGreaterThan(0);
  expect(bars).toBeLessThan(all);
  await expect(page.locator('.chart-card:visible:not([data-marks=bar])')).toHaveCount(0);
  await page.getByRole('radio', { name: /^All/ }).last().check();
  const topics = page.getByRole('group', { name: 'About' }).getByRole('radio');
  const marks = page.getByRole('group', { name: 'Drawn as' }).getByRole('radio');
  for (let topic = 1; topic < await topics.count(); topic += 1) {
    await topics.nth(topic).check();
    for (let mark = 1; mark < await marks.count(); mark += 1) {
      await marks.nth(mark).check();
      expect(await cards.count()).toBeGreaterThan(0);
    }
    await marks.first().check();
    await topics.first().check();
  }
  await expect(cards).toHaveCount(all);
  await context.close();
});

test('the keyboard passes the links of a drawing at once, or goes through them', async ({ page }) => {
  const linked = allPages().filter((url) => /^\/charts\/[^/]+\/$/.test(url)).filter((url) => (readFileSync(`dist${url}index.html`, 'utf8').match(/<a href="[^"]*"[^>]*><title>/g) ?? []).length > 20);
  expect(linked.length).toBeGreaterThan(0);
  for (const url of linked) {
    await page.goto(url);
    const skip = page.getByRole('link', { name: 'Skip the links in the drawing' });
    const before = await page.locator('.chart-drawing:visible').boundingBox();
    await skip.focus();
    expect((await skip.boundingBox())!.height).toBeGreaterThan(24);
    expect(await page.locator('.chart-drawing:visible').boundingBox()).toEqual(before);
    await page.keyboard.press('Tab');
    expect(await page.evaluate(() => Boolean(document.activeElement?.closest('.chart-drawing')))).toBe(true);
    await skip.focus();
    await page.keyboard.press('Enter');
    await page.keyboard.press('Tab');
    expect(await page.evaluate(() => document.activeElement?.closest('details')?.className)).toBe('chart-data');
  }
});

test('the heading of a long table stays in view while its rows scroll', async ({ page }) => {
  await page.goto(samplePages().find((url) => url.startsWith('/briefings/') && url !== '/briefings/')!);
  const tables = page.locator('details.chart-data');
  for (const details of await tables.all()) {
    await details.locator('summary').click();
    const frame = details.locator('.table-scroll');
    await frame.evaluate((element) => { element.scrollTop = 200; });
    const [top, heading] = await Promise.all([frame, frame.locator('thead th').first()].map((one) => one.boundingBox()));
    expect(Math.abs(heading!.y - top!.y)).toBeLessThan(2);
  }
});

test('no text of a chart is shown smaller than 12 pixels, on a phone or a screen', async ({ page }) => {
  test.setTimeout(180_000);
  const small: string[] = [];
  for (const width of [320, 1280]) {
    await page.setViewportSize({ width, height: 800 });
    for (const url of allPages().filter((one) => /^\/charts\/[^/]+\/$/.test(one))) {
      await page.goto(url);
      const sizes = await page.locator('.chart-drawing svg:visible').evaluateAll((drawings) => drawings.flatMap((drawing) => {
        const scale = drawing.getBoundingClientRect().width / (drawing as SVGSVGElement).viewBox.baseVal.width;
        return [...drawing.querySelectorAll('text')].map((text) => Number.parseFloat(getComputedStyle(text).fontSize) * scale);
      }));
      if (sizes.some((size) => size < 12)) small.push(`${url} at ${width}: ${Math.min(...sizes).toFixed(1)}`);
    }
  }
  expect(small).toEqual([]);
});

test('in the page of another site, 320 pixels wide, an embedded chart is read at 12 pixels and scrolls no way sideways', async ({ page }) => {
  // What is left of 320 pixels between margins of 20.
  await page.setViewportSize({ width: 280, height: 640 });
  const faults: string[] = [];
  for (const url of allPages().filter((one) => one.endsWith('/embed/'))) {
    await page.goto(url);
    const least = await page.locator('.chart-drawing svg:visible').evaluate((drawing) => {
      const scale = drawing.getBoundingClientRect().width / (drawing as SVGSVGElement).viewBox.baseVal.width;
      return Math.min(...[...drawing.querySelectorAll('text')].map((text) => Number.parseFloat(getComputedStyle(text).fontSize) * scale));
    });
    const by = await page.evaluate(overflow);
    if (least < 12 || by > 0) faults.push(`${url}: ${least.toFixed(1)} pixels, ${by} sideways`);
  }
  expect(faults).toEqual([]);
});
