import { statusNote, type Status } from './status.ts';
import { formatWithUnit } from './value.ts';

/** What a mark says when it is pointed at: `Bell Rock: 35 metres`, `1900, Oil: £1.2 million (approximate)`. */
export function markTitle(names: readonly string[], value: number | null, unit: string | undefined, status?: Status): string {
  const what = names.filter(Boolean).join(', ');
  const said = value === null ? 'no data' : `${formatWithUnit(value, unit)}${statusNote(status)}`;
  return what ? `${what}: ${said}` : said;
}
