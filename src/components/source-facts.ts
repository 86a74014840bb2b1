import type { Entry } from '../catalogue/catalogue.ts';
import { formatDate } from '../format.ts';
import { authorsOf, type ProseContext } from '../prose/index.ts';
import { listFacts, type ListedFact } from './facts-list.ts';
import { escapeHtml, linkHtml } from './html.ts';
import { standings } from './source-standings.ts';

/** `article-magazine` → `Magazine article`: the types of CSL in words. */
const types: Record<Entry<'sources'>['data']['type'], string> = {
  'article-journal': 'Journal article', 'article-magazine': 'Magazine article', 'article-newspaper': 'Newspaper article', bill: 'Bill',
  book: 'Book', dataset: 'Dataset', document: 'Document', hearing: 'Record of a hearing', legislation: 'Law', pamphlet: 'Pamphlet',
  post: 'Post', 'post-weblog': 'Blog post', report: 'Report', speech: 'Speech', webpage: 'Web page',
};

/** A publication’s particulars, beside what is taken from it. */
export function sourceFacts(entry: Entry<'sources'>, { href }: ProseContext): ListedFact[] {
  const { data } = entry;
  const authors = authorsOf(entry);
  return listFacts({
    Type: types[data.type],
    Standing: linkHtml(href(`/sources/#${data.standing}`), standings[data.standing].label),
    Author: authors && escapeHtml(authors),
    'Appeared in': data['container-title'] && escapeHtml(data['container-title']),
    Publisher: escapeHtml(data.publisher),
    Published: data.issued ? formatDate(data.issued) : 'Undated',
    'How the date is known': data['issued-note'] && escapeHtml(data['issued-note']),
    'Read on': data.accessed && formatDate(data.accessed),
  });
}
