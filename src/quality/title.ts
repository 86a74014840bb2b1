import { atKey, type Rule } from './rule.ts';

/** Search results cut a long title, often before the word that matters. */
export const title: Rule = ({ records, settings: { titleLength } }) =>
  records.filter(({ kind }) => kind === 'briefings').flatMap((record) => {
    const { title: written } = record.data as { title: string };
    if (written.length <= titleLength) return [];
    return [atKey(record, ['title'], `The title has ${written.length} characters; search results show about ${titleLength}.`, 'Say it in fewer words, the most telling first.')];
  });
