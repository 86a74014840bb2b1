/** Words that carry no subject; a question is looked up by the others. */
export const smallWords: ReadonlySet<string> = new Set((
  'a about all an and any are as at be been being big but by can could did do does for from get give had has have how i if in into is it its '
  + 'just large me much many my of on or our out over per please see shall should show size so some tell than that the their them then there these they '
  + 'this those to us v versus vs was we were what whats when whens where wheres which who whos whom whose why will with would you your happened mean means meaning explain explained called'
).split(' '));

/** Words that name a kind of record; they say what is looked for, not what it is about. */
const recordWords: Readonly<Record<string, readonly string[]>> = {
  chart: ['Chart'], charts: ['Chart'], graph: ['Chart'], graphs: ['Chart'], diagram: ['Chart'], map: ['Chart'], maps: ['Chart'], timeline: ['Chart', 'Event'],
  table: ['Dataset', 'Chart'], data: ['Dataset', 'Chart'], dataset: ['Dataset'], datasets: ['Dataset'], csv: ['Dataset'], list: ['Dataset'], spreadsheet: ['Dataset'],
  download: ['Dataset'], statistics: ['Dataset', 'Chart'], figures: ['Dataset', 'Chart', 'Fact'], code: ['Dataset'], codes: ['Dataset'],
  briefing: ['Briefing'], briefings: ['Briefing'], report: ['Source', 'Event'], source: ['Source'], sources: ['Source'],
  definition: ['Term'], glossary: ['Term'], define: ['Term'], acronym: ['Term'],
};

/** Words, and pairs of words, that ask for something that certain kinds of record hold. */
const questionWords: Readonly<Record<string, readonly string[]>> = {
  who: ['Person', 'Body'], whos: ['Person', 'Body'], when: ['Event', 'Briefing'], date: ['Event'],
  why: ['Briefing', 'Claim'], does: ['Briefing', 'Claim'], did: ['Briefing', 'Claim'], is: ['Briefing', 'Claim'], 'how much': ['Briefing', 'Claim', 'Fact'],
  'how big': ['Briefing', 'Claim', 'Fact'], 'how large': ['Briefing', 'Claim', 'Fact'], 'how many': ['Body', 'Programme', 'Chart', 'Claim', 'Briefing'],
  biggest: ['Chart', 'Dataset'], largest: ['Chart', 'Dataset'], smallest: ['Chart', 'Dataset'], highest: ['Chart', 'Dataset'], lowest: ['Chart', 'Dataset'],
  compare: ['Briefing', 'Chart'], compared: ['Briefing', 'Chart'], comparison: ['Briefing', 'Chart'], vs: ['Briefing', 'Chart', 'Claim'], versus: ['Briefing', 'Chart', 'Claim'],
  population: ['Chart', 'Dataset', 'Place', 'Claim'],
};

const months = new Set('january february march april may june july august september october november december'.split(' '));

/** Whether a word names a kind of record. */
export const isRecordWord = (word: string): boolean => Object.hasOwn(recordWords, word);

/** Whether a word alone asks for what certain kinds of record hold. */
export const isQuestionWord = (word: string): boolean => Object.hasOwn(questionWords, word);

/** The kinds of record that words ask for: a sum is given by a fact, a date by an event. */
export function kindsAskedBy(words: readonly string[]): string[] {
  const pairs = words.map((word, index) => `${word} ${words[index + 1] ?? ''}`);
  const asked = [...words, ...pairs].flatMap((word) => recordWords[word] ?? questionWords[word] ?? []);
  const figures = words.some((word) => /\d(%|bn|m)$|^£\d/.test(word)) ? ['Fact', 'Claim'] : [];
  const dates = words.some((word) => months.has(word) || /^(19|20)\d\d$/.test(word)) ? ['Event'] : [];
  return [...new Set([...asked, ...figures, ...dates])];
}
