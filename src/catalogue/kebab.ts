import { lookAlike } from './look-alike.ts';

/** A name as an id: `Über the Rock` → `uber-the-rock`. */
export function kebab(text: string): string {
  const plain = (lookAlike(text) ?? text).normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
  return plain.replace(/[^a-z0-9]+/g, '-').replace(/^-|-$/g, '') || 'some-name';
}
