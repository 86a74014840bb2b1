import AxeBuilder from '@axe-core/playwright';
import { expect, test, type Page } from '@playwright/test';
import { allPages, samplePages } from './site.ts';

// Pages here have no frames: axe needs no second tab to gather from them, which takes most of its time.
// Nor does any rule that is run here read style sheets, which axe would fetch again for every page.
const axe = (page: Page) => new AxeBuilder({ page }).setLegacyMode().options({ resultTypes: ['violations'], preload: false });
const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
const pagesATest = 40;
const urls = allPages();
/** Where the dark may bring what no other page of the kind has: drawings and bodies of their own. */
const inTheDark = new Set([...samplePages(), ...urls.filter((url) => /^\/(briefings|charts|topics|places|programmes)\//.test(url))]);

// A new tab for each address costs more than axe itself: one test walks over many.
for (let from = 0; from < urls.length; from += pagesATest) {
  test(`axe finds nothing on pages ${from + 1} to ${Math.min(from + pagesATest, urls.length)}`, async ({ page }) => {
    test.setTimeout(600_000);
    await page.emulateMedia({ reducedMotion: 'reduce' });
    const faults: string[] = [];
    for (const url of urls.slice(from, from + pagesATest)) {
      await page.emulateMedia({ colorScheme: 'light' });
      await page.goto(url);
      const light = await axe(page).withTags(tags).analyze();
      // The dark changes colours and nothing else.
      await page.emulateMedia({ colorScheme: 'dark' });
      const dark = inTheDark.has(url) ? await axe(page).withRules(['color-contrast']).analyze() : undefined;
      for (const [scheme, result] of [['light', light], ['dark', dark]] as const) {
        faults.push(...(result?.violations ?? []).map(({ id, nodes }) => `${url} ${scheme} ${id}: ${nodes.slice(0, 3).map(({ html }) => html.slice(0, 160)).join(' | ')}`));
      }
    }
    expect(faults).toEqual([]);
  });
}

test('axe would find a fault, were there one', async ({ page }) => {
  await page.goto('/about/');
  await page.evaluate(() => {
    const image = document.createElement('img');
    image.src = '/favicon.svg';
    document.querySelector('main')!.append(image);
    document.querySelector<HTMLElement>('h1')!.style.color = '#eee';
  });
  const { violations } = await axe(page).withTags(tags).analyze();
  expect(violations.map(({ id }) => id).sort()).toEqual(['color-contrast', 'image-alt']);
});
