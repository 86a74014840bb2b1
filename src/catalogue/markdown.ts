import type { Root } from 'mdast';
import { mdxToMdast } from 'satteri';

/** MDX as a tree, by the native parser of the build; `markdown.browser.ts` stands in for it in a browser. */
export const toMdast = (text: string, { frontmatter }: { frontmatter: boolean }): Root =>
  mdxToMdast(text, { features: { gfm: true, frontmatter } }) as Root;
