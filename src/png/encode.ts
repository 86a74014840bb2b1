import { constants, crc32, deflateSync } from 'node:zlib';
import { indexed, type Indexed } from './indexed.ts';

/** What a rasteriser makes: four bytes a pixel, red, green, blue and how opaque. */
export interface Pixels {
  width: number;
  height: number;
  data: Buffer;
}

/** Of PNG: https://www.w3.org/TR/png-3/ */
const signature = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];

/** Opaque pixels → a PNG with a palette: a chart has few colours, and one byte a pixel is quick to write and to send. */
export function openEncoder(): (pixels: Pixels) => Uint8Array<ArrayBuffer> {
  // One room for the lines of all pictures: fresh memory takes longer to get than to fill.
  let room = Buffer.alloc(0);
  return (pixels) => {
    const length = (pixels.width + 1) * pixels.height;
    if (room.length < length) room = Buffer.alloc(length);
    return fileOf(pixels, indexed(pixels, room.subarray(0, length)));
  };
}

function fileOf(pixels: Pixels, { palette, lines }: Indexed): Uint8Array<ArrayBuffer> {
  const header = Buffer.alloc(13);
  header.writeUInt32BE(pixels.width, 0);
  header.writeUInt32BE(pixels.height, 4);
  header.set([8, 3], 8); // eight bits a pixel, of a palette
  // zlib looks for repeats by a hash that it chooses by the processor; counting runs needs none, so that all machines write the same bytes.
  const image = deflateSync(lines, { strategy: constants.Z_RLE, chunkSize: mostBytes });
  const { buffer, byteOffset, length } = Buffer.concat([Buffer.from(signature), ...chunk('IHDR', header), ...chunk('PLTE', palette), ...chunk('IDAT', image), ...chunk('IEND', Buffer.alloc(0))]);
  return new Uint8Array(buffer, byteOffset, length);
}

/** More than a picture takes, so that zlib writes it in one piece. */
const mostBytes = 2 ** 20;

/** The parts of a chunk, to be copied once. */
function chunk(type: string, data: Buffer): Buffer[] {
  const head = Buffer.alloc(8);
  head.writeUInt32BE(data.length, 0);
  head.write(type, 4, 'latin1');
  const tail = Buffer.alloc(4);
  tail.writeUInt32BE(crc32(data, crc32(head.subarray(4))), 0);
  return [head, data, tail];
}
