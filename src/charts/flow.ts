import { annotated } from './annotations.ts';
import { columnWidths } from './columns.ts';
import { drawn } from './drawing.ts';
import { readFlow, type Body, type Flow, type Stream } from './streams.ts';
import { layoutLayers } from './layers.ts';
import { centeredBaseline, combine, label, moved, point, type Area, type Block, type Curve, type Label, type Layout } from './layout.ts';
import { layoutLegend, statusKey } from './legend.ts';
import type { Draw } from './mark.ts';
import { endOfName, withNames, type NamedPlace } from './named-places.ts';
import { wrapText } from './text.ts';
import { isNarrow, type Size } from './theme.ts';

/** What became of what: from left to right in stages; on a phone one step below the other. */
export const flowChart: Draw = (spec, table) => {
  const read = readFlow(spec, table);
  return drawn((size) => annotated(layoutFlow(read, size), spec, size));
};

/** Where the bodies, the streams between them and their names go. */
export function layoutFlow(flow: Flow, size: Size): Layout {
  const legend = layoutLegend([...flow.key, ...statusKey(flow.streams.map(({ status }) => status), 'dash')], size);
  const stages = Math.max(0, ...flow.bodies.map(({ stage }) => stage)) + 1;
  const isWhole = !isNarrow(size) && stageColumns(flow.bodies, size) !== undefined;
  const steps = isWhole ? [flow] : Array.from({ length: Math.max(0, stages - 1) }, (_, index) => stepOf(flow, index + 1));
  const parts: Layout[] = [];
  const places: NamedPlace[] = [];
  let y = legend.height;
  for (const step of steps.filter(({ bodies }) => bodies.length > 0)) {
    const { places: own, ...layout } = layoutStages(step, stageColumns(step.bodies, size) ?? evenColumns(step.bodies, size), size);
    parts.push(moved(layout, 0, y));
    places.push(...own.map((place) => ({ ...place, y: place.y + y })));
    y += layout.height + 26;
  }
  const between = parts.slice(1).map(({ height }, index) => ({ height, at: (parts[index]?.height ?? 0) + 13 }));
  const rules = between.map(({ at }) => ({ x1: 0, y1: at, x2: size.width, y2: at, tone: 'gridline' as const }));
  return withNames(combine(Math.max(legend.height, y - 26), legend, { rules }, ...parts), places, size, true);
}

/** One step of a flow by itself: the bodies of a stage, and those that flow into them. */
function stepOf({ bodies, streams, key, unit }: Flow, stage: number): Flow {
  const own = streams.filter(({ target }) => bodies[target]?.stage === stage);
  const used = [...new Set(own.flatMap(({ source, target }) => [source, target]))].toSorted((a, b) => a - b);
  return {
    key, unit,
    bodies: used.map((index) => ({ ...(bodies[index] as Body), stage: bodies[index]?.stage === stage ? 1 : 0 })),
    streams: own.map((stream) => ({ ...stream, source: used.indexOf(stream.source), target: used.indexOf(stream.target) })),
  };
}

const bar = 9;
const pad = 7;

function layoutStages({ bodies, streams }: Flow, { bars, rooms }: Columns, size: Size): Layout & { places: NamedPlace[] } {
  const last = bars.length - 1;
  const x = (stage: number) => bars[stage] ?? 0;
  const room = (stage: number) => (rooms[stage] ?? 0) + 0.5;
  const texts = bodies.map(({ name, note, stage }) => ({
    name: wrapText(name, room(stage), size, { weight: 600, maxLines: 5 }), note: wrapText(note, room(stage), size, { maxLines: 2 }),
  }));
  const textHeight = (index: number) => ((texts[index]?.name.length ?? 0) + (texts[index]?.note.length ?? 0)) * size.lineHeight;
  const scale = unitHeight(bodies, textHeight, last);
  const heights = bodies.map(({ amount }, index) => Math.max(amount * scale, textHeight(index)));
  const layers = layoutLayers({ heights, links: streams.map(({ source, target, amount }) => ({ source, target, height: amount * scale })) });
  const middle = (index: number) => layers.y[index] ?? 0;
  const top = (index: number) => middle(index) - ((bodies[index]?.amount ?? 0) * scale) / 2;
  const blocks = bodies.map((body, index): Block => ({
    x: x(body.stage), y: top(index), width: bar, height: Math.max(1, body.amount * scale), tone: body.tone, title: [body.name, body.note].filter(Boolean).join(': '),
  }));
  const labels = bodies.flatMap((body, index) => bodyLabels(body, texts[index] ?? { name: [], note: [] }, { x: x(body.stage), middle: middle(index), isUponStream: body.stage > 0 && streams.some(({ source }) => source === index) }, size));
  const passes = layers.passes;
  const ports = portsOf(bodies, streams, middle, top, scale);
  const areas = streams.map((stream, index): Area => {
    const { from, to } = ports[index] as Port;
    const thickness = Math.max(stream.amount * scale - 1, 0.75);
    const [start, end] = [bodies[stream.source]?.stage ?? 0, bodies[stream.target]?.stage ?? 0];
    const via = (passes[index] ?? []).flatMap((y, step) => [{ x: x(start + step + 1), y }, { x: x(start + step + 1) + bar, y }]);
    const way = [{ x: x(start) + bar, y: from }, ...via, { x: x(end), y: to }];
    return { path: ribbon(way, thickness), tone: stream.tone, opacity: stream.status ? 0.1 : stream.isStrong ? 0.4 : 0.28, title: stream.title };
  });
  const outlines = areas.flatMap(({ path, tone, title }, index): Curve[] => (streams[index]?.status ? [{ path, tone, width: 1, dash: '5 4', title }] : []));
  // A note on a body points at the end of its name, or at the foot of its bar where the name ends there; one on a stream at its middle.
  const places = [
    ...bodies.map(({ name, stage }, index): NamedPlace => {
      const { name: lines = [], note = [] } = texts[index] ?? {};
      if (stage === 0) return { name, x: x(0), y: top(index) + (blocks[index]?.height ?? 0) };
      return { name, ...endOfName(lines, x(stage) + bar + pad, centeredBaseline(middle(index), lines.length + note.length, size), size) };
    }),
    ...streams.map(({ source, target }, index): NamedPlace => {
      const [start, end] = [bodies[source], bodies[target]];
      const { from, to } = ports[index] as Port;
      return { name: start?.name ?? '', to: end?.name ?? '', x: (x(start?.stage ?? 0) + bar + x(end?.stage ?? 0)) / 2, y: (from + to) / 2 };
    }),
  ];
  return { ...combine(layers.height, { areas, curves: outlines, blocks, labels }), places };
}

interface Columns {
  /** Where the bar of each stage stands. */
  bars: number[];
  /** The room for names: left of the first bars, right of the others. */
  rooms: number[];
}

/** Names of the first stage stand left of its bars, all others right of theirs; nothing where words would be cut. */
function stageColumns(bodies: Body[], size: Size): Columns | undefined {
  const stages = Array.from({ length: Math.max(0, ...bodies.map(({ stage }) => stage)) + 1 }, (_, at) => bodies.filter(({ stage }) => stage === at));
  const names = stages.map((stage) => stage.flatMap(({ name, note }) => [name, note]));
  const least = isNarrow(size) ? 40 : 64;
  const between = stages.length - 1;
  const room = size.width - stages.length * (bar + pad) - least * Math.min(1, between) - Math.max(0, between - 1) * 24;
  const rooms = columnWidths(names, room, isNarrow(size) ? 132 : 210, size);
  if (!rooms) return undefined;
  const spare = Math.max(0, room - rooms.reduce((sum, width) => sum + width, 0)) / Math.max(1, between);
  const bars: number[] = [];
  stages.forEach((_, at) => {
    const last = bars.at(-1);
    if (last === undefined) bars.push((rooms[0] ?? 0) + pad);
    else bars.push(last + bar + (at === 1 ? least : pad + (rooms[at - 1] ?? 0) + 24) + Math.min(spare, 120));
  });
  return { bars, rooms };
}

/** Where words must be cut, two stages share the room. */
function evenColumns(bodies: Body[], size: Size): Columns {
  const count = Math.max(0, ...bodies.map(({ stage }) => stage)) + 1;
  const room = size.width - count * (bar + pad) - 40 * (count - 1);
  const each = room / count;
  return { bars: Array.from({ length: count }, (_, at) => each + pad + at * (bar + 40) + Math.max(0, at - 1) * (pad + each)), rooms: Array.from({ length: count }, () => each) };
}

/** Pixels for one: so that the densest stage is about as high as its names. */
function unitHeight(bodies: Body[], textHeight: (index: number) => number, last: number): number {
  const stages = Array.from({ length: last + 1 }, (_, stage) => bodies.map((body, index) => ({ ...body, index })).filter((body) => body.stage === stage));
  const amount = Math.max(...stages.map((stage) => stage.reduce((sum, body) => sum + body.amount, 0)));
  const text = Math.max(...stages.map((stage) => stage.reduce((sum, { index }) => sum + textHeight(index), 0)));
  return amount > 0 ? Math.min(Math.max(text, 140), 900) / amount : 0;
}

/** A name and what is noted below it: quiet on paper, in ink upon a stream. */
function bodyLabels({ stage, link, isHighlighted }: Body, { name, note }: { name: string[]; note: string[] }, { x, middle, isUponStream }: { x: number; middle: number; isUponStream: boolean }, size: Size): Label[] {
  const first = centeredBaseline(middle, name.length + note.length, size);
  const [at, anchor] = stage === 0 ? [x - pad, 'end' as const] : [x + bar + pad, 'start' as const];
  return [
    ...(name.length > 0 ? [label(name, at, first, { anchor, tone: 'ink', weight: isHighlighted ? 600 : 400, link })] : []),
    ...(note.length > 0 ? [label(note, at, first + name.length * size.lineHeight, { anchor, tone: isUponStream ? 'ink' : 'soft' })] : []),
  ];
}

interface Port { from: number; to: number }

/** Where each stream leaves and arrives: side by side, in the order of where they lead, so that they cross as little as can be. */
function portsOf(bodies: Body[], streams: Stream[], middle: (index: number) => number, top: (index: number) => number, scale: number): Port[] {
  const ports = streams.map((): Port => ({ from: 0, to: 0 }));
  const place = (side: 'from' | 'to', own: 'source' | 'target', other: 'source' | 'target') => {
    bodies.forEach((_, body) => {
      let y = top(body);
      const indexes = streams.map((_each, index) => index).filter((index) => streams[index]?.[own] === body);
      for (const index of indexes.toSorted((a, b) => middle(streams[a]?.[other] ?? 0) - middle(streams[b]?.[other] ?? 0) || a - b)) {
        const thickness = (streams[index]?.amount ?? 0) * scale;
        (ports[index] as Port)[side] = y + thickness / 2;
        y += thickness;
      }
    });
  };
  place('from', 'source', 'target');
  place('to', 'target', 'source');
  return ports;
}

/** A stream of one thickness along a way that runs level at each of its places. */
function ribbon(way: { x: number; y: number }[], thickness: number): string {
  const side = (points: { x: number; y: number }[], shift: number) => points.map(({ x, y }, index) => {
    const last = points[index - 1];
    if (!last) return point(x, y + shift);
    const bend = (last.x + x) / 2;
    return `C${point(bend, last.y + shift)} ${point(bend, y + shift)} ${point(x, y + shift)}`;
  }).join('');
  return `M${side(way, -thickness / 2)}L${side(way.toReversed(), thickness / 2)}Z`;
}
