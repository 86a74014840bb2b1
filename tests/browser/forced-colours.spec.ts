import { expect, test } from '@playwright/test';
import { allPages } from './site.ts';

const charts = allPages().filter((url) => /^\/charts\/[^/]+\/$/.test(url));

/** Words upon shapes of a chart that fall short of 4.5 : 1, as the browser paints both. */
function unreadable(): string[] {
  const channels = (color: string) => (color.match(/[\d.]+/g) ?? []).slice(0, 3).map(Number);
  const luminance = (color: number[]) => {
    const [red = 0, green = 0, blue = 0] = color.map((value) => value / 255).map((value) => (value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4));
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
  };
  const paper = channels(getComputedStyle(document.documentElement).backgroundColor);
  return [...document.querySelectorAll('.chart-drawing svg')].filter((drawing) => drawing.getBoundingClientRect().width > 0).flatMap((drawing) => {
    const shapes = [...drawing.querySelectorAll('rect.block, rect.tile')];
    return [...drawing.querySelectorAll('.label[class*="on-"]')].flatMap((label) => {
      const { x, y, width, height } = label.getBoundingClientRect();
      const under = shapes.find((shape) => {
        const box = shape.getBoundingClientRect();
        return box.left <= x + width / 2 && x + width / 2 <= box.right && box.top <= y + height / 2 && y + height / 2 <= box.bottom;
      });
      if (!under) return [`“${label.textContent}” lies upon nothing`];
      const { fill, fillOpacity } = getComputedStyle(under);
      const ground = channels(fill).map((value, index) => value * Number(fillOpacity) + (paper[index] ?? 0) * (1 - Number(fillOpacity)));
      const [low = 0, high = 0] = [luminance(ground), luminance(channels(getComputedStyle(label).fill))].sort((a, b) => a - b);
      const contrast = (high + 0.05) / (low + 0.05);
      return contrast < 4.5 ? [`“${label.textContent}” at ${contrast.toFixed(1)} : 1`] : [];
    });
  });
}

for (const colorScheme of ['light', 'dark'] as const) {
  test(`in forced colours, ${colorScheme}, words upon shapes are read`, async ({ page }) => {
    await page.emulateMedia({ forcedColors: 'active', colorScheme });
    const faults: string[] = [];
    for (const url of charts) {
      await page.goto(url);
      faults.push(...(await page.evaluate(unreadable)).map((fault) => `${url}: ${fault}`));
    }
    expect(faults).toEqual([]);
  });
}

test('in forced colours the steps of a quantity are told apart', async ({ page }) => {
  await page.emulateMedia({ forcedColors: 'active' });
  await page.goto(charts.find((url) => url.includes('population-map'))!);
  const drawing = page.locator('.chart-drawing:visible');
  const filled = (tone: string) => drawing.locator(`rect.${tone}`).first().evaluate((shape) => getComputedStyle(shape).fillOpacity);
  const tones = (await drawing.locator('rect.block').evaluateAll((all) => all.map((one) => one.classList[1] ?? '')));
  const steps = await Promise.all(tones.map(filled));
  expect(steps.length).toBeGreaterThan(2);
  expect(new Set(steps).size).toBe(steps.length);
});
