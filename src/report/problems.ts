import type { Problem } from '../catalogue/problem.ts';
import type { ProblemChange } from './change.ts';

/** Problems that only one side has. A problem that moved to another line is the same. */
export function compareProblems(before: readonly Problem[], after: readonly Problem[]): ProblemChange {
  return { added: without(after, before), mended: without(before, after) };
}

/** As many of each as there are more of. */
function without(problems: readonly Problem[], others: readonly Problem[]): Problem[] {
  const left = new Map<string, number>();
  for (const other of others) left.set(nameOf(other), (left.get(nameOf(other)) ?? 0) + 1);
  return problems.filter((problem) => {
    const count = left.get(nameOf(problem)) ?? 0;
    left.set(nameOf(problem), count - 1);
    return count <= 0;
  });
}

const nameOf = ({ file, code, message }: Problem) => [file, code, message].join('\u0000');
