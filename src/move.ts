import { eatenOptions } from './authoring/eaten.ts';
import { planMove } from './authoring/move.ts';
import { Refusal } from './authoring/refusal.ts';
import { contentFolder, readFiles } from './catalogue/files.ts';
import { readOptions } from './options.ts';
import { saveChanges } from './save.ts';

/** `npm run move briefing/old new`: gives a record another id, with all that names it; `-- --dry-run` only says what it would do. */
try {
  const { values, positionals } = readOptions({ allowPositionals: true, options: { 'dry-run': { type: 'boolean' } } });
  const isRehearsal = values['dry-run'] ?? eatenOptions(['dry-run'], process.env).has('dry-run');
  const [from, to, ...more] = positionals;
  if (!from || !to || more.length > 0) throw new Refusal('Say which record, and its new id: npm run move briefings/old-name new-name');
  const folder = contentFolder();
  const plan = planMove({ files: readFiles(folder), folder }, from, to);
  if (!isRehearsal) saveChanges(folder, plan.changes);
  console.log([isRehearsal ? 'This would happen; nothing was written.' : 'Done.', ...plan.said].join('\n'));
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
