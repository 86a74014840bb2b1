/** A short sign for each name, all different: `North West`, `North East` → `NW`, `NE`; where that fails, numbers. */
export function initials(names: readonly string[]): string[] {
  const signs = names.map((name) => (name.match(/\p{L}+/gu) ?? []).filter((word) => !small.has(word)).map(first).join(''));
  const isGood = new Set(signs).size === names.length && signs.every((sign) => sign.length > 0 && sign.length <= 3);
  return isGood ? signs : names.map((_, index) => String(index + 1));
}

const small = new Set(['and', 'of', 'the', 'in', 'on', 'for']);
const first = (word: string) => (Array.from(word)[0] ?? '').toUpperCase();
