import { findEntry, type Catalogue, type Entry } from '../catalogue/catalogue.ts';
import type { ChartChange, FigureChange, FileChange } from './change.ts';
import type { PageText } from './page-text.ts';
import { mentioning } from './shown-on.ts';

/** Why pages read otherwise than they did. */
export interface Reasons {
  /** Pages whose own file changed. */
  own: ReadonlySet<string>;
  /** What else changed that a page shows or names, by the page’s key. */
  through: ReadonlyMap<string, string[]>;
  /** Pages that show a drawing or a picture which changed, though their text may not have. */
  shown: ReadonlySet<string>;
}

/** What the reasons follow from. */
export interface Changed {
  before: ReadonlyMap<string, PageText>;
  after: ReadonlyMap<string, PageText>;
  old: Catalogue;
  fresh: Catalogue;
  folder: string;
  figures: readonly FigureChange[];
  charts: readonly ChartChange[];
  files: readonly FileChange[];
}

/** For each page, what changed that it shows. */
export function reasonsFor(changed: Changed): Reasons {
  const { before, after, folder, files } = changed;
  const paths = new Set(files.map(({ path }) => `${folder}/${path.replace(/\.csv$/, '.yaml')}`));
  const pages = [...new Map([...before, ...after]).values()];
  const own = new Set(pages.filter(({ file }) => paths.has(file)).map(({ key }) => key));
  const drawn = [...redrawn(changed, own), ...repainted(changed)];
  const through = new Map<string, string[]>();
  for (const [key, reason] of [...refigured(changed), ...drawn, ...requoted(changed), ...renamed(changed, own)]) {
    const list = through.get(key) ?? [];
    if (!list.includes(reason)) through.set(key, [...list, reason]);
  }
  return { own, through, shown: new Set(drawn.map(([key]) => key)) };
}

type Reason = [key: string, reason: string];

function refigured({ figures }: Changed): Reason[] {
  return figures.flatMap(({ ref, shownOn }) => shownOn.filter(({ key }) => key !== sourceOf(ref)).map(({ key }): Reason => [key, `the figure ${ref}`]));
}

function requoted({ old, fresh }: Changed): Reason[] {
  const refs = [...new Set([...old.quotes.keys(), ...fresh.quotes.keys()])].filter((ref) => JSON.stringify(old.quotes.get(ref)?.quote) !== JSON.stringify(fresh.quotes.get(ref)?.quote));
  return refs.flatMap((ref) => mentioning(`quote:${ref}`, fresh).filter(({ key }) => key !== sourceOf(ref)).map(({ key }): Reason => [key, `the quotation ${ref}`]));
}

function redrawn({ charts }: Changed, own: ReadonlySet<string>): Reason[] {
  return charts.filter(({ isDrawnTheSame }) => !isDrawnTheSame).flatMap(({ key, title, shownOn }): Reason[] => [
    ...shownOn.map((page): Reason => [page.key, `the chart “${title}”`]),
    ...(own.has(key) ? [] : [[key, 'its data'] satisfies Reason]),
  ]);
}

function repainted({ after, files }: Changed): Reason[] {
  const pictures = files.filter(({ path, change }) => path.startsWith('images/') && change === 'changed');
  return pictures.flatMap(({ path }) => [...after.values()].filter(({ html }) => html.includes(`src="/${path}"`)).map(({ key }): Reason => [key, `the picture ${path}`]));
}

/** Records that others name. Of a source only what a citation shows counts; its figures and quotations are told apart. */
function renamed({ old, fresh }: Changed, own: ReadonlySet<string>): Reason[] {
  return [...own].flatMap((key) => {
    const [before, after] = [findEntry(old, key), findEntry(fresh, key)];
    const entry = after ?? before;
    if (!entry || key.startsWith('charts/') || (key.startsWith('sources/') && citationOf(before) === citationOf(after))) return [];
    return mentioning(key, fresh).filter((from) => !own.has(from.key)).map((from): Reason => [from.key, `“${entry.title}”`]);
  });
}

const sourceOf = (ref: string) => `sources/${ref.split('/')[0]}`;
const citationOf = (entry: Entry | undefined) => JSON.stringify({ ...entry?.data, facts: undefined, quotes: undefined });
