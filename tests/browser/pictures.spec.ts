import { readFileSync } from 'node:fs';
import { expect, test, type Page } from '@playwright/test';
import { buildCatalogue } from '../../src/catalogue/build.ts';
import { readFiles } from '../../src/catalogue/files.ts';
import { serialize } from '../../src/charts/index.ts';
import { drawPng } from '../../src/png/draw.ts';
import { faces } from '../../src/png/fonts.ts';
import { allPictures } from '../../src/publish/pictures.ts';

const pictures = allPictures(buildCatalogue(readFiles('content')).catalogue!, new URL('https://example.org/'));

/** A page with the pictures’ own fonts, and none of the machine’s. */
const withFonts = `<style>${faces.map(({ family, weight, file }) =>
  `@font-face { font-family: '${family}'; font-weight: ${weight}; src: url('data:font/ttf;base64,${readFileSync(file, 'base64')}') }`).join('')}
  body { margin: 0 } svg { display: block }</style><main></main>`;


test('every picture is what a browser makes of its drawing', async ({ page }) => {
  test.setTimeout(300_000);
  await page.setContent(withFonts);
  await page.evaluate(() => Promise.all([...document.fonts].map((font) => font.load())));
  for (const { path, width, draw } of pictures) {
    const svg = draw();
    const [ours, theirs] = [drawPng({ svg, width }), await screenshot(page, serialize(svg), width)];
    const { sizes, mean, apart } = await compare(page, Buffer.from(ours), theirs);
    expect.soft(sizes[0], path).toBe(sizes[1]);
    expect.soft(mean, path).toBeLessThan(2);
    // The edges of letters as large as a briefing’s title are shaded a little otherwise.
    expect.soft(apart, path).toBeLessThan(path.startsWith('cards/briefings/') ? 0.005 : 0.0005);
  }
});

/** The drawing as the browser paints it, at the width of the picture. */
async function screenshot(page: Page, svg: string, width: number): Promise<Buffer> {
  await page.evaluate(([markup, across]) => {
    const main = document.querySelector('main')!;
    main.innerHTML = markup;
    const drawing = main.firstElementChild!;
    const [, , wide = 1, high = 1] = drawing.getAttribute('viewBox')!.split(' ').map(Number);
    drawing.setAttribute('width', String(across));
    drawing.setAttribute('height', String((high * across) / wide));
  }, [svg, width] as const);
  return page.locator('main > svg').screenshot();
}

/** How far two pictures are apart: on average, in steps of a channel, and the share of pixels that nobody would call the same. */
function compare(page: Page, one: Buffer, other: Buffer): Promise<{ sizes: string[]; mean: number; apart: number }> {
  return page.evaluate(async (files) => {
    const [a, b] = await Promise.all(files.map(async (base64) => {
      const picture = await createImageBitmap(await (await fetch(`data:image/png;base64,${base64}`)).blob());
      const canvas = new OffscreenCanvas(picture.width, picture.height).getContext('2d')!;
      canvas.drawImage(picture, 0, 0);
      return canvas.getImageData(0, 0, picture.width, picture.height);
    }));
    let [sum, apart] = [0, 0];
    for (let at = 0; at < a!.data.length; at += 4) {
      const distance = Math.max(...[0, 1, 2].map((channel) => Math.abs(a!.data[at + channel]! - b!.data[at + channel]!)));
      sum += distance;
      if (distance > 96) apart += 1;
    }
    const pixels = a!.data.length / 4;
    return { sizes: [a!, b!].map(({ width, height }) => `${width} × ${height}`), mean: sum / pixels, apart: apart / pixels };
  }, [one.toString('base64'), other.toString('base64')] as const);
}
