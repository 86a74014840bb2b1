import { newMemory, type Outcome } from '../catalogue/build.ts';
import type { Code } from '../catalogue/codes.ts';
import { readCells } from '../catalogue/cells.ts';
import { formatProblem, sortProblems, type Problem } from '../catalogue/problem.ts';
import { aRecord, isKind, kinds, type Kind } from '../model/kinds.ts';
import { checkContent } from '../quality/index.ts';
import { choicesOf, type Choices } from './choices.ts';
import type { Draft, DraftFile } from './draft.ts';
import { filesOf, partsOf } from './files.ts';
import { formOf, type Form } from './form.ts';
import { bodyLine, placeOf, type FormPlace } from './locate.ts';
import { openDraft } from './open.ts';
import { previewOf } from './preview.ts';
import { filesOfPublished, laidOver, type Published } from './published.ts';
import { knownIn, readTable, type TableReading } from './read-table.ts';
import { withStandIns } from './stand-in.ts';
import { tidyRecord } from './tidy.ts';
import { yamlText } from './yaml-text.ts';

/** A problem with the place in the form where it is mended. */
export type PlacedProblem = Problem & { place: FormPlace };

/** What is said of a draft. */
export interface Answer {
  files: DraftFile[];
  problems: PlacedProblem[];
  /** How readers will see it; absent while problems forbid it. */
  preview?: string;
  /** The table of a dataset as it was read: its heading and its rows. */
  cells?: string[][];
}

/** All that the form asks of the content, over what is published. */
export interface Desk {
  choices: Choices;
  form: (kind: string) => Form | undefined;
  open: (kind: Kind, id: string) => Draft | undefined;
  answer: (draft: Draft) => Answer;
  /** What a pasted table seems to hold. */
  table: (pasted: string) => TableReading;
}

const folder = 'content';

/** A desk over the published content; `href` writes an address of the site. */
export function openDesk(published: Published, href: (path: string) => string): Desk {
  const base = filesOfPublished(published);
  const memory = newMemory();
  const { catalogue, problems } = checkContent(base, { folder, memory });
  if (!catalogue) throw new Error(`the published content has problems: ${problems.map(formatProblem).join('; ')}`);
  const known = new Set(problems.map(formatProblem));
  const check = (files: readonly DraftFile[]): Outcome => {
    const outcome = checkContent(laidOver(base, files), { folder, memory });
    return { ...outcome, problems: outcome.problems.filter((one) => !known.has(formatProblem(one))) };
  };
  return {
    choices: choicesOf(catalogue),
    form: (kind) => (isKind(kind) ? formOf(kind) : undefined),
    open: (kind, id) => openDraft(kind, id, kinds[kind].extension, published.texts),
    table: (pasted) => readTable(pasted, knownIn(base, folder)),
    answer: (draft) => {
      const form = formOf(draft.kind);
      const named = { ...draft, id: draft.id || unnamed };
      const files = filesOf(named, form);
      const outcome = check(files);
      const body = !outcome.catalogue && draft.kind === 'briefings' ? bodyAlone(named, form, files) : undefined;
      const shown = outcome.catalogue ?? body?.catalogue;
      return {
        files,
        problems: [
          ...naming(draft, published),
          ...sortProblems([...outcome.problems, ...(body?.problems ?? [])]).map((one) => ({ ...one, place: placeOf(one, files, named, form) })),
        ],
        ...(shown ? { preview: previewOf(draft.kind, named.id, { catalogue: shown, href }) } : {}),
        ...(draft.kind === 'datasets' && draft.table.trim() ? { cells: readCells(files[1]!.text).rows.map((row) => row.map(({ text }) => text)) } : {}),
      };
    },
  };

  /** While the front matter has mistakes, a body is not read; with stand-ins for them it is. */
  function bodyAlone(draft: Draft, form: Form, [file]: readonly DraftFile[]): Outcome {
    const data = withStandIns(tidyRecord(draft.data, form.fields), catalogue!);
    const text = `---\n${yamlText(data)}---\n\n${draft.body.trim()}\n`;
    const { problems: found, ...outcome } = check([{ ...file!, text }]);
    const shift = bodyLine(file!.text) - bodyLine(text);
    const first = `---\n${partsOf(text).frontMatter}---\n`.split('\n').length;
    return { ...outcome, problems: found.filter(({ line, file: where }) => where.endsWith(`/${file!.path}`) && line >= first).map((one) => ({ ...one, line: one.line + shift })) };
  }
}

/** The name that a draft is checked under until it has one. */
const unnamed = 'new-record';

/** What is wrong with the name of a new record’s file. */
function naming({ kind, id, original }: Draft, { texts }: Published): PlacedProblem[] {
  const { extension } = kinds[kind];
  const problem = (code: Code, message: string, hint: string) =>
    [{ file: `${folder}/${kind}/${id || unnamed}${extension}`, line: 1, column: 1, code, severity: 'error' as const, message, hint, place: { part: 'field' as const, path: ['#id'] } }];
  if (original) return [];
  if (id === '') return problem('id/format', 'The file has no name.', 'Write one in small letters, digits and hyphens.');
  if (Object.hasOwn(texts, `${kind}/${id}${extension}`)) return problem('id/duplicate', `There is already ${aRecord(kind)} “${id}”.`, 'Choose another name, or change that record instead.');
  return [];
}
