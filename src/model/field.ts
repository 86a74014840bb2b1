import { z } from 'astro/zod';

/** Keys that the catalogue reads beside a schema: what a string points at, or how it is to be read. */
export interface FieldMeta {
  /** The folder of the record that is named (`organisations`), or `fact`, `quote`, `*` for any `kind/id`, `**` for that or `facts/source/fact`. */
  reference?: string;
  /** The fact is shown as a figure, so it must have a value. */
  figure?: boolean;
  /** The list in `portal.yaml` under `vocabularies` that must hold this word. */
  vocabulary?: string;
  /** It may be the id of a record of this kind, or a plain name. */
  mayName?: string;
  /** It is the heading of a column: small letters, digits and underscores. */
  column?: boolean;
  /** Inline MDX: may hold emphasis, links and facts. */
  prose?: boolean;
  /** What the key means, in a sentence: shown in the guide, in editors and in new files. */
  description?: string;
  /** A well-formed value, shown in messages and in new files. */
  example?: string;
}

const isId = /^[a-z0-9]+(-[a-z0-9]+)*$/;
const meta = (value: FieldMeta) => value as Record<string, unknown>;

/** Plain text on one line or more; never empty. */
export const text = () => z.string().trim().min(1);

/** Inline MDX: emphasis, links, `<Fact>` and `<Cite>`. */
export const prose = () => text().meta(meta({ prose: true }));

/** The id of a record of one kind, by its folder. */
export const reference = (folder: string) => z.string().regex(isId).meta(meta({ reference: folder }));

/** Any record, as `kind/id`. */
export const recordReference = () =>
  z.string().regex(/^[a-z]+\/[a-z0-9-]+$/).meta(meta({ reference: '*', example: 'organisations/some-body' }));

/** Any record, as `kind/id`, or a fact, as `facts/source/fact`. */
export const recordOrFactReference = () =>
  z.string().regex(/^[a-z]+(\/[a-z0-9-]+){1,2}$/).meta(meta({ reference: '**', example: 'organisations/some-body' }));

/** A fact, as `source/fact`. */
export const factReference = () =>
  z.string().regex(/^[a-z0-9-]+\/[a-z0-9-]+$/).meta(meta({ reference: 'fact', example: 'some-source/some-fact' }));

/** A fact that is shown as a figure. */
export const figureReference = () => factReference().meta(meta({ reference: 'fact', figure: true, example: 'some-source/some-fact' }));

/** A word from a list that `portal.yaml` keeps. */
export const word = (vocabulary: string) => z.string().meta(meta({ vocabulary }));

/** A bare year or month is read by YAML as a number; a date is always text here. */
const asText = (value: unknown) => (typeof value === 'number' ? String(value) : value);

/** A day that exists: `2015-09-13`. */
export const day = () => z.preprocess(asText, z.string().refine(isDay).meta(meta({ example: '2015-09-13' })));

/** A day, month or year, as exactly as it is known: `2015-09-13`, `2015-09` or `2015`. */
export const partialDate = () =>
  z.preprocess(asText, z.string().refine(isPartialDate).meta(meta({ example: '2015-09-13, 2015-09 or 2015' })));

/** A day that exists. */
export function isDay(text: string): boolean {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text);
  if (!match) return false;
  const date = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text);
}

/** A day, month or year that exists. */
export function isPartialDate(text: string): boolean {
  if (/^\d{4}$/.test(text)) return true;
  const month = /^\d{4}-(\d{2})$/.exec(text);
  return month ? Number(month[1]) >= 1 && Number(month[1]) <= 12 : isDay(text);
}

/** A public address on the web. */
export const webAddress = () => z.url({ protocol: /^https?$/ });
