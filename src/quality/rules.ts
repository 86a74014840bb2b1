import { acronymRule } from './acronym.ts';
import { alike } from './alike.ts';
import { alt } from './alt.ts';
import { archive } from './archive.ts';
import { copied } from './copied.ts';
import { disagreement } from './disagreement.ts';
import { linkText } from './link-text.ts';
import { number } from './number.ts';
import { quotation } from './quotation.ts';
import { readingAge } from './reading-age.ts';
import type { Rules } from './rule.ts';
import { sentenceLength } from './sentence-length.ts';
import { spelling } from './spelling.ts';
import { overdue, review } from './time.ts';
import { title } from './title.ts';
import { typography } from './typography.ts';
import { unwritten } from './unwritten.ts';
import { word } from './word.ts';

/** Every rule under the name that `portal.yaml` and the codes give it. */
export const rules: Rules = {
  number, disagreement, quotation, acronym: acronymRule, spelling, sentence: sentenceLength, 'reading-age': readingAge, word,
  'link-text': linkText, alt, title, review, overdue, archive, alike, copied, unwritten, typography,
};
