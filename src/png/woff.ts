import { inflateSync } from 'node:zlib';

/** A web font (WOFF 1.0, w3.org/TR/WOFF) → the TrueType font within it, as a member of its family. */
export function unpackWoff(woff: Buffer, family: string): Buffer {
  if (woff.toString('latin1', 0, 4) !== 'wOFF') throw new Error('this is not a font in WOFF 1.0');
  const tables = Array.from({ length: woff.readUInt16BE(12) }, (_, index) => tableAt(woff, 44 + 20 * index));
  nameFamily(tables.find(({ tag }) => tag === 'name')?.data, family);
  const directory = Buffer.alloc(12 + 16 * tables.length);
  woff.copy(directory, 0, 4, 8);
  directory.writeUInt16BE(tables.length, 4);
  let offset = directory.length;
  for (const [index, { tag, checksum, data }] of tables.entries()) {
    directory.write(tag, 12 + 16 * index, 'latin1');
    for (const [word, value] of [checksum, offset, data.length].entries()) directory.writeUInt32BE(value, 16 + 16 * index + 4 * word);
    offset += padded(data.length);
  }
  return Buffer.concat([directory, ...tables.map(({ data }) => Buffer.concat([data], padded(data.length)))]);
}

/** Tables begin at every fourth byte. */
const padded = (length: number) => Math.ceil(length / 4) * 4;

function tableAt(woff: Buffer, at: number): { tag: string; checksum: number; data: Buffer } {
  const [start = 0, packed = 0, length = 0, checksum = 0] = [4, 8, 12, 16].map((word) => woff.readUInt32BE(at + word));
  const bytes = woff.subarray(start, start + packed);
  return { tag: woff.toString('latin1', at, at + 4), checksum, data: packed < length ? inflateSync(bytes) : bytes };
}

/** A web font of one weight calls itself `Source Sans 3 SemiBold`, as if that were the family: its name is cut short where it stands. */
function nameFamily(names: Buffer | undefined, family: string): void {
  const [count = 0, strings = 0] = [2, 4].map((at) => names?.readUInt16BE(at));
  const records = Array.from({ length: count }, (_, index) => 6 + 12 * index);
  const record = records.find((at) => names?.readUInt16BE(at + 6) === 1);
  if (!names || !record) throw new Error(`the font of ${family} has no name`);
  const start = strings + names.readUInt16BE(record + 10);
  const utf16 = Buffer.from(family, 'utf16le').swap16();
  if (!names.subarray(start, start + utf16.length).equals(utf16)) throw new Error(`the font is not of ${family}`);
  names.writeUInt16BE(utf16.length, record + 8);
}
