import { rgb } from 'd3';

/** Contrast as WCAG 2.2 defines it: from 1 to 21. */
export function contrast(a: string, b: string): number {
  const [high = 1, low = 0] = [luminance(a), luminance(b)].toSorted((one, other) => other - one);
  return (high + 0.05) / (low + 0.05);
}

function luminance(color: string): number {
  const [r, g, b] = linear(color);
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

/** The red, green and blue of a colour as light: 0 to 1. */
export function linear(color: string): readonly [red: number, green: number, blue: number] {
  const { r, g, b } = rgb(color);
  return [r, g, b].map((value) => (value <= 10 ? value / 255 / 12.92 : ((value / 255 + 0.055) / 1.055) ** 2.4)) as unknown as [number, number, number];
}
