import type { MallocObj } from 'canvaskit-wasm';
import type { SvgElement } from '../charts/index.ts';
import type { Pixels } from './encode.ts';
import { drawSvg } from './draw-svg.ts';
import { openSkia } from './skia.ts';

/** Turns drawings into pixels at a width, on white, in our own fonts and no others: the same on any machine. The pixels of one stand until the next is asked for. */
export async function openRasteriser(): Promise<(svg: SvgElement, width: number) => Pixels> {
  const skia = await openSkia();
  const { kit } = skia;
  let room: MallocObj | undefined;
  return (svg, width) => {
    const scale = width / Number(svg.attributes['width']);
    const height = Math.round(scale * Number(svg.attributes['height']));
    const bytes = 4 * width * height;
    if (!room || room.length < bytes) {
      if (room) kit.Free(room);
      room = kit.Malloc(Uint8Array, bytes);
    }
    const surface = kit.MakeRasterDirectSurface(
      { width, height, alphaType: kit.AlphaType.Premul, colorType: kit.ColorType.RGBA_8888, colorSpace: kit.ColorSpace.SRGB }, room, 4 * width);
    if (!surface) throw new Error(`there is no canvas of ${width} × ${height} pixels`);
    const canvas = surface.getCanvas();
    if (!hasPaper(svg)) canvas.clear(kit.WHITE);
    canvas.scale(scale, scale);
    drawSvg(svg, { ...skia, canvas });
    surface.delete();
    const { buffer, byteOffset } = room.toTypedArray();
    return { width, height, data: Buffer.from(buffer, byteOffset, bytes) };
  };
}

/** Whether a drawing begins with a sheet of paper as large as itself, which hides whatever is below it. */
function hasPaper({ attributes, children: [first] }: SvgElement): boolean {
  if (first === undefined || typeof first === 'string' || first.name !== 'rect') return false;
  const { x = 0, y = 0, width, height, fill, ...more } = first.attributes;
  return x === 0 && y === 0 && width === attributes['width'] && height === attributes['height'] && fill !== 'none' && Object.keys(more).length === 0;
}
