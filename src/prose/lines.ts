import type { ElementContent, Root as HastRoot } from 'hast';
import type { Root } from 'mdast';
import type { Handler, Handlers } from 'mdast-util-to-hast';
import { SKIP, visit } from 'unist-util-visit';

/** What a mark may stand around. */
const blocks = new Set(['h2', 'h3', 'h4', 'h5', 'h6', 'p', 'li', 'tr', 'blockquote', 'pre', 'figure', 'aside', 'section', 'div', 'table', 'ol']);

/** Each block of a body carries the lines of the file on which it stands, for the marks of the development server. */
export function markLines(tree: HastRoot): void {
  visit(tree, 'element', ({ position, properties, tagName }): typeof SKIP | undefined => {
    // The sentences of the key points are parsed one by one, and know nothing of the file.
    if (String(properties['className']) === 'key-points') return SKIP;
    if (position && blocks.has(tagName)) properties['dataLines'] = `${position.start.line}-${position.end.line}`;
    return undefined;
  });
}

/** Handlers whose elements know where their nodes stand, as those of the library do. */
export function located(handlers: Handlers): Handlers {
  return Object.fromEntries(Object.entries(handlers).map(([name, handler]): [string, Handler] => [name, (state, node: Root, parent) => {
    const made = handler(state, node, parent) as ElementContent | undefined;
    if (made?.type === 'element' && node.position) made.position = node.position;
    return made;
  }]));
}
