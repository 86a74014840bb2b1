import { table } from './code.ts';

/** Texts: their components, links and headings. */
export const bodyCodes = table({
  'component/unknown': {
    means: 'A text uses a component that does not exist.',
    mend: 'Take the name that the message offers.',
    wrong: '<Chrat id="heights" />',
    mended: '<Chart id="heights" />',
  },
  'component/attribute': {
    means: 'A component lacks something that it needs, or is given something that it does not take.',
    mend: 'Write it as the message shows.',
    wrong: '<Callout type="danger">',
    mended: '<Callout type="warning">',
  },
  'component/placement': {
    means: 'A component that is a block of its own stands within a sentence, or in a text that takes only one sentence.',
    mend: 'Give it a line of its own, with an empty line before and after.',
    wrong: 'See <Chart id="heights" /> for more.',
    mended: 'See the chart.\n\n<Chart id="heights" />',
  },
  'component/children': {
    means: 'A component holds text that it would not show.',
    mend: 'End it with “/>”, and write the text outside.',
    wrong: '<Fact id="survey/height">42 metres</Fact>',
    mended: '<Fact id="survey/height" />',
  },
  'component/repeated': {
    means: 'A chart stands twice in one text.',
    mend: 'Show it once, and refer to it in words.',
    wrong: '<Chart id="heights" />\n\n<Chart id="heights" />',
    mended: '<Chart id="heights" />',
  },
  'link/broken': {
    means: 'A link leads to a record that does not exist, or is not written as kind/id.',
    mend: 'Link to a record by its folder and its name; pages elsewhere begin with https://.',
    wrong: '[the office](../organisations/coast-office)',
    mended: '[the office](organisations/coast-office)',
  },
  'link/anchor': {
    means: 'A link leads to a heading that its page does not have.',
    mend: 'Take the heading that the message offers, or link to the whole page.',
    wrong: '[the lamp](briefings/automation#lmap)',
    mended: '[the lamp](briefings/automation#lamp)',
  },
  'link/scheme': {
    means: 'A link begins in a way that is not allowed: it could run a program, or would work for nobody.',
    mend: 'Link to a record as kind/id, or to an address that begins with https:// or mailto:.',
    wrong: '[more](javascript:alert(1))',
    mended: '[more](https://example.org/more)',
  },
  'link/undefined': {
    means: 'A link in two square brackets names an address that is written nowhere, so readers would see the brackets.',
    mend: 'Write the address in round brackets after the words.',
    wrong: '[the office][office]',
    mended: '[the office](organisations/coast-office)',
  },
  'footnote/unknown': {
    means: 'A footnote is called that is written nowhere.',
    mend: 'Add the line with its text.',
    wrong: 'It was lit.[^when]',
    mended: 'It was lit.[^when]\n\n[^when]: In the autumn.',
  },
  'heading/first-level': {
    means: 'A text has a heading of the first level. That is the title, which stands among the keys.',
    mend: 'Begin headings with “##”.',
    wrong: '# How it began',
    mended: '## How it began',
  },
  'heading/skipped': {
    means: 'A heading is more than one level below the one before it, so that readers who move by headings lose their way.',
    mend: 'Take away one “#” or more.',
    wrong: '## How it began\n\n#### The lamp',
    mended: '## How it began\n\n### The lamp',
  },
  'heading/empty': {
    means: 'A heading has no words.',
    mend: 'Write them, or take the line out.',
    wrong: '##',
    mended: '## How it began',
  },
  'prose/block': {
    means: 'A text that takes one paragraph holds more, or begins like a list or a heading.',
    mend: 'Write one paragraph. A backslash keeps a sign from being read as a mark.',
    wrong: 'summary: 2014. The lamp was lit.',
    mended: 'summary: 2014\\. The lamp was lit.',
  },
});
