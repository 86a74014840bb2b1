/** Words that carry no subject; a question is looked up by the others. */
export const smallWords: ReadonlySet<string> = new Set((
  'a about all an and any are as at be been being big but by can could did do does for from get give had has have how i if in into is it its '
  + 'just large me much many my of on or our out over per please see shall should show size so some tell than that the their them then there these they '
  + 'this those to us v versus vs was we were what whats when whens where wheres which who whos whom whose why will with would you your happened mean means meaning explain explained called'
).split(' '));

/** Words that name a kind of record; they say what is looked for, not what it is about. */
const recordWords = kindsByWord({
  Chart: 'chart charts graph graphs diagram map maps timeline table data statistics figures',
  Dataset: 'table data dataset datasets csv list spreadsheet download statistics figures code codes',
  Fact: 'figures',
  Briefing: 'briefing briefings',
  Event: 'timeline report',
  Source: 'report source sources',
  Term: 'definition glossary define acronym',
});

/** Words, and pairs of words, that ask for something that certain kinds of record hold. */
const questionWords = kindsByWord({
  Person: 'who whos',
  Body: 'who whos how-many',
  Programme: 'how-many',
  Place: 'population',
  Event: 'when date',
  Briefing: 'when why does did is how-much how-big how-large how-many compare compared comparison vs versus',
  Claim: 'why does did is how-much how-big how-large how-many vs versus population',
  Fact: 'how-much how-big how-large',
  Chart: 'how-many biggest largest smallest highest lowest compare compared comparison vs versus population',
  Dataset: 'biggest largest smallest highest lowest population',
});

function kindsByWord(words: Readonly<Record<string, string>>): ReadonlyMap<string, string[]> {
  const kinds = new Map<string, string[]>();
  for (const [kind, list] of Object.entries(words)) for (const word of list.split(' ')) kinds.set(word, [...(kinds.get(word) ?? []), kind]);
  return kinds;
}

const months = new Set('january february march april may june july august september october november december'.split(' '));

/** Whether a word names a kind of record. */
export const isRecordWord = (word: string): boolean => recordWords.has(word);

/** Whether a word alone asks for what certain kinds of record hold. */
export const isQuestionWord = (word: string): boolean => questionWords.has(word);

/** The kinds of record that words ask for: a sum is given by a fact, a date by an event. */
export function kindsAskedBy(words: readonly string[]): string[] {
  const pairs = words.map((word, index) => `${word}-${words[index + 1] ?? ''}`);
  const asked = [...words, ...pairs].flatMap((word) => recordWords.get(word) ?? questionWords.get(word) ?? []);
  const figures = words.some((word) => /\d(%|bn|m)$|^£\d/.test(word)) ? ['Fact', 'Claim'] : [];
  const dates = words.some((word) => months.has(word) || /^(19|20)\d\d$/.test(word)) ? ['Event'] : [];
  return [...new Set([...asked, ...figures, ...dates])];
}
