import { el, type SvgElement } from '../../../src/charts/index.ts';

/** A drawing of 120 × 60 pixels in the site’s sans. */
export const drawingOf = (children: SvgElement[]): SvgElement =>
  el('svg', { xmlns: 'http://www.w3.org/2000/svg', viewBox: '0 0 120 60', width: 120, height: 60, 'font-family': "'Source Sans 3', sans-serif", 'font-size': 14 }, children);
