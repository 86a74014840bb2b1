import { Resvg } from '@resvg/resvg-js';
import type { Pixels } from './encode.ts';
import { fontsFor } from './fonts.ts';

/** SVG markup → pixels at a width, on white, in our own fonts and no others: the same on any machine. */
export function rasterise(svg: string, width: number): Pixels {
  const drawing = new Resvg(svg, {
    fitTo: { mode: 'width', value: width },
    background: '#fff',
    font: { fontFiles: fontsFor(svg), loadSystemFonts: false, defaultFontFamily: 'Source Sans 3' },
  });
  const picture = drawing.render();
  return { width: picture.width, height: picture.height, data: picture.pixels };
}
