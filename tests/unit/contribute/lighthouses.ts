import { publish } from '../../../src/contribute/published.ts';
import { openDesk, type Answer } from '../../../src/contribute/desk.ts';
import type { Draft } from '../../../src/contribute/draft.ts';
import type { Kind } from '../../../src/model/kinds.ts';
import { lighthouses, type Changes } from '../catalogue/lighthouses.ts';

/** The portal about lighthouses as the form fetches it. */
export const published = (changes: Changes = {}) => publish(lighthouses(changes));

/** A desk over it. */
export const desk = (changes: Changes = {}) => openDesk(published(changes), (path) => path);

/** A new record. */
export const draft = (kind: Kind, data: Record<string, unknown>, more: Partial<Draft> = {}): Draft =>
  ({ kind, id: 'lamp-room', data, body: '', table: '', ...more });

/** Each problem with its place, in a line. */
export const said = ({ problems }: Answer): string[] => problems.map(({ message, hint, place }) => {
  const where = place.part === 'field' ? place.path.join('/') : place.part === 'elsewhere' ? 'elsewhere' : `${place.part} ${place.line}:${place.column}`;
  return `${where}   ${message} ${hint ?? ''}`;
});
