import { eatenOptions } from './authoring/eaten.ts';
import { Refusal } from './authoring/refusal.ts';
import { planRemove } from './authoring/remove.ts';
import { contentFolder, readFiles } from './catalogue/files.ts';
import { readOptions } from './options.ts';
import { saveChanges } from './save.ts';

/** `npm run remove briefing/old -- --for briefing/new`: takes a record out and leads its readers on; `--dry-run` only says what it would do. */
try {
  const { values, positionals } = readOptions({ allowPositionals: true, options: { for: { type: 'string' }, 'dry-run': { type: 'boolean' } } });
  const eaten = eatenOptions(['for', 'dry-run'], process.env);
  const [name, second, ...more] = positionals;
  // `npm run remove a --for b` keeps “--for” and passes `a b`.
  const given = eaten.get('for') === 'true' ? second : eaten.get('for');
  const replacement = values.for ?? given;
  if (!name || more.length > 0 || (second && second !== given)) throw new Refusal('Say which record: npm run remove briefings/old-name -- --for briefings/new-name');
  const isRehearsal = values['dry-run'] ?? eaten.has('dry-run');
  const folder = contentFolder();
  const plan = planRemove({ files: readFiles(folder), folder }, name, replacement);
  if (!isRehearsal) saveChanges(folder, plan.changes);
  console.log([isRehearsal ? 'This would happen; nothing was written.' : 'Done.', ...plan.said].join('\n'));
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
