import type { Element, ElementContent } from 'hast';
import { h } from 'hastscript';
import type { ChartChange } from './change.ts';
import { redlineHtml } from './html-redline.ts';
import { badge, changeWords, pageLinks, section, type Sections } from './html-sections.ts';
import { visible } from './visible.ts';

/** Charts at both times, as drawn, with their tables. */
export function chartsHtml(sections: Sections): Element[] {
  return section('charts', 'Charts', sections.report.charts.map((chart) => chartHtml(chart, sections)));
}

function chartHtml(chart: ChartChange, sections: Sections): Element {
  const { absolute } = sections;
  const { key, title, change, drawings, description, table, shownOn, isDrawnTheSame } = chart;
  const side = (name: 'before' | 'after', label: string): Element[] => {
    const drawing = drawings[name];
    return drawing ? [h('figure', [
      h('figcaption', label),
      h('div', { class: 'drawing drawing--wide' }, [raw(drawing.wide)]), h('div', { class: 'drawing drawing--narrow' }, [raw(drawing.narrow)]),
    ])] : [];
  };
  const isWhole = change !== 'changed';
  return h('article', { class: 'chart-change', id: `chart-${key.replace('/', '-')}` }, [
    h('h3', [badge(change, changeWords[change]), ' ', visible(title)]),
    ...(isDrawnTheSame ? [h('p', 'It looks as it did; its words or other data changed.'), ...side('after', 'Drawing')] : [h('div', { class: 'sides' }, [...side('before', 'Before'), ...side('after', isWhole ? 'Drawing' : 'After')])]),
    ...(description.lines.some((line) => line.change !== 'same') ? [h('p', { class: 'note' }, 'In words:'), redlineHtml(description, absolute, isWhole)] : []),
    ...(table.lines.some((line) => line.change !== 'same') ? [h('details', { class: 'table-change', open: !isWhole && table.lines.length <= 60 }, [h('summary', isWhole ? 'Its table' : 'What changed in its table'), redlineHtml(table, absolute, isWhole)])] : [h('p', { class: 'note' }, 'Its table is as it was.')]),
    h('p', { class: 'note' }, shownOn.length === 0 ? 'Shown on no page but its own.' : ['Shown on: ', ...pageLinks(shownOn, sections)]),
  ]);
}

const raw = (value: string) => ({ type: 'raw', value }) as unknown as ElementContent;
