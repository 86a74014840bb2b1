import type { Node } from 'mdast';

/** Visits every node of a tree, each before those within it: a body has hundreds, and a check reads every body. */
export function walk(node: Node, visit: (node: Node) => void): void {
  visit(node);
  if ('children' in node) for (const child of node.children as Node[]) walk(child, visit);
}
