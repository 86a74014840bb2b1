import { findEntry, type Catalogue } from '../catalogue/catalogue.ts';
import type { Problem } from '../catalogue/problem.ts';
import { compareCharts } from './charts.ts';
import type { PageChange, Report, Side } from './change.ts';
import { compareFigures } from './figures.ts';
import { compareFiles } from './files.ts';
import { compareLinks } from './links.ts';
import { comparePages } from './pages.ts';
import { pageTexts } from './page-text.ts';
import { compareProblems } from './problems.ts';

/** The content at two times → what the change does for readers. `folder` is the content folder’s name, for messages. */
export function compareSides(before: Side, after: Side, folder: string): Report {
  const portal = (after.catalogue ?? before.catalogue)?.portal;
  const report: Report = {
    portal: portal?.name ?? folder,
    site: portal?.url ?? '',
    names: { before: before.name, after: after.name },
    files: compareFiles(before.files, after.files),
    problems: compareProblems(...comparable(before, after)),
    isReadable: { before: isReadable(before), after: isReadable(after) },
    setAside: after.setAside ?? [],
    code: after.code ?? [],
    pages: [], figures: [], charts: [], links: [], weight: {}, isBuilt: false,
  };
  const { catalogue: fresh } = after;
  if (!isReadable(before) || !fresh) return report;
  const old = before.catalogue ?? emptied(fresh);
  const [oldPages, newPages] = [before.catalogue ? pageTexts(old, folder) : new Map(), pageTexts(fresh, folder)];
  const figures = compareFigures(old, fresh);
  const charts = compareCharts(old, fresh);
  const pages = comparePages({ before: oldPages, after: newPages, old, fresh, folder, figures, charts, files: report.files, built: { before: before.built, after: after.built } });
  const weights = pages.map(({ weight }) => weight);
  return {
    ...report, figures, charts, pages,
    problems: compareProblems(underNewNames(before.problems, pages, old), after.problems),
    links: compareLinks(oldPages, newPages, pages),
    weight: before.built && after.built
      ? { before: total(before.built.values()), after: total(after.built.values()) }
      : { before: total(weights.map((one) => one.before ?? 0)), after: total(weights.map((one) => one.after ?? 0)) },
    isBuilt: Boolean(before.built && after.built),
  };
}

/** Advice is given of what can be built alone: where a side cannot, errors are compared with errors. */
function comparable(before: Side, after: Side): [Problem[], Problem[]] {
  const errors = ({ problems }: Side) => problems.filter(({ severity }) => severity === 'error');
  return isReadable(before) && after.catalogue ? [before.problems, after.problems] : [errors(before), errors(after)];
}

/** What stood in a file that moved stands in the new one: it is neither new nor mended. */
function underNewNames(problems: readonly Problem[], pages: readonly PageChange[], old: Catalogue): Problem[] {
  const moved = new Map(pages.flatMap(({ oldKey, file }) => (oldKey ? [[findEntry(old, oldKey)?.file, file] as const] : [])));
  return problems.map((problem) => ({ ...problem, file: moved.get(problem.file) ?? problem.file }));
}

/** A side without any file is readable: there was nothing yet. */
const isReadable = ({ catalogue, files }: Side) => catalogue !== undefined || files.size === 0;

/** What stood before the first content did: the same kinds, and nothing in them. */
function emptied<Content extends object>(catalogue: Content): Content {
  return Object.fromEntries(Object.entries(catalogue).map(([key, value]) => [key, value instanceof Map ? new Map() : value])) as Content;
}

const total = (numbers: Iterable<number>) => [...numbers].reduce((sum, number) => sum + number, 0);
