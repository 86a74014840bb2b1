import { parseArgs } from 'node:util';
import { contentFolder, readFiles } from './catalogue/files.ts';
import { textOf } from './catalogue/decode.ts';
import { formats, isFormat } from './catalogue/report.ts';
import { checkContent } from './quality/index.ts';
import { readSpelling } from './spelling.ts';
import { today } from './today.ts';

/** `npm run check`: every problem in the content, on standard output; exit 1 where there are errors, 2 where nothing could be checked. */
const { format, folder, files } = readOrExit();
const day = today();
const { problems } = checkContent(files, { folder, spelling: readSpelling(files), ...(day ? { today: day } : {}) });
const report = formats[format](problems, textOf(files, folder));
if (report) console.log(report);
process.exitCode = problems.some(({ severity }) => severity === 'error') ? 1 : 0;

/** What was asked for and the content; a wrong option or folder is said in one line. */
function readOrExit() {
  try {
    const { values: { format } } = parseArgs({ options: { format: { type: 'string', default: 'text' } } });
    if (!isFormat(format)) throw new Error(`There is no format “${format}”. Choose from: ${Object.keys(formats).join(', ')}.`);
    const folder = contentFolder();
    return { format, folder, files: readFiles(folder) };
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    process.exit(2);
  }
}
