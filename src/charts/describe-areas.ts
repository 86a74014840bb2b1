import { sum } from 'd3';
import { describeChange } from './change.ts';
import { columnOf, titleOf } from './encoding.ts';
import { describeLines } from './describe-lines.ts';
import type { Describe } from './mark.ts';
import { readSeries } from './series.ts';
import { formatShare } from './share.ts';
import { formatCell } from './value.ts';

/** Areas: alone, as a line; stacked, how the whole went and who had the largest part at the end. */
export const describeAreas: Describe = (spec, table) => {
  const series = readSeries(spec, table);
  if (series.lines.length < 2) return describeLines(spec, table);
  const column = columnOf(spec, table, 'x');
  const when = (at: number) => series.ticks.find((tick) => tick.at === at)?.text ?? (column ? formatCell(Math.floor(at), column) : String(at));
  const wholes = series.order.flatMap((at) => {
    const values = series.lines.map(({ points }) => points.find((point) => point.at === at)?.value ?? null);
    return values.includes(null) ? [] : [{ at, values: values as number[], whole: sum(values as number[]) }];
  });
  const missing = series.order.length - wholes.length;
  const gaps = missing > 0 ? [`Parts are missing at ${missing} of ${series.order.length} points`] : [];
  const [first, last] = [wholes[0], wholes.at(-1)];
  if (!first || !last) return series.order.length > 0 ? ['At no point are all parts known'] : [];
  const measure = titleOf(spec, table, 'y') ?? 'The value';
  const isChange = first.at !== last.at;
  const told = isChange ? [`${measure} in all ${describeChange(first.whole, last.whole, series.unit)} between ${when(first.at)} and ${when(last.at)}`] : [];
  const largest = last.values.indexOf(Math.max(...last.values));
  const leader = series.lines[largest]?.name ?? '';
  const share = last.whole > 0 ? [`The largest part in ${when(last.at)} is ${leader}, ${formatShare((last.values[largest] ?? 0) / last.whole)} of the whole`] : [];
  return [...told, ...share, ...gaps];
};
