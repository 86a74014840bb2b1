import type { Redirects } from '../model/redirects.ts';
import type { Portal } from '../model/portal.ts';
import { isKind, kinds, singular } from '../model/kinds.ts';
import type { Mention } from './body.ts';
import type { Heading } from './catalogue.ts';
import type { Code } from './codes.ts';
import { nearest, suggestion, surelyMeant } from './nearest.ts';
import type { Parsed, ParsedRecord } from './parse.ts';
import { problem, type Problem } from './problem.ts';
import type { Fact, Source } from '../model/source.ts';

/** What can be named: every id of every kind, every fact, quotation, heading, word and image. */
export interface Names {
  records: Map<string, Set<string>>;
  broken: Set<string>;
  facts: Map<string, Fact>;
  quotes: Set<string>;
  headings: Map<string, Heading[]>;
  vocabularies: Portal['vocabularies'] | undefined;
  images: Set<string>;
  /** Records that moved: the former `kind/id` → the present one. */
  moved: Map<string, string>;
}

/** The names that the parsed records give. */
export function collectNames(parsed: Parsed, headings: Map<string, Heading[]>): Names {
  const records = new Map(Object.keys(kinds).map((kind) => [kind, new Set<string>()]));
  for (const record of parsed.records) records.get(record.kind)?.add(record.id);
  const sources = parsed.records.filter((record) => record.kind === 'sources');
  const inSources = <T>(pick: (source: Source) => Record<string, T>) =>
    sources.flatMap((record) => Object.entries(pick(record.data as Source)).map(([id, value]) => [`${record.id}/${id}`, value] as const));
  const portal = parsed.records.find((record) => record.kind === 'portal');
  return {
    records,
    broken: parsed.broken,
    facts: new Map(inSources((source) => source.facts)),
    quotes: new Set(inSources((source) => source.quotes).map(([ref]) => ref)),
    headings,
    vocabularies: (portal?.data as Portal | undefined)?.vocabularies,
    images: new Set(parsed.images.keys()),
    moved: new Map(parsed.records.filter(({ kind }) => kind === 'redirects').flatMap(({ data }) => Object.entries(data as Redirects))),
  };
}

/** A record’s mentions held against what exists. */
export function checkMentions(record: ParsedRecord, mentions: readonly Mention[], names: Names): Problem[] {
  return mentions.flatMap((mention) => {
    const fault = faultOf(mention, record, names);
    if (!fault) return [];
    const [code, message, hint, text] = fault;
    return [problem(record.file, mention.place, code, message, hint, { written: mention.target, text })];
  });
}

type Fault = [code: Code, message: string, hint: string, meant?: string | undefined] | undefined;

function faultOf({ reference, target }: Mention, record: ParsedRecord, names: Names): Fault {
  if (reference === 'fact') return oneOf('fact/unknown', 'fact', target, names.facts, names);
  if (reference === 'quote') return oneOf('quote/unknown', 'quotation', target, names.quotes, names);
  if (reference === 'image') return imageFault(target, names);
  if (reference === 'link') return linkFault(target, record, names);
  if (reference.startsWith('word:')) return wordFault(reference.slice(5), target, names);
  if (reference === '*') return recordFault(target, names);
  if (reference === '**') {
    const [folder, ...rest] = target.split('/');
    return folder === 'facts' ? oneOf('fact/unknown', 'fact', rest.join('/'), names.facts, names) : recordFault(target, names);
  }
  const fault = recordFault(`${reference}/${target}`, names);
  return fault && [fault[0], fault[1], fault[2], fault[3]?.slice(reference.length + 1)];
}

/** `a/b` that must be among some names; nothing is said where the record that would hold it is broken. */
function oneOf(code: Code, noun: string, target: string, known: ReadonlySet<string> | ReadonlyMap<string, unknown>, names: Names): Fault {
  if (known.has(target) || names.broken.has(`sources/${target.split('/')[0]}`)) return undefined;
  const all = [...known.keys()];
  const sameSource = all.filter((ref) => ref.split('/')[0] === target.split('/')[0]);
  return [code, `There is no ${noun} “${target}”.`, suggestion(target, sameSource.length > 0 ? sameSource : all) || 'Write it as source/name.', surelyMeant(target, sameSource.length > 0 ? sameSource : all)];
}

function recordFault(key: string, names: Names): Fault {
  const [folder = '', id = '', ...more] = key.split('/');
  if (!id || more.length > 0) return ['reference/unknown', `“${key}” does not name a record.`, 'Write it as kind/id, such as organisations/some-body.'];
  if (!isKind(folder)) return ['reference/unknown', `“${folder}” is not a kind of record.`, suggestion(folder, Object.keys(kinds))];
  const known = names.records.get(folder) ?? new Set();
  if (known.has(id) || names.broken.has(key)) return undefined;
  return ['reference/unknown', `There is no ${singular(folder)} “${id}”.`, suggestion(id, [...known, ...brokenIds(folder, names)]) || `Add content/${folder}/${id}${kinds[folder].extension}, or mend the name.`, surely(folder, id, names)];
}

/** A record that moved, or the one whose name was misspelt. */
function surely(folder: string, id: string, names: Names): string | undefined {
  const moved = names.moved.get(`${folder}/${id}`);
  if (moved) return moved.startsWith(`${folder}/`) ? moved : undefined;
  const meant = surelyMeant(id, [...names.records.get(folder) ?? [], ...brokenIds(folder, names)]);
  return meant && `${folder}/${meant}`;
}

/** Records with mistakes of their own exist all the same. */
const brokenIds = (folder: string, { broken }: Names) => [...broken].filter((key) => key.startsWith(`${folder}/`) && !key.includes('.')).map((key) => key.slice(folder.length + 1));

function imageFault(target: string, names: Names): Fault {
  if (names.images.has(target)) return undefined;
  if (/^https?:\/\//i.test(target)) return ['image/missing', `“${target}” is a picture on another site, which cannot be shown.`, 'Save it in content/images/, and write images/ and its name.'];
  const meant = nearest(target, names.images) ? suggestion(target, names.images) : undefined;
  return ['image/missing', `There is no picture “${target}”.`, meant ?? (/^images\//.test(target) ? `Put it into the folder content/images/ under this name.` : 'Put it into the folder content/images/, and write images/ and its name.'), surelyMeant(target, names.images)];
}

function wordFault(vocabulary: string, target: string, names: Names): Fault {
  const words = names.vocabularies?.[vocabulary as keyof Portal['vocabularies']];
  if (!words || Object.hasOwn(words, target)) return undefined;
  return ['vocabulary/unknown', `“${target}” is not in the list “${vocabulary}” of portal.yaml.`, suggestion(target, Object.keys(words), Infinity), surelyMeant(target, Object.keys(words))];
}

/** `kind/id`, `kind/id#heading` or `#heading`. */
function linkFault(target: string, record: ParsedRecord, names: Names): Fault {
  const [path = '', fragment] = target.split('#');
  const key = path.replace(/^\/+|\/+$/g, '');
  const tail = fragment === undefined ? '' : `#${fragment}`;
  const plain = key.replace(/^(?:\.{1,2}\/)+|^content\//, '').replace(/\.(?:mdx|yaml)$/, '');
  const meant = path !== '' && plain !== path && isRecord(plain, names) ? plain + tail : undefined;
  if (path.startsWith('/')) return ['link/broken', `“${target}” begins with a slash.`, `Write it as ${key || 'kind/id'}.`, meant];
  if (path !== '') {
    if (!/^[a-z]+\/[^/]+$/.test(path)) return ['link/broken', `“${target}” does not name a record.`, meant ? `Write it as ${meant}.` : elsewhere(target) ?? 'Write it as kind/id, such as briefings/some-briefing.', meant];
    const fault = recordFault(path, names);
    const moved = names.moved.get(path);
    if (fault && moved) return ['link/broken', fault[1], `It moved. Write it as ${moved}.`, moved + tail];
    if (fault) return ['link/broken', fault[1], fault[2], meant ?? (fault[3] && fault[3] + tail)];
  }
  if (!fragment) return undefined;
  const owner = path === '' ? `${record.kind}/${record.id}` : path;
  if (names.broken.has(owner)) return undefined;
  const slugs = (names.headings.get(owner) ?? []).map((heading) => heading.slug);
  if (slugs.includes(fragment)) return undefined;
  return ['link/anchor', `There is no heading “#${fragment}” in ${owner}.`, suggestion(`#${fragment}`, slugs.map((slug) => `#${slug}`)) || `Link to the whole: ${owner}.`, join(path, surelyMeant(fragment, slugs))];
}

/** What is no record, but looks like an address of another site or of a person. */
function elsewhere(target: string): string | undefined {
  if (/^[\w.+-]+@[\w-]+(\.[\w-]+)+$/.test(target)) return `Write it as mailto:${target}`;
  return /^www\.|^[\w-]+(\.[\w-]+)*\.(?:com|eu|gov|info|net|org|uk)(?:\/|$)/i.test(target) ? `Write it as https://${target}` : undefined;
}

const isRecord = (key: string, { records }: Names) => records.get(key.split('/')[0] ?? '')?.has(key.split('/')[1] ?? '') === true;

const join = (path: string, fragment: string | undefined) => fragment && `${path}#${fragment}`;
