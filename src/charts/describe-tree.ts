import { depthOf, readHierarchy, type Branch } from './hierarchy.ts';
import type { Describe } from './mark.ts';
import { counted, countWord, someOf } from './sentence.ts';

/** A tree: what stands at its head, how deep it goes, and what comes below what. */
export const describeTree: Describe = (spec, table) => {
  const { roots } = readHierarchy(spec, table);
  const all = roots.flatMap(withinOf);
  const [root] = roots;
  if (!root) return [];
  if (all.length === 1) return [`${root.name} stands alone`];
  const levels = counted(depthOf(roots), 'level');
  const head = roots.length === 1 ? `Below ${root.name}: ${counted(all.length - 1, 'other')}, on ${levels} in all` : `${counted(all.length, 'name')} on ${levels}, under ${someOf(roots.map(({ name }) => name))}`;
  const widest = all.reduce((best, branch) => (branch.children.length > best.children.length ? branch : best));
  const most = roots.includes(widest) || widest.children.length < 2 ? [] : [`The most, ${countWord(widest.children.length)}, are below ${widest.name}`];
  return [head, ...roots.flatMap(below), ...most];
};

/** What comes below something, and one step further where only one way leads on. */
function below({ name, children }: Branch): string[] {
  if (children.length === 0) return [];
  const [next, ...others] = children.filter((child) => child.children.length > 0);
  const named = children.length === 1 ? 'that' : next?.name ?? '';
  const further = next && others.length === 0 ? `, and below ${named} ${someOf(next.children.map((child) => child.name))}` : '';
  return [`Below ${name} ${children.length === 1 ? 'comes' : 'come'} ${someOf(children.map((child) => child.name))}${further}`];
}

const withinOf = (branch: Branch): Branch[] => [branch, ...branch.children.flatMap(withinOf)];
