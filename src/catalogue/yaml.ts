import { isMap, isNode, isPair, isScalar, isSeq, LineCounter, parseDocument, type Document, type Node } from 'yaml';
import { problem, type Place, type Problem } from './problem.ts';

export type Path = readonly (string | number)[];

/** YAML as data, with the way back to where each value stands. */
export interface YamlData {
  data: unknown;
  /** Where the value at a path begins; where it is missing, its nearest parent. */
  locate: (path: Path, what?: 'key' | 'value') => Place;
  /** Where a piece of a text value stands; the value’s start where it cannot be found letter for letter. */
  locateWithin: (path: Path, piece: string) => Place;
  problems: Problem[];
}

/** Parses a record; `lineOffset` is added to every line, for front matter that begins further down. */
export function parseYaml(text: string, file: string, lineOffset = 0): YamlData {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, schema: 'core', prettyErrors: false, maxAliasCount: 0 } as object);
  const place = (offset: number): Place => {
    const { line, col } = lines.linePos(offset);
    return { line: Math.max(line, 1) + lineOffset, column: Math.max(col, 1) };
  };
  const problems = document.errors.map((error) =>
    problem(file, place(error.pos[0]), error.code === 'DUPLICATE_KEY' ? 'yaml/duplicate-key' : 'yaml/syntax', ...explain(error.code)));
  return {
    data: problems.length > 0 ? undefined : toData(document),
    locate: (path, what = 'value') => place(offsetOf(document, path, what)),
    locateWithin: (path, piece) => {
      const [start, end] = rangeOf(document, path);
      const at = text.slice(start, end).indexOf(piece);
      return place(at < 0 ? start : start + at);
    },
    problems,
  };
}

/** Aliases are not followed: a record says each thing where it stands, and a bomb of aliases stays small. */
function toData(document: Document.Parsed): unknown {
  return document.toJS({ maxAliasCount: 0 });
}

const explanations: Record<string, [message: string, hint: string]> = {
  DUPLICATE_KEY: ['This key stands twice.', 'Keep one of them.'],
  BAD_INDENT: ['The indentation is off.', 'Line up keys of the same level, with spaces.'],
  TAB_AS_INDENT: ['A tab stands where spaces belong.', 'Indent with two spaces.'],
  MISSING_CHAR: ['A quotation mark or bracket is not closed.', 'Close it, or put the whole text in quotation marks.'],
  BLOCK_AS_IMPLICIT_KEY: ['A colon stands in a text that is not in quotation marks.', 'Put the whole text in quotation marks.'],
  MULTILINE_IMPLICIT_KEY: ['A line has no “key: value”.', 'Write a key, a colon, a space and the value.'],
  UNEXPECTED_TOKEN: ['Something stands where it cannot be read.', 'Put the whole text in quotation marks.'],
};

function explain(code: string): [string, string] {
  return explanations[code] ?? ['This line is not valid YAML.', 'Compare it with another record of the same kind.'];
}

function offsetOf(document: Document.Parsed, path: Path, what: 'key' | 'value'): number {
  const parent = document.getIn(path.slice(0, -1), true);
  const last = path.at(-1);
  if (isMap(parent) && last !== undefined) {
    const pair = parent.items.find((item) => isPair(item) && isScalar(item.key) && String(item.key.value) === String(last));
    const node = (what === 'key' ? pair?.key : pair?.value ?? pair?.key) as Node | undefined;
    if (node?.range) return node.range[0];
  }
  return rangeOf(document, path)[0];
}

/** The range of the value at a path or of its nearest parent that exists. */
function rangeOf(document: Document.Parsed, path: Path): [number, number] {
  for (let length = path.length; length >= 0; length -= 1) {
    const node = length === 0 ? document.contents : document.getIn(path.slice(0, length), true);
    if (isNode(node) && node.range) return [startOf(node), node.range[1]];
  }
  return [0, 0];
}

/** A mapping in a list begins at its first key. */
function startOf(node: Node): number {
  if (isMap(node) || isSeq(node)) {
    const first = node.items[0];
    const inner = isPair(first) ? first.key : first;
    if (isNode(inner) && inner.range && !node.flow) return inner.range[0];
  }
  return node.range?.[0] ?? 0;
}
