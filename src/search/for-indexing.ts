/** What is not the page’s own words: drawings say what the table says, controls how to use them, code is for copying. */
export const leftOut = ['svg', '.chart-reader', 'pre', 'textarea', 'script', 'style', 'noscript'];

/**
 * A page as Pagefind is to read it. It takes words to end at white space and plain punctuation alone: `“light` and
 * `£2<no-break space>million` would be words of their own, and neighbours in a row of links one word. A term and what
 * is said of it get the signs that part them to the eye.
 */
export function forIndexing(html: string): string {
  return html
    .replace(/[’‘]/g, '\'')
    .replace(/[“”]/g, '"')
    .replace(/[\u00a0\u202f\u2009]|&nbsp;/g, ' ')
    .replace(/…/g, '... ')
    .replace(/[–—]/g, ' $& ')
    .replace(/(?<=[\p{L}\d%)])((?:<\/[a-z]+>|\s)*<\/dt>)/gu, ':$1')
    .replace(/(?<=[\p{L}\d%)])((?:<\/[a-z]+>|\s)*<\/dd>)/gu, '.$1')
    .replace(/(<\/[a-z][a-z0-9]*>)(?=<[a-z])/g, '$1 ');
}

/** Text that Pagefind read → as readers are to see it; its words keep their numbers. */
export function forReading(text: string): string {
  return text
    .replace(/[\u200b\s]+/g, ' ')
    .replace(/(?<=[\p{L}\d])'/gu, '’')
    .replace(/'(?=[\p{L}\d])/gu, '‘')
    .replace(/(^|[\s(])"/g, '$1“')
    .replace(/"/g, '”');
}

/** A title or a summary, whose words are not counted: spans of numbers are closed up again. */
export const forTitle = (text: string): string => forReading(text).replace(/ – (?=\d)|(?<=\d) – /g, '–');
