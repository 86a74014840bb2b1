import type { Element, Root } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import { globSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { visit } from 'unist-util-visit';

/** A page of the built site. */
export interface SitePage {
  /** Its address: `/topics/`. */
  url: string;
  html: string;
  tree: Root;
}

/** Every page of a built site. */
export function readPages(folder: string): SitePage[] {
  return globSync('**/*.html', { cwd: folder }).sort().map((file) => {
    const html = readFileSync(path.join(folder, file), 'utf8');
    return { url: `/${file.replace(/(^|\/)index\.html$/, '$1')}`, html, tree: fromHtml(html) };
  });
}

/** All elements of a page that a test holds for. */
export function elements({ tree }: SitePage, wanted: (element: Element) => boolean = () => true): Element[] {
  const found: Element[] = [];
  visit(tree, 'element', (element) => {
    if (wanted(element)) found.push(element);
  });
  return found;
}

export const named = (...names: string[]) => (element: Element) => names.includes(element.tagName);

/** An attribute as text. */
export function attribute(element: Element, name: string): string | undefined {
  const value = element.properties[name];
  return value === undefined || value === null ? undefined : Array.isArray(value) ? value.join(' ') : String(value);
}

/** The words of an element. */
export function words(node: Element | Root): string {
  let text = '';
  visit(node, 'text', ({ value }) => {
    text += value;
  });
  return text.replace(/\s+/g, ' ').trim();
}

/** Pairs of elements with nothing but white space between them. */
export function neighbours(page: SitePage): [Element, Element][] {
  return elements(page).flatMap(({ children }) => {
    const shown = children.filter((child) => child.type === 'element' || (child.type === 'text' && child.value.trim() !== ''));
    return shown.slice(1).flatMap((next, index): [Element, Element][] => {
      const before = shown[index]!;
      return before.type === 'element' && next.type === 'element' ? [[before, next]] : [];
    });
  });
}
