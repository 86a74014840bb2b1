import type { Edit } from './edit.ts';
import { withoutEntry } from './list-entry.ts';
import { occurrencesOf, type Occurrence } from './occurrences.ts';
import { checked, count, edited, ownFiles, readSound, recordNamed, sayEdit, sayOccurrence, type Content, type Plan } from './plan.ts';
import { withoutRedirectsTo, withRedirect } from './redirects.ts';
import { Refusal } from './refusal.ts';

/** What taking a record out does. While others name it, it stays, unless something stands for it from now on. */
export function planRemove(content: Content, name: string, replacement?: string): Plan {
  const { files, folder } = content;
  const parsed = readSound(content);
  const gone = recordNamed(name, parsed);
  const stands = replacement === undefined ? undefined : recordNamed(replacement, parsed);
  if (stands?.key === gone.key) throw new Refusal(`“${gone.key}” cannot stand for itself.`);

  const all = occurrencesOf(parsed).filter(({ key, holder }) => key === gone.key && holder !== gone.key);
  const mentions = stands ? all : all.filter(({ holder }) => holder !== 'redirects/redirects');
  if (mentions.length > 0 && !stands) throw new Refusal([`“${gone.key}” is named in ${count(mentions.length, 'place')}. Mend them, or say what stands for it: --for kind/id`, ...mentions.map(sayOccurrence)].join('\n'));
  const fixed = stands && stands.kind !== gone.kind ? mentions.filter(({ written }) => written === gone.id) : [];
  if (fixed.length > 0) throw new Refusal([`“${stands!.key}” cannot stand for it where one of ${gone.kind} is asked for. Mend these by hand:`, ...fixed.map(sayOccurrence)].join('\n'));

  const edits = stands ? mentions.map((one) => replaced(one, gone, stands, files.get(one.file.slice(folder.length + 1))!)) : [];
  const changes = new Map<string, Uint8Array | null>(edited(content, edits));
  const own = ownFiles(files, gone.kind, gone.id);
  for (const path of own) changes.set(path, null);
  const before = changes.get('redirects.yaml') ?? files.get('redirects.yaml');
  const text = before ? new TextDecoder().decode(before) : undefined;
  const after = stands ? withRedirect(text, gone.key, stands.key) : text && withoutRedirectsTo(text, gone.key);
  if (after !== text) changes.set('redirects.yaml', after === undefined ? null : new TextEncoder().encode(after));

  const said = [
    ...own.map((path) => `${folder}/${path} goes.`),
    stands ? `${folder}/redirects.yaml: the address of ${gone.key} leads to ${stands.key}.` : 'Its address will lead nowhere: --for kind/id would lead readers on.',
    ...(edits.length > 0 ? [`${count(edits.length, 'mention')} mended in ${count(new Set(edits.map(({ file }) => file)).size, 'file')}:`, ...edits.map(sayEdit)] : []),
  ];
  return checked({ changes, said }, content);
}

type Named = ReturnType<typeof recordNamed>;

/** The mention with the new name; an entry of a list that holds the new name already is taken out. */
function replaced(one: Occurrence, gone: Named, stands: Named, bytes: Uint8Array): Edit & { file: string } {
  const becomes = one.written === gone.id ? stands.id : stands.key;
  const isThere = one.siblings?.includes(becomes);
  const edit = isThere ? withoutEntry(new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes), one) : undefined;
  return { file: one.file, ...(edit ?? { line: one.line, column: one.column, was: one.written, becomes }) };
}
