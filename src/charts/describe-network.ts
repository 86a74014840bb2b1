import { formatList } from '../format.ts';
import type { Describe } from './mark.ts';
import { edgeTitle, readNetwork, type Network } from './relations.ts';
import { counted, countWord } from './sentence.ts';

/** Relations: how many, between how many, who has the most of them, and how these stand to others. */
export const describeNetwork: Describe = (spec, table) => {
  const network = readNetwork(spec, table);
  const { nodes, edges } = network;
  const [edge] = edges;
  if (!edge) return [];
  if (edges.length === 1) return [edge.source === edge.target ? `${nodes[edge.source]?.name ?? ''}: ${edge.verbs.join(', ') || 'linked to'} itself` : edgeTitle(network, edge)];
  const links = nodes.map((_, node) => edges.filter(({ source, target }) => source === node || target === node).length);
  const ranked = [...nodes.keys()].toSorted((a, b) => (links[b] ?? 0) - (links[a] ?? 0));
  const greatest = Math.max(...links);
  const most = ranked.filter((node) => links[node] === greatest);
  const told = `Of ${counted(edges.length, 'relation')} between ${counted(nodes.length, 'body')}`;
  const name = (node: number) => nodes[node]?.name ?? '';
  if (most.length > 3) return [`${told}, no body has more than ${countWord(greatest)}`];
  const how = most.flatMap((node) => standing(network, node));
  if (most.length > 1) return [`${told}, ${formatList(most.map(name))} have the most, ${countWord(greatest)} each`, ...how];
  const others = ranked.slice(1, 3).filter((node) => (links[node] ?? 0) > 1).map((node) => `${countWord(links[node] ?? 0)} with ${name(node)}`);
  return [`${told}, ${formatList([`${countWord(greatest)} are with ${name(most[0] ?? 0)}`, ...others])}`, ...how];
};

/** How a body stands to others: `Coast Office: pays a and b; inspects c`. */
function standing({ nodes, edges }: Network, node: number): string[] {
  const own = edges.filter(({ source, target }) => source === node && target !== node).slice(0, 4);
  const byVerb = Map.groupBy(own, ({ verbs }) => verbs[0] ?? 'linked to');
  const said = [...byVerb].map(([verb, group]) => `${verb} ${formatList(group.map(({ target }) => nodes[target]?.name ?? ''))}`);
  return said.length > 0 ? [`${nodes[node]?.name ?? ''}: ${said.join('; ')}`] : [];
}
