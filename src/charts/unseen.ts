import type { ChartSpec, Mark } from '../model/chart.ts';
import { drawnChannels, facetedMarks, type Channel } from './encoding.ts';
import { error, type Finding, type Rule } from './finding.ts';
import { chartRenderer } from './render.ts';
import { serialize } from './svg.ts';
import type { Table } from './table.ts';
import { narrow, wide } from './theme.ts';

/** Keys that the mark would pass over in silence. */
export const unusedKeys: Rule = ({ mark, encoding, shape, stack }) => [
  ...(Object.keys(encoding) as Channel[]).filter((channel) => encoding[channel] && channel !== 'facet' && !drawnChannels[mark].includes(channel)).map((channel) =>
    error('unused', ['encoding', channel], `The mark “${mark}” draws nothing from “${channel}”.`, `Take “${channel}” out, or use a mark that has it; this one takes: ${drawnChannels[mark].join(', ')}.`)),
  ...(encoding.facet && !facetedMarks.includes(mark) ? [error('unused', ['encoding', 'facet'], `The mark “${mark}” cannot be drawn as one panel for each.`, `Take “facet” out, or choose the mark from: ${facetedMarks.join(', ')}.`)] : []),
  ...(stack && (!['bar', 'column'].includes(mark) || !encoding.color) ? [error('unused', ['stack'], 'Nothing on this chart can stand on top of another.', 'Take “stack” out, or give bars or columns a “color” for their parts.')] : []),
  ...(shape === 'waffle' && mark !== 'proportion' ? [error('unused', ['shape'], `The mark “${mark}” has no shape.`, 'Take “shape” out, or use the mark “proportion”.')] : []),
];

const withNotesOnly: readonly Mark[] = ['proportion', 'tile-map', 'network', 'tree', 'flow'];

/** What the author points out must be seen. */
export const unseenAnnotations: Rule = (spec, table) => {
  const { mark, annotations } = spec;
  if (annotations.length === 0) return [];
  const bare = drawn({ ...spec, annotations: [] }, table);
  return annotations.flatMap((annotation, index): Finding[] => {
    if (annotation.type !== 'note' && withNotesOnly.includes(mark)) {
      return [error('unused', ['annotations', index, 'type'], `The mark “${mark}” has no scale for a ${annotation.type === 'rule' ? 'line' : 'band'}.`, 'Write “type: note”, with the name of what it is about as “x”.')];
    }
    if (drawn({ ...spec, annotations: [annotation] }, table) !== bare) return [];
    const at = [annotation.x, annotation.y, annotation.to, annotation.facet].filter((place) => place !== undefined).map((place) => `“${place}”`).join(', ');
    return [error('unused', ['annotations', index], `There is no place ${at} on this chart to draw the annotation at.`, 'Write a value that lies on its scale, or a name just as the table has it.')];
  });
};

/** What is to stand out must be there. */
export const unseenHighlights: Rule = (spec, table) => {
  const { highlight } = spec;
  if (highlight.length === 0) return [];
  const bare = drawn({ ...spec, highlight: [] }, table);
  return highlight.flatMap((name, index): Finding[] => (drawn({ ...spec, highlight: [name] }, table) !== bare ? [] : [
    error('unused', ['highlight', index], `“${name}” does not stand out on this chart.`, 'Write the name of a category, a body or an event just as the table has it, or take it out.'),
  ]));
};

/** The chart on a phone and on a page. */
const drawn = (spec: ChartSpec, table: Table) =>
  [narrow, wide].map(chartRenderer(spec, table, { id: 'check', description: '' })).map(serialize).join('');
