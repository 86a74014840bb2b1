const multiples: Record<string, readonly string[]> = { bn: ['bn', 'billion'], billion: ['bn', 'billion'], m: ['m', 'million'], million: ['m', 'million'], k: ['k', 'thousand'] };

/**
 * The ways of writing a sum or a count that begins a list of words: `£30bn` or `30`, `billion` → `£30bn`, `£30 billion`,
 * `30bn`, `30 billion`. `length` says how many of the words it takes.
 */
export function figureAt(words: readonly string[], at: number): { length: number; ways: string[][] } | undefined {
  const match = /^(£?)(\d[\d.]*)(bn|m|k)?$/.exec(words[at] ?? '');
  if (!match) return undefined;
  const next = words[at + 1] ?? '';
  const multiple = multiples[match[3] ?? (Object.hasOwn(multiples, next) ? next : '')];
  if (!multiple) return match[1] ? { length: 1, ways: [[`£${match[2]}`], [match[2]!]] } : undefined;
  const numbers = match[1] ? [`£${match[2]}`, match[2]!] : [match[2]!, `£${match[2]}`];
  return { length: match[3] ? 1 : 2, ways: numbers.flatMap((number) => [[number + multiple[0]!], [number, multiple[1]!]]) };
}
