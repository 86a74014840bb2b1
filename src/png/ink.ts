import type { Attributes } from '../charts/index.ts';
import type { Desk, Tools } from './tools.ts';

/** Draws a shape as its attributes say: filled, then outlined. */
export function ink(attributes: Attributes, { skia, brush }: Desk, draw: () => void): void {
  const { fill = '#000000', stroke = 'none', 'fill-opacity': opacity = 1, 'stroke-width': width = 1 } = attributes;
  if (fill !== 'none') {
    brush.setStyle(skia.PaintStyle.Fill);
    brush.setColorComponents(...channels(fill), Number(opacity));
    draw();
  }
  if (stroke === 'none') return;
  brush.setStyle(skia.PaintStyle.Stroke);
  brush.setColorComponents(...channels(stroke), 1);
  brush.setStrokeWidth(Number(width));
  brush.setStrokeCap(attributes['stroke-linecap'] === 'round' ? skia.StrokeCap.Round : skia.StrokeCap.Butt);
  brush.setStrokeJoin(attributes['stroke-linejoin'] === 'round' ? skia.StrokeJoin.Round : skia.StrokeJoin.Miter);
  dashed(attributes['stroke-dasharray'], { skia, brush }, draw);
}

function dashed(pattern: string | number | undefined, { skia, brush }: Pick<Tools, 'skia' | 'brush'>, draw: () => void): void {
  if (pattern === undefined) return draw();
  const lengths = String(pattern).split(' ').map(Number);
  // As in SVG, an odd number of lengths is gone through twice.
  const dash = skia.PathEffect.MakeDash(lengths.length % 2 ? [...lengths, ...lengths] : lengths);
  brush.setPathEffect(dash);
  draw();
  brush.setPathEffect(null);
  dash.delete();
}

/** `#0d6e6e` → red, green and blue from 0 to 1. */
function channels(color: string | number): [red: number, green: number, blue: number] {
  const [, red, green, blue] = /^#(..)(..)(..)$/.exec(String(color)) ?? [];
  if (!red || !green || !blue) throw new Error(`a picture cannot show the colour “${color}”`);
  const share = (hexadecimal: string) => Number.parseInt(hexadecimal, 16) / 255;
  return [share(red), share(green), share(blue)];
}
