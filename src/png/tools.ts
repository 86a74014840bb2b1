import CanvasKitInit, { type Canvas, type CanvasKit, type Paint } from 'canvaskit-wasm';
import { openLetters, type Letters, type TextStyle } from './letters.ts';

/** What paints: Skia, as WebAssembly, which reckons alike on every machine. */
export interface Tools {
  skia: CanvasKit;
  /** Takes the colour and the width of each shape in turn. */
  brush: Paint;
  letters: (style: TextStyle) => Letters;
}

/** Tools at a canvas. */
export interface Desk extends Tools {
  canvas: Canvas;
}

export async function openTools(): Promise<Tools> {
  const skia = await CanvasKitInit();
  const brush = new skia.Paint();
  brush.setAntiAlias(true);
  return { skia, brush, letters: openLetters(skia) };
}
