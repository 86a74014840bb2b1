import { hcl, lab, rgb } from 'd3';
import { linear } from '../../../src/charts/contrast.ts';

/** What readers’ eyes may lack: cones for long, middle or short waves. */
export const visions = ['normal', 'protanopia', 'deuteranopia', 'tritanopia'] as const;
export type Vision = (typeof visions)[number];

/**
 * How a colour looks without one kind of cone, in linear RGB.
 * Matrices of severity 1.0 from G. M. Machado, M. M. Oliveira and L. A. F. Fernandes, “A physiologically-based model
 * for simulation of color vision deficiency”, IEEE TVCG 15(6), 2009, table 1.
 */
const matrices: Record<Exclude<Vision, 'normal'>, readonly [Triple, Triple, Triple]> = {
  protanopia: [[0.152286, 1.052583, -0.204868], [0.114503, 0.786281, 0.099216], [-0.003882, -0.048116, 1.051998]],
  deuteranopia: [[0.367322, 0.860646, -0.227968], [0.280085, 0.672501, 0.047413], [-0.01182, 0.04294, 0.968881]],
  tritanopia: [[1.255528, -0.076749, -0.178779], [-0.078411, 0.930809, 0.147602], [0.004733, 0.691367, 0.3039]],
};

type Triple = readonly [number, number, number];

/** A colour as a reader with such eyes sees it. */
export function seenWith(vision: Vision, color: string): string {
  if (vision === 'normal') return color;
  const light = linear(color);
  const [r, g, b] = matrices[vision].map(([x, y, z]) => encoded(x * light[0] + y * light[1] + z * light[2])) as [number, number, number];
  return rgb(r, g, b).formatHex();
}

/**
 * How far apart two colours look: CIEDE2000, after G. Sharma, W. Wu and E. N. Dalal, “The CIEDE2000 color-difference
 * formula”, Color Research & Application 30(1), 2005. About 1 is just noticed; shapes in a key want 10 or more.
 */
export function colorDifference(a: string, b: string): number {
  const [one, two] = [lab(a), lab(b)];
  const meanC = (Math.hypot(one.a, one.b) + Math.hypot(two.a, two.b)) / 2;
  const g = 0.5 * (1 - Math.sqrt(meanC ** 7 / (meanC ** 7 + 25 ** 7)));
  const [p, q] = [one, two].map((color) => polar(color.l, color.a * (1 + g), color.b)) as [Polar, Polar];
  const hueGap = p.c * q.c === 0 ? 0 : ((q.h - p.h + 540) % 360) - 180;
  const [dL, dC, dH] = [q.l - p.l, q.c - p.c, 2 * Math.sqrt(p.c * q.c) * sin(hueGap / 2)];
  const [l, c] = [(p.l + q.l) / 2, (p.c + q.c) / 2];
  const h = p.c * q.c === 0 ? p.h + q.h : (p.h + hueGap / 2 + 360) % 360;
  const t = 1 - 0.17 * cos(h - 30) + 0.24 * cos(2 * h) + 0.32 * cos(3 * h + 6) - 0.2 * cos(4 * h - 63);
  const [sL, sC, sH] = [1 + (0.015 * (l - 50) ** 2) / Math.sqrt(20 + (l - 50) ** 2), 1 + 0.045 * c, 1 + 0.015 * c * t];
  const turn = -2 * Math.sqrt(c ** 7 / (c ** 7 + 25 ** 7)) * sin(60 * Math.exp(-(((h - 275) / 25) ** 2)));
  return Math.sqrt((dL / sL) ** 2 + (dC / sC) ** 2 + (dH / sH) ** 2 + turn * (dC / sC) * (dH / sH));
}

/** The least difference among all kinds of eyes, and whose it is. */
export function leastDifference(a: string, b: string): { difference: number; vision: Vision } {
  return visions
    .map((vision) => ({ vision, difference: colorDifference(seenWith(vision, a), seenWith(vision, b)) }))
    .reduce((least, each) => (each.difference < least.difference ? each : least));
}

interface Polar { l: number; c: number; h: number }

function polar(l: number, a: number, b: number): Polar {
  const { h, c } = hcl(lab(l, a, b));
  return { l, c, h: Number.isNaN(h) ? 0 : h };
}

const radians = (degrees: number) => (degrees * Math.PI) / 180;
const sin = (degrees: number) => Math.sin(radians(degrees));
const cos = (degrees: number) => Math.cos(radians(degrees));

function encoded(value: number): number {
  const clipped = Math.max(0, Math.min(1, value));
  return 255 * (clipped <= 0.0031308 ? clipped * 12.92 : 1.055 * clipped ** (1 / 2.4) - 0.055);
}
