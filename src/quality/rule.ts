import type { Catalogue } from '../catalogue/catalogue.ts';
import type { ParsedRecord } from '../catalogue/parse.ts';
import type { Edit, Place } from '../catalogue/problem.ts';
import type { Quality, QualityRule } from '../model/quality.ts';
import type { Passage } from './passage.ts';

/** What a rule looks at. */
export interface Work {
  catalogue: Catalogue;
  records: readonly ParsedRecord[];
  passages: readonly Passage[];
  settings: Quality;
  /** Today, as `2015-09-13`; rules about time are silent without it. */
  today?: string;
  /** The dictionary; the rule about spelling is silent without it. */
  spelling?: Spelling;
}

/** A dictionary: whether it has a word, and what else a writer may have meant. */
export interface Spelling {
  has: (word: string) => boolean;
  near: (word: string) => string[];
}

/** What a rule found. */
export interface Finding {
  file: string;
  place: Place;
  length?: number;
  message: string;
  hint: string;
  fix?: Edit[];
}

/** One rule of good work. */
export type Rule = (work: Work) => Finding[];

/** Every rule by its name. */
export type Rules = Record<QualityRule, Rule>;

/** A finding at a piece of a passage. */
export function at({ record, locate }: Passage, from: number, length: number, message: string, hint: string): Finding {
  return { file: record.file, place: locate(from, length), length, message, hint };
}

/** A finding at a key of a record. */
export function atKey({ file, yaml }: ParsedRecord, path: (string | number)[], message: string, hint: string): Finding {
  return { file, place: yaml.locate(path), message, hint };
}

/** Passages of briefings that readers read as running text. */
export const isRead = ({ record, key }: Passage) => record.kind === 'briefings' && (key === 'body' || key === 'keyPoints' || key === 'summary');
