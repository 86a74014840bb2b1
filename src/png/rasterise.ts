import { Resvg } from '@resvg/resvg-js';
import type { Pixels } from './encode.ts';
import { fontsFor } from './fonts.ts';

/** SVG markup → pixels at a width, on white, in our own fonts and no others: the same on any machine. */
export function rasterise(svg: string, width: number): Pixels {
  const drawing = new Resvg(svg, {
    fitTo: { mode: 'width', value: width },
    background: '#fff',
    // Without a word on this it copies the finished picture to one cut at its own edges; to a cut of no size it does nothing.
    crop: { left: 0, top: 0, right: 0, bottom: 0 },
    font: { fontFiles: fontsFor(svg), loadSystemFonts: false, defaultFontFamily: 'Source Sans 3' },
  });
  const picture = drawing.render();
  return { width: picture.width, height: picture.height, data: picture.pixels };
}
