import { findPages, isEmpty, type Found, type Library, type Wish } from '../find/find-pages.ts';
import { resultOf, type Result } from '../find/result.ts';
import { moment, putInAddress, readAddress, remember } from './address.ts';
import type { View } from './view.ts';

const pageSize = 10;
/** So many are fetched at once over a connection of the older kind, and fill a phone’s screen: they are shown before the rest has come. */
const firstSize = 4;

/** What a reader does with the page, from the first query to the last. */
export interface Session {
  wish: () => Wish;
  /** A new wish; a draft while the reader is still typing. */
  change: (next: Wish, isDraft?: boolean) => void;
  /** The same again, after it failed. */
  retry: () => void;
  /** Ten more, the first of them in focus. */
  showMore: () => Promise<void>;
  /** What the address and the history say. */
  restore: () => void;
}

/** Keeps what is shown in step with what is wished for: of several answers on their way the last asked for counts. */
export function startSession(view: View, library: () => Promise<Library>): Session {
  let wish: Wish = readAddress(location.search);
  let current: { found: Found; library: Library } | undefined;
  let turn = 0;

  const show = async (): Promise<void> => {
    turn += 1;
    const mine = turn;
    view.showWish(wish);
    current = undefined;
    if (isEmpty(wish)) {
      view.showNothing();
      return;
    }
    view.showLoading();
    try {
      const opened = await library();
      const found = await findPages(wish, opened);
      const [answer, results] = await Promise.all([
        found.answer === undefined ? undefined : opened.shelves.document(found.answer),
        resultsOf(found, opened, { from: 0, to: firstSize }),
      ]);
      if (mine !== turn) return;
      view.showFound(found, opened, { answer, results });
      const rest = await resultsOf(found, opened, { from: firstSize, to: moment().shown ?? pageSize });
      if (mine !== turn) return;
      current = { found, library: opened };
      view.addResults(rest, found);
      view.settle();
    } catch (error) {
      if (mine !== turn) return;
      console.warn(error);
      view.showFailure();
    }
  };

  return {
    wish: () => wish,
    change: (next, isDraft = false) => {
      if (!moment().isDraft) remember({ top: scrollY });
      wish = next;
      putInAddress(wish, isDraft);
      void show();
    },
    retry: () => { void show(); },
    showMore: async () => {
      if (!current) return;
      const { found, library: opened } = current;
      const from = view.list.children.length;
      const results = await resultsOf(found, opened, { from, to: from + pageSize });
      if (found !== current?.found) return;
      view.addResults(results, found);
      remember({ shown: view.list.children.length });
      view.list.children[from]?.querySelector('a')?.focus();
    },
    restore: () => {
      wish = readAddress(location.search);
      view.input.value = wish.query;
      const { top } = moment();
      void show().then(() => { if (top !== undefined) scrollTo(0, top); });
    },
  };
}

/** Some of the pages that were found, with what is shown of each. */
const resultsOf = ({ pages, reply }: Found, { shelves }: Library, { from, to }: { from: number; to: number }): Promise<Result[]> =>
  Promise.all(pages.slice(from, to).map(async (page) => resultOf(page, await shelves.document(page), reply?.concepts ?? [])));
