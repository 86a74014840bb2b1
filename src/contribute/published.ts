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

/** What was published, with the files of a draft laid over it, as the content folder would hold them. */
export function filesWith({ texts, images }: Published, draft: readonly { path: string; text: string }[] = []): Files {
  const encoder = new TextEncoder();
  const all = { ...texts, ...Object.fromEntries(draft.map(({ path, text }) => [path, text])) };
  return new Map([
    ...Object.keys(all).sort().map((path) => [path, encoder.encode(all[path])] as const),
    ...images.map((path) => [path, new Uint8Array()] as const),
  ]);
}

const isImage = (path: string) => path.startsWith('images/');
