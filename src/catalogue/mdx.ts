import { toMdast } from '#markdown';
import type { Definition, ImageReference, LinkReference, Node, Parent, Root, RootContent } from 'mdast';
import { components } from '../model/component.ts';
import { problem, wholeFile, type Place, type Problem } from './problem.ts';
import { walk } from './walk.ts';

/** A component as the MDX tree holds it. */
export interface ComponentNode {
  type: 'mdxJsxFlowElement' | 'mdxJsxTextElement';
  name: string | null;
  attributes: { type: string; name?: string; value?: unknown }[];
  children: RootContent[];
  position?: Span;
}
export interface Span {
  start: Place & { offset: number };
  end: Place & { offset: number };
}

export interface Mdx {
  /** The front matter between the rules, and the line before it. */
  frontMatter: string;
  tree: Root;
  problems: Problem[];
}

/** Text of an `.mdx` file → front matter and tree, or the place where it cannot be read. */
export function parseMdx(text: string, file: string): Mdx {
  const frontMatter = /^---\n([\s\S]*?)\n---[ \t]*(\n|$)/.exec(text)?.[1];
  const missing = frontMatter === undefined
    ? [text.startsWith('---\n') ? problem(file, { line: 1, column: 1, length: 3 }, 'front-matter/missing', ...unclosed) : problem(file, wholeFile, 'front-matter/missing', ...absent)]
    : [];
  const { tree, problems } = parse(text, file, true);
  return { frontMatter: frontMatter ?? '', tree, problems: [...missing, ...problems] };
}

const absent: [string, string] = ['The front matter is missing: the keys, such as the title, at the top of the file.', 'Begin the file with a line “---”, a line for each key, and another line “---”.'];
const unclosed: [string, string] = ['The front matter is not closed.', 'Write a line “---” below its last key.'];

/** Inline MDX, as a record’s prose fields hold it. */
export function parseTree(text: string, file: string): { tree: Root; problems: Problem[] } {
  return parse(text, file, false);
}

function parse(text: string, file: string, frontmatter: boolean): { tree: Root; problems: Problem[] } {
  const empty: Root = { type: 'root', children: [] };
  try {
    const tree = toMdast(text, { frontmatter });
    const deep = tooDeep(tree)?.position?.start;
    if (deep) return { tree: empty, problems: [problem(file, { line: deep.line, column: deep.column }, 'mdx/syntax', 'Lists, quotations or marks lie too deep within each other.', 'Write it with fewer levels.')] };
    return { tree: writeOutReferences(tree), problems: [] };
  } catch (error) {
    return { tree: empty, problems: [syntaxProblem(error, text, file)] };
  }
}

const maximumDepth = 64;

/** Found without recursion, which a deep enough tree would exhaust. */
function tooDeep(tree: Root): Node | undefined {
  let level: Node[] = [tree];
  for (let depth = 0; depth <= maximumDepth; depth += 1) {
    level = level.flatMap((node) => ('children' in node ? (node as Parent).children : []));
  }
  return level[0];
}

/** `[text][name]` becomes the link or image that `[name]: address` says, so that what is checked is what is shown. */
function writeOutReferences(tree: Root): Root {
  const definitions = new Map<string, Definition>();
  walk(tree, (node) => {
    if (node.type !== 'definition') return;
    const definition = node as Definition;
    if (!definitions.has(definition.identifier)) definitions.set(definition.identifier, definition);
  });
  if (definitions.size === 0) return tree;
  walk(tree, (node) => {
    if (node.type !== 'linkReference' && node.type !== 'imageReference') return;
    const { identifier } = node as LinkReference | ImageReference;
    const definition = definitions.get(identifier);
    if (!definition) throw new Error(`no definition of “${identifier}”`);
    Object.assign(node, { type: node.type === 'linkReference' ? 'link' : 'image', url: definition.url, title: definition.title });
  });
  return tree;
}

/** The parser says `12:3: what (rule)`; a reader is told where, and how to mend it. */
function syntaxProblem(error: unknown, text: string, file: string): Problem {
  const message = error instanceof Error ? error.message : String(error);
  const place = /^(\d+):(\d+): /.exec(message);
  if (!place) throw new Error('the parser failed without saying where', { cause: error });
  const [line, column] = [Number(place[1]), Number(place[2])];
  const written = (text.split('\n')[line - 1] ?? '').slice(column - 1);
  const length = /^<(?:\/?[\w.]*>|!--.*?-->|[^\s>]*:\/\/[^>]*>|[A-Z][\w.]*)/.exec(written)?.[0].length ?? 1;
  return problem(file, { line, column, length }, 'mdx/syntax', ...explain(message, written));
}

const componentNamed = (name: string) => (Object.hasOwn(components, name) ? components[name] : undefined);
const holdsText = (name: string) => componentNamed(name)?.holdsMarkdown ?? /^[a-z]/.test(name);
const exampleOf = (name: string) => componentNamed(name)?.example ?? `<${name} id="name" />`;

/** `message` is the parser’s, `written` what stands where it stopped. */
function explain(message: string, written: string): [message: string, hint: string] {
  const expected = /closing tag for `<([\w.]+)>`/.exec(message)?.[1];
  const found = /Unexpected closing tag `<\/([\w.]+)>`/.exec(message)?.[1];
  if (found && expected) return [`</${found}> stands where <${expected}> is still open.`, `Write </${expected}> first, or end <${expected}> with “/>”.`];
  if (found) return [`</${found}> closes nothing.`, `Write <${found}> before the text, or take this out.`];
  if (expected) return [`<${expected}> is not closed where it should be.`, holdsText(expected) ? `Write </${expected}> after its text.` : 'End it with “/>”.'];
  if (written.startsWith('{')) return ['A curly bracket is opened and not closed.', 'Write \\{ for a bracket that readers should see.'];
  if (written.startsWith('<!--')) return ['A hidden note cannot stand in a text.', 'Take it out.'];
  const address = /^<((?:https?:\/\/|mailto:)?[^\s<>]*)>/i.exec(written)?.[1];
  if (address && /^https?:|^mailto:|@/i.test(address)) return ['An address between < and > cannot be read.', `Write it as [words](${address.includes(':') ? address : `mailto:${address}`}).`];
  if (/^<\/?>/.test(written)) return ['There is no name between “<” and “>”.', 'Write \\< for a less-than sign that readers should see.'];
  const name = /^<([A-Z]\w*)/.exec(written)?.[1];
  if (name) return [`<${name}> cannot be read.`, `Put what it is given in quotation marks, and end it with “/>”: ${exampleOf(name)}`];
  return ['A less-than sign cannot be read here.', 'Write \\< for a sign that readers should see; a component looks like <Fact id="source/fact" />'];
}
