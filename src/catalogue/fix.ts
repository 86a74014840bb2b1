import { alignTables } from './align-tables.ts';
import { decode } from './decode.ts';
import type { Files } from './files.ts';
import type { Edit, Problem } from './problem.ts';

/** A line of a file that was mended, before and after. */
export interface ChangedLine {
  file: string;
  line: number;
  before: string;
  after: string;
}

/** Content mended as far as it is sure. */
export interface Mended {
  files: Files;
  /** The paths of the files that are not as they were. */
  paths: string[];
  changed: ChangedLine[];
}

/** Rounds after which mends that make room for further mends are given up. */
const mostRounds = 8;

/** Applies every mend that problems carry, checks again, and goes on until nothing sure is left; then lines up tables. A file in which a mend would leave more errors on the lines that it changes stays as it was; errors elsewhere may only have been hidden by what is mended. */
export function mendFiles(files: Files, folder: string, check: (files: Files) => readonly Problem[]): Mended {
  let [current, problems] = [files, check(files)];
  const refused = new Set<string>();
  for (let round = 0; round < mostRounds; round += 1) {
    const next = new Map(current);
    const fixable = Map.groupBy(problems.filter(({ fix, file }) => fix && !refused.has(file)), ({ file }) => file);
    for (const [file, own] of fixable) {
      const path = file.slice(folder.length + 1);
      const bytes = current.get(path);
      const mended = bytes && applyEdits(bytes, own.map(({ fix }) => fix ?? []));
      if (mended) next.set(path, mended);
    }
    const touched = [...next].filter(([path, bytes]) => current.get(path) !== bytes).map(([path]) => path);
    if (touched.length === 0) break;
    const after = check(next);
    const worse = touched.filter((path) => {
      const file = `${folder}/${path}`;
      const lines = new Set(fixable.get(file)?.flatMap(({ fix }) => fix?.map(({ line }) => line) ?? []));
      return errorsOn(lines, file, after) > errorsOn(lines, file, problems);
    });
    for (const path of worse) refused.add(`${folder}/${path}`);
    if (worse.length > 0) continue;
    [current, problems] = [next, after];
  }
  const laidOut = withAlignedTables(current, folder);
  const paths = [...laidOut].filter(([path, bytes]) => files.get(path) !== bytes).map(([path]) => path);
  return { files: laidOut, paths, changed: paths.flatMap((path) => changedLines(`${folder}/${path}`, files.get(path)!, laidOut.get(path)!)) };
}

/** The columns of every table in a body lined up in its source. Readers see no difference, so this is no problem of which a check would speak. */
function withAlignedTables(files: Files, folder: string): Files {
  const aligned = new Map(files);
  for (const [path, bytes] of files) {
    if (!path.endsWith('.mdx')) continue;
    const decoded = decode(`${folder}/${path}`, bytes);
    const edits = 'text' in decoded ? alignTables(decoded.text, `${folder}/${path}`) : [];
    const mended = applyEdits(bytes, edits.map((edit) => [edit]));
    if (mended) aligned.set(path, mended);
  }
  return aligned;
}

const errorsOn = (lines: ReadonlySet<number>, file: string, problems: readonly Problem[]) =>
  problems.filter((one) => one.file === file && one.severity === 'error' && lines.has(one.line)).length;

/** The mends of problems with their exact places: a value may begin behind its quotation mark, and what no longer stands there cannot be mended. */
export function settleFixes(problems: readonly Problem[], textOf: (file: string) => string | undefined): Problem[] {
  const texts = new Map<string, { text: string; starts: number[] }>();
  return problems.map(({ fix, ...problem }) => {
    if (!fix) return problem;
    if (!texts.has(problem.file)) {
      const text = textOf(problem.file) ?? '';
      texts.set(problem.file, { text, starts: lineStarts(text) });
    }
    const { text, starts } = texts.get(problem.file)!;
    const spans = fix.map((edit) => spanOf(edit, text, starts));
    if (spans.includes(undefined)) return problem;
    return { ...problem, fix: fix.map((edit, index) => ({ ...edit, column: spans[index]!.from - starts[edit.line - 1]! + 1 })) };
  });
}

/** Bytes with the edits of each problem applied, from the end of the file to its beginning; a byte order mark and line ends stay. */
export function applyEdits(bytes: Uint8Array, fixes: readonly (readonly Edit[])[]): Uint8Array | undefined {
  const text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  const starts = lineStarts(text);
  const taken: Span[] = [];
  for (const fix of fixes) {
    const spans = fix.map((edit) => spanOf(edit, text, starts));
    if (spans.some((span) => !span || taken.some((other) => span.from < other.to && other.from < span.to || span.from === other.from))) continue;
    taken.push(...(spans as Span[]));
  }
  if (taken.length === 0) return undefined;
  const mended = taken.sort((a, b) => b.from - a.from).reduce((rest, { from, to, text: put }) => rest.slice(0, from) + put + rest.slice(to), text);
  return mended === text ? undefined : new TextEncoder().encode(mended);
}

interface Span { from: number; to: number; text: string }

/** Where an edit falls in the file; nowhere, if what it replaces does not stand there letter for letter. A value may begin behind its quotation mark. */
function spanOf({ line, column, written, text: put }: Edit, text: string, starts: readonly number[]): Span | undefined {
  const start = starts[line - 1];
  if (start === undefined || /[\r\n]/.test(written) || /[\r\n]/.test(put)) return undefined;
  const at = start + column - 1;
  const from = text.startsWith(written, at) ? at : /["']/.test(text[at] ?? '') && text.startsWith(written, at + 1) ? at + 1 : undefined;
  if (from === undefined || text[from - 1] === '\\') return undefined;
  return { from, to: from + written.length, text: put };
}

/** Where each line begins, with a byte order mark and whatever line ends the file has. */
function lineStarts(text: string): number[] {
  const ends = [...text.matchAll(/\r\n?|\n/g)].map((end) => end.index + end[0].length);
  return [text.startsWith('\ufeff') ? 1 : 0, ...ends];
}

function changedLines(file: string, before: Uint8Array, after: Uint8Array): ChangedLine[] {
  const [old, now] = [before, after].map((bytes) => new TextDecoder().decode(bytes).split(/\r\n?|\n/));
  return (old ?? []).flatMap((line, index) => (line === now?.[index] ? [] : [{ file, line: index + 1, before: line, after: now?.[index] ?? '' }]));
}
