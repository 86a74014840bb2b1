import type { Kind } from '../model/kinds.ts';
import type { Draft } from './draft.ts';
import { dataOf, partsOf } from './files.ts';

/** An empty draft of a kind. */
export const newDraft = (kind: Kind): Draft => ({ kind, id: '', data: {}, body: '', table: '' });

/** A published record as a draft; `texts` are the published files by their paths. Undefined where there is no such record. */
export function openDraft(kind: Kind, id: string, extension: string, texts: Record<string, string>): Draft | undefined {
  const path = `${kind}/${id}${extension}`;
  const text = Object.hasOwn(texts, path) ? texts[path]! : undefined;
  if (text === undefined) return undefined;
  const table = texts[`${kind}/${id}.csv`] ?? '';
  const { frontMatter, body } = extension === '.mdx' ? partsOf(text) : { frontMatter: text, body: '' };
  return { kind, id, data: dataOf(frontMatter), body: body.trim(), table, original: { text, table } };
}
