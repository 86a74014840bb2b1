import type { Mark } from '../model/chart.ts';

/** What readers call each way of drawing. */
export const markLabels: Record<Mark, string> = {
  bar: 'Bars', column: 'Columns', line: 'Lines', area: 'Areas', dot: 'Dots', range: 'Ranges', proportion: 'Parts of a whole',
  'tile-map': 'Map of tiles', timeline: 'Timeline', network: 'Network', tree: 'Tree', flow: 'Flow',
};
