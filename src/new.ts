import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { createInterface } from 'node:readline/promises';
import { parseArgs } from 'node:util';
import { askFor, chooseMark, type Conversation } from './authoring/ask.ts';
import { eatenOptions, refuseEaten } from './authoring/eaten.ts';
import { kindNamed } from './authoring/kind-named.ts';
import { knownOf, type Known } from './authoring/known.ts';
import { missingNeeds, needsOf, type Setting, type Values } from './authoring/new-record.ts';
import { chartValues, planNew, planNewDataset, sayMissing, sayProposals, tableOf, titleOfFile } from './authoring/plan-new.ts';
import type { Content, Plan } from './authoring/plan.ts';
import { proposeMarks, type Proposal } from './authoring/propose-marks.ts';
import { Refusal } from './authoring/refusal.ts';
import { contentFolder, readFiles } from './catalogue/files.ts';
import { suggestion } from './catalogue/nearest.ts';
import { parseFiles } from './catalogue/parse.ts';
import { aRecord, kinds, singular, type Kind } from './model/kinds.ts';
import { saveChanges } from './save.ts';

/** `npm run new briefing "Title"`, `npm run new dataset table.csv`, `npm run new chart -- --dataset name`: a new file, ready to fill. */
try {
  const folder = contentFolder();
  const content = { files: readFiles(folder), folder };
  const setting = { known: knownOf(parseFiles(content.files, folder)), today: new Date().toISOString().slice(0, 10) };
  const plan = await planFor(process.argv.slice(2), content, setting);
  if (plan.changes.size > 0 && !plan.isRehearsal) saveChanges(folder, plan.changes);
  console.log([...(plan.isRehearsal ? ['This would happen; nothing was written.'] : []), ...plan.said].join('\n'));
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}

interface Asked {
  /** What stands after the kind: a title, or the name of a table. */
  subject: string | undefined;
  id: string | undefined;
  mark: string | undefined;
  values: Values;
  isRehearsal: boolean;
}

async function planFor([kindName, ...parameters]: string[], content: Content, setting: Setting): Promise<Plan & { isRehearsal: boolean }> {
  if (!kindName || kindName.startsWith('-')) throw new Refusal(`Say which kind: npm run new briefing "Title". Kinds: ${Object.keys(kinds).sort().map((one) => singular(one as Kind)).join(', ')}.`);
  const kind = kindNamed(kindName);
  const asked = readOptions(kind, parameters, setting.known);
  const { isRehearsal } = asked;
  if (!process.stdin.isTTY) return { ...await planOf(kind, asked, content, setting, undefined), isRehearsal };
  const terminal = createInterface({ input: process.stdin, output: process.stdout, completer: (line: string) => completed(line) });
  let offered: readonly string[] = [];
  const completed = (line: string): [string[], string] => {
    const last = line.split(',').at(-1)!.trimStart();
    return [offered.filter((choice) => choice.startsWith(last)), last];
  };
  const closed = new Promise<never>((_, reject) => {
    terminal.once('close', () => reject(new Refusal('\nNothing was written.')));
  });
  const conversation: Conversation = {
    tell: (line) => console.log(line),
    ask: (question, choices) => {
      offered = choices;
      return Promise.race([terminal.question(question), closed]);
    },
  };
  try {
    return { ...await planOf(kind, asked, content, setting, conversation), isRehearsal };
  } finally {
    closed.catch(() => undefined);
    terminal.close();
  }
}

/** The options of a kind: its keys, and what every new record takes. */
function readOptions(kind: Kind, parameters: string[], known: Known): Asked {
  const needs = needsOf(kind, known);
  const names = [...new Set([...needs.map(({ key }) => key), kinds[kind].titleKey, 'title', 'id', ...(kind === 'charts' ? ['mark'] : [])])];
  const options = Object.fromEntries(names.map((name) => [name, { type: 'string' as const, multiple: true as const }]));
  const unknown = parameters.find((one) => /^--[^=]/.test(one) && ![...names, 'dry-run'].includes(one.slice(2).split('=')[0]!));
  if (unknown) throw new Refusal(`“${unknown}” is not an option for ${aRecord(kind)}. ${suggestion(unknown.slice(2).split('=')[0]!, names) || `Options: ${names.sort().join(', ')}.`}`);
  const { values: given, positionals } = parseArgs({ args: parameters, allowPositionals: true, options: { ...options, 'dry-run': { type: 'boolean' } } });
  const eaten = eatenOptions([...names, 'dry-run'], process.env);
  const isRehearsal = Boolean(given['dry-run']) || eaten.delete('dry-run');
  const one = (name: string) => (given as Record<string, string[] | undefined>)[name]?.join(',');
  const values = Object.fromEntries(needs.flatMap((need) => (one(need.key) === undefined ? [] : [[need.key, need.take(one(need.key)!)]])));
  const [first, ...more] = positionals;
  // `npm run new chart --dataset x` keeps “--dataset” and passes the name of the dataset.
  if (kind === 'charts' && !values['dataset'] && first && known.ids.get('datasets')?.includes(first)) {
    eaten.delete('dataset');
    return { subject: more[0] ?? one('title'), id: one('id'), mark: one('mark'), values: { ...values, dataset: first }, isRehearsal };
  }
  refuseEaten(eaten, `new ${singular(kind)}`);
  if (more.length > 0) throw new Refusal(`Put the title in quotation marks: npm run new ${singular(kind)} "${positionals.join(' ')}"`);
  return { subject: first ?? (kind === 'datasets' ? undefined : one('title') ?? one(kinds[kind].titleKey)), id: one('id'), mark: one('mark'), values: { ...values, ...(kind === 'datasets' && one('title') ? { title: one('title') } : {}) }, isRehearsal };
}

async function planOf(kind: Kind, asked: Asked, content: Content, setting: Setting, conversation: Conversation | undefined): Promise<Plan> {
  if (kind === 'datasets') return planDataset(asked, content, setting, conversation);
  let { subject: title, values } = asked;
  let proposal: Proposal | undefined;
  if (kind === 'charts') {
    const needs = needsOf('charts', setting.known).filter(({ key }) => key === 'dataset');
    if (!values['dataset'] && conversation) values = { ...values, ...await askFor(needs, () => true, conversation) };
    if (!values['dataset']) throw new Refusal('Say which dataset it draws: npm run new chart -- --dataset name');
    const table = tableOf(String(values['dataset']), content, setting.known);
    const proposals = proposeMarks(table);
    if (proposals.length === 0) throw new Refusal('No mark fits the fields of this dataset by itself; copy a chart that is there and change it.');
    const mark = asked.mark ?? (conversation && await chooseMark(proposals, conversation));
    if (mark === undefined) return { changes: new Map(), said: sayProposals(proposals, String(values['dataset'])) };
    proposal = proposals.find((one) => one.mark === mark);
    if (!proposal) throw new Refusal(`The mark “${mark}” does not fit this dataset. Those that do: ${proposals.map((one) => one.mark).join(', ')}.`);
    values = { ...chartValues(String(values['dataset']), table, proposal), ...values };
    title ??= conversation ? undefined : `${titleOfFile(String(values['dataset']))}, ${proposal.mark}`;
  }
  if (!title && conversation) title = (await conversation.ask(`${kinds[kind].titleKey}: `, [])).trim();
  if (!title) throw new Refusal(`Give it a ${kinds[kind].titleKey}: npm run new ${singular(kind)} "…"`);
  const missing = missingNeeds(kind, values, setting);
  if (missing.length > 0 && !conversation) throw new Refusal(sayMissing(kind, missing));
  if (conversation) {
    const open = needsOf(kind, setting.known).filter(({ key, isRequired }) => isRequired && values[key] === undefined);
    const isMissing = new Set(missing.map(({ key }) => key));
    values = { ...values, ...await askFor(open.filter(({ key }) => isMissing.has(key)), () => true, conversation) };
  }
  return planNew({ kind, title, id: asked.id, values, setting }, content);
}

async function planDataset(asked: Asked, content: Content, setting: Setting, conversation: Conversation | undefined): Promise<Plan> {
  const { subject: name, id } = asked;
  if (!name) throw new Refusal('A dataset is made from a table: npm run new dataset table.csv');
  const file = [name, path.join(process.env['INIT_CWD'] ?? '', name)].find((one) => existsSync(one));
  if (!file) throw new Refusal(`There is no file “${name}”. A dataset is made from a table: npm run new dataset table.csv`);
  const { title = titleOfFile(path.basename(name)), ...values } = asked.values;
  const sources = needsOf('datasets', setting.known).filter(({ key }) => key === 'sources' && !values['sources']);
  const answered = conversation ? await askFor(sources, () => false, conversation) : {};
  return planNewDataset({ title: String(title), id, values: { ...values, ...answered }, setting }, { name, bytes: readFileSync(file) }, content);
}
