import type { Element, ElementContent } from 'hast';
import { h } from 'hastscript';

/** A number alone says nothing among the links of a page, and runs into the word before it where it is spoken. */
export function nameReference(element: Element): void {
  const number = element.children.find((child) => child.type === 'text');
  element.properties['ariaLabel'] = `Note ${number?.value ?? ''}`;
  delete element.properties['ariaDescribedBy'];
}

/** `Back to note 3 in the text`; the second place that cites it adds `, mention 2`. */
export const backLabel = (index: number, again: number): string => `Back to note ${index + 1} in the text${again > 1 ? `, mention ${again}` : ''}`;

/** Of the arrows, this one stands in our fonts; those of later mentions are numbered, so that no two look alike. */
export const backArrow = (_: number, again: number): ElementContent[] => [{ type: 'text', value: '↑' }, ...(again > 1 ? [h('sup', String(again))] : [])];
