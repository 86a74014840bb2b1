import { AxeBuilder } from '@axe-core/playwright';
import { expect, test } from '@playwright/test';
import { readFileSync } from 'node:fs';
import { reportHtml } from '../../src/report/html.ts';
import { textOf } from '../unit/catalogue/lighthouses.ts';
import { edited, reportOf } from '../unit/report/sides.ts';

const styles = ['styles/tokens.css', 'styles/charts.css', 'report/report.css'].map((name) => readFileSync(`src/${name}`, 'utf8')).join('\n');
const change = {
  ...edited('sources/survey.yaml', 'value: 42', 'value: 43'),
  ...edited('datasets/heights.csv', '51', '55'),
  ...edited('briefings/automation.mdx', 'The fog signal was theirs too.', 'The fog signal was ours, as anyone who lived there knows.'),
  'charts/tall.yaml': textOf('charts/heights.yaml').replace(/^title: .*/m, 'title: Two lights'),
};
const html = reportHtml(reportOf(change, { 'people/ben-keeper.yaml': textOf('people/ada-lamp.yaml').replaceAll('Ada Lamp', 'Ben Keeper') }), styles);

for (const colorScheme of ['light', 'dark'] as const) {
  test(`the report of a change breaks no rule of accessibility, ${colorScheme}`, async ({ page }) => {
    await page.emulateMedia({ colorScheme });
    await page.setContent(html);
    const { violations } = await new AxeBuilder({ page }).analyze();
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
  });
}

test('the report of a change fits every screen', async ({ page }) => {
  for (const width of [320, 768, 1280]) {
    await page.setViewportSize({ width, height: 900 });
    await page.setContent(html);
    expect(await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)).toBeLessThanOrEqual(0);
  }
});

test('the report of a change asks for nothing and complains of nothing', async ({ page }) => {
  const heard: string[] = [];
  page.on('request', (request) => heard.push(request.url()));
  page.on('console', (message) => heard.push(message.text()));
  await page.setContent(html);
  expect(heard).toEqual([]);
});
