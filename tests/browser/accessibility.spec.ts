import AxeBuilder from '@axe-core/playwright';
import { expect, test } from '@playwright/test';
import { allPages } from './site.ts';

const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
const pagesATest = 40;
const urls = allPages();

// A new page for each address costs more than axe itself: one test walks over many.
for (const colorScheme of ['light', 'dark'] as const) {
  for (let from = 0; from < urls.length; from += pagesATest) {
    test(`axe finds nothing on pages ${from + 1} to ${Math.min(from + pagesATest, urls.length)}, ${colorScheme}`, async ({ browser }) => {
      test.setTimeout(240_000);
      const context = await browser.newContext({ colorScheme, reducedMotion: 'reduce' });
      const page = await context.newPage();
      const faults: string[] = [];
      for (const url of urls.slice(from, from + pagesATest)) {
        await page.goto(new URL(url, 'http://127.0.0.1:4599').href);
        const { violations } = await new AxeBuilder({ page }).withTags(tags).analyze();
        faults.push(...violations.map(({ id, nodes }) => `${url} ${id}: ${nodes.slice(0, 3).map(({ html }) => html.slice(0, 160)).join(' | ')}`));
      }
      await context.close();
      expect(faults).toEqual([]);
    });
  }
}
