import { formatProblem, type Problem } from './problem.ts';

/** The fronts of one list of problems: for people, for programs, for the annotations of a pull request. */
export const formats = {
  text: (problems: readonly Problem[]) => [...problems.map(formatProblem), summary(problems)].join('\n'),
  json: (problems: readonly Problem[]) => JSON.stringify(problems, null, 2),
  github: (problems: readonly Problem[]) => problems.map(annotation).join('\n'),
};

export type Format = keyof typeof formats;
export const isFormat = (name: string): name is Format => Object.hasOwn(formats, name);

/** `2 problems in 1 file.` Advice is counted apart, since it stops nothing. */
function summary(problems: readonly Problem[]): string {
  const errors = problems.filter(({ severity }) => severity === 'error');
  const advice = problems.length - errors.length;
  const files = new Set(errors.map(({ file }) => file)).size;
  const counted = errors.length === 0 ? 'No problems' : `${count(errors.length, 'problem')} in ${count(files, 'file')}`;
  const advised = advice === 0 ? '' : `; ${count(advice, 'piece')} of advice`;
  return `${problems.length > 0 ? '\n' : ''}${counted}${advised}.`;
}

const count = (number: number, noun: string) => `${number} ${noun}${number === 1 ? '' : 's'}`;

/** A workflow command: docs.github.com, “Workflow commands for GitHub Actions”. */
function annotation({ file, line, column, code, severity, message, hint }: Problem): string {
  const properties = { file, line, col: column, title: code };
  const pairs = Object.entries(properties).map(([key, value]) => `${key}=${escape(String(value)).replaceAll(':', '%3A').replaceAll(',', '%2C')}`);
  return `::${severity} ${pairs.join(',')}::${escape([message, hint].filter(Boolean).join(' '))}`;
}

const escape = (text: string) => text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
