import type { ChartSpec, Mark } from '../model/chart.ts';
import { facetedMarks } from './encoding.ts';
import { error, type Finding, type Rule } from './finding.ts';
import { chartRenderer } from './render.ts';
import { serialize } from './svg.ts';
import type { Table } from './table.ts';
import { narrow, wide } from './theme.ts';

/** Keys that the mark would pass over in silence. */
export const unusedKeys: Rule = ({ mark, encoding, shape }) => [
  ...(encoding.facet && !facetedMarks.includes(mark) ? [error('unused', ['encoding', 'facet'], `The mark “${mark}” cannot be drawn as one panel for each.`, `Take “facet” out, or choose the mark from: ${facetedMarks.join(', ')}.`)] : []),
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

/** What a filter keeps must be there: a slip would leave it out in silence. */
export const emptyFilters: Rule = ({ filter = {} }, table) => Object.entries(filter).flatMap(([field, wanted]) => {
  const cells = new Set(table.rows.map((row) => String(row[field] ?? '')));
  const title = table.columns.find(({ name }) => name === field)?.title ?? field;
  return [wanted].flat().filter((value) => !cells.has(String(value))).map((value) =>
    error('unused', ['filter', field], `No row of the table has “${value}” as its “${title}”.`, 'Write it just as the table has it, or take it out.'));
});

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
