import type { ChartSpec, Mark } from '../model/chart.ts';
import { drawLabel, type Drawing } from './drawing.ts';
import { columnOf, needColumn, textIn, type Channel } from './encoding.ts';
import { label } from './layout.ts';
import type { Draw } from './mark.ts';
import { drawnRows } from './rows.ts';
import type { Row, Table } from './table.ts';
import type { Size } from './theme.ts';

/** A drawing no higher than its place allows: of what is long, as much as fits, what matters most first, and how many are left out. */
export function fitted(draw: Draw, spec: ChartSpec, table: Table): (size: Size) => Drawing {
  const drawing = draw(spec, table);
  return (size) => {
    const whole = drawing(size);
    return size.height === undefined || whole.height <= size.height ? whole : shortened(draw, spec, table, size) ?? whole;
  };
}

/** The rows from which a shorter drawing is made, as lists of rows that stay or go together, the most telling first. */
interface Ranked {
  groups: Row[][];
  /** What is left out is one of these, where the words “and 3 more” do not say it. */
  noun: string;
}

/** As much as the height allows; nothing where there is nothing to leave out. */
function shortened(draw: Draw, spec: ChartSpec, table: Table, size: Size): Drawing | undefined {
  const rows = drawnRows(spec, table);
  const joined = spec.mark === 'flow' ? beginningsJoined(spec, table, rows) : rows;
  const { groups, noun } = rank(spec, { ...table, rows: joined });
  const room = (size.height ?? Infinity) - size.lineHeight - 4;
  const unfiltered = { ...spec, filter: undefined };
  const some = (count: number) => {
    const kept = new Set(groups.slice(0, count).flat());
    return draw(unfiltered, { ...table, rows: joined.filter((row) => kept.has(row)) })(size);
  };
  if (joined !== rows) {
    const all = some(groups.length);
    if (all.height <= (size.height ?? Infinity)) return all;
  }
  if (groups.length < 2) return undefined;
  // The most that fit, by halves: each try is a whole drawing.
  let [fitting, tooMany] = [1, groups.length];
  let best = some(fitting);
  while (tooMany - fitting > 1) {
    const count = Math.floor((fitting + tooMany) / 2);
    const drawing = some(count);
    if (drawing.height <= room) [fitting, best] = [count, drawing];
    else tooMany = count;
  }
  return withRest(best, groups.length - fitting, noun, size);
}

function withRest({ height, children, ...rest }: Drawing, count: number, noun: string, size: Size): Drawing {
  const note = label(`and ${count} more${noun && ` ${noun}${count === 1 ? '' : 's'}`}`, 0, height + size.fontSize + 2);
  return { ...rest, height: height + size.lineHeight + 4, children: [...children, drawLabel(note, size)] };
}

/** The channel whose values stand one below the other. */
const listed: Partial<Record<Mark, Channel>> = { bar: 'y', range: 'y', dot: 'y', proportion: 'y', timeline: 'text', tree: 'id' };

function rank(spec: ChartSpec, table: Table): Ranked {
  if (spec.mark === 'network') return rankRelations(spec, table);
  if (spec.mark === 'flow') return rankEnds(spec, table);
  const facet = columnOf(spec, table, 'facet');
  const isPanels = facet && (spec.mark === 'bar' || spec.mark === 'column');
  const column = isPanels ? columnOf(spec, table, spec.mark === 'bar' ? 'y' : 'x') : facet ?? (listed[spec.mark] && columnOf(spec, table, listed[spec.mark] as Channel));
  if (!column) return { groups: [], noun: '' };
  const groups = [...Map.groupBy(table.rows, (row) => JSON.stringify([isPanels ? textIn(row, facet) : '', textIn(row, column)])).values()];
  const chosen = spec.highlight.map(String);
  const isChosen = ([row]: Row[]) => row !== undefined && chosen.includes(textIn(row, column));
  // Panels keep as many each: their first, then their second, and so on.
  const seen = new Map<string, number>();
  const turn = new Map(groups.map((group) => {
    const panel = isPanels ? textIn(group[0] ?? {}, facet) : '';
    seen.set(panel, (seen.get(panel) ?? 0) + 1);
    return [group, isPanels ? seen.get(panel) ?? 0 : 0];
  }));
  const depth = spec.mark === 'tree' ? depths(spec, table) : new Map<string, number>();
  const levelOf = ([row]: Row[]) => depth.get(textIn(row ?? {}, column)) ?? 0;
  return {
    groups: groups.toSorted((a, b) => Number(isChosen(b)) - Number(isChosen(a)) || levelOf(a) - levelOf(b) || (turn.get(a) ?? 0) - (turn.get(b) ?? 0)),
    noun: '',
  };
}

/** Relations of the bodies that have most of them stay longest. */
function rankRelations(spec: ChartSpec, table: Table): Ranked {
  const [source, target] = [needColumn(spec, table, 'source'), needColumn(spec, table, 'target')];
  const ends = (row: Row) => [textIn(row, source), textIn(row, target)];
  const counts = new Map([...Map.groupBy(table.rows.flatMap(ends), (name) => name)].map(([name, all]) => [name, all.length]));
  const chosen = spec.highlight.map(String);
  const weight = (row: Row) => Math.max(...ends(row).map((name) => (counts.get(name) ?? 0) + (chosen.includes(name) ? 1000 : 0)));
  return { groups: table.rows.toSorted((a, b) => weight(b) - weight(a)).map((row) => [row]), noun: 'relation' };
}

/** Everything that comes to one end stays together, the end of most first. */
function rankEnds(spec: ChartSpec, table: Table): Ranked {
  const [source, target] = [needColumn(spec, table, 'source'), needColumn(spec, table, 'target')];
  const ends = new Map<string, string>();
  const endOf = (name: string): string => {
    const next = ends.get(name);
    return next === undefined || next === name ? name : endOf(next);
  };
  for (const row of table.rows) {
    const [from, to] = [endOf(textIn(row, source)), endOf(textIn(row, target))];
    if (from !== to) ends.set(from, to);
  }
  const together = Map.groupBy(table.rows, (row) => endOf(textIn(row, target)));
  return { groups: [...together.values()].toSorted((a, b) => b.length - a.length), noun: '' };
}

/** How far each thing hangs below its root. */
function depths(spec: ChartSpec, table: Table): Map<string, number> {
  const [id, parent] = [needColumn(spec, table, 'id'), needColumn(spec, table, 'parent')];
  const above = new Map(table.rows.map((row) => [textIn(row, id), textIn(row, parent)]));
  const depthOf = (name: string, seen: readonly string[]): number => {
    const next = above.get(name);
    return !next || seen.includes(next) ? 0 : 1 + depthOf(next, [...seen, next]);
  };
  return new Map([...above.keys()].map((name) => [name, depthOf(name, [name])]));
}

/** A flow whose beginnings lead to one end each: those of one end as one, `Ballast Office and 6 more`. */
function beginningsJoined(spec: ChartSpec, table: Table, rows: Row[]): Row[] {
  const [source, target] = [needColumn(spec, table, 'source'), needColumn(spec, table, 'target')];
  const targets = new Set(rows.map((row) => textIn(row, target)));
  const bySource = Map.groupBy(rows, (row) => textIn(row, source));
  const isBeginning = (row: Row) => !targets.has(textIn(row, source)) && bySource.get(textIn(row, source))?.length === 1;
  const together = Map.groupBy(rows.filter(isBeginning), (row) => textIn(row, target));
  return rows.map((row) => {
    const own = isBeginning(row) ? together.get(textIn(row, target)) ?? [] : [];
    const [first] = own;
    return first && own.length > 1 ? { ...row, [source.name]: `${textIn(first, source)} and ${own.length - 1} more` } : row;
  });
}
