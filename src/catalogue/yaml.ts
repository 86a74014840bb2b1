import { isCollection, isMap, isNode, isPair, isScalar, LineCounter, parseDocument, type Document, type Node } from 'yaml';
import { problem, type Place, type Problem } from './problem.ts';
import { yamlMistakes } from './yaml-syntax.ts';

export type Path = readonly (string | number)[];

/** YAML as data, with the way back to where each value stands. */
export interface YamlData {
  data: unknown;
  /** Where the value at a path stands; where it is missing, its nearest parent. */
  locate: (path: Path, what?: 'key' | 'value') => Place;
  /** Where a piece of a text value stands, after what comes before it; the value’s start where it cannot be found letter for letter. */
  locateWithin: (path: Path, piece: string, before?: string) => Place;
  problems: Problem[];
}

/** Parses a record; `lineOffset` is added to every line, for front matter that begins further down. */
export function parseYaml(text: string, file: string, lineOffset = 0): YamlData {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, schema: 'core', prettyErrors: false });
  const place = (offset: number): Place => {
    const { line, col } = lines.linePos(offset);
    return { line: Math.max(line, 1) + lineOffset, column: Math.max(col, 1) };
  };
  /** A place with how far it reaches, where it ends on its line. */
  const span = (start: number, end: number): Place => {
    const length = text.slice(start, end).trimEnd().length;
    return { ...place(start), ...(length > 0 && !text.slice(start, start + length).includes('\n') ? { length } : {}) };
  };
  const problems = yamlMistakes(document, text).map(({ offset, length = 1, code, message, hint }) => problem(file, span(offset, offset + length), code, message, hint));
  return {
    data: problems.length > 0 ? undefined : document.toJS({ maxAliasCount: 0 }),
    locate: (path, what = 'value') => {
      const own = ownRange(document, path, what);
      if (own) return span(...own);
      const [start, end] = rangeOf(document, path);
      return isMissing(document, path) ? { ...place(start), length: 0 } : span(start, end);
    },
    locateWithin: (path, piece, before = '') => {
      const [start, end] = rangeOf(document, path);
      const written = text.slice(start, end);
      const sought = [piece, ...inQuotationMarks(piece)].find((one) => written.includes(one)) ?? piece;
      const earlier = piece === '' ? 0 : before.split(piece).length - 1;
      const at = written.split(sought, earlier + 1).join(sought).length;
      return at < written.length ? span(start + at, start + at + sought.length) : span(start, end);
    },
    problems,
  };
}

/** How a text in quotation marks may have written its own. */
const inQuotationMarks = (piece: string) => [piece.replaceAll('\\', '\\\\').replaceAll('"', '\\"'), piece.replaceAll("'", "''")];

/** The range of the key at a path, or of its value where it has one. */
function ownRange(document: Document.Parsed, path: Path, what: 'key' | 'value'): [number, number] | undefined {
  const parent = document.getIn(path.slice(0, -1), true);
  const last = path.at(-1);
  if (isMap(parent) && last !== undefined) {
    const pair = parent.items.find((item) => isPair(item) && isScalar(item.key) && String(item.key.value) === String(last));
    const node = (what === 'key' ? pair?.key : pair?.value ?? pair?.key) as Node | undefined;
    if (node?.range) return isWrittenAsBlock(node) ? [startOf(node), startOf(node) + 1] : [node.range[0], node.range[1]];
  }
  return undefined;
}

/** A key that the record as a whole lacks stands nowhere. */
const isMissing = (document: Document.Parsed, path: Path) => path.length === 1 && isMap(document.contents) && !document.hasIn(path);

/** A group or list of several lines is pointed at by its beginning. */
const isWrittenAsBlock = (node: Node) => isCollection(node) && !node.flow;

/** The range of the value at a path or of its nearest parent that exists. */
function rangeOf(document: Document.Parsed, path: Path): [number, number] {
  for (let length = path.length; length >= 0; length -= 1) {
    const node = length === 0 ? document.contents : document.getIn(path.slice(0, length), true);
    if (isNode(node) && node.range) return [startOf(node), isWrittenAsBlock(node) ? startOf(node) + 1 : node.range[1]];
  }
  return [0, 0];
}

/** A mapping in a list begins at its first key. */
function startOf(node: Node): number {
  const first = isMap(node) && !node.flow ? node.items[0]?.key : undefined;
  return (isNode(first) ? first : node).range?.[0] ?? 0;
}
