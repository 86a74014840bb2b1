import type { Page } from '@playwright/test';

/**
 * Whether a page holds the words of a text fragment as a browser looks for them: within one block, at the bounds of
 * words, capitals and quotation marks aside; and where. It follows “Finding Ranges in a Document” of the specification
 * (wicg.github.io/scroll-to-text-fragment), for the Chromium of the tests is built without the tables that its own
 * search needs: even `window.find` finds nothing there.
 */
export async function findFragment(page: Page, words: string): Promise<string | undefined> {
  return page.evaluate((wanted) => {
    const fold = (text: string) => text.replace(/[‘’]/g, '\'').replace(/[“”]/g, '"').replace(/[\u00ad]/g, '').replace(/\s+/g, ' ').toLowerCase();
    const isBlock = (element: Element) => !/^(inline|contents|none|ruby)/.test(getComputedStyle(element).display);
    const runs: { text: string; block: Element }[] = [];
    const walk = (node: Node, block: Element): void => {
      if (node instanceof Text) {
        const last = runs.at(-1);
        if (last?.block === block) last.text += node.data;
        else runs.push({ text: node.data, block });
        return;
      }
      if (!(node instanceof HTMLElement) || node.matches('script, style, noscript, select, textarea, iframe, object, video, audio')) return;
      const { display, visibility } = getComputedStyle(node);
      if (display === 'none' || visibility !== 'visible') return;
      if (node.matches('br')) runs.push({ text: '', block: node });
      const own = isBlock(node) ? node : block;
      if (own === node) runs.push({ text: '', block: own });
      for (const child of node.childNodes) walk(child, own);
      if (own === node) runs.push({ text: '', block: node });
    };
    walk(document.body, document.body);
    const target = fold(wanted);
    for (const run of runs) {
      const text = fold(run.text);
      const bounds = new Set([0, text.length, ...[...new Intl.Segmenter('en', { granularity: 'word' }).segment(text)].map(({ index }) => index)]);
      for (let at = text.indexOf(target); at >= 0; at = text.indexOf(target, at + 1)) {
        if (bounds.has(at) && bounds.has(at + target.length)) return run.block.closest('[id]')?.id ?? '';
      }
    }
    return undefined;
  }, words);
}
