import type { Attributes } from '../charts/index.ts';
import type { Skia, Target } from './skia.ts';

/** Draws a shape as its attributes say: filled, then outlined. */
export function fillAndStroke(attributes: Attributes, { kit, paint }: Target, draw: () => void): void {
  const { fill = '#000000', stroke = 'none', 'fill-opacity': opacity = 1, 'stroke-width': width = 1 } = attributes;
  if (fill !== 'none') {
    paint.setStyle(kit.PaintStyle.Fill);
    paint.setColorComponents(...channels(fill), Number(opacity));
    draw();
  }
  if (stroke === 'none') return;
  paint.setStyle(kit.PaintStyle.Stroke);
  paint.setColorComponents(...channels(stroke), 1);
  paint.setStrokeWidth(Number(width));
  paint.setStrokeCap(attributes['stroke-linecap'] === 'round' ? kit.StrokeCap.Round : kit.StrokeCap.Butt);
  paint.setStrokeJoin(attributes['stroke-linejoin'] === 'round' ? kit.StrokeJoin.Round : kit.StrokeJoin.Miter);
  dashed(attributes['stroke-dasharray'], { kit, paint }, draw);
}

function dashed(pattern: string | number | undefined, { kit, paint }: Pick<Skia, 'kit' | 'paint'>, draw: () => void): void {
  if (pattern === undefined) return draw();
  const lengths = String(pattern).split(' ').map(Number);
  // As in SVG, an odd number of lengths is gone through twice.
  const dash = kit.PathEffect.MakeDash(lengths.length % 2 ? [...lengths, ...lengths] : lengths);
  paint.setPathEffect(dash);
  draw();
  paint.setPathEffect(null);
  dash.delete();
}

/** `#0d6e6e` → red, green and blue from 0 to 1. */
function channels(color: string | number): [red: number, green: number, blue: number] {
  const [, red, green, blue] = /^#(..)(..)(..)$/.exec(String(color)) ?? [];
  if (!red || !green || !blue) throw new Error(`a picture cannot show the colour “${color}”`);
  const share = (hexadecimal: string) => Number.parseInt(hexadecimal, 16) / 255;
  return [share(red), share(green), share(blue)];
}
