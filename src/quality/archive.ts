import type { Source } from '../model/source.ts';
import { atKey, type Rule } from './rule.ts';

/** A page on the web may go; an archived copy stays what was read. */
export const archive: Rule = ({ records }) =>
  records.filter(({ kind }) => kind === 'sources').flatMap((record) => {
    const { url, archiveUrl } = record.data as Source;
    if (!url || archiveUrl) return [];
    return [atKey(record, ['url'], 'This page has no archived copy.', 'Save it at web.archive.org, and add “archiveUrl: …” with its address there.')];
  });
