import type { Catalogue } from '../catalogue/catalogue.ts';
import type { Files } from '../catalogue/files.ts';
import type { Problem } from '../catalogue/problem.ts';
import type { Kind } from '../model/kinds.ts';
import type { Redline } from './redline.ts';

/** The content at one time: its files and, where it has no errors, its catalogue. */
export interface Side {
  /** How people name it: `main (1a2b3c4)`. */
  name: string;
  files: Files;
  /** Absent where there are errors, unless it was made without the files that are set aside. */
  catalogue?: Catalogue | undefined;
  /** Files with errors that count as they were before. */
  setAside?: string[] | undefined;
  problems: Problem[];
  /** Files beside the content that pages are made with, and that changed. */
  code?: string[] | undefined;
  /** The size in bytes of each built page by its address, where both sites were built. */
  built?: ReadonlyMap<string, number> | undefined;
}

/** A page as a list names it. */
export interface PageRef {
  /** `organisations/coast-office`; `portal` for the home page and what else `portal.yaml` holds. */
  key: string;
  title: string;
  /** From the site’s root. */
  url: string;
}

/** A value at both times; left out where it was or is not there. */
export interface Pair<Value> {
  before?: Value | undefined;
  after?: Value | undefined;
}

/** What readers of one page will find changed. */
export interface PageChange extends PageRef {
  kind: Kind | 'portal';
  file: string;
  change: 'added' | 'changed' | 'renamed' | 'removed';
  /** Its own file is as it was, but something that it shows is not. */
  isThroughOthers: boolean;
  /** The changed figures and drawings that it shows and, where its own file is as it was, the changed records that it names. */
  through: string[];
  redline: Redline;
  /** Other pages that name it, on the side where it stands. */
  mentionedOn: PageRef[];
  /** In years, of its prose; only where there is enough of it. */
  readingAge: Pair<number>;
  /** In bytes of HTML. */
  weight: Pair<number>;
  /** Of a page that moved. */
  oldKey?: string | undefined;
  /** Of a page that went: the address that readers may have kept. */
  oldUrl?: string | undefined;
  /** Whether that address leads on. */
  hasRedirect?: boolean | undefined;
}

/** A figure that changed, with every page where it shows. */
export interface FigureChange {
  /** `source/fact`. */
  ref: string;
  change: 'added' | 'changed' | 'removed';
  statement: string;
  /** As readers see it: `about £20 million`. */
  text: Pair<string>;
  /** What else of it changed, by key: its date, its status. */
  details: { key: string; before: string; after: string }[];
  shownOn: PageRef[];
}

/** A chart at both times, as drawn. */
export interface ChartChange extends PageRef {
  change: 'added' | 'changed' | 'removed';
  /** At both widths, as SVG with ids of its own. */
  drawings: Pair<{ wide: string; narrow: string }>;
  isDrawnTheSame: boolean;
  /** What it says in words. */
  description: Redline;
  table: Redline;
  shownOn: PageRef[];
}

/** A link that stands on a page now and did not before, or the other way round. */
export interface LinkChange {
  page: PageRef;
  text: string;
  /** An address of the web, or one from the site’s root. */
  address: string;
  change: 'added' | 'removed';
  isExternal: boolean;
  /** No page linked to this host before. */
  isNewHost: boolean;
}

export interface ProblemChange {
  added: Problem[];
  mended: Problem[];
}

export interface FileChange {
  path: string;
  change: 'added' | 'changed' | 'removed';
  bytes: Pair<number>;
}

/** What a change does for readers. */
export interface Report {
  portal: string;
  /** Where the site stands, for links. */
  site: string;
  names: { before: string; after: string };
  files: FileChange[];
  problems: ProblemChange;
  /** Which sides could be read; without both there is nothing to say of pages. */
  isReadable: { before: boolean; after: boolean };
  /** Files with errors that count as they were before the change. */
  setAside: string[];
  /** Files beside the content that pages are made with, and that changed: what they do to pages is not compared. */
  code: string[];
  pages: PageChange[];
  figures: FigureChange[];
  charts: ChartChange[];
  links: LinkChange[];
  /** Of all pages together, in bytes of HTML. */
  weight: Pair<number>;
  /** Whether weights are those of built pages, or of rendered text alone. */
  isBuilt: boolean;
}
