/** Something that can be found where it stands on another page. */
export interface FoundRecord {
  /** From the site’s root: `/glossary/#fog-signal`. */
  url: string;
  title: string;
  /** The title is a sentence, and weighs no more than any other. */
  isSentence?: boolean;
  text: string[];
  /** What a result shows beside its title: `summary`, `date`, … */
  about: Record<string, string>;
  filters: Record<string, string[]>;
}

/** A record as a small page, so that Pagefind weighs its title like any other. */
export function recordPage({ title, isSentence = false, text, about, filters }: FoundRecord, language: string): string {
  const known = Object.entries({ title, ...about }).map(([name, value]) => `<span data-pagefind-meta="${name}[data-value]" data-value="${escape(value)}"></span>`);
  const filtered = Object.entries(filters).flatMap(([name, values]) =>
    values.map((value) => `<span data-pagefind-filter="${name}[data-value]" data-value="${escape(value)}"></span>`));
  const paragraphs = text.filter((part) => part !== '').map((part) => `<p>${escape(part)}</p>`);
  return `<!doctype html><html lang="${language}"><body data-pagefind-body>${known.join('')}${filtered.join('')}${isSentence ? `<p>${escape(title)}</p>` : `<h1>${escape(title)}</h1>`}${paragraphs.join('')}</body></html>`;
}

const escape = (text: string) => text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/"/g, '&quot;');
