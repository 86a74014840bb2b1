import CanvasKitInit, { type Canvas, type CanvasKit, type Paint } from 'canvaskit-wasm';
import { openLetters, type Letters, type TextStyle } from './letters.ts';

/** Skia, as WebAssembly, which reckons alike on every machine. */
export interface Skia {
  kit: CanvasKit;
  /** Takes the colour and the width of each shape in turn. */
  paint: Paint;
  letters: (style: TextStyle) => Letters;
}

/** Skia at a canvas. */
export interface Target extends Skia {
  canvas: Canvas;
}

/** Skia, and the site’s fonts as they are asked for. */
export async function openSkia(): Promise<Skia> {
  const kit = await CanvasKitInit();
  const paint = new kit.Paint();
  paint.setAntiAlias(true);
  return { kit, paint, letters: openLetters(kit) };
}
