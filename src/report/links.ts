import type { LinkChange, PageChange, PageRef } from './change.ts';
import { blocksOf } from './blocks.ts';
import type { PageText } from './page-text.ts';
import { wordsOf, type Token } from './tokens.ts';

interface Link {
  page: PageRef;
  text: string;
  address: string;
}

/** Links that came to the pages or left them, each with its page. */
export function compareLinks(before: ReadonlyMap<string, PageText>, after: ReadonlyMap<string, PageText>, changed: readonly PageChange[]): LinkChange[] {
  const hosts = new Set([...before.values()].flatMap(({ html }) => [...html.matchAll(/href="(https?:\/\/[^"/?#]+)/g)].map(([, host]) => host!.toLowerCase())));
  return changed.flatMap(({ key, oldKey = key }) => {
    const [old, fresh] = [linksOf(before.get(oldKey)), linksOf(after.get(key))];
    const without = (links: Link[], others: Link[]) => links.filter(({ address }) => !others.some((other) => other.address === address));
    return [
      ...without(fresh, old).map((link) => toChange(link, 'added', hosts)),
      ...without(old, fresh).map((link) => toChange(link, 'removed', hosts)),
    ];
  });
}

function toChange(link: Link, change: LinkChange['change'], hosts: ReadonlySet<string>): LinkChange {
  const isExternal = /^(https?:|mailto:)/i.test(link.address);
  const host = /^https?:\/\/[^/?#]+/i.exec(link.address)?.[0].toLowerCase();
  return { ...link, change, isExternal, isNewHost: change === 'added' && host !== undefined && !hosts.has(host) };
}

/** Each address that a page leads to, once, with the words that lead there; places on the page itself are left out. */
function linksOf(page: PageText | undefined): Link[] {
  if (!page) return [];
  const { key, title, url, html } = page;
  const found = new Map<string, string>();
  for (const { address, text } of blocksOf(html).flatMap(({ cells }) => cells.flatMap(linksIn))) if (!found.has(address)) found.set(address, text);
  return [...found].map(([address, text]) => ({ page: { key, title, url }, text, address }));
}

function linksIn(tokens: readonly Token[]): { address: string; text: string }[] {
  const links: { address: string; words: Token[] }[] = [];
  let last: object | undefined;
  for (const token of tokens) {
    const mark = token.marks.find(({ tag }) => tag === 'a');
    if (mark?.href && !mark.href.startsWith('#')) {
      if (mark === last) links.at(-1)!.words.push(token);
      else links.push({ address: mark.href, words: [token] });
    }
    last = mark;
  }
  return links.map(({ address, words }) => ({ address, text: wordsOf(words).trim() }));
}
