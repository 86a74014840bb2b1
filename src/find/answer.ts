import { smallWords } from './english.ts';
import { likenessOf, overlapOf, type Subject } from './likeness.ts';
import type { NameMatch } from './names.ts';
import { wordsOf } from './normalise.ts';
import type { Shelves } from './shelves.ts';

/** From how much on a question, and a name, is surely the one that is meant. */
const [sureQuestion, sureName] = [0.8, 0.9];
/** Kinds that a name alone asks about. */
const explained: ReadonlySet<string> = new Set(['Term', 'Body', 'Person', 'Place', 'Programme', 'Claim', 'Event']);

/** The page that answers, where a kept question or the whole name of what came `first` says that it is meant; and never otherwise. */
export function answerTo(query: string, subjects: readonly Subject[], first: { page: number; name?: NameMatch } | undefined, shelves: Shelves): number | undefined {
  let best: { page: number; likeness: number } | undefined;
  for (const { page, asked } of shelves.answers) {
    for (const question of asked) {
      const content = likenessOf(overlapOf(question, subjects));
      if (content < sureQuestion) continue;
      const shape = sharedShape(query, question.text);
      if (shape > 0 && content + shape > (best?.likeness ?? 0)) best = { page, likeness: content + shape };
    }
  }
  if (best) return best.page;
  return first?.name && first.name.likeness >= sureName && explained.has(shelves.kinds[first.page]!) ? first.page : undefined;
}

/**
 * How far two questions ask alike: the share of their small words (`how many`, `was the`) that they have in common; 1
 * where neither has any, and 0 where they ask for different things: `how many` for a number, `when` for a day.
 */
export function sharedShape(a: string, b: string): number {
  const [first, second] = [a, b].map((text) => new Set(wordsOf(text).filter((word) => smallWords.has(word)).map((word) => forms[word] ?? word))) as [Set<string>, Set<string>];
  if (first.size === 0 && second.size === 0) return 1;
  if (askers.some((word) => first.has(word) !== second.has(word))) return 0;
  const shared = [...first].filter((word) => second.has(word)).length;
  return shared / (first.size + second.size - shared);
}

/** `How many`, `when`, `who` and `why` are never answered alike; `how big was` and `what was` may be. */
const askers = ['many', 'when', 'who', 'why'];

/** Forms in which one question may be put. */
const forms: Readonly<Record<string, string>> = {
  was: 'is', were: 'is', are: 'is', whats: 'what', whens: 'when', wheres: 'where', whos: 'who', did: 'do', does: 'do', had: 'have', has: 'have', an: 'a',
};
