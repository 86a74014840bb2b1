import type { Picture } from '../publish/pictures.ts';
import type { Studio } from './studio.ts';

/** As with the catalogue: the integration opens a studio for a build, the pages take from it, and this slot is what they share. */
const slot = Symbol.for('portal.studio');
const shared = globalThis as { [slot]?: Studio };

/** Called by the integration when a build begins. */
export function publishStudio(studio: Studio): void {
  shared[slot] = studio;
}

/** A picture of the site as a PNG: from the studio of a build, else drawn here and now. */
export async function toPng(picture: Picture): Promise<Uint8Array<ArrayBuffer>> {
  const studio = shared[slot];
  if (studio) return studio.take(picture);
  const { drawPng } = await import('./draw.ts');
  return drawPng({ svg: picture.draw(), width: picture.width });
}
