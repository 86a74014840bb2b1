import { toHtml } from 'hast-util-to-html';
import { h } from 'hastscript';
import type { Catalogue, Entry } from '../catalogue/catalogue.ts';
import { describeChart, drawnTable, narrow, renderChart, serialize, wide, type Size } from '../charts/index.ts';
import { dataTable } from '../prose/index.ts';
import type { ChartChange } from './change.ts';
import { redline } from './redline.ts';
import { mentioning, refOf } from './shown-on.ts';

/** Charts that came, went, or are drawn from something else. */
export function compareCharts(before: Catalogue, after: Catalogue): ChartChange[] {
  const ids = [...new Set([...before.charts.keys(), ...after.charts.keys()])].sort();
  return ids.flatMap((id): ChartChange[] => {
    const [old, fresh] = [chartOf(id, before), chartOf(id, after)];
    if (JSON.stringify(old) === JSON.stringify(fresh)) return [];
    const drawings = { before: old && drawingsOf(old, 'before'), after: fresh && drawingsOf(fresh, 'after') };
    return [{
      ...refOf((fresh ?? old)!.entry),
      change: !old ? 'added' : !fresh ? 'removed' : 'changed',
      drawings,
      isDrawnTheSame: old !== undefined && fresh !== undefined && pictureOf(old) === pictureOf(fresh),
      description: redline(old && describedHtml(old), fresh && describedHtml(fresh)),
      table: redline(old && tableHtml(old, before), fresh && tableHtml(fresh, after)),
      shownOn: mentioning(`charts/${id}`, fresh ? after : before).map(refOf),
    }];
  });
}

interface Chart {
  entry: Entry<'charts'>;
  table: ReturnType<typeof drawnTable>;
}

function chartOf(id: string, catalogue: Catalogue): Chart | undefined {
  const entry = catalogue.charts.get(id);
  const table = catalogue.chartTables.get(id);
  // Its marks link to pages of the site, which a report on somebody’s disk has not.
  return entry && table && { entry, table: { ...table, links: {} } };
}

const draw = ({ entry, table }: Chart, size: Size, id: string) => serialize(renderChart(entry.data, table, size, { id }));

function drawingsOf(chart: Chart, side: 'before' | 'after') {
  return { wide: draw(chart, wide, `${side}-${chart.entry.id}`), narrow: draw(chart, narrow, `${side}-${chart.entry.id}`) };
}

/** The drawing without its title and description, which the eye does not see. */
const pictureOf = (chart: Chart) => draw(chart, wide, 'picture').replace(/<(title|desc)\b[^>]*>[^]*?<\/\1>/g, '');

const describedHtml = ({ entry, table }: Chart) => toHtml(h('p', describeChart(entry.data, table)));

const tableHtml = ({ entry, table }: Chart, catalogue: Catalogue) =>
  toHtml(dataTable(drawnTable(entry.data, table), entry.title, { catalogue, href: (path) => path }));
