/** A page or file for each record: its id in the address, and the record itself. */
export function pathsOf<E extends { id: string }>(entries: ReadonlyMap<string, E>): { params: { id: string }; props: { entry: E } }[] {
  return [...entries.values()].map((entry) => ({ params: { id: entry.id }, props: { entry } }));
}
