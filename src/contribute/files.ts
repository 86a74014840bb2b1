import type { Form } from './form.ts';
import type { Draft, DraftFile } from './draft.ts';
import { spliceYaml } from './splice.ts';
import { isSame, tidyRecord } from './tidy.ts';
import { parseYaml } from '../catalogue/yaml.ts';
import { yamlText } from './yaml-text.ts';

/** A draft → the files that it stands for, as an author would write them. */
export function filesOf(draft: Draft, form: Form): DraftFile[] {
  const { kind, id, original } = draft;
  const file = (extension: string, text: string, before: string | undefined): DraftFile =>
    ({ path: `${kind}/${id}${extension}`, text, isNew: !before, isChanged: text !== before });
  const text = form.extension === '.mdx' ? bodyText(draft, form) : recordText(draft, form, original?.text);
  return [
    file(form.extension, text, original?.text),
    ...(kind === 'datasets' ? [file('.csv', tableText(draft.table), original?.table)] : []),
  ];
}

/** The text of a record: what was published with only its changes, or a new one. */
function recordText(draft: Draft, form: Form, published: string | undefined): string {
  const before = published === undefined ? {} : dataOf(published);
  const data = tidyRecord(draft.data, form.fields, before);
  if (published === undefined) return yamlText(data);
  return isSame(data, tidyRecord(before, form.fields, before)) ? published : spliceYaml(published, data);
}

function bodyText(draft: Draft, form: Form): string {
  const published = draft.original && partsOf(draft.original.text);
  const frontMatter = recordText(draft, form, published?.frontMatter);
  const body = published && draft.body === published.body.trim() ? published.body : `\n${draft.body.trim()}\n`;
  return `---\n${frontMatter.trimEnd()}\n---\n${body}`;
}

/** An `.mdx` file in two: what stands between its rules, and what follows them. */
export function partsOf(text: string): { frontMatter: string; body: string } {
  const found = /^---\n([\s\S]*?)\n---[ \t]*(?:\n|$)/.exec(text);
  return found ? { frontMatter: `${found[1]}\n`, body: text.slice(found[0].length) } : { frontMatter: '', body: text };
}

/** A record’s YAML as values. */
export const dataOf = (text: string): Record<string, unknown> => (parseYaml(text, '').data ?? {}) as Record<string, unknown>;

/** Cells from a spreadsheet are parted by tabs; a CSV has commas, and quotation marks where a cell holds one. */
export function tableText(pasted: string): string {
  const text = pasted.replace(/\r\n?/g, '\n').trim();
  if (text === '') return '';
  const isFromSpreadsheet = text.split('\n', 1)[0]!.includes('\t');
  return `${isFromSpreadsheet ? text.split('\n').map((line) => line.split('\t').map(quoted).join(',')).join('\n') : text}\n`;
}

const quoted = (cell: string) => (/[",]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell);
