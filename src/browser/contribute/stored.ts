import type { Draft } from '../../contribute/draft.ts';

/** Drafts kept in this browser, and nowhere else; one for each record, and one new one for each kind. */
export interface Drafts {
  read: (key: string) => Draft | undefined;
  keep: (key: string, draft: Draft) => boolean;
  remove: (key: string) => void;
  keys: () => string[];
}

/** `new/terms` or `edit/terms/fog-signal`: what a draft is kept under. */
export const draftKey = ({ kind, id, original }: Draft): string => (original ? `edit/${kind}/${id}` : `new/${kind}`);

/** The drafts of one site; another site on the same host has its own. */
export function openDrafts(base: string): Drafts {
  const start = `portal-draft:${base}:`;
  return {
    read: (key) => {
      const text = localStorage.getItem(start + key);
      return text === null ? undefined : JSON.parse(text) as Draft;
    },
    keep: (key, draft) => {
      try {
        localStorage.setItem(start + key, JSON.stringify(draft));
        return true;
      } catch {
        // The browser’s store is full or shut: the page says that nothing is kept.
        return false;
      }
    },
    remove: (key) => { localStorage.removeItem(start + key); },
    keys: () => Object.keys(localStorage).filter((key) => key.startsWith(start)).map((key) => key.slice(start.length)).sort(),
  };
}
