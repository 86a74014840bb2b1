/** Something that a field or a component may name. */
export interface Choice {
  value: string;
  label: string;
  /** What tells it from others of like name. */
  note: string;
}

/** The choices that hold every word of a query, those that begin with it first. */
export function findChoices(choices: readonly Choice[], query: string, most: number): Choice[] {
  const words = query.toLowerCase().split(/\s+/).filter(Boolean);
  const found = choices.filter(({ label, note, value }) => {
    const text = `${label} ${note} ${value}`.toLowerCase();
    return words.every((word) => text.includes(word));
  });
  const begins = ({ label, value }: Choice) => label.toLowerCase().startsWith(words.join(' ')) || value.startsWith(words.join('-'));
  return [...found.filter(begins), ...found.filter((one) => !begins(one))].slice(0, most);
}
