import type { Load } from '../find/shelves.ts';

/** Reads the files of the index that lies beside the site; `base` is the site’s path. */
export const loadFrom = (base: string): Load => async (path) => {
  const response = await fetch(`${base}search-index/${path}`);
  if (!response.ok) throw new Error(`${path}: ${response.status}`);
  return response.json();
};
