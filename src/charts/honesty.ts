import type { ChartSpec, Mark } from '../model/chart.ts';
import { columnOf, measuredChannel, numberIn, textIn } from './encoding.ts';
import { error, warning, type Finding, type Rule } from './finding.ts';
import { unborneNumbers } from './numbers-said.ts';
import { drawnRows } from './rows.ts';
import { chartRenderer } from './render.ts';
import { countWords, mostWords } from './sentence.ts';
import { unparted } from './seams.ts';
import { statuses } from './status.ts';
import type { Table } from './table.ts';
import { narrow, wide } from './theme.ts';
import { colorNames, tooManySeries } from './too-many-series.ts';
import { unseenAnnotations, unseenHighlights, unusedKeys } from './unseen.ts';

/** Everything about a chart’s honesty that can be known from its definition and its data. */
export function honestyOf(spec: ChartSpec, table: Table): Finding[] {
  return [zeroBase, seams, colourAlone, labelTitle, missingUnit, manySeries, hiddenOrder, unborne, longDescription, unknownStatus, negativeParts, foreignLetters, unusedKeys, unseenAnnotations, unseenHighlights]
    .flatMap((rule) => rule(spec, table));
}

const aMark = (mark: Mark) => `${/^[aeiou]/.test(mark) ? 'An' : 'A'} ${mark}`;

const fromZero: readonly Mark[] = ['bar', 'column', 'area'];

/** Lengths and areas mislead unless they begin at zero. Where the scale of a line, range or dot does not, its drawing says so. */
const zeroBase: Rule = ({ mark, encoding }) => {
  const channel = measuredChannel[mark];
  if (!channel || !fromZero.includes(mark)) return [];
  const own = encoding[channel];
  if (!own || !('scale' in own) || own.scale?.zero !== false) return [];
  return [error('zero', ['encoding', channel, 'scale'], `${aMark(mark)} is read by its length, so its scale must begin at zero.`, 'Take “scale” out, or use the mark “line” or “dot”.')];
};

/** Lines have no sides, and bars of one colour nothing to run into: no need to draw them. */
const hasSeams = ({ mark, encoding, highlight }: ChartSpec) =>
  mark !== 'line' && (!['bar', 'column'].includes(mark) || encoding.color !== undefined || highlight.length > 0);

/** Shapes that touch need a seam of paper between them, or 3 : 1 between their colours. */
const seams: Rule = (spec, table) => {
  if (!hasSeams(spec)) return [];
  const pairs = [narrow, wide].map(chartRenderer({ ...spec, annotations: [] }, table, { id: 'check', description: '' })).flatMap(unparted);
  const [first] = pairs;
  if (!first) return [];
  return [error('seams', ['mark'], `“${first[0]}” and “${first[1]}” touch, and their colours are too much alike to tell them apart${pairs.length > 1 ? `; ${pairs.length - 1} more ${pairs.length === 2 ? 'pair' : 'pairs'} too` : ''}.`, 'Put the smallest parts together as “Others”, or use the mark “bar”.')];
};

/** Where nothing but a key says which colour is which, and no order or label helps. */
const colourAlone: Rule = (spec, table) => {
  const names = colorNames(spec, table);
  const isAlone = (spec.mark === 'range' && names.length > 1) || (spec.mark === 'dot' && names.length > 3)
    || (spec.mark === 'line' && names.length > 2 && spec.encoding.facet !== undefined) || ((spec.mark === 'flow' || spec.mark === 'tree') && names.length > 1 && !spec.encoding.text);
  if (!isAlone) return [];
  return [warning('color-alone', ['encoding', 'color'], `Only colour tells ${names.length} kinds apart, and not every reader sees it.`, 'Use “facet” in place of “color”, or say the kind in the names.')];
};

const verbs = new RegExp(`\\b(${[
  'is', 'are', 'was', 'were', 'be', 'been', 'has', 'have', 'had', 'did', 'does', 'do', 'will', 'would', 'could', 'can', 'may', 'must', 'should', 'might',
  'rose', 'fell', 'grew', 'made', 'took', 'went', 'came', 'got', 'gave', 'led', 'lay', 'lie', 'lies', 'stood', 'stand', 'stands', 'cost', 'costs', 'kept', 'held', 'holds', 'lost', 'won', 'met',
  'began', 'begun', 'became', 'becomes', 'ran', 'runs', 'spent', 'spends', 'paid', 'pays', 'put', 'set', 'left', 'fit', 'fits', 'imply', 'implies', 'shows', 'says', 'make', 'makes',
  'takes', 'take', 'gives', 'give', 'goes', 'go', 'leads', 'lead', 'needs', 'need', 'rises', 'falls', 'grows', 'outnumber', 'outnumbers', 'report', 'reports', 'reach', 'reaches', 'gets', 'win', 'wins', 'won', 'beat', 'beats', 'drop', 'drops', 'double', 'doubles', 'pass', 'passes', 'split', 'splits',
  'merge', 'merges', 'join', 'joins', 'replace', 'replaces', 'depend', 'depends', 'cover', 'covers', 'own', 'owns', 'want', 'wants', 'keep', 'keeps', 'lose', 'loses', 'spend', 'pay', 'know', 'knows',
  'answer', 'answers', 'belong', 'belongs', 'sits', 'sit', 'works', 'work', 'oversees', 'oversee', 'share', 'shares',
].join('|')}|\\p{L}{2,}ed)\\b`, 'iu');

/** A title without a verb or a number names the subject and leaves the finding to the reader. */
const labelTitle: Rule = ({ title }) =>
  verbs.test(title) || /\d/.test(title) ? []
    : [warning('title', ['title'], 'The title reads like a label.', 'Say what the reader should see, as “Long Point stands above Northern Rock”, not “Heights of lights”.')];

const missingUnit: Rule = (spec, table) => {
  const channel = measuredChannel[spec.mark];
  const column = channel && columnOf(spec, table, channel);
  const end = columnOf(spec, table, 'x2');
  if (channel && column && end?.type === 'quantitative' && end.unit !== column.unit) {
    return [error('unit', ['encoding', 'x2', 'field'], `“${column.title}” is in ${column.unit ?? 'no unit'} and “${end.title}” in ${end.unit ?? 'no unit'}, on one scale.`, 'Choose two fields of one unit, or give them theirs in the dataset.')];
  }
  if (!channel || !column || column.type !== 'quantitative' || column.unit) return [];
  return [warning('unit', ['encoding', channel, 'field'], `“${column.title}” has no unit.`, 'Add “unit: …” to the field in its dataset, such as people, percent or GBP million.')];
};

const manySeries: Rule = (spec, table) => {
  const many = tooManySeries(spec, table);
  if (!many) return [];
  return [error('series', ['encoding', 'color'], `The chart draws ${many.count} series; only ${many.limit} can be told apart.`, 'Add “highlight” for those that matter, “filter” for fewer, or “facet” for one panel each.')];
};

/** Categories without an order of their own say most when they are sorted. */
const hiddenOrder: Rule = (spec, table) => {
  const category = spec.mark === 'column' ? 'x' : 'y';
  if (!['bar', 'column', 'dot'].includes(spec.mark) || spec.encoding[category]?.sort || spec.encoding.color || spec.encoding.facet) return [];
  const measured = category === 'x' ? 'y' : 'x';
  const [names, measure] = [columnOf(spec, table, category), columnOf(spec, table, measured)];
  if (names?.type !== 'nominal' || !measure) return [];
  const values = drawnRows(spec, table).map((row) => numberIn(row, measure)).filter((value) => value !== null);
  const isSorted = values.every((value, index) => index === 0 || value <= (values[index - 1] ?? value)) || values.every((value, index) => index === 0 || value >= (values[index - 1] ?? value));
  if (values.length < 5 || isSorted) return [];
  return [warning('order', ['encoding', category], 'The categories are in no order that a reader can see.', `Add “sort: -${measured}” for the largest first, or “sort: none” if the order of the table means something.`)];
};

const unborne: Rule = (spec, table) =>
  (['title', 'description'] as const).flatMap((key) => {
    const numbers = unborneNumbers(spec[key] ?? '', spec, table);
    return numbers.map((number) => warning('number', [key], `“${number}” is not in the data that the chart draws, nor follows from them by a simple sum.`, 'Mend it, or say in “notes” where it comes from.'));
  });

/** A description is heard from beginning to end. */
const longDescription: Rule = ({ description = '' }) => {
  const words = countWords(description);
  return words > mostWords ? [warning('words', ['description'], `The description has ${words} words, and is heard from beginning to end.`, `Say the finding in at most ${mostWords} words; the rest is in the table.`)] : [];
};

const unknownStatus: Rule = (spec, table) => {
  const column = columnOf(spec, table, 'status');
  const words = [...new Set(drawnRows(spec, table).map((row) => textIn(row, column).trim().toLowerCase()))];
  return words.filter((word) => word !== '' && !statuses.some((status) => status === word)).map((word) =>
    error('status', ['encoding', 'status', 'field'], `“${word}”, in the column “${spec.encoding.status?.field}”, does not say how certain a value is.`, `Choose from: ${statuses.join(', ')}; or leave the cell empty.`));
};

const negativeParts: Rule = (spec, table) => {
  if (spec.mark !== 'proportion' && spec.mark !== 'area') return [];
  const channel = spec.mark === 'area' ? 'y' : 'x';
  const measure = columnOf(spec, table, channel);
  if (spec.mark === 'area' && !spec.encoding.color) return [];
  if (drawnRows(spec, table).every((row) => (numberIn(row, measure) ?? 0) >= 0)) return [];
  return [error('negative', ['encoding', channel, 'field'], `“${measure?.title}” has values below zero, which no part of a whole can have.`, 'Use the mark “bar” or “line”.')];
};

/** What the fonts of pictures do not hold: letters beyond Latin, Greek and Cyrillic, and pictographs. */
const undrawn = /[^\P{L}\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}]|[\u{1f000}-\u{1faff}]/gu;

/** Pages show every letter in the reader’s own fonts; a picture would show boxes. */
const foreignLetters: Rule = (spec, table) => {
  const fields = new Set(Object.values(spec.encoding).map((channel) => channel?.field));
  const columns = table.columns.filter(({ name }) => fields.has(name));
  const inData = drawnRows(spec, table).flatMap((row) => columns.map((column) => textIn(row, column)));
  const places = { title: spec.title, subtitle: spec.subtitle, encoding: inData.find((text) => text.match(undrawn)) ?? '' };
  return Object.entries(places).flatMap(([key, text]) => {
    const [letter] = text.match(undrawn) ?? [];
    return letter === undefined ? [] : [warning('letters', [key], `Pictures of the chart cannot show “${letter}”: their fonts hold Latin, Greek and Cyrillic letters.`, 'Write the name in one of these; pages show every letter, files for slides and cards do not.')];
  });
};
