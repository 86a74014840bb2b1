import type { SvgElement } from '../charts/index.ts';
import { encodePng } from './encode.ts';
import { openRasteriser } from './rasterise.ts';

/** A drawing on its way to a picture, and the width of the picture in pixels. */
export interface Drawing {
  svg: SvgElement;
  width: number;
}

const rasterise = await openRasteriser();

/** A drawing as a PNG. */
export const drawPng = ({ svg, width }: Drawing): Uint8Array<ArrayBuffer> => encodePng(rasterise(svg, width));
