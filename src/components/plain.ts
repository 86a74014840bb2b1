const entities: Record<string, string> = { '&amp;': '&', '&lt;': '<', '&gt;': '>', '&quot;': '"', '&#39;': '’', '&#x27;': '’', '&nbsp;': '\u00a0' };

/** `The <em>old</em> lamp&amp;lens` → `The old lamp&lens`: HTML of ours as plain text, without numbers of notes. */
export function plainText(html: string): string {
  return html
    .replace(/<sup[\s>].*?<\/sup>/gs, '')
    .replace(/<[^>]+>/g, '')
    .replace(/&(?:amp|lt|gt|quot|#39|#x27|nbsp);/g, (entity) => entities[entity] ?? entity)
    .replace(/[ \n\t]+/g, ' ')
    .trim();
}

/** At most `limit` characters, cut between words: for descriptions. */
export function shorten(text: string, limit = 250): string {
  if (text.length <= limit) return text;
  return `${text.slice(0, limit - 1).replace(/[\s,;:–—]+\S*$/, '')}…`;
}
