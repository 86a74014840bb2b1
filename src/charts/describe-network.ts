import { readNetwork } from './relations.ts';
import type { Describe } from './mark.ts';
import { formatList } from '../format.ts';
import { counted } from './sentence.ts';

/** Relations: how many, between how many, and who has the most of them. */
export const describeNetwork: Describe = (spec, table) => {
  const network = readNetwork(spec, table);
  const { nodes, edges } = network;
  if (edges.length === 0) return [];
  const count = (node: number) => edges.filter(({ source, target }) => source === node || target === node).length;
  const ranked = nodes.map(({ name }, index) => ({ name, links: count(index) })).toSorted((a, b) => b.links - a.links);
  const most = ranked.filter(({ links }) => links === ranked[0]?.links);
  const [edge] = edges;
  if (edges.length === 1 && edge) return [`${nodes[edge.source]?.name ?? ''} ${edge.verbs.join(', ') || 'is linked to'} ${edge.source === edge.target ? 'itself' : nodes[edge.target]?.name ?? ''}`];
  const told = `${counted(edges.length, 'relation')} between ${counted(nodes.length, 'body')}`;
  const others = ranked.slice(1, 3).filter(({ links }) => links > 1).map(({ name, links }) => `${name} (${links})`);
  if (most.length > 3 || !ranked[0]) return [`${told}, none of which has more than ${counted(ranked[0]?.links ?? 0, 'relation')}`];
  if (most.length > 1) return [`${told}; ${formatList(most.map(({ name }) => name))} have the most, ${ranked[0].links} each`];
  const next = others.length > 0 ? `, then ${formatList(others)}` : '';
  const lead = nodes.findIndex(({ name }) => name === ranked[0]?.name);
  const leads = edges.filter(({ source }) => source === lead).slice(0, 3).map(({ verbs, target }) => `${verbs[0] ?? 'is linked to'} ${nodes[target]?.name ?? ''}`);
  const how = leads.length > 0 ? [`${ranked[0].name} ${formatList(leads)}`] : [];
  return [`${told}; ${ranked[0].name} has the most, ${ranked[0].links}${next}`, ...how];
};
