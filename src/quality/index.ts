import { buildCatalogue, type Memory, type Outcome } from '../catalogue/build.ts';
import type { Catalogue } from '../catalogue/catalogue.ts';
import { textOf } from '../catalogue/decode.ts';
import type { Files } from '../catalogue/files.ts';
import { settleFixes } from '../catalogue/fix.ts';
import type { ParsedRecord } from '../catalogue/parse.ts';
import { problem, sortProblems, type Problem } from '../catalogue/problem.ts';
import type { QualityRule } from '../model/quality.ts';
import { passagesOf } from './passage.ts';
import type { Spelling } from './rule.ts';
import { rules } from './rules.ts';

export type { Spelling } from './rule.ts';

export interface CheckOptions {
  /** The content folder’s name, for messages. */
  folder?: string;
  /** Today, as `2015-09-13`; rules about time are silent without it. */
  today?: string;
  /** The rule about spelling is silent without it. */
  spelling?: Spelling;
  /** Rules whose findings would stop nothing are left out: what a build needs to know. */
  onlyErrors?: boolean;
  /** What an earlier check of much the same files found out. */
  memory?: Memory;
}

/** Files → one linked catalogue and what could be better, or every problem there is: the whole check. */
export function checkContent(files: Files, { folder = 'content', memory, ...options }: CheckOptions = {}): Outcome {
  const outcome = buildCatalogue(files, folder, memory);
  const { catalogue, records } = outcome;
  if (!catalogue || !records) return { problems: settleFixes(outcome.problems, textOf(files, folder)) };
  const problems = settleFixes(sortProblems([...outcome.problems, ...checkQuality(catalogue, records, options)]), textOf(files, folder));
  return problems.some(({ severity }) => severity === 'error') ? { problems } : { ...outcome, problems };
}

/** What the rules of good work say of a sound catalogue, as strictly as the portal wants. */
function checkQuality(catalogue: Catalogue, records: readonly ParsedRecord[], { today, spelling, onlyErrors = false }: CheckOptions): Problem[] {
  const settings = catalogue.portal.quality;
  const chosen = (Object.entries(settings.rules) as [QualityRule, 'error' | 'advice' | 'off'][])
    .filter(([, level]) => level === 'error' || (level === 'advice' && !onlyErrors));
  if (chosen.length === 0) return [];
  const work = { catalogue, records, passages: records.flatMap(passagesOf), settings, ...(today ? { today } : {}), ...(spelling ? { spelling } : {}) };
  return chosen.flatMap(([name, level]) => rules[name](work).map(({ file, place, length, message, hint, fix }): Problem => ({
    ...problem(file, place, `quality/${name}`, message, hint), severity: level === 'error' ? 'error' : 'warning', ...(length ? { length } : {}), ...(fix ? { fix } : {}),
  })));
}
