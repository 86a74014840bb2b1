import { isKind, isSingle, kinds, singles, singular, type Kind, type Single } from '../model/kinds.ts';
import type { Code } from './codes.ts';
import type { Files } from './files.ts';
import { kebab } from './kebab.ts';
import { lookAlike } from './look-alike.ts';
import { suggestion } from './nearest.ts';
import { problem, wholeFile, type Problem } from './problem.ts';

/** What a path says of its file: `events/launch.yaml` is the event `launch`. */
export interface FilePlace {
  kind: Kind | Single;
  id: string;
  extension: string;
}

const idPattern = /^[a-z0-9]+(-[a-z0-9]+)*$/;

/** The place of a file in the catalogue, or why it has none; `meant` is the record that it would be. */
export function placeOf(path: string, file: string, files: Files): FilePlace | { problem: Problem; meant?: string } {
  const single = path.replace(/\.yaml$/, '');
  if (path !== single && isSingle(single)) return { kind: single, id: single.replace(/^.*\//, ''), extension: '.yaml' };
  const [folder = '', name = '', ...deeper] = path.split('/');
  const wrong = (message: string, hint: string, code: Code = 'file/place') => ({ problem: problem(file, wholeFile, code, message, hint) });
  if (!name) return wrong('This file lies outside the folders of records, so nothing shows it.', `Move it to one of them, or delete it: ${Object.keys(kinds).sort().join(', ')}.`);
  const near = Object.keys(singles).filter((single) => single.startsWith(`${folder}/`));
  if (near.length > 0) return wrong(`“${name}” is not a file of ${folder}/.`, suggestion(path, near.map((one) => `${one}.yaml`)));
  if (!isKind(folder)) return wrong(`“${folder}” is not a folder for content.`, suggestion(folder, Object.keys(kinds)));
  if (deeper.length > 0) {
    const inner = deeper.at(-1) ?? '';
    return { ...wrong('Records do not lie in folders within folders.', `Move it to ${folder}/${inner}.`), meant: `${folder}/${inner.replace(/\.[^.]*$/, '')}` };
  }
  const dot = name.lastIndexOf('.');
  const [id, extension] = dot < 0 ? [name, ''] : [name.slice(0, dot), name.slice(dot)];
  const expected = kinds[folder].extension;
  const saved = Object.hasOwn(ofOffice, extension.toLowerCase()) ? ofOffice[extension.toLowerCase()] : undefined;
  if (saved) return wrong(`A ${saved.what} cannot be read here.`, saved.mend);
  const isTable = folder === 'datasets' && extension === '.csv';
  if (extension === '.yml' && files.has(`${folder}/${id}.yaml`)) {
    return wrong(`The ${singular(folder)} “${id}” stands in two files.`, `Keep ${id}.yaml and delete this one.`, 'id/duplicate');
  }
  if (extension === '.csv' && !isTable) return wrong('A table lies outside datasets/.', `Move it to datasets/${kebab(id)}.csv.`);
  if (extension !== expected && !isTable) {
    return { ...wrong(`Records in ${folder}/ are files that end in “${expected}”.`, `Rename it to ${folder}/${kebab(id)}${expected}.`), meant: `${folder}/${id}` };
  }
  if (!idPattern.test(id)) {
    const why = lookAlike(id) === kebab(id) ? 'one of its letters only looks like a Latin one' : 'small letters, digits and hyphens';
    return wrong(`“${id}” cannot be an id.`, `Rename the file to ${kebab(id)}${extension}: ${why}.`, 'id/format');
  }
  return { kind: folder, id, extension };
}

const spreadsheet = { what: 'spreadsheet', mend: 'Delete it, save its table as “CSV UTF-8”, and run: npm run new dataset table.csv' };
const document = { what: 'document of a word processor', mend: 'Delete it, and put its words into a briefing: npm run new briefing "Title"' };
/** What office programs save, and what to save instead. */
const ofOffice: Record<string, { what: string; mend: string }> = {
  '.xlsx': spreadsheet, '.xls': spreadsheet, '.ods': spreadsheet, '.numbers': spreadsheet, '.docx': document, '.doc': document, '.odt': document, '.rtf': document, '.pages': document,
};
