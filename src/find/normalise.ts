/** A word as the index knows it: small letters and digits, `£` and `%`, no accents: `L’Étoile’s` → `letoiles`. */
export function normalise(word: string): string {
  return word.normalize('NFKD').toLowerCase().replace(/[^\p{L}\p{N}£%]/gu, '');
}

/** What was typed, as words: `G.P. follow-up, 75 per cent` → `gp`, `follow`, `up`, `75%`. */
export function wordsOf(text: string): string[] {
  return text
    .replace(/\b(\p{L})\.(?=\p{L}\b)/gu, '$1')
    .replace(/&/g, ' and ')
    .replace(/(\d)\s*(?:per\s?cent|percent|pc|%)(?!\p{L})/giu, '$1% ')
    .replace(/(\d),(?=\d{3}\b)/g, '$1')
    .split(/[\s\-‐‑–—/_,;:!?()[\]"“”«»+]+/u)
    .map(normalise)
    .filter((word) => word !== '');
}
