import { blocksOf } from './blocks.ts';
import { bagOf, likenessOf } from './likeness.ts';
import type { PageText } from './page-text.ts';

/** How much of its text a page must keep to be the same page under another name. */
const alike = 0.6;

/** Pages that went and came back under another id: the new key → the old one. A redirect says so; else each page is used once, the most alike first. */
export function findMoves(removed: readonly PageText[], added: readonly PageText[], redirects: ReadonlyMap<string, string>): Map<string, string> {
  const bags = new Map([...removed, ...added].map((page) => [page.key, bagOf(blocksOf(page.html).flatMap(({ cells }) => cells.flat()))]));
  const pairs = removed.flatMap((old) => added.filter(({ kind }) => kind === old.kind).map((fresh) => (
    { old: old.key, fresh: fresh.key, likeness: redirects.get(old.key) === fresh.key ? 1 : likenessOf(bags.get(old.key)!, bags.get(fresh.key)!) })));
  const moves = new Map<string, string>();
  const used = new Set<string>();
  for (const { old, fresh } of pairs.filter((pair) => pair.likeness >= alike).sort((a, b) => b.likeness - a.likeness)) {
    if (moves.has(fresh) || used.has(old)) continue;
    moves.set(fresh, old);
    used.add(old);
  }
  return moves;
}
