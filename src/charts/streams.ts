import type { ChartSpec } from '../model/chart.ts';
import { columnOf, needColumn, numberIn, textIn } from './encoding.ts';
import { columnsOf } from './layers.ts';
import type { Key } from './legend.ts';
import { drawnRows } from './rows.ts';
import { statusIn, statusNote, type Status } from './status.ts';
import type { Table } from './table.ts';
import type { ShapeTone } from './theme.ts';
import { highlightedAmong, standings } from './tones.ts';
import { formatValue } from './value.ts';

/** What became of what: the series of a flow. */
export interface Flow {
  bodies: Body[];
  streams: Stream[];
  key: Key[];
  unit: string | undefined;
}

export interface Body {
  name: string;
  /** How much it holds, or of how many it was made. */
  note: string;
  /** How many steps lead to it at most. */
  stage: number;
  amount: number;
  tone: ShapeTone;
  isHighlighted: boolean;
  link: string | undefined;
}

export interface Stream {
  source: number;
  target: number;
  amount: number;
  tone: ShapeTone;
  isStrong: boolean;
  status: Status | undefined;
  title: string;
}

/** Without a size each beginning counts as one, and what reaches a body is shared among what it becomes. */
export function readFlow(spec: ChartSpec, table: Table): Flow {
  const [source, target] = [needColumn(spec, table, 'source'), needColumn(spec, table, 'target')];
  const [size, color, statusColumn] = [columnOf(spec, table, 'size'), columnOf(spec, table, 'color'), columnOf(spec, table, 'status')];
  const rows = drawnRows(spec, table).filter((row) => {
    const [from, to] = [textIn(row, source), textIn(row, target)];
    return from !== '' && to !== '' && from !== to && (!size || (numberIn(row, size) ?? 0) > 0);
  });
  const names = [...new Set(rows.flatMap((row) => [textIn(row, source), textIn(row, target)]))];
  const links = rows.map((row) => ({ source: names.indexOf(textIn(row, source)), target: names.indexOf(textIn(row, target)) }));
  const stages = columnsOf(names.length, links);
  const amounts = size ? rows.map((row) => numberIn(row, size) ?? 0) : shared(links, stages);
  const groups = color ? [...new Set(rows.map((row) => textIn(row, color)))] : [];
  const highlighted = highlightedAmong(names, spec);
  const standing = standings(groups, { ...spec, highlight: highlighted.length > 0 ? [] : spec.highlight });
  const plain: ShapeTone = highlighted.length > 0 ? 'muted' : 'series-2';
  const sum = (side: 'source' | 'target', index: number) => links.reduce((total, link, row) => total + (link[side] === index ? amounts[row] ?? 0 : 0), 0);
  const bodies = names.map((name, index): Body => {
    const isHighlighted = highlighted.includes(name);
    const from = links.filter((link) => link.target === index).length;
    const amount = Math.max(sum('source', index), sum('target', index));
    const note = size ? formatValue(amount, size.unit) : from > 1 ? `from ${from}` : '';
    const tone = isHighlighted ? 'series-1' : color ? 'muted' : plain;
    return { name, note, stage: stages[index] ?? 0, amount, tone, isHighlighted, link: table.links?.[name] };
  });
  const streams = rows.map((row, index): Stream => {
    const link = links[index] as { source: number; target: number };
    const isStrong = highlighted.includes(names[link.source] ?? '') || highlighted.includes(names[link.target] ?? '');
    const status = statusIn(row, statusColumn);
    const value = size ? `: ${formatValue(amounts[index] ?? 0, size.unit)}` : '';
    return {
      ...link, amount: amounts[index] ?? 0, isStrong, status,
      tone: standing.get(textIn(row, color))?.tone ?? (isStrong ? 'series-1' : plain),
      title: `${names[link.source] ?? ''} → ${names[link.target] ?? ''}${value}${statusNote(status)}`,
    };
  });
  return { bodies, streams, key: groups.map((name) => ({ name, tone: standing.get(name)?.tone ?? 'muted' })), unit: size?.unit };
}

/** One for each beginning; then what came in, in equal parts. */
function shared(links: { source: number; target: number }[], stages: number[]): number[] {
  const outs = Map.groupBy(links.keys(), (index) => links[index]?.source ?? 0);
  const ins = Map.groupBy(links.keys(), (index) => links[index]?.target ?? 0);
  const amounts = links.map(() => 0);
  const order = stages.map((_, index) => index).toSorted((a, b) => (stages[a] ?? 0) - (stages[b] ?? 0) || a - b);
  for (const body of order) {
    const came = (ins.get(body) ?? []).reduce((sum, index) => sum + (amounts[index] ?? 0), 0);
    const own = outs.get(body) ?? [];
    for (const index of own) amounts[index] = (came > 0 ? came : own.length) / own.length;
  }
  return amounts;
}
