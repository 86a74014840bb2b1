import { scaleLinear } from 'd3';
import { el, serialize, type Size, type SvgElement } from '../charts/index.ts';
import { wrapText } from '../charts/text.ts';
import type { Entry } from '../catalogue/catalogue.ts';
import { lifeSpan } from './life.ts';
import { yearFraction } from './lifeline.ts';
import type { Chain, Life } from './succession.ts';

/** A body’s life in the drawing. */
export interface Lane {
  lines: string[];
  years: string;
  path: string;
  status: Entry<'organisations'>['data']['status'];
  isUnsure: boolean;
  /** The baseline of the first line. */
  labelY: number;
  x: number;
  width: number;
  /** The middle of its bar. */
  y: number;
}

/** From the end of one life to the beginning of the next. */
export interface Link {
  fromX: number;
  x: number;
  fromY: number;
  toY: number;
}

export interface SuccessionLayout {
  width: number;
  height: number;
  ticks: { x: number; year: string }[];
  top: number;
  lanes: Lane[];
  links: Link[];
}

const barHeight = 11;
const laneGap = 16;
const chainGap = 20;
const longest = 18;

/** Where each life and each step goes: names at the left, or above the bars where it is narrow. */
export function layoutSuccession(chains: readonly Chain[], asOf: string, size: Size): SuccessionLayout {
  const isNarrow = size.width < 480;
  const labelWidth = isNarrow ? 0 : 310;
  const [first, last] = spanOf(chains, asOf);
  const scale = scaleLinear([first, last], [labelWidth, size.width - 14]).clamp(true);
  const x = (date: string) => scale(yearFraction(date));
  const top = size.lineHeight + 12;
  let bottom = top;
  const placed = chains.map(({ lives, steps }) => {
    const lanes = lives.map((life) => {
      const { lane, fills } = layoutLane(life, bottom, { x, right: scale(last), left: labelWidth, isNarrow, size });
      bottom += fills + laneGap;
      return lane;
    });
    bottom += chainGap;
    const laneOf = (body: Life['body']) => lanes[lives.findIndex((life) => life.body === body)];
    const links = steps.map(({ from, to, on }): Link => {
      const [before, after] = [laneOf(from), laneOf(to)];
      const end = before ? before.x + before.width : x(on);
      return { fromX: Math.min(end, x(on)), x: x(on), fromY: before?.y ?? 0, toY: after?.y ?? 0 };
    });
    return { lanes, links };
  });
  return {
    width: size.width, height: Math.ceil(bottom - chainGap - laneGap + 4), top,
    ticks: ticksOf(first, last, isNarrow ? 4 : 2).map((year) => ({ x: scale(year), year: String(year) })),
    lanes: placed.flatMap(({ lanes }) => lanes),
    links: placed.flatMap(({ links }) => links),
  };
}

interface Frame {
  x: (date: string) => number;
  left: number;
  right: number;
  isNarrow: boolean;
  size: Size;
}

function layoutLane({ body, from, until, isUnsure }: Life, top: number, { x, left, right, isNarrow, size }: Frame): { lane: Lane; fills: number } {
  const lines = wrapText(body.title, isNarrow ? size.width : left - 24, size, { weight: 600, maxLines: 2 });
  const words = (lines.length + 1) * size.lineHeight;
  const start = from ? x(from) : left;
  const end = until ? x(until) : right;
  const lane: Lane = {
    lines, isUnsure, path: body.url, status: body.data.status,
    years: lifeSpan(body.data.founded, body.data.dissolved) ?? 'dates not known',
    labelY: top + size.fontSize * 0.8,
    x: start, width: Math.max(4, end - start),
    y: isNarrow ? top + words + barHeight / 2 + 7 : top + words / 2 - 2,
  };
  return { lane, fills: isNarrow ? words + barHeight + 9 : words };
}

/** From a year before the first day known, at most eighteen years back, until today. */
function spanOf(chains: readonly Chain[], asOf: string): [first: number, last: number] {
  const dates = chains.flatMap(({ lives }) => lives.flatMap(({ from, until }) => [from, until].filter((date) => date !== undefined)));
  const last = yearFraction(asOf);
  return [Math.floor(Math.max(Math.min(...dates.map(yearFraction), last - 4) - 1, last - longest)), last];
}

function ticksOf(first: number, last: number, step: number): number[] {
  return Array.from({ length: Math.floor(last) - first + 1 }, (_, index) => first + index).filter((year) => year % step === 0 && year > first);
}

/** The drawing of a layout; its words are links to the bodies’ pages. */
export function drawSuccession(layout: SuccessionLayout, size: Size, href: (path: string) => string, label: string): string {
  const { width, height, ticks, top, lanes, links } = layout;
  return serialize(el('svg', {
    class: 'chart succession', viewBox: `0 0 ${width} ${height}`, width, height, role: 'group', 'aria-label': label, 'font-size': size.fontSize,
  }, [
    ...ticks.flatMap(({ x, year }) => [
      el('line', { class: 'rule gridline', x1: x, x2: x, y1: top - 4, y2: height }),
      el('text', { class: 'label soft', x, y: size.lineHeight - 4, 'text-anchor': 'middle' }, year),
    ]),
    ...lanes.map(drawBar),
    ...links.map(drawLink),
    ...lanes.map((lane) => drawWords(lane, size, href)),
  ]));
}

/** Along the end of the first life, then down or up to the second, with a head that points at it. */
function drawLink({ fromX, x, fromY, toY }: Link): SvgElement {
  const direction = toY > fromY ? 1 : -1;
  const tip = toY - direction * (barHeight / 2 + 1);
  return el('g', { class: 'succession-link' }, [
    el('path', { d: `M${round(fromX)} ${round(fromY)}H${round(x)}V${round(tip - direction * 5)}`, fill: 'none' }),
    el('path', { class: 'succession-head', d: `M${round(x - 4)} ${round(tip - direction * 7)}L${round(x)} ${round(tip)}L${round(x + 4)} ${round(tip - direction * 7)}Z` }),
  ]);
}

function drawBar({ status, isUnsure, x, width, y }: Lane): SvgElement {
  const kind = `succession-life succession-life--${status}${isUnsure ? ' succession-life--unsure' : ''}`;
  return el('rect', { class: kind, x, y: y - barHeight / 2, width, height: barHeight });
}

function drawWords({ lines, years, path, labelY }: Lane, size: Size, href: (path: string) => string): SvgElement {
  // Name and years are heard as one text: spaces keep its words apart.
  const name = lines.map((line, index) => el('tspan', { x: 0, dy: index === 0 ? 0 : size.lineHeight }, `${line} `));
  return el('a', { href: href(path) }, [
    el('text', { class: 'label ink', x: 0, y: labelY, 'font-weight': 600 }, name),
    el('text', { class: 'label soft', x: 0, y: labelY + lines.length * size.lineHeight }, years),
  ]);
}

const round = (value: number) => Math.round(value * 10) / 10;
