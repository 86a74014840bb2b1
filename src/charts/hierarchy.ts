import type { ChartSpec } from '../model/chart.ts';
import { columnOf, needColumn, textIn } from './encoding.ts';
import type { Key } from './legend.ts';
import { drawnRows } from './rows.ts';
import { statusIn, type Status } from './status.ts';
import type { Table } from './table.ts';
import type { ShapeTone } from './theme.ts';
import { highlightedAmong, standings } from './tones.ts';
import { formatCell } from './value.ts';

/** A thing and what hangs from it. */
export interface Branch {
  name: string;
  /** A word or two on it. */
  note: string;
  tone: ShapeTone;
  isHighlighted: boolean;
  status: Status | undefined;
  link: string | undefined;
  children: Branch[];
}

export interface Hierarchy {
  roots: Branch[];
  key: Key[];
}

/** The series of a tree. What hangs from something without a row of its own makes one; circles are cut open. */
export function readHierarchy(spec: ChartSpec, table: Table): Hierarchy {
  const [id, parent] = [needColumn(spec, table, 'id'), needColumn(spec, table, 'parent')];
  const [text, color, statusColumn] = [columnOf(spec, table, 'text'), columnOf(spec, table, 'color'), columnOf(spec, table, 'status')];
  const rows = drawnRows(spec, table).filter((row) => textIn(row, id) !== '');
  const firsts = new Map(rows.map((row) => [textIn(row, id), row] as const).toReversed());
  const names = [...new Set(rows.flatMap((row) => [textIn(row, parent), textIn(row, id)]).filter(Boolean))];
  const groups = [...new Set(rows.map((row) => textIn(row, color)).filter(Boolean))];
  const highlighted = highlightedAmong(names, spec);
  const standing = standings(groups, { ...spec, highlight: highlighted.length > 0 ? [] : spec.highlight });
  const branches = new Map(names.map((name): [string, Branch] => {
    const row = firsts.get(name);
    const group = row ? textIn(row, color) : '';
    const isHighlighted = highlighted.includes(name);
    const plain = color ? 'muted' : isHighlighted ? 'series-1' : highlighted.length > 0 ? 'muted' : 'series-2';
    return [name, {
      name, note: row && text && textIn(row, text) !== '' ? formatCell(row[text.name], text) : '', tone: standing.get(group)?.tone ?? plain, isHighlighted,
      status: row && statusIn(row, statusColumn), link: table.links?.[name], children: [],
    }];
  }));
  const parentOf = new Map<string, string>();
  for (const row of rows) {
    const [name, above] = [textIn(row, id), textIn(row, parent)];
    if (above && !parentOf.has(name) && !leadsTo(above, name, parentOf)) parentOf.set(name, above);
  }
  for (const [name, above] of parentOf) branches.get(above)?.children.push(branches.get(name) as Branch);
  const roots = names.filter((name) => !parentOf.has(name)).map((name) => branches.get(name) as Branch);
  return { roots, key: groups.map((name) => ({ name, tone: standing.get(name)?.tone ?? 'muted' })) };
}

/** Whether one name is found on the way up from another. */
function leadsTo(from: string, name: string, parentOf: Map<string, string>): boolean {
  for (let at: string | undefined = from; at !== undefined; at = parentOf.get(at)) if (at === name) return true;
  return false;
}

/** How many levels a tree has. */
export const depthOf = (roots: readonly Branch[]): number => (roots.length === 0 ? 0 : 1 + Math.max(...roots.map(({ children }) => depthOf(children))));
