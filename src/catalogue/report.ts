import { excerpt } from './excerpt.ts';
import type { ChangedLine } from './fix.ts';
import { formatProblem, type Problem } from './problem.ts';
import { sarif } from './sarif.ts';

/** The text of a file, for quoting; nothing where it cannot be read as text. */
export type TextOf = (file: string) => string | undefined;

/** The fronts of one list of problems: for people, in short for people, for programs, for a pull request, for code scanning. */
export const formats = {
  text: (problems: readonly Problem[], textOf: TextOf) => [...byFile(problems).map((group) => section(group, textOf)), summary(problems) + fixable(problems)].join('\n'),
  lines: (problems: readonly Problem[]) => [...problems.map(formatProblem), summary(problems)].join('\n'),
  json: (problems: readonly Problem[]) => JSON.stringify(problems, null, 2),
  github: (problems: readonly Problem[]) => problems.map(annotation).join('\n'),
  sarif,
};

export type Format = keyof typeof formats;
export const isFormat = (name: string): name is Format => Object.hasOwn(formats, name);

const byFile = (problems: readonly Problem[]) => [...Map.groupBy(problems, ({ file }) => file).values()];

/** One file: its name, then each problem with its line, the mend and the code. */
function section(problems: readonly Problem[], textOf: TextOf): string {
  const file = problems[0]!.file;
  const text = textOf(file);
  return `${file}\n${problems.map((problem) => paragraph(problem, text)).join('\n')}`;
}

function paragraph(problem: Problem, text: string | undefined): string {
  const { line, column, severity, message, hint, code, fix } = problem;
  const quoted = text === undefined ? undefined : excerpt(problem, text);
  const number = String(line);
  const margin = ' '.repeat(number.length);
  return [
    `  ${line}:${column}  ${severity === 'warning' ? 'Advice: ' : ''}${message}`,
    ...(quoted ? [`    ${number} │ ${quoted[0]}`, `    ${margin} │ ${quoted[1]}`] : []),
    ...(hint ? [`    ${hint}`] : []),
    `    (${code}${fix ? '; --fix mends it' : ''})`,
    '',
  ].join('\n');
}

/** `2 problems in 1 file.` Advice is counted apart, since it stops nothing. */
function summary(problems: readonly Problem[]): string {
  const errors = problems.filter(({ severity }) => severity === 'error');
  const advice = problems.length - errors.length;
  const files = new Set(errors.map(({ file }) => file)).size;
  const counted = errors.length === 0 ? 'No problems' : `${count(errors.length, 'problem')} in ${count(files, 'file')}`;
  const advised = advice === 0 ? '' : `; ${count(advice, 'piece')} of advice`;
  return `${problems.length > 0 ? '\n' : ''}${counted}${advised}.`;
}

/** What the reader can leave to the machine. */
function fixable(problems: readonly Problem[]): string {
  const { length } = problems.filter(({ fix }) => fix);
  return length === 0 ? '' : `\n${length === 1 ? '1 can' : `${length} can`} be mended at once: npm run check -- --fix`;
}

const count = (number: number, noun: string) => `${number} ${noun}${number === 1 ? '' : 's'}`;

/** A workflow command: docs.github.com, “Workflow commands for GitHub Actions”. */
function annotation({ file, line, column, code, severity, message, hint }: Problem): string {
  const properties = { file, line, col: column, title: code };
  const pairs = Object.entries(properties).map(([key, value]) => `${key}=${escape(String(value)).replaceAll(':', '%3A').replaceAll(',', '%2C')}`);
  return `::${severity} ${pairs.join(',')}::${escape([message, hint].filter(Boolean).join(' '))}`;
}

const escape = (text: string) => text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');

/** What was mended, as a small difference: each line before and after. */
export function changes(changed: readonly ChangedLine[]): string {
  if (changed.length === 0) return 'Nothing could be mended in one way only.\n';
  const files = [...Map.groupBy(changed, ({ file }) => file)].map(([file, lines]) =>
    [file, ...lines.flatMap(({ line, before, after }) => [`  ${line} - ${before}`, `  ${line} + ${after}`])].join('\n'));
  return `${files.join('\n\n')}\n\nMended ${count(changed.length, 'line')} in ${count(files.length, 'file')}.\n`;
}
