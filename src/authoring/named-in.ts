import type { Definition, Link, Node, Parent, Root } from 'mdast';
import { visit } from 'unist-util-visit';
import type { ComponentNode, Span } from '../catalogue/mdx.ts';
import { components } from '../model/component.ts';

/** Something that Markdown names, and where its letters begin in the text. */
export interface Named {
  /** As in a schema: the folder of a kind, `fact`, `quote`, `*`; besides them `link` and `image`. */
  reference: string;
  target: string;
  offset: number;
}

/** Every name in a tree with the very place where it is written, in the text that the tree was parsed from. */
export function namedIn(tree: Root, source: string): Named[] {
  const found: Named[] = [];
  visit(tree, (node: Node) => {
    if (!node.position) return;
    const { start, end } = node.position as Span;
    if (node.type === 'link' || node.type === 'image' || node.type === 'definition') {
      found.push(...addressIn(node as Link | Definition, source.slice(0, end.offset)));
    }
    if (node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement') {
      found.push(...attributesIn(node as Node & ComponentNode, source, start.offset));
    }
  });
  return found;
}

/** The address of a link stands after its text; that of `[text][name]` stands in its definition. */
function addressIn(node: Link | Definition, written: string): Named[] {
  const span = node.position as Span;
  const last = (node as unknown as Parent).children?.at(-1)?.position as Span | undefined;
  const opens = node.type === 'definition' ? ']:' : '](';
  const after = written.indexOf(']', last?.end.offset ?? span.start.offset);
  const offset = written.startsWith(opens, after) ? written.indexOf(node.url, after + opens.length) : -1;
  const reference = (node.type as string) === 'image' || /^images\//.test(node.url) ? 'image' : 'link';
  return offset < 0 ? [] : [{ reference, target: node.url, offset }];
}

/** Attributes of a component that name something, by the table of components. */
function attributesIn({ name }: ComponentNode, source: string, start: number): Named[] {
  const rules = name && Object.hasOwn(components, name) ? components[name]!.attributes : {};
  const attribute = /\s+([\w-]+)(?:\s*=\s*("[^"]*"|'[^']*'))?/y;
  attribute.lastIndex = start + 1 + (name?.length ?? 0);
  const found: Named[] = [];
  for (let match = attribute.exec(source); match; match = attribute.exec(source)) {
    const [, key = '', quoted] = match;
    const reference = rules[key]?.reference;
    if (reference && quoted) found.push({ reference, target: quoted.slice(1, -1), offset: attribute.lastIndex - quoted.length + 1 });
  }
  return found;
}
