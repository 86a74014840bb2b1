import { encodePng } from './encode.ts';
import { rasterise } from './rasterise.ts';

/** A drawing on its way to a picture: SVG markup, and the width of the picture in pixels. */
export interface Drawing {
  svg: string;
  width: number;
}

/** SVG markup → PNG. */
export const drawPng = ({ svg, width }: Drawing): Uint8Array<ArrayBuffer> => encodePng(rasterise(svg, width));
