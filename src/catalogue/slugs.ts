import GithubSlugger from 'github-slugger';

/** Ids that the page around a body, and our own parts of it, already have. */
const taken = ['main', 'site-search', 'contents', 'about', 'changes', 'backlinks', 'cite', 'read-on', 'in-one-minute', 'footnote-label'];
/** How the ids of footnotes, their references and charts begin. */
const reserved = /^(fn|fnref|chart)-/;

/** The fragments of one body’s headings, each its own: `Who pays?` → `who-pays`; a second one is `who-pays-1`. */
export function headingSlugs(): (text: string) => string {
  const slugger = new GithubSlugger();
  for (const id of taken) slugger.slug(id);
  return (text) => {
    const isReserved = reserved.test(new GithubSlugger().slug(text));
    return slugger.slug(isReserved ? `on-${text}` : text);
  };
}
