import { expect, test, type Page } from '@playwright/test';
import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import type { z } from 'astro/zod';
import type { golden } from '../../src/model/search.ts';
import { scoreOf, type Score, type Shown } from './golden.ts';

const queriesOf = (name: string) => parse(readFileSync(`content/search/${name}.yaml`, 'utf8')) as z.input<typeof golden>;
const floor = { reciprocalRank: 0.97, recall: 0.97 };

test('what the public types brings what it is meant to bring', async ({ page }) => {
  const queries = queriesOf('golden');
  expect(queries.length).toBeGreaterThanOrEqual(120);
  const { shown, score } = await scoreIn(page, 'Golden queries', queries);
  expect(score.answers.right, 'direct answers').toBe(score.answers.all);
  expect(shown.filter(({ results }, index) => results.length === 0 && !queries[index]!.nothing), 'queries without a result').toEqual([]);
  expect(score.reciprocalRank).toBeGreaterThanOrEqual(floor.reciprocalRank);
  expect(score.recall).toBeGreaterThanOrEqual(floor.recall);
});

// No floor: they show how well search serves words that it was not tuned on, and a floor would have it tuned on them.
test('words that search was not tuned on bring a result', async ({ page }) => {
  const queries = queriesOf('held-out');
  const { shown } = await scoreIn(page, 'Held-out queries', queries);
  expect(shown.filter(({ results }) => results.length === 0), 'queries without a result').toEqual([]);
});

/** Asks all in the page, and prints the measures and the misses. */
async function scoreIn(page: Page, name: string, queries: z.input<typeof golden>): Promise<{ shown: Shown[]; score: Score }> {
  test.setTimeout(300_000);
  await page.goto('/search/');
  const shown = await page.evaluate(askAll, queries.map(({ query }) => query));
  const score = scoreOf(queries.map((demand, index) => ({ demand, shown: shown[index]! })));
  const { reciprocalRank, recall, misses, answers } = score;
  console.log(`${name}: ${queries.length}; mean reciprocal rank ${reciprocalRank.toFixed(3)}, recall at 5 ${recall.toFixed(3)}, answers as demanded ${answers.right} of ${answers.all}`);
  for (const miss of misses) console.log(`  ${miss}`);
  return { shown, score };
}

/** In the page: types each query, sends it, and reads what is shown. */
async function askAll(texts: string[]): Promise<Shown[]> {
  const list = document.querySelector<HTMLElement>('[data-results]')!;
  const input = document.querySelector<HTMLInputElement>('main input[name=q]')!;
  const all: Shown[] = [];
  for (const text of texts) {
    input.value = text;
    await new Promise<void>((resolve) => {
      const observer = new MutationObserver(() => {
        if (list.dataset['state'] !== 'done' && list.dataset['state'] !== 'failed') return;
        observer.disconnect();
        resolve();
      });
      observer.observe(list, { attributes: true, attributeFilter: ['data-state'] });
      input.form!.requestSubmit();
    });
    all.push({
      results: [...list.querySelectorAll<HTMLElement>(':scope > li')].map((item) => item.dataset['result']!),
      answer: document.querySelector<HTMLElement>('[data-answer]')?.dataset['answer'] ?? 'none',
    });
  }
  return all;
}
