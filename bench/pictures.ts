import path from 'node:path';
import { parseArgs } from 'node:util';
import { readFiles, type Files } from '../src/catalogue/files.ts';
import { openEncoder } from '../src/png/encode.ts';
import { openRasteriser } from '../src/png/rasterise.ts';
import { allPictures } from '../src/publish/pictures.ts';
import { checkContent } from '../src/quality/index.ts';
import { portalCorpus } from './corpus.ts';
import { median } from './measure.ts';
import { root } from './project.ts';
import { machine, markdownTable } from './report.ts';

/** How long each picture (PNG) of a site takes on one processor: its drawing, its pixels, its file. Nothing is kept. */
const { values } = parseArgs({ options: { rounds: { type: 'string', default: '5' }, briefings: { type: 'string', default: '20' }, each: { type: 'boolean', default: false } } });
const rounds = Number(values.rounds);
const goal = 25;

interface Times { drawing: number; pixels: number; file: number }
interface Measured { path: string; size: string; kilobytes: number; median: number; least: number; parts: Times }

const sum = ({ drawing, pixels, file }: Times) => drawing + pixels + file;

const sites: Record<string, Files> = {
  'the real content': readFiles(path.join(root, 'content')),
  [`${values.briefings} generated briefings`]: new Map([...portalCorpus(Number(values.briefings))].map(([name, text]) => [name, new TextEncoder().encode(text)])),
};
const results: { name: string; pictures: Measured[] }[] = [];
for (const [name, files] of Object.entries(sites)) results.push({ name, pictures: await measure(files) });

console.log(`${machine()}; ${rounds} rounds; ms of wall on one processor\n`);
console.log(markdownTable(
  ['Pictures', 'How many', 'Median', 'Mean', '95th', 'Slowest', `Within ${goal} ms`, 'Drawing', 'Pixels', 'File', 'Median kB'],
  results.map(({ name, pictures }) => {
    const times = pictures.map((picture) => picture.median).toSorted((a, b) => a - b);
    const part = (key: keyof Times) => median(pictures.map(({ parts }) => parts[key])).toFixed(1);
    return [
      name, times.length, median(times).toFixed(1), (times.reduce((a, b) => a + b, 0) / times.length).toFixed(1), times[Math.floor(0.95 * times.length)]!.toFixed(1), times.at(-1)!.toFixed(1),
      `${(100 * times.filter((time) => time <= goal).length / times.length).toFixed(0)} %`, part('drawing'), part('pixels'), part('file'), median(pictures.map((picture) => picture.kilobytes)).toFixed(1),
    ];
  }),
));
for (const { name, pictures } of results) {
  const slow = pictures.toSorted((a, b) => b.median - a.median).slice(0, values.each ? pictures.length : 10);
  console.log(`\n#### The slowest of ${name}\n`);
  console.log(markdownTable(['Picture', 'Pixels', 'Median ms', 'Least', 'Drawing', 'Pixels, ms', 'File', 'kB'], slow.map((picture) =>
    [picture.path, picture.size, picture.median.toFixed(1), picture.least.toFixed(1), ...Object.values(picture.parts).map((ms: number) => ms.toFixed(1)), picture.kilobytes.toFixed(1)])));
}

async function measure(files: Files): Promise<Measured[]> {
  const { catalogue, problems } = checkContent(files, { today: '2026-11-22' });
  if (!catalogue) throw new Error(`the content has errors, the first of them: ${JSON.stringify(problems[0])}`);
  const [rasterise, encode] = [await openRasteriser(), openEncoder()];
  const pictures = allPictures(catalogue, new URL('https://example.org/'));
  const runs = pictures.map(() => [] as Times[]);
  const made = pictures.map(() => ({ size: '', kilobytes: NaN }));
  for (let round = 0; round <= rounds; round++) {
    for (const [index, { draw, width }] of pictures.entries()) {
      const started = performance.now();
      const svg = draw();
      const drawn = performance.now();
      const pixels = rasterise(svg, width);
      const painted = performance.now();
      const file = encode(pixels);
      const written = performance.now();
      made[index] = { size: `${pixels.width} × ${pixels.height}`, kilobytes: file.length / 1000 };
      // The first round warms up.
      if (round > 0) runs[index]!.push({ drawing: drawn - started, pixels: painted - drawn, file: written - painted });
    }
  }
  return pictures.map(({ path: file }, index) => {
    const times = runs[index]!;
    const middle = (key: keyof Times) => median(times.map((each) => each[key]));
    const sums = times.map(sum);
    return { path: file, ...made[index]!, median: median(sums), least: Math.min(...sums), parts: { drawing: middle('drawing'), pixels: middle('pixels'), file: middle('file') } };
  });
}
