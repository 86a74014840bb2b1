import type { ChartSpec } from '../model/chart.ts';
import { columnOf, needColumn, textIn } from './encoding.ts';
import type { Key } from './legend.ts';
import { drawnRows } from './rows.ts';
import { statusIn, statusNote, type Status } from './status.ts';
import type { Table } from './table.ts';
import { strokeOf, type Stroke } from './symbols.ts';
import { seriesTone, type ShapeTone, type Tone } from './theme.ts';
import { highlightedAmong, standings } from './tones.ts';

/** Who stands to whom, and how: what a network draws. */
export interface Network {
  nodes: Node[];
  edges: Edge[];
  /** Groups by colour and shape, then kinds by the dashes and arrows of their lines. */
  key: Key[];
}

export interface Node {
  name: string;
  group: string;
  /** Which of the groups it is, for the shape that goes with its colour. */
  symbol: number | undefined;
  tone: ShapeTone;
  isHighlighted: boolean;
  link: string | undefined;
}

export interface Edge {
  source: number;
  target: number;
  /** How the source stands to the target: `oversees`; several where they stand in several ways. */
  verbs: string[];
  kind: string;
  stroke: Stroke;
  status: Status | undefined;
  tone: Tone;
  isHighlighted: boolean;
}

/** The series of a network: one edge for each pair and kind, and how certain it is. */
export function readNetwork(spec: ChartSpec, table: Table): Network {
  const [source, target] = [needColumn(spec, table, 'source'), needColumn(spec, table, 'target')];
  const [verb, kind, statusColumn] = [columnOf(spec, table, 'text'), columnOf(spec, table, 'color'), columnOf(spec, table, 'status')];
  const ends = [[source, columnOf(spec, table, 'sourceGroup')], [target, columnOf(spec, table, 'targetGroup')]] as const;
  const rows = drawnRows(spec, table).filter((row) => textIn(row, source) !== '' && textIn(row, target) !== '');
  const groups = new Map<string, string>();
  for (const row of rows) for (const [end, group] of ends) {
    const name = textIn(row, end);
    groups.set(name, groups.get(name) || textIn(row, group));
  }
  const names = [...groups.keys()];
  const highlighted = highlightedAmong(names, spec);
  const groupNames = [...new Set([...groups.values()].filter(Boolean))];
  const standing = standings(groupNames, { ...spec, highlight: highlighted.length > 0 ? [] : spec.highlight });
  const nodes = names.map((name): Node => {
    const group = groups.get(name) ?? '';
    const isHighlighted = highlighted.includes(name);
    const symbol = groupNames.includes(group) ? groupNames.indexOf(group) : undefined;
    return { name, group, symbol, tone: standing.get(group)?.tone ?? (highlighted.length === 0 ? 'series-2' : isHighlighted ? 'series-1' : 'muted'), isHighlighted, link: table.links?.[name] };
  });
  const kinds = [...new Set(rows.map((row) => textIn(row, kind)))];
  const styleOf = (name: string) => (kinds.length < 2 ? strokeOf(0) : strokeOf(kinds.indexOf(name)));
  // Where no group takes them, kinds have colours as well.
  const isColored = kinds.length > 1 && groupNames.length === 0 && highlighted.length === 0;
  const toneOf = (name: string): ShapeTone | undefined => (isColored ? seriesTone(kinds.indexOf(name)) : undefined);
  const pairs = Map.groupBy(rows, (row) => JSON.stringify([textIn(row, source), textIn(row, target), textIn(row, kind), statusIn(row, statusColumn)]));
  const edges = [...pairs.values()].map(([row, ...more]): Edge => {
    const [from, to] = [textIn(row ?? {}, source), textIn(row ?? {}, target)];
    const name = textIn(row ?? {}, kind);
    return {
      source: names.indexOf(from), target: names.indexOf(to), kind: name, stroke: styleOf(name), status: statusIn(row ?? {}, statusColumn),
      tone: highlighted.includes(from) || highlighted.includes(to) ? 'ink' : toneOf(name) ?? 'soft',
      verbs: [...new Set([row ?? {}, ...more].map((each) => textIn(each, verb)).filter(Boolean))],
      isHighlighted: highlighted.includes(from) || highlighted.includes(to),
    };
  });
  const key: Key[] = [
    ...groupNames.map((name, symbol): Key => ({ name, tone: standing.get(name)?.tone ?? 'muted', symbol })),
    ...(kinds.length > 1 ? kinds.map((name): Key => ({ name: name || 'Other', tone: toneOf(name) ?? 'muted', dash: styleOf(name).dash ?? '', head: styleOf(name).head })) : []),
  ];
  return { nodes, edges, key };
}

/** `Coast Office: oversees Light boards`, as an edge says when it is pointed at; the verb cannot know whether a name is one or many. */
export function edgeTitle(network: Network, edge: Edge): string {
  const name = network.nodes[edge.source]?.name ?? '';
  return `${name}${howOf(edge) ? ':' : ''} ${wayOf(network, edge)}`;
}

/** `oversees Light boards`, `pays Keepers (planned)`; `→ Light boards` where no word says how. */
export const wayOf = ({ nodes }: Network, edge: Edge): string => `${howOf(edge) || '→'} ${nodes[edge.target]?.name ?? ''}${statusNote(edge.status)}`;

/** The words for a relation, or else its kind. */
export const howOf = ({ verbs, kind }: Edge): string => verbs.join(', ') || kind;
