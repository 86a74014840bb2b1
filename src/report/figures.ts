import type { Catalogue, FactEntry } from '../catalogue/catalogue.ts';
import { factText } from '../prose/index.ts';
import type { FigureChange } from './change.ts';
import { inWords } from './page-text.ts';
import { showingPages } from './shown-on.ts';

/** Figures and other facts that came, went or say something else, in the order of their names. */
export function compareFigures(before: Catalogue, after: Catalogue): FigureChange[] {
  const refs = [...new Set([...before.facts.keys(), ...after.facts.keys()])].sort();
  return refs.flatMap((ref): FigureChange[] => {
    const [old, fresh] = [before.facts.get(ref), after.facts.get(ref)];
    if (old && fresh && JSON.stringify(old.fact) === JSON.stringify(fresh.fact)) return [];
    return [{
      ref,
      change: !old ? 'added' : !fresh ? 'removed' : 'changed',
      statement: (fresh ?? old)!.fact.statement,
      text: { before: old && shownText(old), after: fresh && shownText(fresh) },
      details: old && fresh ? details(old, fresh) : [],
      shownOn: showingPages(`fact:${ref}`, fresh ? after : before),
    }];
  });
}

const shownText = (entry: FactEntry) => (entry.fact.value === undefined ? 'no figure' : factText(entry));

/** What the words of the figure itself do not show. */
const inTheWords = new Set(['value', 'unit', 'approximate', 'bound']);

function details({ fact: old }: FactEntry, { fact: fresh }: FactEntry): FigureChange['details'] {
  const keys = [...new Set([...Object.keys(old), ...Object.keys(fresh)])].filter((key) => !inTheWords.has(key));
  return keys.flatMap((key) => {
    const [a, b] = [plain(old[key as keyof typeof old]), plain(fresh[key as keyof typeof fresh])];
    return a === b ? [] : [{ key: inWords(key), before: a, after: b }];
  });
}

const plain = (value: unknown) => (value === undefined ? 'nothing' : Array.isArray(value) ? value.join(', ') || 'nothing' : String(value));
