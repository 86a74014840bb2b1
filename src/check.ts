import { textOf } from './catalogue/decode.ts';
import { contentFolder, readFiles, type Files } from './catalogue/files.ts';
import { mendFiles } from './catalogue/fix.ts';
import { changes, formats, isFormat } from './catalogue/report.ts';
import { readOptions } from './options.ts';
import { checkContent } from './quality/index.ts';
import { saveChanges } from './save.ts';
import { readSpelling } from './spelling.ts';
import { today } from './today.ts';

/** `npm run check`: every problem in the content, on standard output; exit 1 where there are errors, 2 where nothing could be checked. `--fix` first mends what is sure, and says what it changed. */
const { format, fix, folder, files } = readOrExit();
const day = today();
const options = { folder, spelling: readSpelling(files), ...(day ? { today: day } : {}) };
const problemsOf = (content: Files) => checkContent(content, options).problems;

const now = fix ? mend() : files;
const problems = problemsOf(now);
const report = formats[format](problems, textOf(now, folder));
if (report) console.log(report);
process.exitCode = problems.some(({ severity }) => severity === 'error') ? 1 : 0;

/** The content with all mended that can be mended in one way only. */
function mend(): Files {
  const mended = mendFiles(files, folder, problemsOf);
  saveChanges(folder, new Map(mended.paths.map((path) => [path, mended.files.get(path)!])));
  console.error(changes(mended.changed));
  return mended.files;
}

/** What was asked for and the content; a wrong option or folder is said in one line. */
function readOrExit() {
  try {
    const { values: { format, fix } } = readOptions({ options: { format: { type: 'string', default: 'text' }, fix: { type: 'boolean', default: false } } });
    if (!isFormat(format)) throw new Error(`There is no format “${format}”. Choose from: ${Object.keys(formats).join(', ')}.`);
    const folder = contentFolder();
    return { format, fix, folder, files: readFiles(folder) };
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    process.exit(2);
  }
}
