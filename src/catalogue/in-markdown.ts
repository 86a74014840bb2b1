const heading = 'Begin a heading with “##” or “###”';
const item = 'Begin each entry with “-”, or with “1.” where they are numbered';
const row = 'Write a table with “|” between the cells, or show a dataset with <DataTable>';

const ways: Record<string, string> = {
  b: 'Write **words** for bold', strong: 'Write **words** for bold', i: 'Write *words* for italics', em: 'Write *words* for italics',
  a: 'Write a link as [words](briefings/some-briefing)', img: 'Show a picture as ![What it shows](images/name.png)',
  p: 'Part paragraphs with an empty line', br: 'Part paragraphs with an empty line', hr: 'Take it out: headings part a text',
  h1: heading, h2: heading, h3: heading, h4: heading, ul: item, ol: item, li: item, table: row, tr: row, td: row, th: row,
  blockquote: 'Show a quotation on record with <Quote>, or begin its lines with “>”', code: 'Write `words`', sub: 'Write the words without it', sup: 'Write the words without it, or a footnote as [^1]', u: 'Write *words* for italics',
};

/** What Markdown has in place of the HTML that people write most: `b` → `Write **words** for bold`. */
export const inMarkdown = (tag: string): string | undefined => (Object.hasOwn(ways, tag) ? ways[tag] : undefined);
