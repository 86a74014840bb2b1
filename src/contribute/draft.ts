import type { Kind } from '../model/kinds.ts';

/** What a writer has in hand: one record, with its body or table where its kind has one. */
export interface Draft {
  kind: Kind;
  /** The name of its file, without the ending. */
  id: string;
  data: Record<string, unknown>;
  /** The MDX below the front matter of a briefing. */
  body: string;
  /** The CSV of a dataset. */
  table: string;
  /** The published texts of a record that is being changed. */
  original?: { text: string; table: string };
}

/** A file of a proposal: its path in the content folder, its text, and whether it stands there already. */
export interface DraftFile {
  path: string;
  text: string;
  isNew: boolean;
  isChanged: boolean;
}
