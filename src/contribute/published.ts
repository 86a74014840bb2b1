import type { Files } from '../catalogue/files.ts';

/** The content folder as the page of the form fetches it: texts by path, and the names of the pictures. */
export interface Published {
  texts: Record<string, string>;
  images: string[];
}

/** The content folder → what the form needs of it. */
export function publish(files: Files): Published {
  const decoder = new TextDecoder();
  const paths = [...files.keys()].sort();
  return {
    texts: Object.fromEntries(paths.filter((path) => !isImage(path)).map((path) => [path, decoder.decode(files.get(path))])),
    images: paths.filter(isImage),
  };
}

/** What was published as the files of a content folder; pictures are empty. */
export function filesOfPublished({ texts, images }: Published): Files {
  return new Map([...Object.entries(texts).map(encoded), ...images.map((path) => [path, new Uint8Array()] as const)]);
}

/** Files with those of a draft laid over them, in the order of their paths. */
export function laidOver(files: Files, draft: readonly { path: string; text: string }[]): Files {
  const all = new Map([...files, ...draft.map(({ path, text }) => encoded([path, text]))]);
  return new Map([...all].sort(([a], [b]) => (a < b ? -1 : 1)));
}

const encoded = ([path, text]: [string, string]) => [path, new TextEncoder().encode(text)] as const;

const isImage = (path: string) => path.startsWith('images/');
