import { kebab } from '../catalogue/kebab.ts';
import { aRecord, isKind } from '../model/kinds.ts';
import type { Edit } from './edit.ts';
import { kindNamed } from './kind-named.ts';
import { occurrencesOf } from './occurrences.ts';
import { checked, count, edited, ownFiles, readSound, recordNamed, sayEdit, type Content, type Plan } from './plan.ts';
import { withRedirect } from './redirects.ts';
import { Refusal } from './refusal.ts';

/** What giving a record another id does: its files move, every mention follows, and its address leads on. */
export function planMove(content: Content, from: string, to: string): Plan {
  const { files, folder } = content;
  const parsed = readSound(content);
  const { kind, id, key } = recordNamed(from, parsed);
  const newId = newIdOf(to, kind);
  const newKey = `${kind}/${newId}`;
  if (newId === id) throw new Refusal(`“${key}” has this id already.`);
  if (parsed.records.some((record) => record.kind === kind && record.id === newId)) throw new Refusal(`There is ${aRecord(kind)} “${newId}” already. Choose another id.`);

  const own = ownFiles(files, kind, id);
  const moved = new Map(own.map((path) => [path, path.replace(path.startsWith('images/') ? `images/${id}/` : `${kind}/${id}`, path.startsWith('images/') ? `images/${newId}/` : newKey)]));
  const taken = [...moved.values()].find((path) => files.has(path));
  if (taken) throw new Refusal(`There is a file ${folder}/${taken} already. Choose another id.`);

  const edits = occurrencesOf(parsed).flatMap((one): (Edit & { file: string })[] => {
    const becomes = one.key === key ? (one.written === id ? newId : newKey) : moved.get(one.key);
    return becomes === undefined ? [] : [{ file: one.file, line: one.line, column: one.column, was: one.written, becomes }];
  });
  const changes = new Map<string, Uint8Array | null>(edited(content, edits));
  for (const [path, target] of moved) {
    changes.set(target, changes.get(path) ?? files.get(path)!);
    changes.set(path, null);
  }
  const redirects = changes.get('redirects.yaml') ?? files.get('redirects.yaml');
  changes.set('redirects.yaml', new TextEncoder().encode(withRedirect(redirects ? new TextDecoder().decode(redirects) : undefined, key, newKey)));

  const said = [
    ...[...moved].map(([path, target]) => `${folder}/${path} → ${folder}/${target}`),
    `${folder}/redirects.yaml: the address of ${key} leads to ${newKey}.`,
    edits.length === 0 ? 'Nothing else names it.' : `${count(edits.length, 'mention')} mended in ${count(new Set(edits.map(({ file }) => file)).size, 'file')}:`,
    ...edits.map(sayEdit),
  ];
  return checked({ changes, said }, content);
}

/** `new-id`, or `kind/new-id` of the same kind. */
function newIdOf(written: string, kind: string): string {
  const parts = written.split('/');
  const id = parts.at(-1) ?? '';
  if (parts.length > 2) throw new Refusal(`“${written}” cannot be an id. Write it in small letters, digits and hyphens: ${kebab(id)}`);
  if (parts.length === 2 && (isKind(parts[0]!) ? parts[0] : kindNamed(parts[0]!)) !== kind) throw new Refusal(`A record keeps its kind: “${written}” is not among the ${kind}.`);
  if (!/^[a-z0-9]+(-[a-z0-9]+)*$/.test(id)) throw new Refusal(`“${id}” cannot be an id. Write it in small letters, digits and hyphens: ${kebab(id)}`);
  return id;
}
