import type { Match } from './matches.ts';
import type { DocumentFile } from './packed.ts';

/** A section of a page that says what was asked. */
export interface FoundSection {
  id: string;
  title: string;
  /** The number of its first word, which is of its title. */
  from: number;
  matches: Match[];
}

const most = 3;
/** Sections that are not what a page says, but where it comes from and how to use it. */
const apparatus: ReadonlySet<string> = new Set(['sources', 'footnote-label', 'cite', 'embed']);

/** The sections of a page that say most of what was asked, in the order of the page; none where the page is one section, or a drawing with what belongs to it. */
export function bestSections({ sections, picture }: DocumentFile, matches: readonly Match[]): FoundSection[] {
  if (sections.length < 2 || picture) return [];
  const found = sections.map(([id, title, from], index) => {
    const to = sections[index + 1]?.[2] ?? Infinity;
    const own = matches.filter(({ at }) => at >= from && at < to);
    return { id, title, from, index, matches: own, said: new Set(own.map(({ concept }) => concept)).size };
  }).filter((section) => section.said > 0 && !apparatus.has(section.id));
  const wanted = Math.max(0, ...found.map(({ said }) => said));
  return found.filter(({ said }) => said === wanted)
    .sort((a, b) => b.matches.length - a.matches.length || a.index - b.index).slice(0, most)
    .sort((a, b) => a.index - b.index)
    .map(({ id, title, from, matches: own }) => ({ id, title, from, matches: own }));
}

/** The matches in what a page says itself; all, where there are none in it. */
export function inBody({ sections }: DocumentFile, matches: readonly Match[]): Match[] {
  const isIn = ({ at }: Match) => !apparatus.has(sections.findLast(([, , from]) => from <= at)?.[0] ?? '');
  const own = matches.filter(isIn);
  return own.length > 0 ? own : [...matches];
}
