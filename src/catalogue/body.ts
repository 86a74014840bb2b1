import type { Heading as HeadingNode, Image, Link, Node, Root, Text } from 'mdast';
import { attributePlaces } from './attributes.ts';
import type { Code } from './codes.ts';
import { checkComponent, type Report } from './component-use.ts';
import type { Heading } from './catalogue.ts';
import { checkHeadings } from './headings.ts';
import { inMarkdown } from './in-markdown.ts';
import type { ComponentNode, Span } from './mdx.ts';
import { problem, type Place, type Problem } from './problem.ts';
import { headingSlugs } from './slugs.ts';
import { addressSpan, pieceOf, tagOf } from './span.ts';
import { textOf } from './text-of.ts';
import { walk } from './walk.ts';

/** Something a body names, and where. */
export interface Mention {
  /** `fact`, `quote`, the folder of a kind, `*` for any `kind/id`, `link` or `image`. */
  reference: string;
  target: string;
  place: Place;
  /** A fact that is shown as a figure, so that it must have a value. */
  isFigure?: boolean;
}

export interface BodyReading {
  mentions: Mention[];
  headings: Heading[];
  words: number;
  problems: Problem[];
}

interface BodyOptions {
  file: string;
  /** What the tree was parsed from. */
  source: string;
  /** A span of the tree → its place in the file. */
  place: (span: Span) => Place;
  /** The prose of a record: one paragraph, no blocks. */
  isInline?: boolean;
}

/** What a tree says, names and may not hold. */
export function readBody(tree: Root, { file, source, place, isInline = false }: BodyOptions): BodyReading {
  const reading: BodyReading = { mentions: [], headings: [], words: 0, problems: [] };
  const reportAt = (at: Place): Report => (code, message, hint, _, mend) => reading.problems.push(problem(file, at, code, message, hint, mend));
  const slug = headingSlugs();
  const charts = new Set<string>();
  const told = new Set<Node>();
  if (isInline) checkParagraph(tree, (node) => reportAt(place(node.position as Span)));
  else reading.problems.push(...checkHeadings(tree, file));
  walk(tree, (node) => {
    const span = node.position as Span | undefined;
    const at = span ? place(isComponent(node) ? tagOf(span, node, source) : span) : { line: 1, column: 1 };
    const report = reportAt(at);
    if (node.type === 'heading' && !isInline) {
      const heading = node as HeadingNode;
      const text = textOf(heading);
      reading.headings.push({ depth: heading.depth, slug: slug(text), text });
    }
    if (node.type === 'text') {
      reading.words += (node as Text).value.split(/\s+/).filter(Boolean).length;
      if (span) checkText(span, source, (piece) => reportAt(place(piece)));
    }
    if (node.type === 'link') {
      const target = place(addressSpan(span, (node as Link).url, source));
      reading.mentions.push(...linkMention((node as Link).url, target, reportAt(target)));
    }
    if (node.type === 'image') checkImage(node as Image, place(addressSpan(span, (node as Image).url, source)), reading, report);
    if (isCode(node)) report(...codeProblem(node));
    if (isComponent(node)) {
      const places = span ? attributePlaces(source.slice(span.start.offset, span.end.offset)) : [];
      const valueAt = (name: string) => places.find((one) => one.name === name);
      const placeOf = (from: number | undefined, length: number) => (span && from !== undefined ? place(pieceOf(span, source, from, length)) : at);
      const named = checkComponent(node, isInline, (code, message, hint, attribute, mend) => {
        // Of HTML that is mended as one, such as a list with its entries, the outermost is told.
        if (code === 'code/html' && told.has(node)) return;
        if (code === 'code/html') for (const one of sameHtml(node)) told.add(one);
        const written = attribute && places[attribute.index];
        reportAt(written ? attribute.isValue ? placeOf(written.valueAt, written.value.length) : placeOf(written.at, written.name.length) : at)(code, message, hint, undefined, mend);
      });
      reading.mentions.push(...named.map(({ attribute, ...one }) => ({ ...one, place: placeOf(valueAt(attribute)?.valueAt, one.target.length) })));
      for (const { target } of named.filter(({ reference }) => reference === 'charts')) {
        if (charts.has(target)) report('component/repeated', `The chart “${target}” stands twice in this text.`, 'Show it once, and refer to it in words.');
        charts.add(target);
      }
    }
  });
  return reading;
}

/** What Markdown makes of a text that begins like a block, in a writer’s words. */
const blocks: Record<string, string> = {
  list: 'a list', heading: 'a heading', code: 'a block of code', blockquote: 'a quotation', table: 'a table', thematicBreak: 'a line across',
  definition: 'the address of a link', footnoteDefinition: 'a footnote',
};

function checkParagraph(tree: Root, reportAt: (node: Node) => Report): void {
  const [first, second] = tree.children;
  const block = tree.children.find((node) => node.type in blocks);
  if (block) {
    reportAt(block)('prose/block', `This text would be read as ${blocks[block.type]}; only a paragraph can stand here.`, 'Put a backslash before the sign that makes it one, as in 2015\\. or \\#.');
  } else if (first?.type === 'paragraph' && second?.type === 'paragraph') {
    reportAt(second)('prose/block', 'This text has more than one paragraph.', 'Take out the empty line.');
  }
}

/** References that led nowhere are left in the text as they were written; what is written after a backslash is meant as text. */
function checkText(span: Span, source: string, reportAt: (piece: Span) => Report): void {
  const written = source.slice(span.start.offset, span.end.offset);
  for (const match of written.matchAll(/(?<!\\)\[(\^?)([^[\]\\]+)\](?:\[([^[\]\\]+)\])?/g)) {
    const [all, caret, first, second] = match;
    if (!caret && !second) continue;
    const report = reportAt(pieceOf(span, source, match.index, all.length));
    if (caret) report('footnote/unknown', `There is no footnote “${first}”.`, `Add a line with its text: [^${first}]: …`);
    else report('link/undefined', `The address “[${second}]” is written nowhere.`, `Write the address itself: [${first}](${howToName}).`);
  }
}

/** The HTML within HTML that Markdown has the same sign for. */
function sameHtml(node: ComponentNode): Node[] {
  const within: Node[] = [];
  walk({ type: 'root', children: node.children } as Root, (one) => {
    if (isComponent(one) && one.name && inMarkdown(one.name) === inMarkdown(node.name ?? '') && /^[a-z]/.test(one.name)) within.push(one);
  });
  return within;
}

/** `kind/id`, as a writer types it. */
const howToName = 'briefings/some-briefing';
const howToLink = `Link to a record, as ${howToName}, or to an address that begins with https:// or mailto:.`;

function linkMention(url: string, place: Place, report: Report): Mention[] {
  if (/^(https?:\/\/|mailto:)/i.test(url)) return [];
  if (url.replace(/^#/, '') === '') {
    report('link/broken', 'The link has no address.', howToLink);
    return [];
  }
  if (/^[\s\u0000-\u001f]*[a-z][a-z0-9+.-]*:/i.test(url) || url.startsWith('//')) {
    report('link/scheme', `A link to “${url.slice(0, 40)}” is not allowed.`, howToLink);
    return [];
  }
  return [{ reference: 'link', target: url, place }];
}

function checkImage(image: Image, place: Place, reading: BodyReading, report: Report): void {
  if (!image.alt?.trim()) report('image/alt', 'The picture has no description.', `Say what it shows between the square brackets: ![What it shows](${image.url}).`);
  reading.mentions.push({ reference: 'image', target: image.url, place });
}

const isCode = (node: Node) => ['mdxjsEsm', 'mdxFlowExpression', 'mdxTextExpression', 'html'].includes(node.type);

function codeProblem(node: Node): [Code, string, string] {
  if (node.type === 'mdxjsEsm') return ['code/import', 'A line that begins with “import” or “export” is read as a program.', 'Take it out: components are there without it. A sentence can begin with another word.'];
  if (node.type === 'html') return ['code/html', 'HTML cannot stand in a text.', 'Write it in Markdown, or use a component.'];
  if (/^\s*\/\*/.test((node as Node & { value?: string }).value ?? '')) return ['code/expression', 'A hidden note cannot stand in a text.', 'Take it out.'];
  return ['code/expression', 'What stands between curly brackets is read as a program.', 'Write the text itself, or \\{ for a bracket that readers should see.'];
}

const isComponent = (node: Node): node is Node & ComponentNode =>
  node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement';
