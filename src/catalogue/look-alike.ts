/** Letters of other scripts that look like Latin ones, and signs that look like a hyphen. */
const latin: Record<string, string> = {
  а: 'a', в: 'b', е: 'e', к: 'k', м: 'm', н: 'h', о: 'o', р: 'p', с: 'c', т: 't', у: 'y', х: 'x', і: 'i', ј: 'j', ѕ: 's', ԁ: 'd', ɡ: 'g', ո: 'n', ս: 'u',
  А: 'A', В: 'B', Е: 'E', К: 'K', М: 'M', Н: 'H', О: 'O', Р: 'P', С: 'C', Т: 'T', У: 'Y', Х: 'X', І: 'I', Ј: 'J', Ѕ: 'S',
  α: 'a', ο: 'o', ν: 'v', ρ: 'p', ι: 'i', κ: 'k', υ: 'u', Α: 'A', Β: 'B', Ε: 'E', Η: 'H', Ι: 'I', Κ: 'K', Μ: 'M', Ν: 'N', Ο: 'O', Ρ: 'P', Τ: 'T', Χ: 'X',
  '‐': '-', '‑': '-', '–': '-', '−': '-', '⁄': '/', '∕': '/',
};

/** `cоast` with a Cyrillic o → `coast`; undefined where no letter only looks like a Latin one. */
export function lookAlike(written: string): string | undefined {
  const plain = [...written].map((letter) => (Object.hasOwn(latin, letter) ? latin[letter] : letter)).join('');
  return plain === written ? undefined : plain;
}
