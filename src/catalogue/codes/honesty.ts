import { table } from './code.ts';

/** Where a chart may mislead, or keep a reader out. */
export const honestyCodes = table({
  'honesty/date': {
    means: 'A chart shows figures of which nobody can tell the time.',
    mend: 'Add “period” to the dataset.',
    wrong: 'title: Heights of lights',
    mended: 'title: Heights of lights\nperiod: { from: 2014-06 }',
  },
  'honesty/zero': {
    means: 'A bar or column is read by its length, but the scale does not begin at zero, so small differences look large.',
    mend: 'Take “scale” out, or use a line or dots.',
    wrong: 'mark: bar\nencoding: { x: { field: height, scale: { zero: false } } }',
    mended: 'mark: dot\nencoding: { x: { field: height, scale: { zero: false } } }',
  },
  'honesty/seams': {
    means: 'Shapes touch without a seam of paper between them, and their colours are too much alike to be told apart (less than 3 : 1).',
    mend: 'Draw fewer parts, or draw them as bars.',
    wrong: 'mark: proportion   # forty parts',
    mended: 'mark: bar',
  },
  'honesty/color-alone': {
    means: 'Nothing but colour tells the parts apart.',
    mend: 'Say the kind in the names, sort by kind, or draw one panel for each.',
    wrong: 'encoding: { color: { field: kind } }',
    mended: 'encoding: { facet: { field: kind } }',
  },
  'honesty/title': {
    means: 'The title names the subject and leaves the finding to the reader.',
    mend: 'Say what the reader should see.',
    wrong: 'title: Heights of lights',
    mended: 'title: Long Point stands above North Rock',
  },
  'honesty/unit': {
    means: 'A scale has no unit, or two, so that nobody knows what its numbers count.',
    mend: 'Give the field a “unit” in its dataset.',
    wrong: '{ name: height, title: Height, type: integer }',
    mended: '{ name: height, title: Height, type: integer, unit: metres }',
  },
  'honesty/series': {
    means: 'More series are drawn than can be told apart.',
    mend: 'Highlight those that matter, filter for fewer, or draw one panel for each.',
    wrong: 'encoding: { color: { field: place } }   # twelve places',
    mended: 'encoding: { facet: { field: place } }',
  },
  'honesty/order': {
    means: 'The rows are in no order that a reader can see.',
    mend: 'Sort by value, or say “none” where the order of the table means something.',
    wrong: 'encoding: { y: { field: place } }',
    mended: 'encoding: { y: { field: place, sort: -x } }',
  },
  'honesty/number': {
    means: 'The title or description says a number that is not in the data, nor follows from them by a simple sum.',
    mend: 'Mend the number, or say in “notes” where it comes from.',
    wrong: 'title: Long Point is 99 metres high',
    mended: 'title: Long Point is 52 metres high',
  },
  'honesty/words': {
    means: 'The description of a chart has more than 60 words. Who hears it must keep all of it in mind.',
    mend: 'Say the finding, and leave the rest to the table.',
    wrong: 'description: Long Point is 51 metres high, and was built …   # ninety words',
    mended: 'description: Long Point is 51 metres high, nine more than Northern Rock.',
  },
  'honesty/status': {
    means: 'A word in the status column does not say how certain a value is.',
    mend: 'Use approximate, estimate, provisional or planned, or leave the cell empty.',
    wrong: 'north-rock,42,roughly',
    mended: 'north-rock,42,approximate',
  },
  'honesty/negative': {
    means: 'Parts of a whole hold a value below zero, which no part can have.',
    mend: 'Use bars or a line.',
    wrong: 'mark: proportion',
    mended: 'mark: bar',
  },
  'honesty/letters': {
    means: 'A chart has letters that its pictures cannot show: their fonts hold Latin, Greek and Cyrillic. Pages show them in the reader’s own fonts.',
    mend: 'Write the name in one of these alphabets as well.',
    wrong: 'title: 犬吠埼灯台 stands above all others',
    mended: 'title: Inubōsaki stands above all others',
  },
  'honesty/unused': {
    means: 'A chart asks for something that its mark does not draw or its table does not have, and would pass over in silence.',
    mend: 'Take it out, use a mark that has it, or write the name as the table has it.',
    wrong: 'mark: timeline\nshape: waffle',
    mended: 'mark: proportion\nshape: waffle',
  },
});

/** The codes of the findings about charts. */
export type HonestyCode = keyof typeof honestyCodes;
