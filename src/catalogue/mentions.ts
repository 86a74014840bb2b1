import type { Heading } from './catalogue.ts';
import { readBody, type Mention } from './body.ts';
import { parseTree } from './mdx.ts';
import type { ParsedRecord } from './parse.ts';
import type { Problem } from './problem.ts';
import { leavesOf, shapeOf } from './shape.ts';

/** All that a record names, in its keys, its prose and its body, each with its place. */
export interface Reading {
  mentions: Mention[];
  headings: Heading[];
  words: number;
  problems: Problem[];
}

const firstLine = (text: string) => text.split('\n', 1)[0]!.trimEnd();

/** One record → what it names. */
export function readMentions(record: ParsedRecord): Reading {
  const { file, yaml } = record;
  const reading: Reading = { mentions: [], headings: [], words: 0, problems: [] };
  for (const { path, value, meta } of leavesOf(record.data, shapeOf(record.kind))) {
    if (meta.reference) reading.mentions.push({ reference: meta.reference, target: value, place: yaml.locate(path), isFigure: meta.figure ?? false });
    if (meta.vocabulary) reading.mentions.push({ reference: `word:${meta.vocabulary}`, target: value, place: yaml.locate(path) });
    if (meta.prose) {
      const { tree, problems } = parseTree(value, file);
      reading.problems.push(...problems.map(({ line, column, length = 1, ...one }) => {
        const at = [...value.split('\n').slice(0, line - 1), ''].join('\n').length + column - 1;
        return { ...one, ...yaml.locateWithin(path, value.slice(at, at + length), value.slice(0, at)) };
      }));
      const inner = readBody(tree, {
        file, source: value, isInline: true,
        place: ({ start, end }) => yaml.locateWithin(path, value.slice(start.offset, end.offset), value.slice(0, start.offset)),
      });
      reading.mentions.push(...inner.mentions);
      reading.problems.push(...inner.problems);
      reading.words += inner.words;
    }
  }
  if (record.body) {
    const body = readBody(record.body, {
      file, source: record.text,
      place: ({ start, end }) => ({ line: start.line, column: start.column, length: firstLine(record.text.slice(start.offset, end.offset)).length }),
    });
    reading.mentions.push(...body.mentions);
    reading.problems.push(...body.problems);
    reading.headings = body.headings;
    reading.words += body.words;
  }
  return reading;
}
