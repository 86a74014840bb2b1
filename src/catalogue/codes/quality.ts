import type { QualityRule } from '../../model/quality.ts';
import { table } from './code.ts';

/** Good work: what a sound record can still get wrong. */
export const qualityCodes = table<`quality/${QualityRule}`>({
  'quality/number': {
    means: 'A sum of money, a percentage or a count stands in a text without a source: not in a fact, not in a quotation, and not in a sentence that cites one.',
    mend: 'Show it as a fact. The message offers the fact of that value, where there is one. Otherwise put a citation after the sentence.',
    wrong: 'The light cost £3 million.',
    mended: 'The light cost <Fact id="survey/cost" />.',
  },
  'quality/disagreement': {
    means: 'A sentence names a fact or a chart and says another figure of the same kind.',
    mend: 'Mend the figure, or show the fact in its place.',
    wrong: 'The tower cost £4 million.<Cite source="survey" fact="survey/cost" />   # the fact says £3 million',
    mended: 'The tower cost £3 million.<Cite source="survey" fact="survey/cost" />',
  },
  'quality/quotation': {
    means: 'Words in quotation marks are nearly those of a quotation on record, but not quite.',
    mend: 'Write its very words, or show the quotation itself.',
    wrong: '“The light does not fear the night”',
    mended: '“The light does not mind the night”',
  },
  'quality/acronym': {
    means: 'An acronym is never written out in a text.',
    mend: 'Write it out where it first stands, or add it to the glossary. Acronyms that every reader knows stand in portal.yaml under quality, acronyms.',
    wrong: 'The LB paid for the lamp.',
    mended: 'The light board (LB) paid for the lamp.',
  },
  'quality/spelling': {
    means: 'A word is in neither the British dictionary nor a name on record, or is spelled with -ize where the house writes -ise.',
    mend: 'Mend it. A word that is right goes into content/words.txt, one on a line.',
    wrong: 'The keepers recieved a lamp.',
    mended: 'The keepers received a lamp.',
  },
  'quality/sentence': {
    means: 'A sentence is so long that readers lose its beginning.',
    mend: 'Say it in two.',
    wrong: 'The keepers, who had climbed the stairs each evening since the light was lit, and who were paid by the board, left.',
    mended: 'The keepers were paid by the board. They had climbed the stairs each evening since the light was lit. Then they left.',
  },
  'quality/reading-age': {
    means: 'A section has long sentences and long words. The age is worked out from both (Flesch–Kincaid), and is a hint, not a measure.',
    mend: 'Write shorter sentences and plainer words; begin with what matters most.',
    wrong: 'Responsibility for illumination was transferred.',
    mended: 'The office now runs the lights.',
  },
  'quality/word': {
    means: 'A word is longer, vaguer or more worn than another that says the same.',
    mend: 'Take the plain word. The list is that of the house; portal.yaml adds to it under quality, avoid.',
    wrong: 'They utilise the lamp in order to warn ships.',
    mended: 'They use the lamp to warn ships.',
  },
  'quality/link-text': {
    means: 'A link does not say where it goes. Many readers go from link to link and hear nothing else.',
    mend: 'Link the words that name what is found there.',
    wrong: 'For the office, [click here](organisations/coast-office).',
    mended: 'See [the Coast Office](organisations/coast-office).',
  },
  'quality/alt': {
    means: 'The description of a picture or chart says the same as its caption, so that who cannot see it learns nothing.',
    mend: 'Say what it shows. A chart’s description can be left out: it is then composed from the data.',
    wrong: '![The lamp](images/lamp.png "The lamp")',
    mended: '![A brass lamp behind a ring of glass](images/lamp.png "The lamp")',
  },
  'quality/title': {
    means: 'A title is longer than search results show.',
    mend: 'Say it in fewer words, the most telling first.',
    wrong: 'title: How it came about that the lights of the whole coast were in the end run by one office',
    mended: 'title: How one office came to run the lights',
  },
  'quality/review': {
    means: 'A briefing is to be read again, against its sources, and its day is past or near.',
    mend: 'Read it, mend it, and set the next day of review.',
    wrong: 'reviewBy: 2015-01-01',
    mended: 'reviewBy: 2015-07-01',
  },
  'quality/overdue': {
    means: 'A newer table was expected before today.',
    mend: 'Put it in, or write when it is expected now.',
    wrong: 'nextUpdate: 2015-01-01',
    mended: 'nextUpdate: 2016-01-01',
  },
  'quality/archive': {
    means: 'A source on the web has no archived copy. The page may change or go, and nobody could check what was read.',
    mend: 'Save it at a web archive, and give the address.',
    wrong: 'url: https://example.org/survey',
    mended: 'url: https://example.org/survey\narchiveUrl: https://web.archive.org/web/2015/https://example.org/survey',
  },
  'quality/alike': {
    means: 'Two records of one kind have the same name. Most often one was written twice.',
    mend: 'Keep one of them, or make the names tell them apart.',
    wrong: 'organisations/coast-office.yaml\norganisations/the-coast-office.yaml',
    mended: 'organisations/coast-office.yaml',
  },
  'quality/copied': {
    means: 'A sentence stands word for word in another record. One of them will be mended, and the other forgotten.',
    mend: 'Say it once and link to it, or say it in other words.',
    wrong: 'The same sentence in two briefings',
    mended: 'The sentence in one, and a link to it in the other',
  },
  'quality/unwritten': {
    means: 'Words that npm run new left for the author still stand in the file, and readers would see them.',
    mend: 'Write the text in their place, or take the line out.',
    wrong: 'summary: "To write: one or two sentences that stand alone."',
    mended: 'summary: The light was the first of its coast to be lit by electricity.',
  },
  'quality/typography': {
    means: 'A straight quotation mark or apostrophe, a doubled space, or a space before a comma stands in a text.',
    mend: 'Write the sign that a printer would set. npm run check -- --fix does it.',
    wrong: 'The board\'s lamp , "lit"  in 2014',
    mended: 'The board’s lamp, “lit” in 2014',
  },
});
