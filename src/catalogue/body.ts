import GithubSlugger from 'github-slugger';
import type { Heading as HeadingNode, Image, Link, Node, Root } from 'mdast';
import { visit } from 'unist-util-visit';
import { components, type Attribute } from '../model/component.ts';
import type { Heading } from './catalogue.ts';
import type { ComponentNode, Span } from './mdx.ts';
import { suggestion } from './nearest.ts';
import { problem, type Place, type Problem } from './problem.ts';

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

/** What a tree says, names and may not hold; `place` maps a span of the tree to the file. */
export function readBody(tree: Root, options: { file: string; place: (span: Span) => Place }): BodyReading {
  const reading: BodyReading = { mentions: [], headings: [], words: 0, problems: [] };
  const slugger = new GithubSlugger();
  let depth = 1;
  visit(tree, (node: Node) => {
    const span = node.position as Span | undefined;
    const at = span ? options.place(span) : { line: 1, column: 1 };
    const report = (code: string, message: string, hint: string) => reading.problems.push(problem(options.file, at, code, message, hint));
    if (node.type === 'heading') {
      const heading = node as HeadingNode;
      checkHeading(heading, depth, report);
      depth = heading.depth;
      const text = textOf(heading);
      reading.headings.push({ depth, slug: slugger.slug(text), text });
    }
    if (node.type === 'text') reading.words += (node as unknown as { value: string }).value.split(/\s+/).filter(Boolean).length;
    if (node.type === 'link' || node.type === 'definition') reading.mentions.push(...linkMention((node as Link).url, at, report));
    if (node.type === 'image') checkImage(node as Image, at, reading, report);
    if (isCode(node)) report(...codeProblem(node));
    if (isComponent(node)) checkComponent(node, at, reading, report);
  });
  return reading;
}

type Report = (code: string, message: string, hint: string) => void;

function checkHeading(heading: HeadingNode, before: number, report: Report): void {
  if (heading.depth === 1) {
    report('heading/first-level', 'A heading of the first level stands in the body.', 'The title is in the front matter; begin headings with “##”.');
  } else if (heading.depth > before + 1) {
    report('heading/skipped', `A heading of level ${heading.depth} follows one of level ${before}.`, `Begin it with “${'#'.repeat(before + 1)}”.`);
  }
}

function linkMention(url: string, place: Place, report: Report): Mention[] {
  if (/^(https?:|mailto:)/i.test(url)) return [];
  if (/^[\s\u0000-\u001f]*[a-z][a-z0-9+.-]*:/i.test(url) || url.startsWith('//')) {
    report('link/scheme', `A link to “${url.slice(0, 40)}” is not allowed.`, 'Link to a record as kind/id, or to an address that begins with https://.');
    return [];
  }
  return [{ reference: 'link', target: url, place }];
}

function checkImage(image: Image, place: Place, reading: BodyReading, report: Report): void {
  if (!image.alt?.trim()) report('image/alt', 'The image has no description.', 'Say what it shows between the square brackets: ![What it shows](images/name.png).');
  reading.mentions.push({ reference: 'image', target: image.url, place });
}

const isCode = (node: Node) => ['mdxjsEsm', 'mdxFlowExpression', 'mdxTextExpression', 'html'].includes(node.type);

function codeProblem(node: Node): [string, string, string] {
  if (node.type === 'mdxjsEsm') return ['code/import', '“import” and “export” cannot stand in content.', 'Take the line out; components are there without it.'];
  if (node.type === 'html') return ['code/html', 'HTML cannot stand in content.', 'Write it as Markdown, or use a component.'];
  return ['code/expression', 'An expression in curly brackets cannot stand in content.', 'Write the text itself, or \\{ for a bracket that readers should see.'];
}

const isComponent = (node: Node): node is Node & ComponentNode =>
  node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement';

function checkComponent(node: ComponentNode, place: Place, reading: BodyReading, report: Report): void {
  const component = node.name && Object.hasOwn(components, node.name) ? components[node.name] : undefined;
  if (!component) {
    report('component/unknown', node.name ? `There is no component <${node.name}>.` : 'An empty tag cannot stand in content.', suggestion(node.name ?? '', Object.keys(components)));
    return;
  }
  if (component.stands === 'block' && node.type === 'mdxJsxTextElement') {
    report('component/placement', `<${node.name}> stands within a sentence.`, 'Give it a line of its own, with empty lines around it.');
  }
  if (!component.holdsMarkdown && node.children.length > 0) {
    report('component/children', `<${node.name}> cannot hold text.`, `Write it as ${component.example}.`);
  }
  const given = new Map<string, string>();
  for (const attribute of node.attributes) {
    const name = attribute.name ?? '';
    if (attribute.type !== 'mdxJsxAttribute' || (attribute.value !== null && typeof attribute.value !== 'string')) {
      report('component/attribute', `An attribute of <${node.name}> holds code.`, 'Give attributes as text in quotation marks.');
    } else if (!Object.hasOwn(component.attributes, name)) {
      report('component/attribute', `<${node.name}> has no attribute “${name}”.`, suggestion(name, Object.keys(component.attributes)));
    } else {
      given.set(name, typeof attribute.value === 'string' ? attribute.value : '');
    }
  }
  for (const [name, rule] of Object.entries(component.attributes)) {
    checkAttribute(name, rule, given.get(name), node, component.example, report);
    const value = given.get(name);
    if (value && rule.reference) reading.mentions.push({ reference: rule.reference, target: value, place, isFigure: node.name === 'Fact' });
  }
}

function checkAttribute(name: string, rule: Attribute, value: string | undefined, node: ComponentNode, example: string, report: Report): void {
  if (!value) {
    if (rule.required || value === '') report('component/attribute', `<${node.name}> needs “${name}”.`, `Write it as ${example}.`);
    return;
  }
  if (rule.choices && !rule.choices.includes(value)) {
    report('component/attribute', `“${value}” is not allowed for “${name}” of <${node.name}>.`, suggestion(value, rule.choices));
  }
  if (rule.date && !/^\d{4}(-\d{2}){0,2}$/.test(value)) {
    report('component/attribute', `“${value}” is not a date.`, 'Write it as 2015, 2015-09 or 2015-09-13.');
  }
}

/** The words of a node without their marks. */
export function textOf(node: Node): string {
  if ('value' in node) return String(node.value);
  return 'children' in node ? (node.children as Node[]).map(textOf).join('') : '';
}
