import { isSingle, kinds } from '../model/kinds.ts';
import type { ParsedRecord } from '../catalogue/parse.ts';
import { atKey, type Rule } from './rule.ts';

/** Two records of one kind under the same name, or two sources at one address, are one written twice. */
export const alike: Rule = ({ records }) => {
  const seen = new Map<string, ParsedRecord>();
  return records.flatMap((record) => signsOf(record).flatMap(({ sign, path }) => {
    const first = seen.get(sign);
    seen.set(sign, first ?? record);
    if (!first || first === record) return [];
    return [atKey(record, path, `This looks like the same record as ${first.kind}/${first.id}.`, 'Keep one of them, or make the names tell them apart.')];
  }));
};

/** What no two records of a kind should share. */
function signsOf(record: ParsedRecord): { sign: string; path: string[] }[] {
  if (isSingle(record.kind)) return [];
  const data = record.data as Record<string, unknown>;
  const key = kinds[record.kind].titleKey;
  if (record.kind === 'sources') {
    const [title, publisher, issued] = [data['title'], data['publisher'], data['issued'] ?? ''].map((value) => String(value));
    return [{ sign: `sources ${plain(title ?? '')} ${plain(publisher ?? '')} ${issued}`, path: ['title'] }];
  }
  const date = record.kind === 'events' ? ` ${String(data['date'])}` : '';
  return [{ sign: `${record.kind} ${plain(String(data[key]))}${date}`, path: [key] }];
}

const plain = (text: string) => text.toLowerCase().replace(/^the /, '').replace(/[^\p{L}\p{N}]+/gu, ' ').trim();
