import { components } from '../model/component.ts';

/** A component with its attributes as an author would write it: `<Cite source="survey" page="5" />`. */
export function snippetOf(name: string, values: Record<string, string>, selected = ''): string {
  const component = components[name];
  if (!component) throw new Error(`no component “${name}”`);
  const attributes = Object.keys(component.attributes).flatMap((key) => {
    const value = (values[key] ?? '').trim().replaceAll('"', '’');
    return value === '' ? [] : [` ${key}="${value}"`];
  }).join('');
  return component.holdsMarkdown ? `<${name}${attributes}>\n\n${selected || 'Text'}\n\n</${name}>` : `<${name}${attributes} />`;
}

/** A text with the place of its cursor or selection. */
export interface Selection {
  text: string;
  start: number;
  end: number;
}

/** A text with a piece put in the place of its selection; a block stands between blank lines. The cursor follows the piece. */
export function insert({ text, start, end }: Selection, piece: string, stands: 'inline' | 'block'): Selection {
  const before = text.slice(0, start);
  const after = text.slice(end);
  const lead = stands === 'inline' || before.trim() === '' ? '' : '\n'.repeat(Math.max(0, 2 - trailing(before)));
  const tail = stands === 'inline' || after.trim() === '' ? '' : '\n'.repeat(Math.max(0, 2 - leading(after)));
  const cursor = before.length + lead.length + piece.length;
  return { text: `${before}${lead}${piece}${tail}${after}`, start: cursor, end: cursor };
}

const trailing = (text: string) => /\n*$/.exec(text)![0].length;
const leading = (text: string) => /^\n*/.exec(text)![0].length;

/** A selection between marks, or marks with the cursor between them: `**bold**`. */
export function surround({ text, start, end }: Selection, before: string, after = before): Selection {
  return { text: text.slice(0, start) + before + text.slice(start, end) + after + text.slice(end), start: start + before.length, end: end + before.length };
}

/** Each line of the selection, begun with a sign: `## `, `- `, `> `. */
export function beginLines({ text, start, end }: Selection, sign: string): Selection {
  const from = text.lastIndexOf('\n', start - 1) + 1;
  const lines = text.slice(from, end).split('\n').map((line) => sign + line).join('\n');
  return { text: text.slice(0, from) + lines + text.slice(end), start: from + lines.length, end: from + lines.length };
}
