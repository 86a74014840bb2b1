import assert from 'node:assert/strict';
import { test } from 'node:test';
import { markdownToHtml } from 'satteri';
import { bodyHtml } from './rendering.ts';

/** Plain Markdown that a body may use, each construct by its name. */
const constructs: Record<string, string> = {
  'a paragraph': 'A lamp burns.',
  'two paragraphs': 'A lamp burns.\n\nAnother does not.',
  'a paragraph on two lines': 'A lamp\nburns.',
  'spaces around a line': '  A lamp  \nburns.',
  'emphasis': 'A *bright* lamp and a _dim_ one.',
  'strong emphasis': 'A **bright** lamp and a __dim__ one.',
  'emphasis within strong': 'A **very *bright* lamp** and ***both***.',
  'emphasis within words': 'un*frigging*believable and snake_case_name',
  'emphasis that does not close': 'A *bright lamp and 2 * 3 * 4.',
  'strikethrough': 'A ~~bright~~ lamp and a ~dim~ one.',
  'code': 'The `lamp` and ``a ` tick``.',
  'code with signs of HTML': 'The `<lamp> & {wick}`.',
  'a hard break by spaces': 'A lamp  \nburns.',
  'a hard break by backslash': 'A lamp\\\nburns.',
  'a heading of level two': '## Lamps',
  'headings of three levels': '## Lamps\n\n### Oil\n\n#### Whale oil\n\n### Gas',
  'a heading with closing signs': '## Lamps ##',
  'a heading underlined': 'Lamps\n-----',
  'a heading with emphasis and code': '## The *bright* `lamp`',
  'a bullet list': '- oil\n- gas',
  'a bullet list with stars': '* oil\n* gas',
  'a bullet list with plus signs': '+ oil\n+ gas',
  'a loose list': '- oil\n\n- gas',
  'an ordered list': '1. oil\n2. gas',
  'an ordered list with brackets': '1) oil\n2) gas',
  'an ordered list that starts at seven': '7. oil\n8. gas',
  'an ordered list that starts at nought': '0. oil\n1. gas',
  'nested lists': '- oil\n  - whale\n    - sperm\n- gas',
  'an ordered list in a bullet list': '- oil\n  1. whale\n  2. seal\n- gas',
  'a list of paragraphs': '- oil\n\n  More of it.\n\n- gas',
  'a list with a quotation and code': '- oil\n\n  > burns\n\n  ```\n  wick\n  ```',
  'a list after a paragraph': 'Lamps:\n- oil\n- gas',
  'two lists with other signs': '- oil\n\n* gas',
  'an empty entry': '- oil\n-\n- gas',
  'a task list': '- [x] oil\n- [ ] gas',
  'a list with a task among others': '- [x] oil\n- gas',
  'a block of code': '```\nlamp on\n  lamp off\n```',
  'a block of code with a language': '```js\nlight(lamp) && "on" < 2;\n```',
  'a block of code with tildes': '~~~\nlamp\n~~~',
  'an empty block of code': '```\n```',
  'a quotation': '> The light does not mind.',
  'a quotation of two paragraphs': '> The light\n>\n> does not mind.',
  'a quotation that goes on by itself': '> The light\ndoes not mind.',
  'a quotation in a quotation': '> She said:\n>\n> > It does not mind.',
  'a quotation with a list': '> - oil\n> - gas',
  'a line across': 'Oil\n\n---\n\nGas\n\n***\n\nWind',
  'a link': 'See [the survey](https://example.org/survey).',
  'a link with a title': 'See [the survey](https://example.org/survey "The “survey” & more").',
  'a link with emphasis': 'See [the *bright* survey](https://example.org/survey).',
  'a link by reference': 'See [the survey][s], [s] and [s][].\n\n[s]: https://example.org/survey "Survey"',
  'a link by reference whatever the case': 'See [the survey][Big Survey].\n\n[big  survey]: https://example.org/survey',
  'a link with signs in its address': 'See [a](https://example.org/?a=1&b=<2>) and [b](<https://example.org/a b>) and [c](https://example.org/(x)).',
  'an address that is its own link': 'See https://example.org/survey?a=1&b=2, and www.example.org.',
  'an email address that is its own link': 'Write to lamp@example.org.',
  'a link to a letter box': 'Write to [us](mailto:lamp@example.org).',
  'brackets that are no link': 'The lamp [sic] burns (well).',
  'a table': '| Light | Height |\n|---|---|\n| Rock | 42 |\n| Point | 51 |',
  'a table with alignment': '| a | b | c | d |\n|:--|:-:|--:|---|\n| 1 | 2 | 3 | 4 |',
  'a table with marks in its cells': '| *a* | `b` |\n|---|---|\n| [c](https://example.org) | **d** ~~e~~ |',
  'a table with too few and too many cells': '| a | b |\n|---|---|\n| 1 |\n| 1 | 2 | 3 |',
  'a table of a heading alone': '| a | b |\n|---|---|',
  'a table with a bar in a cell': '| a |\n|---|\n| x \\| y |\n| `p \\| q` |',
  'a footnote': 'A lamp.[^1]\n\n[^1]: It burns.',
  'a footnote that is used twice': 'A lamp[^lamp] and a lamp.[^lamp]\n\n[^lamp]: It *burns*.',
  'footnotes in the order of their use': 'Gas[^b] and oil.[^a]\n\n[^a]: Whale.\n\n[^b]: Coal.',
  'a footnote of two paragraphs': 'A lamp.[^1]\n\n[^1]: It burns.\n\n    And smokes.',
  'a footnote in a footnote': 'A lamp.[^1]\n\n[^1]: It burns.[^2]\n\n[^2]: Oil.',
  'a footnote that nobody uses': 'A lamp.\n\n[^1]: It burns.',
  'entities': '&copy; &amp; &lt;lamp&gt; &#35; &#x1F3EE; &nbsp;&nosuch; &quot;x&quot;',
  'escapes': '\\*not emphasis\\* \\# \\[x\\] \\` \\\\ \\{ \\} \\< \\& \\_ 1\\. \\|',
  'signs of HTML in text': 'Oil & gas: 3 > 2, "quoted" and \'quoted\'.',
  'letters of other scripts': '灯台 مَنارة маяк φάρος 🏮',
  'dashes and dots as they are written': 'Oil -- gas --- wind ... and "this".',
};

/** What we mean to do otherwise, taken back: each line is one difference. */
function ours(html: string): string {
  return html
    .replace(/(<h[1-6]) id="[^"]+"/g, '$1') // headings can be linked to
    .replace(/<div class="table-scroll" role="region" aria-label="[^"]*" tabindex="0">([^]*?<\/table>)<\/div>/g, '$1') // tables scroll
    .replace(/<th scope="row"([^>]*)>([^]*?)<\/th>/g, '<td$1>$2</td>') // the first column names its rows
    .replaceAll(' scope="col"', ''); // headings of columns say so
}

function engines(html: string): string {
  return html
    .replace(/style="text-align: (\w+)"/g, 'class="align-$1"') // our policy refuses style attributes
    .replaceAll('user-content-', '') // ids of notes are plain: what authors write makes no other ids
    .replace('<h2 class="sr-only" id="footnote-label">Footnotes</h2>', '<h2 class="footnotes-title" id="footnote-label">Sources and notes</h2>')
    .replaceAll('class="data-footnote-backref"', 'class="footnote-back"')
    .replace(/ aria-describedby="footnote-label">(\d+)/g, ' aria-label="Note $1">$1') // a reference says what it is
    .replace(/aria-label="Back to reference (\d+)(?:-(\d+))?"/g, (_, note: string, again?: string) => `aria-label="Back to note ${note} in the text${again ? `, mention ${again}` : ''}"`)
    .replace(/↩/g, '↑'); // the arrow that our fonts have
}

const characters: Record<string, string> = { '#x26': '&amp;', '#x3C': '&lt;', '#38': '&amp;', gt: '>', quot: '"', '#x3E': '>', '#39': "'", '#x27': "'" };

/** Two ways to write the same HTML are one. */
function normalised(html: string): string {
  return html
    .replace(/&(#x26|#x3C|#38|gt|quot|#x3E|#39|#x27);/g, (_, name: string) => characters[name]!)
    .replace(/<([a-z0-9]+)((?: [a-z-]+(?:="[^"]*")?)+)>/g, (_, name: string, attributes: string) => `<${name} ${attributes.match(/[a-z-]+(?:="[^"]*")?/g)!.map((one) => one.replace(/=""$/, '')).sort().join(' ')}>`)
    .replace(/>\s+</g, '><')
    .trim();
}

for (const [name, markdown] of Object.entries(constructs)) {
  test(`${name} is rendered as the Markdown engine renders it`, () => {
    const { html } = markdownToHtml(markdown, { features: { gfm: true } });
    assert.equal(normalised(ours(bodyHtml(markdown))), normalised(engines(html)));
  });
}

test('the comparison sees a difference', () => {
  assert.notEqual(normalised(ours('<p>A <em>lamp</em></p>')), normalised(engines('<p>A lamp</p>')));
  assert.notEqual(normalised('<a href="x" title="y">z</a>'), normalised('<a href="x">z</a>'));
});
