import { chromium, type Browser, type Page } from '@playwright/test';
import { chromiumPath, launchArguments } from '../tests/browser/chromium.ts';
import type { Host, Sent } from './static-host.ts';

/** What one query took, from the key to the results on the screen. */
export interface Asked {
  milliseconds: number;
  bytes: number;
  requests: number;
  results: number;
}

/** 10 Mbit/s, 60 ms, and a processor a quarter as fast as this one. */
const network = { offline: false, latency: 60, downloadThroughput: 10e6 / 8, uploadThroughput: 10e6 / 8 };
const slower = 4;
const patience = 300_000;

export async function openBrowser(): Promise<Browser> {
  return chromium.launch({ executablePath: await chromiumPath(), args: launchArguments });
}

/** The queries one after the other on a page just opened; its script counts with the first, and so does the whole index: nothing is fetched ahead. */
export async function askOnPhone(browser: Browser, host: Host, { page: address, queries }: { page: string; queries: readonly string[] }): Promise<Asked[]> {
  const context = await browser.newContext({ viewport: { width: 390, height: 844 }, isMobile: true, hasTouch: true });
  const page = await context.newPage();
  page.setDefaultTimeout(patience);
  const phone = await context.newCDPSession(page);
  await phone.send('Network.enable');
  await phone.send('Network.emulateNetworkConditions', network);
  await phone.send('Emulation.setCPUThrottlingRate', { rate: slower });
  host.sent.length = 0;
  await page.goto(host.address + address, { waitUntil: 'networkidle' });
  const asked: Asked[] = [];
  for (const query of queries) {
    const { milliseconds, results } = await ask(page, query);
    // What comes after the results, such as their pictures, is not waited for by anybody.
    const sent = host.sent.splice(0).filter(isOfSearch);
    await page.waitForLoadState('networkidle');
    asked.push({ milliseconds, results, requests: sent.length, bytes: sent.reduce((sum, { bytes }) => sum + bytes, 0) });
  }
  await context.close();
  return asked;
}

/** Scripts and the index; the page itself, its styles, fonts and pictures are no part of the search. */
const isOfSearch = ({ file }: Sent) => file.endsWith('.js') || /^(search-index|pagefind|minisearch)\//.test(file);

/**
 * The form is sent as Enter sends it, in one step with the focus and the words: no letter typed before has fetched
 * anything. The clock stops when the first result is painted; what was sent is counted when all of them are there.
 */
function ask(page: Page, query: string): Promise<{ milliseconds: number; results: number }> {
  return page.evaluate(async (text) => {
    const list = document.querySelector<HTMLElement>('[data-results]')!;
    const input = document.querySelector<HTMLInputElement>('main input[name=q]')!;
    const started = performance.now();
    input.focus();
    input.value = text;
    input.form!.requestSubmit();
    const painted = () => new Promise((resolve) => { requestAnimationFrame(() => { setTimeout(resolve); }); });
    let first: Promise<number> | undefined;
    await new Promise<void>((resolve, reject) => {
      new MutationObserver((changes, observer) => {
        if (changes.some(({ addedNodes }) => addedNodes.length > 0)) first ??= painted().then(() => performance.now() - started);
        const { state } = list.dataset;
        if (state !== 'done' && state !== 'failed') return;
        observer.disconnect();
        if (state === 'done') resolve();
        else reject(new Error(`“${text}” failed`));
      }).observe(list, { attributes: true, attributeFilter: ['data-state'], childList: true });
    });
    await painted();
    const milliseconds = await (first ?? performance.now() - started);
    const said = document.querySelector('main [role=status]')!.textContent;
    return { milliseconds, results: Number(/(\d+) results?/.exec(said)?.[1] ?? 0) };
  }, query);
}
