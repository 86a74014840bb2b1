import type { Files } from '../catalogue/files.ts';
import type { Side } from './change.ts';

type Check = (files: Files) => Pick<Side, 'catalogue' | 'problems'>;

/** Putting back a file may break another that needed it; after so many rounds it is given up. */
const rounds = 5;

/** A side that cannot be built, made whole by putting its broken files back as they were; they are named. Nothing where that does not help. */
export function setBrokenAside(side: Side, before: Side, folder: string, check: Check): Pick<Side, 'catalogue' | 'setAside' | 'problems'> | undefined {
  const files = new Map(side.files);
  const setAside = new Set<string>();
  let found = side.problems;
  for (let round = 0; round < rounds; round += 1) {
    const broken = found.filter(({ severity }) => severity === 'error').map(({ file }) => file.slice(folder.length + 1)).filter((path) => !setAside.has(path));
    if (broken.length === 0) return undefined;
    for (const path of broken) {
      setAside.add(path);
      const old = before.files.get(path);
      if (old) files.set(path, old);
      else files.delete(path);
    }
    const outcome = check(new Map([...files].sort(([a], [b]) => (a < b ? -1 : 1))));
    // Advice is given of what can be built alone: without it, all that there was would seem mended.
    const problems = [...side.problems.filter(({ severity }) => severity === 'error'), ...outcome.problems];
    if (outcome.catalogue) return { catalogue: outcome.catalogue, setAside: [...setAside].sort(), problems };
    found = outcome.problems;
  }
  return undefined;
}
