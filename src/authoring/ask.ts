import type { Need } from './need.ts';
import type { Values } from './new-record.ts';
import type { Proposal } from './propose-marks.ts';
import { Refusal } from './refusal.ts';

/** How a question reaches the author, and an answer comes back. */
export interface Conversation {
  ask: (question: string, choices: readonly string[]) => Promise<string>;
  tell: (line: string) => void;
}

/** Asks for each need until its answer can be taken; what can be written later may be passed over. */
export async function askFor(needs: readonly Need[], isNeeded: (need: Need) => boolean, { ask, tell }: Conversation): Promise<Values> {
  const values: Values = {};
  for (const need of needs) {
    const value = await answerTo(need, isNeeded(need), { ask, tell });
    if (value !== undefined) values[need.key] = value;
  }
  return values;
}

async function answerTo(need: Need, isNeeded: boolean, { ask, tell }: Conversation): Promise<unknown> {
  tell(`\n${need.key}: ${need.meaning}${need.choices ? ` ${offer(need)}` : ''}`);
  for (;;) {
    const written = (await ask(isNeeded ? '> ' : '(Enter to write it in the file) > ', need.choices ?? [])).trim();
    if (written === '' && !isNeeded) return undefined;
    try {
      return need.take(written);
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
      tell(`${error.message} ${matches(written, need.choices ?? [])}`.trim());
    }
  }
}

/** Lets the author choose among the marks that fit, by number or name; Enter takes the best. */
export async function chooseMark(proposals: readonly Proposal[], { ask, tell }: Conversation): Promise<string> {
  tell('\nThese marks fit, the best first:');
  proposals.forEach(({ mark, why }, index) => tell(`  ${index + 1}  ${mark}: ${why}`));
  for (;;) {
    const written = (await ask('Which one? (Enter for the first) > ', proposals.map(({ mark }) => mark))).trim() || '1';
    const chosen = proposals.find(({ mark }, index) => written === mark || written === String(index + 1));
    if (chosen) return chosen.mark;
    tell(`“${written}” is none of them. Write a number from 1 to ${proposals.length}.`);
  }
}

const few = 15;

/** The choices, where they are few; otherwise how many there are. */
function offer({ choices = [], isList }: Need): string {
  const several = isList ? ' One or more, with commas between.' : '';
  return choices.length <= few ? `Choose from: ${choices.join(', ')}.${several}` : `There are ${choices.length}, such as ${choices[0]}; the Tab key completes.${several}`;
}

/** The choices that hold what was written. */
function matches(written: string, choices: readonly string[]): string {
  const found = written === '' ? [] : choices.filter((choice) => choice.includes(written.toLowerCase()));
  return found.length === 0 ? '' : `These hold it: ${found.slice(0, few).join(', ')}${found.length > few ? ' …' : ''}.`;
}
