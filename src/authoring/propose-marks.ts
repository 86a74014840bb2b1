import { honestyOf, type Column, type Table } from '../charts/index.ts';
import { chart, type ChartSpec, type Mark } from '../model/chart.ts';

/** A way to draw a table, and why it fits. */
export interface Proposal {
  mark: Mark;
  why: string;
  /** The encoding and the filter, as the chart’s file says them. */
  spec: Pick<ChartSpec, 'mark' | 'encoding'> & Partial<Pick<ChartSpec, 'filter'>>;
}

/** What is known of a table’s columns. */
interface Fields {
  table: Table;
  amounts: Column[];
  times: Column[];
  names: Column[];
  /** Names that have tiles. */
  place?: Column;
  /** How many different values a column has. */
  count: (column: Column) => number;
  /** Whether no two rows have the same value. */
  isUnique: (column: Column) => boolean;
}

type Propose = (fields: Fields) => Proposal[];

/** Marks that fit a dataset’s fields, the best first; none of them breaks a rule of honesty. */
export function proposeMarks(table: Table): Proposal[] {
  const fields = fieldsOf(table);
  return [wholeOfHundred, overTime, byPeriod, between, onTheMap, compared, byGroup, parts, whenItHappened, related].flatMap((propose) => propose(fields))
    .filter((proposal, index, all) => all.findIndex(({ mark }) => mark === proposal.mark) === index)
    .filter(({ spec }) => isHonest(spec, table));
}

function isHonest(spec: Proposal['spec'], table: Table): boolean {
  const whole = chart.parse({ ...spec, title: 'What the reader should see is this', subtitle: 'x', dataset: 'x' });
  return honestyOf(whole, table).every(({ severity }) => severity !== 'error');
}

function fieldsOf(table: Table): Fields {
  const values = ({ name }: Column) => table.rows.map((row) => row[name] ?? null).filter((value) => value !== null);
  const count = (column: Column) => new Set(values(column)).size;
  const of = (type: Column['type']) => table.columns.filter((column) => column.type === type && values(column).length > 0);
  const place = table.columns.find((column) => values(column).some((value) => String(value) in (table.tiles ?? {})));
  return {
    table, amounts: of('quantitative'), times: of('temporal'), names: of('nominal'), ...(place ? { place } : {}), count,
    isUnique: (column) => count(column) === table.rows.length,
  };
}

const proposal = (mark: Mark, why: string, encoding: ChartSpec['encoding'], more: Partial<Proposal['spec']> = {}): Proposal => ({ mark, why, spec: { mark, encoding, ...more } });
const field = ({ name }: Column) => ({ field: name });

/** How many lines can be followed, and how many columns compared. */
const fewSeries = 8;
const fewColumns = 8;

/** An amount at several times, alone or for a few names. */
const overTime: Propose = ({ table, amounts: [amount], times: [time], names, count, isUnique }) => {
  if (!amount || !time || count(time) < 2) return [];
  const [x, y] = [field(time), field(amount)];
  if (isUnique(time)) {
    const line = proposal('line', `“${amount.title}” at ${count(time)} times: a line shows how it went.`, { x, y });
    return count(time) > fewColumns ? [line] : [proposal('column', `“${amount.title}” at ${count(time)} times: few enough to compare one by one.`, { x, y }), line];
  }
  const series = names.find((name) => count(name) > 1 && count(name) <= fewSeries && isSeries(table, name, time));
  if (!series) return [];
  const color = field(series);
  return [
    proposal('line', `“${amount.title}” over time for ${count(series)} of “${series.title}”: a line each.`, { x, y, color }),
    proposal('area', `How the ${count(series)} of “${series.title}” add up over time; only where they are parts of one whole.`, { x, y, color }),
  ];
};

/** Each name has one row at each of several times. */
function isSeries({ rows }: Table, name: Column, time: Column): boolean {
  const times = Map.groupBy(rows, (row) => row[name.name]).values().map((some) => some.map((row) => row[time.name]));
  return times.every((some) => some.length > 1 && new Set(some).size === some.length);
}

/** Names that are stretches of time, such as financial years, in the order of the table. */
const byPeriod: Propose = ({ table, amounts: [amount], names, isUnique, count }) => {
  const period = names.find((name) => isUnique(name) && table.rows.every((row) => /\b(?:1[5-9]|20)\d\d\b/.test(String(row[name.name]))));
  if (!amount || !period || count(period) < 2) return [];
  return [proposal('column', `“${period.title}” runs through time: ${count(period)} columns in the order of the table.`, { x: { ...field(period), sort: 'none' }, y: field(amount) })];
};

/** Two amounts in one unit: from one to the other. */
const between: Propose = ({ amounts, names, isUnique }) => {
  const name = names.find(isUnique);
  const [low, high] = amounts.filter(({ unit }) => unit !== undefined && unit === amounts[0]?.unit);
  if (!name || !low || !high) return [];
  return [proposal('range', `“${low.title}” and “${high.title}” are in one unit: a bar from one to the other for each of “${name.title}”.`, { x: field(low), x2: field(high), y: field(name) })];
};

/** Names that are places with tiles. */
const onTheMap: Propose = ({ place, amounts, names, isUnique, count }) => {
  if (!place || !isUnique(place)) return [];
  const color = amounts[0] ?? names.find((name) => name !== place && count(name) > 1 && count(name) <= fewSeries);
  return color ? [proposal('tile-map', `Each row is a place with a tile: where “${color.title}” is ${color.type === 'quantitative' ? 'high and low' : 'what'}.`, { x: field(place), color: field(color) })] : [];
};

/** One amount for each name; of a table over time, its last time. */
const compared: Propose = ({ table, amounts: [amount], times: [time], names, isUnique, count }) => {
  if (!amount) return [];
  const unique = names.find(isUnique);
  const bars = (y: Column, why: string, more: Partial<Proposal['spec']> = {}) => proposal('bar', why, { y: { ...field(y), sort: '-x' }, x: field(amount) }, more);
  if (unique) return [bars(unique, `One amount for each of ${count(unique)}: which is larger.`)];
  const last = time && table.rows.map((row) => row[time.name]).filter((value) => value !== null).toSorted().at(-1);
  const name = names.find((one) => count(one) > 1);
  if (!time || !name || last === undefined || last === null) return [];
  const rows = table.rows.filter((row) => row[time.name] === last);
  if (new Set(rows.map((row) => row[name.name])).size !== rows.length) return [];
  return [bars(name, `“${amount.title}” of ${last} alone: which is larger.`, { filter: { [time.name]: last } })];
};

/** An amount for each pair of two names. */
const byGroup: Propose = ({ table, amounts: [amount], times, names, count }) => {
  const [first, second] = names.filter((name) => count(name) > 1);
  if (!amount || times.length > 0 || !first || !second) return [];
  const [name, group] = count(first) >= count(second) ? [first, second] : [second, first];
  const pairs = new Set(table.rows.map((row) => JSON.stringify([row[name.name], row[group.name]])));
  if (pairs.size !== table.rows.length || count(name) === table.rows.length || count(group) > 3) return [];
  return [proposal('dot', `“${amount.title}” of ${count(group)} of “${group.title}” for each of “${name.title}”: how far they lie apart.`, { y: field(name), x: field(amount), color: field(group) })];
};

/** A few amounts that could be parts of a whole. */
const parts: Propose = ({ table, amounts: [amount, ...others], names, isUnique, count }) => {
  const name = names.find(isUnique);
  const isPart = amount && others.length === 0 && table.rows.every((row) => Number(row[amount.name] ?? -1) >= 0);
  if (!name || !isPart || count(name) < 2 || count(name) > 6) return [];
  return [proposal('proportion', `${count(name)} amounts: how a whole is shared, if they make one.`, { x: field(amount), color: field(name) })];
};

/** Shares that come to a hundred are parts of a whole before all else. */
const wholeOfHundred: Propose = (fields) => {
  const [amount] = fields.amounts;
  const total = amount?.unit === 'percent' ? fields.table.rows.reduce((sum, row) => sum + Number(row[amount.name] ?? 0), 0) : 0;
  return Math.abs(total - 100) <= 1 ? parts(fields).map((one) => ({ ...one, why: 'The shares come to 100%: how the whole is shared.' })) : [];
};

/** Dates and names without an amount. */
const whenItHappened: Propose = ({ times: [time], names: [name], amounts, isUnique }) =>
  (time && name && (amounts.length === 0 || isUnique(name)) ? [proposal('timeline', `Each row has a time: what happened when.`, { x: field(time), text: field(name) })] : []);

/** Two columns of names that share some: from one to another. */
const related: Propose = ({ table, names, amounts: [amount], isUnique }) => {
  const values = ({ name }: Column) => new Set(table.rows.map((row) => row[name]).filter((value) => value !== null));
  for (const [index, first] of names.entries()) {
    const second = names.slice(index + 1).find((other) => table.rows.filter((row) => (row[other.name] ?? null) !== null).length * 2 >= table.rows.length && [...values(other)].some((value) => values(first).has(value)));
    if (!second) continue;
    const roots = table.rows.filter((row) => (row[second.name] ?? null) === null).length;
    if (isUnique(first) && roots === 1) return [proposal('tree', `“${first.title}” hangs from “${second.title}”.`, { id: field(first), parent: field(second) })];
    return [
      proposal('network', `“${first.title}” and “${second.title}” name each other: who stands to whom.`, { source: field(first), target: field(second) }),
      proposal('flow', `From “${first.title}” to “${second.title}”: what became of what.`, { source: field(first), target: field(second), ...(amount ? { size: field(amount) } : {}) }),
    ];
  }
  return [];
};
