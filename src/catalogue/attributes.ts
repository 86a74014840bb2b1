/** Where an attribute stands in the text of a tag, counted from its “<”. */
export interface AttributePlace {
  name: string;
  /** Where its name begins. */
  at: number;
  /** Where its value begins, inside the quotation marks; where it has none, its name. */
  valueAt: number;
  /** The value as it is written. */
  value: string;
}

const attribute = /([A-Za-z_:][\w:.-]*)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'))?/y;

/** `<Fact id="a/b" />` → `id` at 6, its value at 10. The tree of a body gives the place of a tag, not of its attributes. */
export function attributePlaces(tag: string): AttributePlace[] {
  const places: AttributePlace[] = [];
  let at = /^<\s*[\w.:-]*/.exec(tag)?.[0].length ?? 0;
  while (at < tag.length) {
    at += /^\s*/.exec(tag.slice(at))![0].length;
    attribute.lastIndex = at;
    const match = attribute.exec(tag);
    if (!match) break;
    const [all, name = '', double, single] = match;
    const value = double ?? single ?? '';
    places.push({ name, at, value, valueAt: double === undefined && single === undefined ? at : at + all.length - value.length - 1 });
    at += all.length;
  }
  return places;
}
