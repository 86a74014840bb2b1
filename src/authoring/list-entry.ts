import type { Edit } from './edit.ts';

interface Entry {
  line: number;
  column: number;
  written: string;
}

/** The edit that takes an entry out of its list: its line, or its place between commas; undefined where it stands otherwise. */
export function withoutEntry(text: string, { line, column, written }: Entry): Edit | undefined {
  const whole = text.split(/(?<=\n)|(?<=\r)(?!\n)/)[line - 1] ?? '';
  const [before, after] = [whole.slice(0, column - 1), whole.slice(column - 1 + written.length)];
  if (/^\s*-\s+["']?$/.test(before) && /^["']?\s*(#[^]*)?$/.test(after)) {
    return { line, column: 1, was: whole, becomes: '' };
  }
  const quote = /["']?$/.exec(before)?.[0] ?? '';
  const lead = /,\s*$/.exec(before.slice(0, before.length - quote.length))?.[0];
  const inner = `${quote}${written}${quote}`;
  if (lead !== undefined && after.startsWith(quote)) return { line, column: column - quote.length - lead.length, was: `${lead}${inner}`, becomes: '' };
  const trail = /^\s*,\s*/.exec(after.slice(quote.length))?.[0];
  return trail === undefined ? undefined : { line, column: column - quote.length, was: `${inner}${trail}`, becomes: '' };
}
