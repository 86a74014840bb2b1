import type { Hit } from './ask.ts';

/** A result counts for so much less for every one of its kind that stands before it. */
const again = 0.95;
/** A first page, and from how many it is filled. */
const [within, among] = [10, 20];

/** Best first; but of what fits about as well another kind comes before more of one kind: six bodies that merged say less than three of them, the event and the briefing. */
export function varied(hits: readonly Hit[], kinds: readonly string[]): Hit[] {
  const rest = hits.slice(0, among);
  const chosen: Hit[] = [];
  const met = new Map<string, number>();
  const worth = ({ page, score }: Hit) => score * again ** (met.get(kinds[page]!) ?? 0);
  while (rest.length > 0 && chosen.length < within) {
    const best = rest.reduce((a, b) => (worth(b) > worth(a) ? b : a));
    const kind = kinds[best.page]!;
    rest.splice(rest.indexOf(best), 1);
    chosen.push(best);
    met.set(kind, (met.get(kind) ?? 0) + 1);
  }
  return [...chosen, ...rest, ...hits.slice(among)];
}
