import type { Element, ElementContent } from 'hast';
import { h } from 'hastscript';
import { formatCount } from '../format.ts';
import { fold, isRow, type Shown } from './fold.ts';
import { isSameWords, type Line, type Redline, type Run } from './redline.ts';
import type { Token } from './tokens.ts';
import { visible } from './visible.ts';

/** An address of a page → one that works from anywhere. */
export type Absolute = (address: string) => string | undefined;

/** A redline as HTML: what came and what went is marked in words as well as in colour, what stayed is folded. */
export function redlineHtml({ lines }: Redline, absolute: Absolute, isWhole = false): Element {
  const parts = isWhole ? [{ lines, isFolded: false }] : fold(lines);
  return h('div', { class: 'redline' }, parts.flatMap((part) => {
    const shown = grouped(part.lines, absolute, isWhole);
    if (!part.isFolded) return shown;
    // The first line is the page’s title, which stands above already.
    const heading = part.lines.findLast((line) => (line.tag === 'h2' || line.tag === 'h3') && line !== lines[0]);
    return [
      h('details', { class: 'fold' }, [h('summary', formatCount(part.lines.length, part.lines.every(isRow) ? 'unchanged row' : 'unchanged paragraph')), ...shown]),
      ...(heading ? [h('p', { class: 'under' }, `Under “${visible(textOf(heading))}”`)] : []),
    ];
  }));
}

const textOf = ({ cells }: Line) => cells.flat().flatMap(({ tokens }) => tokens.map(({ text }) => text)).join('');

/** Items that follow one another make a list, rows a table. */
function grouped(lines: readonly Shown[], absolute: Absolute, isWhole: boolean): ElementContent[] {
  const groups: { kind: 'list' | 'table' | 'alone'; lines: Shown[] }[] = [];
  for (const line of lines) {
    const kind = line.tag === 'li' || line.tag === 'note' ? 'list' : isRow(line) ? 'table' : 'alone';
    const last = groups.at(-1);
    if (last?.kind === kind && kind !== 'alone') last.lines.push(line);
    else groups.push({ kind, lines: [line] });
  }
  return groups.flatMap(({ kind, lines: own }): ElementContent[] => {
    if (kind === 'table') return [tableHtml(own, absolute, isWhole)];
    if (kind === 'list') return [h('ul', own.map((line) => h('li', { class: lineClass(line, isWhole) }, lineHtml(line, absolute, isWhole))))];
    return own.map((line) => h(tagOf(line), { class: [lineClass(line, isWhole), line.tag].filter(Boolean).join(' ') }, lineHtml(line, absolute, isWhole)));
  });
}

/** The headings of a page stand below those of the report. */
const tags: Partial<Record<Line['tag'], string>> = { h2: 'h4', h3: 'h5', h4: 'h6' };
const tagOf = ({ tag }: Line) => tags[tag] ?? 'p';

const labels = { added: 'Added', removed: 'Removed', changed: 'Changed', same: '' };
const lineClass = ({ change }: Line, isWhole: boolean) => (change === 'same' || isWhole ? undefined : `line line--${change}`);

function lineHtml(line: Line, absolute: Absolute, isWhole: boolean): ElementContent[] {
  const label = line.change === 'same' || isWhole ? [] : [h('span', { class: 'label' }, labels[line.change]), ' '];
  const chart = line.tag === 'chart' ? ['Chart: '] : [];
  return [...label, ...chart, ...(line.cells.flatMap((runs) => runsHtml(runs, absolute, isWhole ? 'plain' : line.change)))] as ElementContent[];
}

function tableHtml(lines: readonly Shown[], absolute: Absolute, isWhole: boolean): Element {
  const head = lines.filter(({ tag }) => tag === 'head');
  const body = lines.filter(({ tag }) => tag === 'tr');
  const rowHtml = (line: Shown) => (line.hides ? h('tr', { class: 'elided' }, [h('td', { colSpan: line.cells.length }, formatCount(line.hides, 'unchanged row'))]) : h('tr', { class: lineClass(line, isWhole) }, line.cells.map((runs, index) => {
    const content = runsHtml(runs, absolute, isWhole ? 'plain' : line.change);
    const label = index === 0 && line.change !== 'same' && !isWhole ? [h('span', { class: 'label' }, labels[line.change]), ' '] : [];
    return line.tag === 'head' ? h('th', { scope: 'col' }, content) : h(index === 0 ? 'th' : 'td', index === 0 ? { scope: 'row' } : {}, [...label, ...content] as ElementContent[]);
  })));
  return h('div', { class: 'wide', tabIndex: 0, role: 'group', ariaLabel: 'Table' }, [
    h('table', [...(head.length > 0 ? [h('thead', head.map(rowHtml))] : []), h('tbody', body.map(rowHtml))]),
  ]);
}

function runsHtml(runs: readonly Run[], absolute: Absolute, change: Line['change'] | 'plain'): ElementContent[] {
  return runs.flatMap((run, index): ElementContent[] => {
    if (isSameWords(runs[index - 1], run)) return [];
    if (isSameWords(run, runs[index + 1])) return movedLink(run, runs[index + 1]!, absolute);
    const words = nested(run.tokens, 0, absolute);
    if (run.op === 'same' || change === 'plain') return words;
    const tag = run.op === 'added' ? 'ins' : 'del';
    // A line that came or went as a whole says so in its label.
    return [h(tag, change === 'changed' ? [hidden(`[${run.op}: `), ...words, hidden(']')] : words)];
  });
}

const hidden = (text: string) => h('span', { class: 'visually-hidden' }, text);

/** The words stayed; where they lead changed. */
function movedLink(before: Run, after: Run, absolute: Absolute): ElementContent[] {
  const address = ({ tokens }: Run) => tokens.flatMap(({ marks }) => marks.flatMap(({ href }) => href ?? []))[0];
  const [old, fresh] = [address(before), address(after)];
  if (old === fresh) return nested(after.tokens, 0, absolute);
  return [...nested(after.tokens, 0, absolute), { type: 'text', value: ' ' }, h('span', { class: 'address' }, [
    '(link: ', h('del', [hidden('[removed: '), visible(old ?? 'none'), hidden(']')]), ' ', h('ins', [hidden('[added: '), visible(fresh ?? 'none'), hidden(']')]), ')',
  ])];
}

/** Tokens → text within its marks; neighbours in one mark share it. */
function nested(tokens: readonly Token[], depth: number, absolute: Absolute): ElementContent[] {
  const groups: Token[][] = [];
  for (const token of tokens) {
    const last = groups.at(-1);
    if (last && sameMark(last[0]!, token, depth)) last.push(token);
    else groups.push([token]);
  }
  return groups.map((group): ElementContent => {
    const mark = group[0]!.marks[depth];
    if (!mark) return { type: 'text', value: visible(group.map(({ text }) => text).join('')) };
    const inner = nested(group, depth + 1, absolute);
    const href = mark.href && absolute(mark.href);
    return mark.tag === 'a' ? (href ? h('a', { href }, inner) : h('span', inner)) : h(mark.tag, inner);
  });
}

function sameMark(a: Token, b: Token, depth: number): boolean {
  const [one, other] = [a.marks[depth], b.marks[depth]];
  return one?.tag === other?.tag && one?.href === other?.href;
}
