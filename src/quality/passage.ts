import type { Image, Link, Node, Parent } from 'mdast';
import { textOf } from '../catalogue/text-of.ts';
import { parseTree, type ComponentNode } from '../catalogue/mdx.ts';
import type { ParsedRecord } from '../catalogue/parse.ts';
import type { Place } from '../catalogue/problem.ts';
import { shapeOf } from '../catalogue/shape.ts';
import type { Path } from '../catalogue/yaml.ts';
import { textsOf } from './texts.ts';

/** Stands in a passage where a figure of a fact stands on the page. */
export const figure = '\ufffc';
/** Stands in a passage where a note with a source stands. */
export const citation = '\ufffb';

/** One paragraph, heading, cell or value of a key, as a reader reads it, with the way back to the file. */
export interface Passage {
  record: ParsedRecord;
  /** The key it stands under; of a body, `body`. */
  key: string;
  /** The heading above it. */
  section: string;
  isHeading: boolean;
  text: string;
  facts: { at: number; id: string }[];
  citations: { at: number; source: string; fact?: string }[];
  links: { at: number; text: string; url: string }[];
  images: { at: number; alt: string; title: string }[];
  /** Where a piece of the text stands in the file. */
  locate: (at: number, length: number) => Place;
  /** Whether a piece stands in the file letter for letter as it is read. */
  isVerbatim: (at: number, length: number) => boolean;
}

/** A stretch of text and where it comes from in what was parsed. */
interface Run { at: number; length: number; offset: number; isExact: boolean }

/** Every passage of a record: the values of its keys, then its body. */
export function passagesOf(record: ParsedRecord): Passage[] {
  return [...keyPassages(record), ...bodyPassages(record)];
}

function keyPassages(record: ParsedRecord): Passage[] {
  return textsOf(record.data, shapeOf(record.kind)).flatMap(({ path, value, isProse }) => {
    const key = path.filter((part) => typeof part === 'string').join('.');
    const locate = (from: number, to: number) => record.yaml.locateWithin(path, value.slice(from, to), value.slice(0, from));
    if (isProse && /[<[*_`\\&]/.test(value)) {
      return parseTree(value, record.file).tree.children.map((node) => read(node, { record, key, section: '', source: value, locate }));
    }
    return [plain(record, key, path, value)];
  });
}

function plain(record: ParsedRecord, key: string, path: Path, text: string): Passage {
  return {
    record, key, section: '', isHeading: false, text, facts: [], citations: [], links: [], images: [],
    locate: (at, length) => record.yaml.locateWithin(path, text.slice(at, at + length), text.slice(0, at)),
    isVerbatim: () => true,
  };
}

const leaves = new Set(['paragraph', 'heading', 'tableCell']);
/** Other people’s words. */
const foreign = new Set(['blockquote', 'code', 'yaml']);

function bodyPassages(record: ParsedRecord): Passage[] {
  if (!record.body) return [];
  const starts = lineStarts(record.text);
  const locate = (from: number): Place => placeAt(from, starts);
  const passages: Passage[] = [];
  let section = '';
  const walk = (node: Node): void => {
    if (foreign.has(node.type)) return;
    if (node.type === 'heading') section = textOf(node);
    if (leaves.has(node.type)) passages.push(read(node, { record, key: 'body', section, source: record.text, locate }));
    else if ('children' in node) (node as Parent).children.forEach(walk);
  };
  walk(record.body);
  return passages;
}

interface ReadOptions {
  record: ParsedRecord;
  key: string;
  section: string;
  source: string;
  locate: (from: number, to: number) => Place;
}

/** A paragraph as a passage. */
function read(leaf: Node, { record, key, section, source, locate }: ReadOptions): Passage {
  const runs: Run[] = [];
  const passage: Passage = {
    record, key, section, isHeading: leaf.type === 'heading', text: '', facts: [], citations: [], links: [], images: [],
    locate: (at, length) => locate(...rangeOf(runs, at, length)),
    isVerbatim: (at, length) => runs.some((run) => run.isExact && run.at <= at && at + length <= run.at + run.length),
  };
  const add = (node: Node, text: string): void => {
    const [from = 0, to = 0] = [node.position?.start.offset, node.position?.end.offset];
    runs.push({ at: passage.text.length, length: text.length, offset: from, isExact: source.slice(from, to) === text });
    passage.text += text;
  };
  const walk = (node: Node): void => {
    const at = passage.text.length;
    if (node.type === 'text') add(node, textOf(node));
    else if (node.type === 'inlineCode') add(node, '`');
    else if (node.type === 'break') add(node, ' ');
    else if (node.type === 'image') image(node as Image, at);
    else if (node.type === 'mdxJsxTextElement') component(node as Node & ComponentNode, at);
    else if ('children' in node) (node as Parent).children.forEach(walk);
    if (node.type === 'link') passage.links.push({ at, text: textOf(node), url: (node as Link).url });
  };
  const image = (node: Image, at: number): void => {
    passage.images.push({ at, alt: node.alt ?? '', title: node.title ?? '' });
    add(node, '');
  };
  const component = (node: Node & ComponentNode, at: number): void => {
    const given = (name: string) => String(node.attributes.find((one) => one.name === name)?.value ?? '');
    if (node.name === 'Fact') passage.facts.push({ at, id: given('id') });
    else passage.citations.push({ at, source: given('source'), ...(given('fact') ? { fact: given('fact') } : {}) });
    add(node, node.name === 'Fact' ? figure : citation);
  };
  walk(leaf);
  return passage;
}

/** The stretch of the source that a piece of a passage comes from. */
function rangeOf(runs: readonly Run[], at: number, length: number): [number, number] {
  const run = runs.findLast((one) => one.at <= at) ?? runs[0];
  if (!run) return [0, 0];
  const from = run.isExact ? run.offset + at - run.at : run.offset;
  return [from, from + length];
}

function lineStarts(text: string): number[] {
  const starts = [0];
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) starts.push(at + 1);
  return starts;
}

/** The line is the last one that begins at or before an offset. */
function placeAt(offset: number, starts: readonly number[]): Place {
  let [low, high] = [0, starts.length - 1];
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if (starts[middle]! <= offset) low = middle;
    else high = middle - 1;
  }
  return { line: low + 1, column: offset - starts[low]! + 1 };
}
