import type { Piece } from '../find/excerpt.ts';

/** An element with attributes and children; text is always text. */
export function make<Name extends keyof HTMLElementTagNameMap>(name: Name, attributes: Record<string, string> = {}, children: (Node | string)[] = []): HTMLElementTagNameMap[Name] {
  const element = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, value);
  element.append(...children);
  return element;
}

/** A text with what was looked for marked. */
export const marked = (pieces: readonly Piece[]): (Node | string)[] => pieces.map(({ text, isMatch }) => (isMatch ? make('mark', {}, [text]) : text));
