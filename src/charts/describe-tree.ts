import { depthOf, readHierarchy, type Branch } from './hierarchy.ts';
import type { Describe } from './mark.ts';
import { counted, someOf } from './sentence.ts';

/** A tree: what stands at its head, what hangs from that, and how deep it goes. */
export const describeTree: Describe = (spec, table) => {
  const { roots } = readHierarchy(spec, table);
  const all = roots.flatMap(withinOf);
  const [root] = roots;
  if (!root) return [];
  if (all.length === 1) return [`${root.name} stands alone`];
  const levels = depthOf(roots);
  const head = roots.length === 1 ? `${root.name} stands at the head of ${counted(all.length - 1, 'other')}` : `${counted(all.length, 'name')} in ${counted(roots.length, 'tree')}, headed by ${someOf(roots.map(({ name }) => name))}`;
  const below = root.children.length > 0 && roots.length === 1 ? [`From it ${root.children.length === 1 ? 'hangs' : 'hang'} ${someOf(root.children.map(({ name }) => name))}`] : [];
  const widest = all.reduce((best, branch) => (branch.children.length > best.children.length ? branch : best));
  const most = widest !== root && widest.children.length > 1 ? [`${widest.name} has the most below it, ${widest.children.length}`] : [];
  return [`${head}, on ${counted(levels, 'level')}`, ...below, ...most];
};

const withinOf = (branch: Branch): Branch[] => [branch, ...branch.children.flatMap(withinOf)];
