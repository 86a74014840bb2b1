import { isMap, isNode, isScalar, isSeq, parseDocument, type Pair, type YAMLMap, type YAMLSeq } from 'yaml';
import { isSame } from './tidy.ts';
import { yamlText } from './yaml-text.ts';

type Data = Record<string, unknown>;

interface Edit {
  start: number;
  end: number;
  text: string;
}

/** The text of a record with new values, in which only what has changed is written again; comments and blank lines stay. */
export function spliceYaml(text: string, data: Data): string {
  const document = parseDocument(text, { schema: 'core' });
  const before = document.toJS() as Data;
  if (isSame(before, data)) return text;
  if (!isMap(document.contents)) return yamlText(data);
  const edits = mapEdits(document.contents as YAMLMap, before, data, text);
  const written = edits.sort((a, b) => b.start - a.start).reduce((whole, { start, end, text: piece }) => whole.slice(0, start) + piece + whole.slice(end), text);
  return isSame(parseDocument(written, { schema: 'core' }).toJS(), data) ? written : yamlText(data);
}

/** What must change in a mapping: pairs that differ, that are new, that are gone. */
function mapEdits(map: YAMLMap, before: Data, after: Data, text: string): Edit[] {
  const pairs = new Map(map.items.map((pair) => [String(isScalar(pair.key) ? pair.key.value : pair.key), pair]));
  const indent = columnOf(rangeOf(map.items[0]!, text).start, text);
  const keys = Object.keys(after);
  const changed = [...pairs].flatMap(([key, pair]): Edit[] => {
    const range = rangeOf(pair, text);
    if (!Object.hasOwn(after, key)) return [{ start: lineStart(range.start, text), end: Math.min(range.end + 1, text.length), text: '' }];
    if (isSame(before[key], after[key])) return [];
    return innerEdits(pair, before[key], after[key], text) ?? [{ ...range, text: pairText(key, after[key], indent) }];
  });
  const added = keys.filter((key) => !pairs.has(key)).map((key): Edit => {
    const neighbour = keys.slice(0, keys.indexOf(key)).findLast((one) => pairs.has(one));
    if (neighbour !== undefined) {
      const { end } = rangeOf(pairs.get(neighbour)!, text);
      return { start: end, end, text: `\n${' '.repeat(indent)}${pairText(key, after[key], indent)}` };
    }
    const { start } = rangeOf(map.items[0]!, text);
    return { start, end: start, text: `${pairText(key, after[key], indent)}\n${' '.repeat(indent)}` };
  });
  // Several that are added at one place stand in their order.
  const joined = Map.groupBy(added, ({ start }) => start).values().map((all) => ({ ...all[0]!, text: all.map(({ text: one }) => one).join('') }));
  return [...changed, ...joined];
}

/** A change within a value that is itself a mapping or a list in block style; undefined where it is written whole. */
function innerEdits(pair: Pair, before: unknown, after: unknown, text: string): Edit[] | undefined {
  if (isMap(pair.value) && !pair.value.flow && isData(before) && isData(after)) return mapEdits(pair.value as YAMLMap, before, after, text);
  if (isSeq(pair.value) && !pair.value.flow && Array.isArray(before) && Array.isArray(after)) return listEdits(pair.value as YAMLSeq, before, after, text);
  return undefined;
}

/** Entries that were added at the end, or that changed in themselves; any other change writes the list anew. */
function listEdits(list: YAMLSeq, before: readonly unknown[], after: readonly unknown[], text: string): Edit[] | undefined {
  const last = list.items.at(-1);
  if (after.length < before.length || !isNode(last)) return undefined;
  const edits = list.items.map((item, index): Edit[] | undefined => {
    if (isSame(before[index], after[index])) return [];
    const [old, now] = [before[index], after[index]];
    const keepsKeys = isData(old) && isData(now) && Object.keys(old)[0] === Object.keys(now)[0];
    return isMap(item) && !item.flow && keepsKeys ? mapEdits(item as YAMLMap, old as Data, now as Data, text) : undefined;
  });
  if (edits.includes(undefined)) return undefined;
  const start = startOf(last);
  const dash = text.lastIndexOf('-', start - 1);
  const end = endOf(last, text);
  const more = after.slice(before.length).map((item) => `\n${' '.repeat(columnOf(dash, text))}${indented(yamlText([item]).trimEnd(), columnOf(dash, text))}`);
  return [...edits.flatMap((one) => one ?? []), ...(more.length > 0 ? [{ start: end, end, text: more.join('') }] : [])];
}

const isData = (value: unknown): value is Data => typeof value === 'object' && value !== null && !Array.isArray(value);
const lineStart = (offset: number, text: string) => text.lastIndexOf('\n', offset - 1) + 1;
const columnOf = (offset: number, text: string) => offset - lineStart(offset, text);
const indented = (written: string, by: number) => written.replace(/\n(?=.)/g, `\n${' '.repeat(by)}`);
const pairText = (key: string, value: unknown, indent: number) => indented(yamlText({ [key]: value }).trimEnd(), indent);

function rangeOf(pair: Pair, text: string): { start: number; end: number } {
  const node = isNode(pair.value) && pair.value.range ? pair.value : pair.key;
  return { start: startOf(pair.key), end: endOf(node, text) };
}

const startOf = (node: unknown): number => (isNode(node) ? node.range?.[0] ?? 0 : 0);

/** Where a value ends, with a comment on its last line and without the line’s end. */
function endOf(node: unknown, text: string): number {
  const end = isNode(node) ? node.range?.[1] ?? 0 : 0;
  const trimmed = text.slice(0, end).trimEnd().length;
  const line = text.indexOf('\n', trimmed);
  return line < 0 ? text.length : line;
}
