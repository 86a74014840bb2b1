import type { Root, RootContent } from 'mdast';
import { mdxToMdast } from 'satteri';
import { problem, type Place, type Problem } from './problem.ts';

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
    ? [problem(file, { line: 1, column: 1 }, 'front-matter/missing', 'The front matter is missing.', 'Begin the file with a line “---”, the keys, and a line “---”.')]
    : [];
  const { tree, problems } = parseTree(text, file);
  return { frontMatter: frontMatter ?? '', tree, problems: [...missing, ...problems] };
}

/** Inline MDX, as a record’s prose fields hold it. */
export function parseTree(text: string, file: string): { tree: Root; problems: Problem[] } {
  try {
    return { tree: mdxToMdast(text, { features: { gfm: true, frontmatter: true } }) as Root, problems: [] };
  } catch (error) {
    return { tree: { type: 'root', children: [] }, problems: [syntaxProblem(error, file)] };
  }
}

/** The parser says `12:3: what (rule)`; a reader is told where, and how to mend it. */
function syntaxProblem(error: unknown, file: string): Problem {
  const message = error instanceof Error ? error.message : String(error);
  const place = /^(\d+):(\d+): /.exec(message);
  const at = { line: Number(place?.[1] ?? 1), column: Number(place?.[2] ?? 1) };
  const closing = /closing tag.*?`<\/?([A-Za-z]+)|Expected.*?`<\/([A-Za-z]+)>`/.exec(message);
  const tag = closing?.[1] ?? closing?.[2];
  if (tag) return problem(file, at, 'mdx/syntax', `The tag <${tag}> is not closed where it should be.`, `End it with “/>”, or write </${tag}> after its text.`);
  if (message.includes('expression') || message.includes('{')) {
    return problem(file, at, 'mdx/syntax', 'A curly bracket cannot be read here.', 'Write \\{ for a bracket that readers should see.');
  }
  return problem(file, at, 'mdx/syntax', 'This cannot be read as text or as a component.',
    'Write \\< for a less-than sign; a component looks like <Fact id="source/fact" />.');
}
