import type { ChartSpec } from '../../../src/model/chart.ts';
import type { Cell, Column, Table } from '../../../src/charts/table.ts';

/** A chart that says only what a test is about. */
export function chart(mark: ChartSpec['mark'], encoding: ChartSpec['encoding'], more: Partial<ChartSpec> = {}): ChartSpec {
  return { title: 'Lights', subtitle: 'Lighthouses', dataset: 'lights', mark, encoding, highlight: [], stack: false, shape: 'bar', annotations: [], topics: [], ...more };
}

/** A table from columns and bare rows. */
export function table(columns: Column[], rows: Cell[][], more: Partial<Table> = {}): Table {
  const named = rows.map((cells) => Object.fromEntries(columns.map(({ name }, index) => [name, cells[index] ?? null])));
  return { columns, rows: named, ...more };
}

export const nominal = (name: string, title = name): Column => ({ name, title, type: 'nominal' });
export const quantity = (name: string, unit?: string, title = name): Column => ({ name, title, type: 'quantitative', ...(unit ? { unit } : {}) });
export const temporal = (name: string, title = name): Column => ({ name, title, type: 'temporal' });

const heights = table([nominal('light', 'Lighthouse'), quantity('height', 'metres', 'Height')], [
  ['Skerryvore', 48], ['Bell Rock', 35], ['Bishop Rock', 49], ['Eddystone', 49], ['Wolf Rock', 41], ['Muckle Flugga', 20], ['Flannan Isles', null],
]);

const keepers = table(
  [temporal('year', 'Year'), nominal('coast', 'Coast'), quantity('keepers', 'people', 'Keepers')],
  (
    [
      ['North', [410, 405, 398, 380, 352, 300, 214, 120, 61, 12]],
      ['East', [290, 291, 285, 270, 262, 230, 180, 96, 40, 8]],
      ['South West approaches', [300, 296, 290, 284, 270, 222, null, 80, 44, 9]],
      ['West', [520, 515, 508, 500, 470, 401, 300, 190, 90, 15]],
      ['Channel Islands', [40, 41, 38, 36, 30, 26, 20, 12, 6, 2]],
    ] as [string, (number | null)[]][]
  ).flatMap(([coast, values]) => values.map((value, index) => [1950 + index * 5, coast, value])),
);

const costs = table([nominal('item'), temporal('year'), quantity('cost', 'GBP million', 'Cost')], [
  ['Oil', 1900, 1.2], ['Oil', 1920, 2.4], ['Oil', 1940, 3.1], ['Oil', 1960, 1.1], ['Oil', 1980, 0.2],
  ['Keepers', 1900, 3.2], ['Keepers', 1920, 4.1], ['Keepers', 1940, 5.6], ['Keepers', 1960, 7.9], ['Keepers', 1980, 6.2],
  ['Repairs', 1900, 0.9], ['Repairs', 1920, 1.4], ['Repairs', 1940, 1.1], ['Repairs', 1960, 3.4], ['Repairs', 1980, 8.8],
]);

const ranges = table([nominal('light'), quantity('low', 'nautical miles', 'Least range'), quantity('high', 'nautical miles', 'Greatest range')], [
  ['Skerryvore', 18, 23], ['Bell Rock', 18, 18], ['Bishop Rock', 20, 24], ['Eddystone, in thick weather and by the older reckoning', 9, 17], ['Wolf Rock', 16, 23],
]);

const shares = table([nominal('fuel'), quantity('lights', 'lights', 'Lights')], [
  ['Mains electricity', 143], ['Solar', 121], ['Diesel', 31], ['Wind', 4],
]);

const fuelByCoast = table([nominal('coast'), nominal('fuel'), quantity('share', 'percent', 'Share')], [
  ['North', 'Mains', 40], ['North', 'Solar', 51.5], ['North', 'Diesel', 8.5],
  ['West', 'Mains', 62], ['West', 'Solar', 35], ['West', 'Diesel', 3],
  ['Channel Islands', 'Mains', 88], ['Channel Islands', 'Solar', 12], ['Channel Islands', 'Diesel', 0],
]);

const tiles = Object.fromEntries(
  ['.. .. NL SH OR ..', 'LH SK CW WI KI ..', '.. IS JU FI AB BU', '.. IY AR FO BE ..'].flatMap((line, row) =>
    line.split(' ').flatMap((code, column) => (code === '..' ? [] : [[`Isle of ${code}`, { row: row + 1, column: column + 1, code }]])),
  ),
) as NonNullable<Table['tiles']>;
const places = Object.keys(tiles);
const boards = ['Northern Lights', 'Western Board', 'Firth Commissioners'];
const tileTable = table(
  [nominal('place', 'Place'), nominal('board', 'Board'), quantity('lights', 'lights', 'Lights')],
  places.slice(0, -1).map((place, index) => [place, boards[Math.floor(index / 6)] ?? null, index === 3 ? null : (index * 7) % 23]),
  { tiles, links: Object.fromEntries(places.map((place) => [place, `/places/${place.replaceAll(' ', '-').toLowerCase()}/`])) },
);

const events = table([temporal('date'), nominal('title'), nominal('category')], [
  ['1811-02-01', 'Bell Rock is lit for the first time', 'Lighting'],
  ['1844', 'Skerryvore, forty-eight metres of granite on a reef twelve miles out, is finished after six summers of work', 'Building'],
  ['1844-02', 'A keeper’s handbook is printed', 'Rules'],
  ['1900-12-15', 'Three keepers vanish from Flannan Isles', 'Loss'],
  ['1998-03-31', 'The last keeper leaves the last manned light', 'Rules'],
]);

const boardsOverTime = table([nominal('name'), temporal('founded'), temporal('dissolved'), nominal('sector')], [
  ['Northern Lighthouse Trust', '1786', null, 'Trust'],
  ['Commissioners for the Inner Channels and their Approaches', '1811', '1867-05', 'Commission'],
  ['Ballast Office', '1810', '1867', 'Office'],
  ['Board of Irish Beacons', '1867', null, 'Trust'],
]);

const lampCosts = table([nominal('board', 'Board'), temporal('year'), quantity('cost', 'GBP million', 'Cost')],
  ([['Northern Board', [1.2, 1.4, 1.9, 2.4, 3.1, 3.3]], ['Western Board', [2.2, 2.6, 2.4, 2.9, 3.4, 4.8]], ['Isles', [0.4, 0.5, 0.5, 0.9, 1.1, 1.6]]] as [string, number[]][])
    .flatMap(([board, costs]) => costs.map((cost, index) => [board, 1900 + index * 10, cost])));

const watch = table([nominal('light', 'Light'), nominal('year'), quantity('keepers', 'people', 'Keepers'), nominal('certainty', 'Certainty')], [
  ['Bishop Rock', '1900', 3, null], ['Bishop Rock', '1950', 6, null], ['Skerryvore', '1900', 4, null], ['Skerryvore', '1950', 3, 'approximate'],
  ['Muckle Flugga', '1900', 6, 'approximate'], ['Muckle Flugga', '1950', 9, null], ['Wolf Rock', '1900', 5, null], ['Wolf Rock', '1950', 5, null],
  ['Flannan Isles', '1900', 4, null], ['Flannan Isles', '1950', null, null],
]);

const relations = table([nominal('from'), nominal('relation'), nominal('to'), nominal('layer'), nominal('group'), nominal('to_group')], [
  ['Board of Trade', 'pays', 'Trinity House', 'Money', 'Crown', 'Boards'],
  ['Board of Trade', 'pays', 'Northern Commissioners', 'Money', 'Crown', 'Boards'],
  ['Board of Trade', 'inspects', 'Harbour trusts', 'Oversight', 'Crown', 'Local bodies'],
  ['Trinity House', 'licenses', 'Harbour trusts', 'Oversight', 'Boards', 'Local bodies'],
  ['Trinity House', 'advises', 'Board of Trade', 'Oversight', 'Boards', 'Crown'],
  ['Trinity House', 'employs', 'Keepers', 'Money', 'Boards', 'People'],
  ['Northern Commissioners', 'employs', 'Keepers', 'Money', 'Boards', 'People'],
  ['Northern Commissioners', 'buys lamps from', 'Lamp makers of Birmingham', 'Money', 'Boards', 'Trade'],
  ['Harbour trusts', 'employs', 'Pilots', 'Money', 'Local bodies', 'People'],
  ['Shipowners', 'pay dues to', 'Board of Trade', 'Money', 'Trade', 'Crown'],
], { links: { 'Trinity House': '/bodies/trinity-house/' } });

const ranksOfBoard = table([nominal('post'), nominal('under'), nominal('note'), nominal('certainty')], [
  ['Commissioners', null, 'meet twice a year', null], ['Secretary', 'Commissioners', null, null], ['Engineer', 'Commissioners', 'builds and repairs', null],
  ['Superintendent of lights', 'Engineer', null, null], ['Foreman of works', 'Engineer', null, null], ['Principal keepers', 'Superintendent of lights', 'one at each light', null],
  ['Assistant keepers', 'Principal keepers', null, null], ['Occasional keepers, paid by the day', 'Principal keepers', null, 'approximate'], ['Accountant', 'Secretary', null, null],
]);

const mergers = table([nominal('before'), nominal('after'), nominal('certainty')], [
  ['Ballast Office', 'Board of Irish Beacons', null], ['Port of the North Channel', 'Board of Irish Beacons', null], ['Harbour of the Two Rivers', 'Board of Irish Beacons', null],
  ['Commissioners for the Inner Channels', 'Western Board', null], ['Clyde Lights', 'Western Board', null], ['Isles Trust', 'Northern Trust', null], ['Firth Commissioners', 'Northern Trust', null],
  ['Forth Harbours', 'Northern Trust', null], ['Western Board', 'Coast Office', null], ['Northern Trust', 'Coast Office', null], ['Board of Irish Beacons', 'Beacons Ireland', 'planned'],
]);

const uncertainCosts = table([nominal('item'), temporal('year'), quantity('cost', 'GBP million', 'Cost'), nominal('certainty')], [
  ['Oil', 1900, 1.2, null], ['Keepers', 1900, 3.2, null], ['Oil', 1920, 2.4, 'approximate'], ['Keepers', 1920, 4.1, null],
  ['Oil', 1940, 3.1, null], ['Keepers', 1940, null, null], ['Oil', 1960, 1.1, 'provisional'], ['Keepers', 1960, 7.9, 'provisional'],
]);

const provisionalKeepers = table([temporal('year', 'Year'), quantity('keepers', 'people', 'Keepers'), nominal('certainty')],
  [410, 405, 398, 380, 352, 300, 214, 120, 61, 12].map((value, index) => [1950 + index * 5, value, index > 7 ? 'provisional' : null]));

/** The same with a word on how certain a row is, at some places. */
const withCertainty = ({ columns, rows, ...rest }: Table, words: Record<number, string>): Table => ({
  ...rest, columns: [...columns, nominal('certainty', 'Certainty')], rows: rows.map((row, index) => ({ ...row, certainty: words[index] ?? null })),
});
const uncertainTiles = withCertainty(tileTable, { 0: 'estimate', 2: 'planned', 3: 'estimate', 7: 'planned', 8: 'planned', 12: 'estimate', 13: 'planned', 15: 'planned' });
const uncertainEvents = withCertainty(events, { 1: 'approximate', 4: 'planned' });
const uncertainBoards = withCertainty(boardsOverTime, { 1: 'approximate', 3: 'provisional' });
const uncertainRelations = withCertainty(relations, { 1: 'planned', 3: 'provisional', 4: 'planned', 7: 'planned' });

/** One chart a mark or more, for the drawings that are kept as files. */
export const examples: Record<string, [ChartSpec, Table]> = {
  bar: [chart('bar', { y: { field: 'light', sort: '-x' }, x: { field: 'height' } }, { highlight: ['Bell Rock'] }), heights],
  'bar-stacked': [chart('bar', { y: { field: 'year' }, x: { field: 'cost' }, color: { field: 'item' } }, { stack: true }), costs],
  'bar-grouped': [chart('bar', { y: { field: 'coast' }, x: { field: 'share' }, color: { field: 'fuel' } }), fuelByCoast],
  column: [chart('column', { x: { field: 'light' }, y: { field: 'height' } }), heights],
  'column-stacked': [chart('column', { x: { field: 'year' }, y: { field: 'cost' }, color: { field: 'item' } }, { stack: true }), costs],
  'column-grouped': [chart('column', { x: { field: 'year' }, y: { field: 'cost' }, color: { field: 'item' } }), costs],
  line: [chart('line', { x: { field: 'year' }, y: { field: 'keepers' }, color: { field: 'coast' } }, { highlight: ['West', 'North'] }), keepers],
  'line-all': [chart('line', { x: { field: 'year' }, y: { field: 'keepers' }, color: { field: 'coast' } }), keepers],
  'line-alone': [chart('line', { x: { field: 'year' }, y: { field: 'keepers' } }, { filter: { coast: 'South West approaches' } }), keepers],
  range: [chart('range', { y: { field: 'light' }, x: { field: 'low' }, x2: { field: 'high' } }), ranges],
  proportion: [chart('proportion', { x: { field: 'lights' }, color: { field: 'fuel' } }), shares],
  'proportion-rows': [chart('proportion', { y: { field: 'coast' }, x: { field: 'share' }, color: { field: 'fuel' } }), fuelByCoast],
  'tile-map': [chart('tile-map', { color: { field: 'board' } }), tileTable],
  'tile-map-quantity': [chart('tile-map', { x: { field: 'place' }, color: { field: 'lights' } }), { ...tileTable, links: {} }],
  timeline: [chart('timeline', { x: { field: 'date' }, text: { field: 'title' }, color: { field: 'category' } }), events],
  'timeline-spans': [chart('timeline', { x: { field: 'founded' }, x2: { field: 'dissolved' }, text: { field: 'name' }, color: { field: 'sector' } }), boardsOverTime],
  area: [chart('area', { x: { field: 'year' }, y: { field: 'cost' }, color: { field: 'board' } }), lampCosts],
  'area-alone': [chart('area', { x: { field: 'year' }, y: { field: 'cost' } }, { filter: { board: 'Western Board' } }), lampCosts],
  dot: [chart('dot', { y: { field: 'light', sort: '-x' }, x: { field: 'height' } }, { highlight: ['Bell Rock'] }), heights],
  'dot-dumbbell': [chart('dot', { y: { field: 'light' }, x: { field: 'keepers' }, color: { field: 'year' }, status: { field: 'certainty' } }), watch],
  'dot-several': [chart('dot', { y: { field: 'year' }, x: { field: 'cost' }, color: { field: 'item' } }), costs],
  waffle: [chart('proportion', { x: { field: 'lights' }, color: { field: 'fuel' } }, { shape: 'waffle' }), shares],
  'waffle-rows': [chart('proportion', { y: { field: 'coast' }, x: { field: 'share' }, color: { field: 'fuel' } }, { shape: 'waffle' }), fuelByCoast],
  'panels-line': [chart('line', { x: { field: 'year' }, y: { field: 'keepers' }, facet: { field: 'coast' } }), keepers],
  'panels-bar': [chart('bar', { y: { field: 'fuel' }, x: { field: 'share' }, facet: { field: 'coast' } }), fuelByCoast],
  'panels-column': [chart('column', { x: { field: 'year' }, y: { field: 'cost' }, facet: { field: 'item' } }), costs],
  'panels-area': [chart('area', { x: { field: 'year' }, y: { field: 'cost' }, facet: { field: 'board' } }), lampCosts],
  network: [chart('network', {
    source: { field: 'from' }, target: { field: 'to' }, text: { field: 'relation' }, color: { field: 'layer' }, sourceGroup: { field: 'group' }, targetGroup: { field: 'to_group' },
  }), relations],
  'network-highlight': [chart('network', { source: { field: 'from' }, target: { field: 'to' }, text: { field: 'relation' } }, { highlight: ['Trinity House'] }), relations],
  tree: [chart('tree', { id: { field: 'post' }, parent: { field: 'under' }, text: { field: 'note' }, status: { field: 'certainty' } }), ranksOfBoard],
  flow: [chart('flow', { source: { field: 'before' }, target: { field: 'after' }, status: { field: 'certainty' } }), mergers],
  'network-noted': [chart('network', { source: { field: 'from' }, target: { field: 'to' }, text: { field: 'relation' } }, {
    highlight: ['Trinity House'], annotations: [
      { type: 'note', x: 'Trinity House', text: 'A board of master mariners' }, { type: 'note', x: 'Shipowners', y: 'Board of Trade', text: 'A penny a ton' },
    ],
  }), relations],
  'tree-noted': [chart('tree', { id: { field: 'post' }, parent: { field: 'under' }, text: { field: 'note' } }, {
    highlight: ['Engineer'], annotations: [{ type: 'note', x: 'Engineer', text: 'One family held the post for a century' }, { type: 'note', x: 'Accountant', text: 'New in 1840' }],
  }), ranksOfBoard],
  'flow-noted': [chart('flow', { source: { field: 'before' }, target: { field: 'after' } }, {
    highlight: ['Coast Office'], annotations: [
      { type: 'note', x: 'Coast Office', text: 'All lights of the mainland' }, { type: 'note', x: 'Board of Irish Beacons', y: 'Beacons Ireland', text: 'By treaty' },
    ],
  }), mergers],
  'bar-uncertain': [chart('bar', { y: { field: 'year' }, x: { field: 'cost' }, color: { field: 'item' }, status: { field: 'certainty' } }, { stack: true }), uncertainCosts],
  'column-uncertain': [chart('column', { x: { field: 'year' }, y: { field: 'cost' }, color: { field: 'item' }, status: { field: 'certainty' } }, { stack: true }), uncertainCosts],
  'line-uncertain': [chart('line', { x: { field: 'year' }, y: { field: 'keepers' }, status: { field: 'certainty' } }), provisionalKeepers],
  'line-noted': [chart('line', { x: { field: 'year' }, y: { field: 'keepers' } }, {
    filter: { coast: 'West' },
    annotations: [
      { type: 'rule', x: 1970, text: 'The first light without a keeper' }, { type: 'band', x: 1980, to: 1990, text: 'Automation of the rock lights' },
      { type: 'rule', y: 450, text: 'Posts that the board allowed' }, { type: 'note', x: 1985, y: 90, text: 'Fewer than a hundred are left' },
    ],
  }), keepers],
  'column-noted': [chart('column', { x: { field: 'light' }, y: { field: 'height' } }, {
    annotations: [{ type: 'rule', y: 40, text: 'Seen from 18 miles' }, { type: 'note', x: 'Muckle Flugga', text: 'Stands on a rock 53 metres high' }],
  }), heights],
  'panels-noted': [chart('line', { x: { field: 'year' }, y: { field: 'keepers' }, facet: { field: 'coast' } }, {
    annotations: [
      { type: 'rule', x: 1970, text: 'First light without a keeper' }, { type: 'band', x: 1980, to: 1990, text: 'Automation of the rock lights' },
      { type: 'note', x: 1995, y: 15, facet: 'West', text: 'The most that any coast kept' },
    ],
  }), keepers],
  'proportion-noted': [chart('proportion', { x: { field: 'lights' }, color: { field: 'fuel' } }, { annotations: [{ type: 'note', x: 'Diesel', text: 'Being replaced by solar panels, one station a summer' }] }), shares],
  'proportion-rows-noted': [chart('proportion', { y: { field: 'coast' }, x: { field: 'share' }, color: { field: 'fuel' } }, { annotations: [{ type: 'note', y: 'West', text: 'Two stations burn both' }] }), fuelByCoast],
  'waffle-rows-noted': [chart('proportion', { y: { field: 'coast' }, x: { field: 'share' }, color: { field: 'fuel' } }, { shape: 'waffle', annotations: [{ type: 'note', y: 'West', text: 'Two stations burn both' }] }), fuelByCoast],
  'tile-map-noted': [chart('tile-map', { color: { field: 'board' } }, { annotations: [{ type: 'note', x: 'Isle of SK', text: 'changed hands twice' }, { type: 'note', x: 'Isle of BE', text: 'kept by its own harbour' }] }), { ...tileTable, links: {} }],
  'timeline-noted': [chart('timeline', { x: { field: 'date' }, text: { field: 'title' }, color: { field: 'category' } }, {
    annotations: [
      { type: 'rule', x: '1836', text: 'The boards come under one Act' }, { type: 'band', x: '1840', to: '1900', text: 'The great building years' },
      { type: 'note', x: 'Three keepers vanish from Flannan Isles', text: 'No trace was found' },
    ],
  }), events],
  'timeline-spans-noted': [chart('timeline', { x: { field: 'founded' }, x2: { field: 'dissolved' }, text: { field: 'name' }, color: { field: 'sector' } }, {
    annotations: [{ type: 'rule', x: '1836', text: 'One Act for all' }, { type: 'band', x: '1850', to: '1860', text: 'Inquiry' }, { type: 'note', x: 'Ballast Office', text: 'Merged after the inquiry' }],
  }), boardsOverTime],
  'tile-map-uncertain': [chart('tile-map', { color: { field: 'board' }, status: { field: 'certainty' } }, { highlight: ['Isle of SK'] }), uncertainTiles],
  'tile-map-quantity-uncertain': [chart('tile-map', { color: { field: 'lights' }, status: { field: 'certainty' } }), uncertainTiles],
  'timeline-uncertain': [chart('timeline', { x: { field: 'date' }, text: { field: 'title' }, color: { field: 'category' }, status: { field: 'certainty' } }), uncertainEvents],
  'timeline-spans-uncertain': [chart('timeline', { x: { field: 'founded' }, x2: { field: 'dissolved' }, text: { field: 'name' }, color: { field: 'sector' }, status: { field: 'certainty' } }), uncertainBoards],
  'network-uncertain': [chart('network', {
    source: { field: 'from' }, target: { field: 'to' }, text: { field: 'relation' }, color: { field: 'layer' }, sourceGroup: { field: 'group' }, targetGroup: { field: 'to_group' }, status: { field: 'certainty' },
  }), uncertainRelations],
  'tile-map-highlight': [chart('tile-map', { color: { field: 'board' } }, { highlight: ['Western Board', 'Isle of SK'] }), { ...tileTable, links: {} }],
};
