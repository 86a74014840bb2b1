import { table } from './code.ts';

/** The way records and texts are written down. */
export const syntaxCodes = table({
  'yaml/syntax': {
    means: 'A record cannot be read: a quotation mark or bracket is not closed, a line is indented wrongly, or a text holds a sign that means something else.',
    mend: 'Look at the place. Most often the whole text wants quotation marks around it.',
    wrong: 'title: Lights: a history',
    mended: 'title: "Lights: a history"',
  },
  'yaml/duplicate-key': {
    means: 'A key stands twice in one record. Only one of them would count, and nobody could say which.',
    mend: 'Keep one of them.',
    wrong: 'title: First light\ntitle: The first light',
    mended: 'title: The first light',
  },
  'yaml/alias': {
    means: 'A text begins with “*”, so that it would stand for a value that is written elsewhere. Each thing is said where it stands.',
    mend: 'Write the value itself, or put quotation marks around a text that begins with a star.',
    wrong: 'note: *see above',
    mended: 'note: "*see above"',
  },
  'yaml/character': {
    means: 'A text holds a sign that nothing can show, and that files for readers cannot hold.',
    mend: 'Delete it, or type the words again.',
    wrong: 'title: "First\\u0007 light"',
    mended: 'title: First light',
  },
  'front-matter/missing': {
    means: 'A briefing begins with its keys between two lines of three hyphens, and here they are missing or not closed.',
    mend: 'Add both lines.',
    wrong: 'title: On lights\n\nText begins here.',
    mended: '---\ntitle: On lights\n---\n\nText begins here.',
  },
  'mdx/syntax': {
    means: 'A text cannot be read: a tag is open, or a sign such as “<” or “{” stands where it would mean something.',
    mend: 'Close the tag with “/>”, or put a backslash before a sign that readers should see.',
    wrong: 'Fewer than <5 keepers.',
    mended: 'Fewer than \\<5 keepers.',
  },
  'code/import': {
    means: 'A text imports or exports, as a program does. Content is never run.',
    mend: 'Take the line out. Components are there without it.',
    wrong: "import Chart from 'charts'",
    mended: '<Chart id="heights" />',
  },
  'code/expression': {
    means: 'A text computes something between curly brackets. Content is never run.',
    mend: 'Write the text itself. A bracket that readers should see takes a backslash.',
    wrong: 'There were {2 + 3} keepers.',
    mended: 'There were five keepers.',
  },
  'code/html': {
    means: 'A text holds HTML. It could break the page, and it can hold a program.',
    mend: 'Write it in Markdown, or use a component.',
    wrong: '<b>Lit</b> in 2014.',
    mended: '**Lit** in 2014.',
  },
});
