/**
 * Sizes and default colours.
 *
 * Colours, fonts and strokes are presentation attributes, so that a file stands alone: rasterisers ignore CSS
 * variables. Each element also carries two classes, what it is and its tone, so that a page may recolour it for
 * dark mode, print and forced colours:
 *
 *     .chart   the whole drawing
 *     .block .dot .tile      filled shapes          -> CSS may set `fill`
 *     .label                 text                   -> `fill`
 *     .area                  filled paths: areas, ribbons, arrow heads, bands -> `fill`
 *     .rule .curve           strokes                -> `stroke`
 *     .hatch .ring           also `.curve`: a value that is approximate, provisional, an estimate or a plan
 *     .spot                  an unseen place to point at, with its value as a title
 *
 *     .series-1 … .series-8  categories, and what stands out: first the accent, then teal
 *     .muted                 what does not stand out; categories after the eighth
 *     .shade-1 … .shade-5    a quantity in steps, low to high
 *     .missing               no value: an empty outline
 *     .ink .soft             text and axes, strong and quiet
 *     .gridline              hairlines
 *     .on-series-1 … .on-series-8 .on-muted .on-shade-1 … .on-shade-5 .on-missing   text upon such a shape
 *
 * One declaration a tone is enough: `.chart .series-1 { --tone: … }`, then `.chart :is(.block, .dot, .tile, .area,
 * .label) { fill: var(--tone) }` and `.chart :is(.rule, .curve) { stroke: var(--tone) }`.
 */
export interface Size {
  /** Of the drawing, in pixels; the height follows from the content. */
  width: number;
  fontSize: number;
  lineHeight: number;
  /** Where the place has one: marks with a plot fill it, marks with rows show as many as fit. */
  height?: number;
  /** Where all is seen at once and nothing scrolls, as in a picture: what is long stands in two columns. */
  isSheet?: boolean;
  /** Where values are read one by one: then each has a place to point at, however many there are. */
  isReadable?: boolean;
}

/** A phone. */
export const narrow: Size = { width: 320, fontSize: 14, lineHeight: 18 };
/** A column of text, and files. */
export const wide: Size = { width: 672, fontSize: 14, lineHeight: 18 };
/** The same in a picture that travels alone. */
export const sheet: Size = { ...wide, isSheet: true };

/** The drawing on a social card of 1200 × 630 pixels: set there at 1.8 times its size, so that it is read in a list. */
export const card: Size = { width: 600, height: 196, fontSize: 14, lineHeight: 18 };
/** The same for a map, which fills the card beside its words: it takes this share of the width, and the key stands under the words. */
export const cardMap: Size = { width: 630, height: 292, fontSize: 14, lineHeight: 18 };
export const cardShare = 0.53;

/** Whether a size asks for the arrangement for phones. */
export const isNarrow = (size: Size) => size.width < 480;

/** Quoted: without quotes a family whose name holds a bare number is no family in CSS. */
export const font = "'Source Sans 3', system-ui, sans-serif";

const ink = '#1c1b19';
const white = '#ffffff';

/** The default colour of each tone, on light paper. */
export const colors = {
  'series-1': '#7a2e3b', 'series-2': '#0d6e6e', 'series-3': '#8a5a00', 'series-4': '#4a5a9a',
  'series-5': '#1f314e', 'series-6': '#7e8c60', 'series-7': '#a976a1', 'series-8': '#3d8fd6',
  'shade-1': '#d6e6e3', 'shade-2': '#a5cbc7', 'shade-3': '#6ba8a4', 'shade-4': '#2a7d7b', 'shade-5': '#0a5252',
  muted: '#958e80', missing: 'none', ink, soft: '#57534a', gridline: '#ddd6c8',
  'on-series-1': white, 'on-series-2': white, 'on-series-3': white, 'on-series-4': white,
  'on-series-5': white, 'on-series-6': ink, 'on-series-7': ink, 'on-series-8': ink,
  'on-shade-1': ink, 'on-shade-2': ink, 'on-shade-3': ink, 'on-shade-4': white, 'on-shade-5': white,
  'on-muted': ink, 'on-missing': '#57534a',
} as const;

/** The colours of shapes on dark paper, as the page’s styles have them. */
export const darkColors = {
  'series-1': '#ef999f', 'series-2': '#61c9c3', 'series-3': '#dbb568', 'series-4': '#a3b1ea',
  'series-5': '#8c74ca', 'series-6': '#9c7855', 'series-7': '#7c881c', 'series-8': '#5f898e',
  'shade-1': '#17403e', 'shade-2': '#1f5f5c', 'shade-3': '#35908b', 'shade-4': '#63c7c1', 'shade-5': '#b4ebe6',
  muted: '#8a8375', missing: 'none',
} as const;
/** What drawings lie on. */
export const papers = { light: '#fbf9f4', dark: '#171614' } as const;

export type Tone = keyof typeof colors;
/** A tone that shapes take, and text may lie upon. */
export type ShapeTone = Extract<Tone, `series-${number}` | `shade-${number}` | 'muted' | 'missing'>;

/** The tone of text upon a shape. */
export const onTone = (tone: ShapeTone): Tone => `on-${tone}`;

const paleTones = new Set<Tone>(['series-6', 'series-7', 'series-8']);
/** The tone of a name beside its mark: colours too pale to be read give way to ink. */
export const nameTone = (tone: ShapeTone): Tone => (tone === 'muted' || tone === 'missing' ? 'soft' : paleTones.has(tone) ? 'ink' : tone);

/** As many categories as have a colour of their own. */
export const seriesTones = [
  'series-1', 'series-2', 'series-3', 'series-4', 'series-5', 'series-6', 'series-7', 'series-8',
] as const;
/** `0` → `series-1`; after the eighth all are muted, and told apart by their labels. */
export const seriesTone = (index: number): ShapeTone => seriesTones[index] ?? 'muted';

const shadeTones = ['shade-1', 'shade-2', 'shade-3', 'shade-4', 'shade-5'] as const;
/** The step of a quantity, from 0 of `count` steps; few steps still use the whole range. */
export function shadeTone(step: number, count: number): ShapeTone {
  return shadeTones[count < 2 ? 2 : Math.round((step * 4) / (count - 1))] ?? 'shade-5';
}

/** How high a plot is: what the place leaves after so much furniture, or else as told. */
export function plotHeight(size: Size, furniture: number, [onPhone, onPage]: readonly [number, number]): number {
  if (size.height !== undefined) return Math.max(60, size.height - furniture);
  return isNarrow(size) ? onPhone : onPage;
}
