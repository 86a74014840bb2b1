import { lookAlike } from '../catalogue/look-alike.ts';
import { at, type Rule, type Work } from './rule.ts';

const word = /(?<![\p{L}\p{N}@/._#-])\p{L}[\p{L}\p{M}]*(?:[’'][\p{L}]+)*(?![\p{L}\p{N}@/_]|[.](?=\p{L}))/gu;

/** Looking for what was meant takes long; who has more words to mend than this begins with the first. */
const mostSuggested = 25;

/** Words that are in neither the dictionary nor a name of the portal’s own, and -ize where the house writes -ise; each once a file. */
export const spelling: Rule = ({ spelling: dictionary, ...work }) => {
  if (!dictionary) return [];
  const names = namesIn(work);
  const answers = new Map<string, string[] | undefined>();
  let suggested = 0;
  const mendsOf = (written: string): string[] | undefined => {
    if (written.length < 3 || /\p{Ll}\p{Lu}|^\p{Lu}+s?(?:[’']s)?$/u.test(written)) return undefined;
    const plain = written.replaceAll('’', "'");
    const bare = plain.replace(/'s$|'$/, '');
    if (names.has(bare.toLowerCase())) return undefined;
    const ise = withS(bare);
    if (ise && dictionary.has(ise)) return [ise];
    if ([plain, bare, plain.toLowerCase()].some((one) => dictionary.has(one))) return undefined;
    const british = britishOf(bare);
    if (british && dictionary.has(british)) return [british];
    suggested += 1;
    if (suggested > mostSuggested) return [];
    return dictionary.near(bare).filter((near) => near.toLowerCase() !== bare.toLowerCase()).slice(0, 3);
  };
  const said = new Map<string, Set<string>>();
  return work.passages.filter(({ record, key }) => isOurs(record.kind, key)).flatMap((passage) => [...passage.text.matchAll(word)].flatMap((match) => {
    const [written] = match;
    if (!answers.has(written)) answers.set(written, mendsOf(written));
    const mends = answers.get(written);
    if (!mends) return [];
    const before = said.get(passage.record.file) ?? new Set();
    if (before.has(written)) return [];
    said.set(passage.record.file, before.add(written));
    const alike = lookAlike(written);
    const hint = alike ? `One of its letters only looks like a Latin one: write “${alike}”.` : mends.length > 0 ? `Did you mean ${oneOf(mends.map((mend) => `“${mend}”`))}?` : 'Mend it, or add it to content/words.txt.';
    return [at(passage, match.index, written.length, `“${written}” is not in the dictionary.`, hint)];
  }));
};

/** `a`, `a or b`, `a, b or c`. */
const oneOf = (words: readonly string[]) => [words.slice(0, -1).join(', '), words.at(-1)].filter(Boolean).join(' or ');

/** Titles and notes of sources are their publishers’ words; what search is told is what readers type. */
const isOurs = (kind: string, key: string) => !(kind === 'sources' && !key.endsWith('statement')) && !/(^|\.)(name|given|family|literal|publisher|authors|identifier|attribution|licence)$/.test(key) && kind !== 'portal' && !kind.startsWith('search/');

/** `organization` → `organisation`. Words that have no other spelling are not in the dictionary with an s. */
function withS(written: string): string | undefined {
  if (!/i[z](?:e[ds]?|ing|ers?|ations?|ational)$/.test(written) || /^(?:pri|si|sei|capsi|oversi)z/i.test(written)) return undefined;
  return written.replace(/iz(?=(?:e[ds]?|ing|ers?|ations?|ational)$)/, 'is');
}

/** `color` → `colour`, `favorite` → `favourite`: the spelling of another country, where the dictionary has ours. */
function britishOf(written: string): string | undefined {
  return /^\p{L}{2,}or(?:s|ed|ing|al|ite|ites|able|hood)?$/u.test(written) ? written.replace(/or(?=(?:s|ed|ing|al|ite|ites|able|hood)?$)/, 'our') : undefined;
}

/** Every word of a name on record is spelled as its record spells it. */
function namesIn({ catalogue }: Pick<Work, 'catalogue'>): Set<string> {
  const { organisations, people, places, programmes, sources, terms } = catalogue;
  const titles = [organisations, people, places, programmes, sources].flatMap((records) => [...records.values()].map(({ title }) => title));
  const publishers = [...sources.values()].flatMap(({ data }) => [data.publisher, data['container-title'] ?? '', ...data.author.map((author) => ('literal' in author ? author.literal : `${author.given ?? ''} ${author.family}`))]);
  const words = [...terms.values()].flatMap(({ data }) => [data.term, data.abbreviation ?? '', ...data.synonyms]);
  return new Set([...titles, ...publishers, ...words].flatMap((text) => text.toLowerCase().replaceAll('’', "'").match(/\p{L}+(?:'\p{L}+)?/gu) ?? []));
}
