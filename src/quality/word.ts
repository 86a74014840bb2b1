import { at, isRead, type Rule } from './rule.ts';

/** The house list: what to write instead. */
const house: Record<string, string> = {
  'utilise': 'use', 'utilised': 'used', 'utilisation': 'use', 'in order to': 'to', 'going forward': 'from now on, or nothing', 'prior to': 'before',
  'in the event that': 'if', 'due to the fact that': 'because', 'a number of': 'how many, or “some”', 'at this point in time': 'as of a date',
  'leverage': 'use', 'facilitate': 'help', 'commence': 'begin', 'stakeholders': 'who they are', 'key stakeholders': 'who they are', 'deep dive': 'a close look',
  'synergies': 'what is gained', 'impactful': 'what it does', 'cutting-edge': 'new', 'world-class': 'what makes it good', 'state-of-the-art': 'new',
  'whilst': 'while', 'amongst': 'among', 'recently': 'the date', 'currently': 'as of a date', 'nowadays': 'as of a date', 'it should be noted that': 'nothing', 'very unique': 'unique',
};

/** Words that the house avoids, with what to write. */
export const word: Rule = ({ passages, settings }) => {
  const avoided = new Map(Object.entries({ ...house, ...settings.avoid }).filter(([, instead]) => instead !== ''));
  const pattern = new RegExp(`(?<![\\p{L}-])(?:${[...avoided.keys()].sort((a, b) => b.length - a.length).map((one) => one.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')).join('|')})(?![\\p{L}-])`, 'giu');
  return passages.filter(isRead).flatMap((passage) => [...unquoted(passage.text).matchAll(pattern)].map((match) =>
    at(passage, match.index, match[0].length, `The house avoids “${match[0]}”.`, `Write “${avoided.get(match[0].toLowerCase())}”.`)));
};

/** Other people’s words stay as they are. */
const unquoted = (text: string) => text.replace(/“[^”]*”/g, (quoted) => ' '.repeat(quoted.length));
