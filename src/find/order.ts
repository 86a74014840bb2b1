/** How results may be put: the best first, or the newest. */
export type Order = 'relevance' | 'date';

/** The newest first; pages of one day as they came, those without a day last. */
export function newestFirst(pages: readonly number[], dates: readonly string[]): number[] {
  return [...pages].sort((a, b) => compare(dates[b] ?? '', dates[a] ?? ''));
}

/** Kinds as a reader would browse them who has asked for nothing in particular. */
const kindsInOrder = ['Topic', 'Briefing', 'Claim', 'Programme', 'Body', 'Place', 'Person', 'Term', 'Chart', 'Dataset', 'Event', 'Fact', 'Source', 'Page', 'Guide'];

/** Every page, where no words were asked for: by kind, then the newest. */
export function allPages(kinds: readonly string[], dates: readonly string[]): number[] {
  const rank = (page: number) => placeOf(kinds[page]!);
  return newestFirst([...kinds.keys()], dates).sort((a, b) => rank(a) - rank(b));
}

/** Where a kind stands in that order; one that is not in it comes last. */
export const placeOf = (kind: string): number => (kindsInOrder.includes(kind) ? kindsInOrder.indexOf(kind) : kindsInOrder.length);

const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);
