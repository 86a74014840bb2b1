import type { Code } from './codes.ts';

/** A mistake in content: where, what, and how to mend it. Lines and columns count from 1, columns in UTF-16 units. */
export interface Problem {
  file: string;
  line: number;
  column: number;
  /** How far it reaches on its line, where that is known; 0 where it is about the file as a whole. */
  length?: number;
  /** Stable name of the kind of mistake: `link/broken`. */
  code: Code;
  severity: 'error' | 'warning';
  message: string;
  /** The mend. */
  hint?: string;
  /** The mend as data, where there is only one and it is sure: all of these, or none. */
  fix?: Edit[];
}

export interface Place {
  line: number;
  column: number;
  /** How far what stands here reaches on its line, where that is known; 0 where the file as a whole is meant. */
  length?: number;
}

/** The place of a problem that no line of a file is to blame for. */
export const wholeFile: Place = { line: 1, column: 1, length: 0 };

/** What stands at a place becomes something else; where it no longer stands there, nothing is changed. */
export interface Edit extends Place {
  written: string;
  text: string;
}

/** What was written, and what was surely meant; nothing where that is not sure. */
export type Mend = { written: string; text: string | undefined };

/** A problem at a place in a file; an error unless said otherwise. */
export function problem(file: string, place: Place, code: Code, message: string, hint?: string, mend?: Mend): Problem {
  const { line, column } = place;
  const { written = '', text } = mend ?? {};
  const length = place.length ?? (mend && !written.includes('\n') ? written.length : undefined);
  return {
    file, line, column, ...(length === undefined ? {} : { length }), code, severity: 'error', message: oneLine(message),
    ...(hint ? { hint: oneLine(hint) } : {}), ...(text === undefined ? {} : { fix: [{ line, column, written, text }] }),
  };
}

/** What was written is quoted, and may hold line breaks and signs that nobody sees or that turn the line round. */
const oneLine = (text: string) => text.replace(/[\u0000-\u001f\u007f-\u009f\u2028\u2029]+/g, ' ').replace(/[\u202a-\u202e\u2066-\u2069\u200e\u200f]+/g, '');

/** `content/events/launch.yaml:3:7   “13/9/2015” is not a date. Write it as 2015-09-13.` */
export function formatProblem({ file, line, column, severity, message, hint }: Problem): string {
  return `${file}:${line}:${column}   ${severity === 'warning' ? 'Advice: ' : ''}${message}${hint ? ` ${hint}` : ''}`;
}

/** By file, then line, then column; the same problem is said once. */
export function sortProblems(problems: readonly Problem[]): Problem[] {
  const seen = new Set<string>();
  return [...problems]
    .sort((a, b) => compare(a.file, b.file) || a.line - b.line || a.column - b.column || compare(a.message, b.message))
    .filter((one) => {
      const key = formatProblem(one);
      return !seen.has(key) && Boolean(seen.add(key));
    });
}

const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);
