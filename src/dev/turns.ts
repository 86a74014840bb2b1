/** Pages and changes of the content take turns: no page is made while the content changes, nor of half of each. */
export interface Turns {
  /** Resolves when a page may be made; it is being made until `ended`. */
  page: (ended: Promise<void>) => Promise<void>;
  /** Runs the change when no page is being made any more; others wait for it. */
  change: (work: () => Promise<void>) => Promise<void>;
}

/** Turns for one server. */
export function takeTurns(): Turns {
  const pages = new Set<Promise<void>>();
  let change = Promise.resolve();
  const settled = async () => {
    for (let last: Promise<void> | undefined; last !== change;) {
      last = change;
      await last;
    }
  };
  return {
    page: async (ended) => {
      await settled();
      pages.add(ended);
      void ended.then(() => pages.delete(ended));
    },
    change: (work) => {
      const done = change.then(() => Promise.all(pages)).then(work);
      // Whoever asked for the change hears that it failed; pages go on.
      change = done.catch(() => undefined);
      return done;
    },
  };
}
