import type { SvgElement } from '../charts/index.ts';
import { openEncoder } from './encode.ts';
import { openRasteriser } from './rasterise.ts';

/** A drawing on its way to a picture, and the width of the picture in pixels. */
export interface Drawing {
  svg: SvgElement;
  width: number;
}

const rasterise = await openRasteriser();
const encode = openEncoder();

/** A drawing as a PNG. */
export const drawPng = ({ svg, width }: Drawing): Uint8Array<ArrayBuffer> => encode(rasterise(svg, width));
