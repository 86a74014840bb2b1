import { parseArgs } from 'node:util';
import { buildCatalogue } from './catalogue/build.ts';
import { contentFolder, readFiles } from './catalogue/files.ts';
import { formats, isFormat } from './catalogue/report.ts';

/** `npm run check`: every problem in the content, on standard output; exit 1 where there are errors. */
const { values } = parseArgs({ options: { format: { type: 'string', default: 'text' } } });
if (!isFormat(values.format)) {
  console.error(`There is no format “${values.format}”. Choose from: ${Object.keys(formats).join(', ')}.`);
  process.exit(2);
}
const folder = contentFolder();
const { problems } = buildCatalogue(readFiles(folder), folder);
console.log(formats[values.format](problems));
process.exitCode = problems.some(({ severity }) => severity === 'error') ? 1 : 0;
