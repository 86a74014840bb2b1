import { at, type Rule } from './rule.ts';

const empty = /^(?:(?:please )?click(?: here)?|here|this(?: page| link)?|link|(?:read|see|learn|find out) more|more|website|https?:\/\/\S+|www\.\S+)$/i;

/** Out of its sentence, as in a list of links, a link still says where it goes. */
export const linkText: Rule = ({ passages }) =>
  passages.flatMap((passage) => passage.links.filter(({ text }) => empty.test(text.trim())).map((link) =>
    at(passage, link.at, Math.max(1, link.text.length), `The link “${link.text}” does not say where it goes.`, 'Link the words that name what is found there.')));
