import { bodyCodes } from './codes/bodies.ts';
import type { CodeMeaning } from './codes/code.ts';
import { fileCodes } from './codes/files.ts';
import { honestyCodes } from './codes/honesty.ts';
import { qualityCodes } from './codes/quality.ts';
import { recordCodes } from './codes/records.ts';
import { syntaxCodes } from './codes/syntax.ts';
import { tableCodes } from './codes/tables.ts';

/** Every kind of mistake there is, by what it is about, in the order of the guide. */
export const codeGroups = {
  'Files and names': fileCodes,
  'How records and texts are written': syntaxCodes,
  'Records': recordCodes,
  'Texts': bodyCodes,
  'Tables and charts': tableCodes,
  'Charts that may mislead': honestyCodes,
  'Good work': qualityCodes,
} satisfies Record<string, Record<string, CodeMeaning>>;

type Groups = typeof codeGroups;

/** The stable name of a kind of mistake: `link/broken`. No other can be reported. */
export type Code = { [Group in keyof Groups]: keyof Groups[Group] }[keyof Groups];

/** What each code means, by its name. */
export const codes: Record<Code, CodeMeaning> = Object.assign({}, ...Object.values(codeGroups)) as Record<Code, CodeMeaning>;
