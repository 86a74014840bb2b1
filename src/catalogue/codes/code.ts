/** What a code of a problem stands for: its section of the guide. */
export interface CodeMeaning {
  /** What is wrong, and why it matters, for a writer. */
  means: string;
  /** How to mend it. */
  mend: string;
  /** As it is wrongly written. */
  wrong: string;
  /** The same, mended. */
  mended: string;
}

/** Gives a table of codes its type and keeps its names. */
export const table = <Name extends string>(codes: Record<Name, CodeMeaning>): Record<Name, CodeMeaning> => codes;
