import { buildCatalogue } from '../catalogue/build.ts';
import { datasetTable } from '../catalogue/charts.ts';
import { suggestion } from '../catalogue/nearest.ts';
import { formatProblem } from '../catalogue/problem.ts';
import type { Table } from '../charts/index.ts';
import { aRecord, kinds, singular, type Kind } from '../model/kinds.ts';
import type { Need } from './need.ts';
import { newDataset, toComplete } from './new-dataset.ts';
import { newId } from './new-id.ts';
import { newRecord, type Setting, type Values } from './new-record.ts';
import { outcome, type Content, type Plan } from './plan.ts';
import type { Proposal } from './propose-marks.ts';
import { Refusal } from './refusal.ts';

export interface NewRequest {
  kind: Kind;
  title: string;
  /** What the author chose for it, where it is not made of the title. */
  id?: string | undefined;
  values: Values;
  setting: Setting;
}

/** A new record’s file, and what is said of it. */
export function planNew(request: NewRequest, content: Content): Plan {
  const { kind, title, values, setting } = request;
  const id = newId(kind, title, request.id, setting.known);
  const text = newRecord(kind, title, values, setting);
  return said({ kind, id, files: { [`${kind}/${id}${kinds[kind].extension}`]: text }, before: [] }, content);
}

/** A new dataset: its table, its description, every guess, and what is still to be completed. */
export function planNewDataset({ title, id: chosen, values, setting }: Omit<NewRequest, 'kind'>, table: { name: string; bytes: Uint8Array }, content: Content): Plan {
  const id = newId('datasets', title, chosen, setting.known);
  if (content.files.has(`datasets/${id}.csv`)) throw new Refusal(`There is a table datasets/${id}.csv already. Give another title, or an id: --id other-name`);
  const { csv, yaml, said: guesses } = newDataset(table.bytes, table.name, { title, values, setting });
  const open = toComplete(values, setting.known);
  return said({
    kind: 'datasets', id, files: { [`datasets/${id}.csv`]: csv, [`datasets/${id}.yaml`]: yaml },
    before: ['What was read and guessed; look it over in the file:', ...guesses.map((line) => `  ${line}`), 'To complete:', ...open.map((line) => `  ${line}`), ''],
  }, content);
}

/** A dataset of the content as charts draw it. */
export function tableOf(id: string, { files, folder }: Content, known: Setting['known']): Table {
  const ids = known.ids.get('datasets') ?? [];
  if (!ids.includes(id)) throw new Refusal(`There is no dataset “${id}”. ${suggestion(id, ids) || 'Make one: npm run new dataset table.csv'}`);
  const { catalogue, problems } = buildCatalogue(files, folder);
  if (!catalogue) throw new Refusal(`A chart can only be proposed for content without problems; there ${problems.length === 1 ? 'is 1' : `are ${problems.length}`}. Mend them first: npm run check`);
  return datasetTable(catalogue.tables.get(id)!, catalogue);
}

/** The values of a new chart that draws a dataset in a proposed way. */
export function chartValues(dataset: string, table: Table, { spec }: Proposal): Values {
  const measured = [spec.encoding.x, spec.encoding.y, spec.encoding.color].flatMap((channel) => table.columns.find(({ name, type }) => name === channel?.field && type === 'quantitative') ?? [])[0];
  const subtitle = measured ? [measured.title, measured.unit].filter(Boolean).join(', ') : undefined;
  return { ...(subtitle ? { subtitle } : {}), dataset, ...spec };
}

/** `heights-of-lights.csv` → `Heights of lights`. */
export function titleOfFile(name: string): string {
  const words = name.replace(/\.[^.]*$/, '').replace(/[-_.\s]+/g, ' ').trim();
  return words.charAt(0).toUpperCase() + words.slice(1);
}

/** What must be given and is not, with its option, in one line. */
export function sayMissing(kind: Kind, missing: readonly Need[]): string {
  const told = missing.map(({ key, choices, take }) => {
    const some = choices?.length ? ` (${choices.slice(0, 8).join(', ')}${choices.length > 8 ? ' …' : ''})` : choices ? ` (none is there yet: npm run new ${key.replace(/s$/, '')} "…")` : ` (${hintOf(take)})`;
    return `--${key}${some}`;
  });
  return `${aRecord(kind).replace(/^a/, 'A')} also needs ${told.join(' and ')}. For example: npm run new ${singular(kind)} "…" -- ${missing.map(({ key, choices }) => `--${key} ${choices?.[0] ?? '…'}`).join(' ')}`;
}

/** How a value is written, by what is said of one that is none. */
function hintOf(take: Need['take']): string {
  try {
    take('?');
  } catch (error) {
    if (error instanceof Refusal) return error.message.replace(/^.*?\. Write/, 'write').replace(/\.$/, '');
    throw error;
  }
  return 'text';
}

/** The marks that fit, the best first, and how to have one. */
export function sayProposals(proposals: readonly Proposal[], dataset: string): string[] {
  const width = Math.max(...proposals.map(({ mark }) => mark.length));
  return [
    'These marks fit, the best first:',
    ...proposals.map(({ mark, why }) => `  ${mark.padEnd(width)}   ${why}`),
    `To write one: npm run new chart "What the reader should see" -- --dataset ${dataset} --mark ${proposals[0]!.mark}`,
  ];
}

interface Written {
  kind: Kind;
  id: string;
  files: Record<string, string>;
  before: string[];
}

/** Where the files are, what the check says of them, and how to see the page. */
function said({ kind, id, files, before }: Written, content: Content): Plan {
  const changes = new Map(Object.entries(files).map(([path, text]) => [path, new TextEncoder().encode(text)]));
  const paths = Object.keys(files).map((path) => `${content.folder}/${path}`);
  const { problems } = buildCatalogue(outcome(content.files, changes), content.folder);
  const own = problems.filter(({ file }) => paths.includes(file));
  const errors = own.filter(({ severity }) => severity === 'error').map((one) => `  ${formatProblem(one)}`);
  return {
    changes,
    said: [
      ...before,
      ...paths.map((path) => `Written: ${path}`),
      ...own.filter(({ severity }) => severity === 'warning').map(formatProblem),
      ...(errors.length > 0 ? ['Before it passes the check:', ...errors] : ['It passes the check as it stands; “To write:” marks what is yours to write.']),
      `To see it: npm run dev, and open http://localhost:4321${kinds[kind].url(id)}`,
    ],
  };
}
