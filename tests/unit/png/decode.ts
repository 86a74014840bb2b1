import { inflateSync } from 'node:zlib';
import type { Pixels } from '../../../src/png/encode.ts';

/** Reads what our own encoder writes: a palette, and lines that are whole or like the one above. */
export function decodePng(png: Uint8Array): Pixels {
  const file = Buffer.from(png);
  const width = file.readUInt32BE(16);
  const height = file.readUInt32BE(20);
  const palette = chunk(file, 'PLTE');
  const lines = inflateSync(chunk(file, 'IDAT'));
  const data = Buffer.alloc(4 * width * height, 255);
  for (let y = 0; y < height; y++) {
    const line = lines.subarray(y * (width + 1), (y + 1) * (width + 1));
    for (let x = 0; x < width; x++) {
      const at = 4 * (y * width + x);
      if (line[0] === 2) data.copy(data, at, at - 4 * width, at - 4 * width + 3);
      else palette.copy(data, at, 3 * line[x + 1]!, 3 * line[x + 1]! + 3);
    }
  }
  return { width, height, data };
}

function chunk(file: Buffer, type: string): Buffer {
  let at = 8;
  while (file.toString('latin1', at + 4, at + 8) !== type) at += 12 + file.readUInt32BE(at);
  return file.subarray(at + 8, at + 8 + file.readUInt32BE(at));
}
