import { toWrite } from '../model/to-write.ts';
import type { Finding, Rule } from './rule.ts';

/** Words that `npm run new` left for the author, in any key and in the body. */
export const unwritten: Rule = ({ records }) => records.flatMap(({ file, text }) => text.split(/\r\n?|\n/).flatMap((line, index): Finding[] => {
  const column = line.indexOf(toWrite);
  if (column < 0 || isNote(line)) return [];
  return [{ file, place: { line: index + 1, column: column + 1 }, length: toWrite.length, message: `“${toWrite}” still stands here.`, hint: 'Write the text in its place, or take the line out.' }];
}));

/** A line for the author alone; a heading of Markdown begins with the same sign. */
const isNote = (line: string) => /^\s*#/.test(line) && !new RegExp(`^#+ ${toWrite}`).test(line);
