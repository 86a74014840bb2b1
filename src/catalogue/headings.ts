import type { Heading as HeadingNode, Root } from 'mdast';
import type { Edit, Place, Problem } from './problem.ts';
import { problem } from './problem.ts';
import { textOf } from './text-of.ts';
import { walk } from './walk.ts';

/** The headings of a body: each has words, and none lies more than one level below the one before it. */
export function checkHeadings(tree: Root, file: string): Problem[] {
  const headings: HeadingNode[] = [];
  walk(tree, (node) => {
    if (node.type === 'heading') headings.push(node as HeadingNode);
  });
  return headings.flatMap((heading, index) => {
    const before = headings[index - 1]?.depth ?? 1;
    const at = placeOf(heading);
    const empty = textOf(heading).trim() === '' ? [problem(file, at, 'heading/empty', 'The heading has no words.', 'Write them after the “#”, or take the line out.')] : [];
    if (heading.depth === 1) {
      return [problem(file, at, 'heading/first-level', 'A heading of the first level stands in the text.', 'Begin it with “##”: the title is in the front matter.'), ...empty];
    }
    if (heading.depth <= before + 1) return empty;
    const message = before === 1 ? `The first heading is of level ${heading.depth}.` : `A heading of level ${heading.depth} follows one of level ${before}.`;
    const skipped = problem(file, at, 'heading/skipped', message, `Begin it with “${'#'.repeat(before + 1)}”.`);
    return [{ ...skipped, length: heading.depth, fix: raised(headings.slice(index), heading.depth - before - 1) }, ...empty];
  });
}

/** A heading and all that lies under it or beside it, by so many levels. */
function raised(headings: readonly HeadingNode[], levels: number): Edit[] {
  const depth = headings[0]?.depth ?? 0;
  const end = headings.findIndex((heading) => heading.depth < depth);
  return headings.slice(0, end < 0 ? undefined : end).map((heading) => ({
    line: placeOf(heading).line, column: placeOf(heading).column, written: '#'.repeat(heading.depth), text: '#'.repeat(heading.depth - levels),
  }));
}

function placeOf({ position }: HeadingNode): Place {
  if (!position) throw new Error('a heading without a place');
  const { start, end } = position;
  return { line: start.line, column: start.column, ...(start.line === end.line ? { length: end.column - start.column } : {}) };
}
