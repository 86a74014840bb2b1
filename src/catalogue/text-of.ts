import type { Node } from 'mdast';

/** The words of a node without their marks. */
export function textOf(node: Node): string {
  if ('value' in node) return String(node.value);
  return 'children' in node ? (node.children as Node[]).map(textOf).join('') : '';
}
