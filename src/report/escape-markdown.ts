import { visible } from './visible.ts';

/** Written between a sign and what follows, so that GitHub does not read both together; nobody sees it. */
const joiner = '\u2060';

/**
 * A contributor’s text as Markdown in which every sign stands for itself. Beyond what Markdown reads, GitHub turns
 * `@name` into a message to that person, `#1` into a link from another thread, and bare addresses into links, all
 * after Markdown and so in spite of a backslash.
 */
export function escapeMarkdown(text: string): string {
  return visible(text.replace(/\s+/g, ' ').trim())
    .replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')
    .replace(/[\\`*_{}[\]()#|~$]/g, '\\$&')
    .replace(/^([-+=]|\d+(?=[.)]))/, (start) => (/\d/.test(start) ? `${start}\\` : `\\${start}`))
    .replaceAll('@', `@${joiner}`)
    .replace(/\\#(?=\d)/g, `$&${joiner}`)
    .replace(/\bGH-(?=\d)/gi, `$&${joiner}`)
    .replace(/:(?=\/\/)/g, `$&${joiner}`)
    .replace(/\bwww(?=\.)/gi, `$&${joiner}`);
}

/** An address or a name as code, in which GitHub reads nothing. */
export function codeSpan(text: string): string {
  const words = visible(text.replace(/\s+/g, ' ').trim()).replaceAll('`', '’').replaceAll('|', '\\|');
  return words === '' ? '' : `\`${words}\``;
}

/** At most so many signs of a text, cut at a space where there is one near. */
export function clip(text: string, most: number): string {
  if (text.length <= most) return text;
  const cut = text.slice(0, most - 1);
  const space = cut.lastIndexOf(' ');
  return `${(space > most / 2 ? cut.slice(0, space) : cut).replace(/[\ud800-\udbff]$/, '')}…`;
}
