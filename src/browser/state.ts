/** What is asked for: the words, and the chosen values of each filter. The address holds the same. */
export interface SearchState {
  query: string;
  filters: Record<string, string[]>;
}

export const filterNames = ['kind', 'topic', 'period'] as const;

/** `?q=beds&kind=Briefing&kind=Chart` → the state. */
export function readState(search: string): SearchState {
  const parameters = new URLSearchParams(search);
  const filters = filterNames.map((name) => [name, parameters.getAll(name)] as const).filter(([, values]) => values.length > 0);
  return { query: (parameters.get('q') ?? '').trim(), filters: Object.fromEntries(filters) };
}

/** The state → `?q=beds&kind=Briefing`. */
export function writeState({ query, filters }: SearchState): string {
  const parameters = new URLSearchParams();
  if (query) parameters.set('q', query);
  for (const name of filterNames) for (const value of filters[name] ?? []) parameters.append(name, value);
  const written = parameters.toString();
  return written ? `?${written}` : '';
}
