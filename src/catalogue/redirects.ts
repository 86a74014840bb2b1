import { isKind, kinds } from '../model/kinds.ts';
import type { Redirects } from '../model/redirects.ts';
import type { Mention } from './body.ts';
import type { Code } from './codes.ts';
import { checkMentions, type Names } from './link.ts';
import { suggestion } from './nearest.ts';
import type { ParsedRecord } from './parse.ts';
import { problem, type Problem } from './problem.ts';

/** Each former address held against the records: none is taken, and each leads straight to a record that exists. */
export function checkRedirects(record: ParsedRecord, mentions: readonly Mention[], names: Names): Problem[] {
  const redirects = record.data as Redirects;
  const straight = mentions.filter(({ target }) => !Object.hasOwn(redirects, target) || exists(target, names));
  return [...Object.keys(redirects).flatMap((from) => faultOf(from, redirects, record, names)), ...checkMentions(record, straight, names)];
}

function faultOf(from: string, redirects: Redirects, record: ParsedRecord, names: Names): Problem[] {
  const say = (what: 'key' | 'value', code: Code, message: string, hint: string) => [problem(record.file, record.yaml.locate([from], what), code, message, hint)];
  const kind = from.split('/')[0] ?? '';
  if (!isKind(kind)) return say('key', 'redirect/kind', `“${kind}” is not a kind of record.`, suggestion(kind, Object.keys(kinds)));
  if (exists(from, names)) {
    return say('key', 'redirect/taken', `“${from}” is a record, so its address cannot lead elsewhere.`, 'Take this line out.');
  }
  if (!Object.hasOwn(redirects, redirects[from]!) || exists(redirects[from]!, names)) return [];
  const end = endOf(from, redirects);
  return end === undefined
    ? isFirstOfCircle(from, redirects) ? say('value', 'redirect/circle', `“${from}” leads round in a circle.`, 'Write the record that readers should come to.') : []
    : say('value', 'redirect/chain', `“${redirects[from]}” leads on to “${end}”.`, `Write “${from}: ${end}”.`);
}

function exists(key: string, names: Names): boolean {
  const [kind = '', id = ''] = key.split('/');
  return names.records.get(kind)?.has(id) === true || names.broken.has(key);
}

/** Of the addresses of one circle only the first is told; what leads into it is told when it is mended. */
function isFirstOfCircle(from: string, redirects: Redirects): boolean {
  const circle = [from];
  for (let at = redirects[from]!; at !== from; at = redirects[at]!) {
    if (circle.includes(at)) return false;
    circle.push(at);
  }
  return Object.keys(redirects).find((one) => circle.includes(one)) === from;
}

/** Where a chain of former addresses ends; undefined where it never does. */
function endOf(from: string, redirects: Redirects): string | undefined {
  const passed = new Set<string>();
  let at = from;
  while (Object.hasOwn(redirects, at)) {
    if (passed.has(at)) return undefined;
    passed.add(at);
    at = redirects[at]!;
  }
  return at;
}
