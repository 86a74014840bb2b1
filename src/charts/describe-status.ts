import type { ChartSpec, Mark } from '../model/chart.ts';
import { columnOf, measuredChannel, numberIn } from './encoding.ts';
import { formatList } from '../format.ts';
import { drawnRows } from './rows.ts';
import { counted, countWord } from './sentence.ts';
import { statuses, statusIn } from './status.ts';
import type { Row, Table } from './table.ts';

/** What a row is, where it is no value. */
const nouns: Partial<Record<Mark, string>> = { timeline: 'date', network: 'relation', tree: 'entry', flow: 'step' };

/** `Two dates are approximate and one is planned`; nothing where all is certain. */
export function uncertainAmong(spec: ChartSpec, table: Table): string[] {
  const column = columnOf(spec, table, 'status');
  if (!column) return [];
  const noun = spec.mark === 'timeline' && columnOf(spec, table, 'x2') ? 'life span' : nouns[spec.mark] ?? 'value';
  const channel = measuredChannel[spec.mark];
  const measured = channel ? [columnOf(spec, table, channel), columnOf(spec, table, 'x2')].filter((each) => each?.type === 'quantitative') : [];
  const isMissing = (row: Row) => measured.length > 0 && measured.every((each) => numberIn(row, each) === null);
  const found = drawnRows(spec, table).filter((row) => !isMissing(row)).map((row) => statusIn(row, column));
  const said = statuses.filter((status) => found.includes(status)).map((status, index) => {
    const count = found.filter((each) => each === status).length;
    return `${index === 0 ? counted(count, noun) : countWord(count)} ${count === 1 ? 'is' : 'are'} ${status === 'estimate' ? (count === 1 ? 'an estimate' : 'estimates') : status}`;
  });
  return said.length > 0 ? [formatList(said)] : [];
}
