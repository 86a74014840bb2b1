import { expect, test } from '@playwright/test';
import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import type { z } from 'astro/zod';
import type { golden } from '../../src/model/search.ts';
import { scoreOf, type Shown } from './golden.ts';

const queries = parse(readFileSync('content/search/golden.yaml', 'utf8')) as z.input<typeof golden>;
const floor = { reciprocalRank: 0.9, recall: 0.97 };

test('what the public types brings what it is meant to bring', async ({ page }) => {
  test.setTimeout(300_000);
  expect(queries.length).toBeGreaterThanOrEqual(120);
  await page.goto('/search/');
  const shown = await page.evaluate(askAll, queries.map(({ query }) => query));
  const { reciprocalRank, recall, misses, answers } = scoreOf(queries.map((demand, index) => ({ demand, shown: shown[index]! })));
  console.log(`Golden queries: ${queries.length}; mean reciprocal rank ${reciprocalRank.toFixed(3)}, recall at 5 ${recall.toFixed(3)}, answers as demanded ${answers.right} of ${answers.all}`);
  for (const miss of misses) console.log(`  ${miss}`);
  expect(answers.right, 'direct answers').toBe(answers.all);
  expect(shown.filter(({ results }, index) => results.length === 0 && !queries[index]!.nothing), 'queries without a result').toEqual([]);
  expect(reciprocalRank).toBeGreaterThanOrEqual(floor.reciprocalRank);
  expect(recall).toBeGreaterThanOrEqual(floor.recall);
});

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
