import type { Node, Parent, Root } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { frontmatterFromMarkdown } from 'mdast-util-frontmatter';
import { gfmFromMarkdown } from 'mdast-util-gfm';
import { mdxFromMarkdown } from 'mdast-util-mdx';
import { frontmatter as frontmatterSyntax } from 'micromark-extension-frontmatter';
import { gfm } from 'micromark-extension-gfm';
import { mdxjs } from 'micromark-extension-mdxjs';
import { visit } from 'unist-util-visit';

/** MDX as a tree, without native code: what a browser parses with. It says what `markdown.ts` says; a test holds the two together. */
export function toMdast(text: string, { frontmatter }: { frontmatter: boolean }): Root {
  try {
    return unravel(fromMarkdown(text, {
      extensions: [gfm(), mdxjs(), ...(frontmatter ? [frontmatterSyntax()] : [])],
      mdastExtensions: [gfmFromMarkdown(), mdxFromMarkdown(), ...(frontmatter ? [frontmatterFromMarkdown()] : [])],
    }));
  } catch (error) {
    throw nativeError(error, text);
  }
}

const blockOf: Record<string, string> = { mdxJsxTextElement: 'mdxJsxFlowElement', mdxTextExpression: 'mdxFlowExpression' };

/** A paragraph that holds nothing but components is those components. */
function unravel(tree: Root): Root {
  visit(tree, 'paragraph', (node, index, parent) => {
    const isBlank = (child: Node) => child.type === 'text' && (child as unknown as { value: string }).value.trim() === '';
    const pieces = node.children.filter((child) => !isBlank(child));
    if (!parent || index === undefined || pieces.length === 0 || !pieces.every(({ type }) => type in blockOf)) return undefined;
    (parent as Parent).children.splice(index, 1, ...pieces.map((piece) => Object.assign(piece, { type: blockOf[piece.type] }) as never));
    return index;
  });
  return tree;
}

interface Failure {
  message: string;
  place?: { offset?: number; start?: { offset: number } };
}

/** The same mistake as the native parser words and places it: `19:3: what`, at the sign that opens what cannot be read. */
function nativeError(error: unknown, text: string): Error {
  const { message, place } = error as Failure;
  const opened = /closing tag for `<[^`]*>` \((\d+:\d+)/.exec(message)?.[1];
  const offset = place?.offset ?? place?.start?.offset ?? text.length;
  const isClosing = message.startsWith('Unexpected closing tag');
  if (opened && !isClosing) return new Error(`${opened}: ${message}`, { cause: error });
  const start = isClosing ? offset : openingBefore(text, offset, message);
  const stray = /^<\/([\w.]+)>/.exec(text.slice(start))?.[1];
  const said = message.startsWith('Unexpected closing slash') && stray ? `Unexpected closing tag \`</${stray}>\`, expected an open tag first` : message;
  const before = text.slice(0, start).split('\n');
  return new Error(`${before.length}:${before.at(-1)!.length + 1}: ${said}`, { cause: error });
}

/** The last `<` or `{` before an offset: the sign that failed cannot be the one that opened. */
function openingBefore(text: string, offset: number, message: string): number {
  const sign = message.includes('expression') ? '{' : '<';
  return Math.max(text.lastIndexOf(sign, offset - 1), 0);
}
