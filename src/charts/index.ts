export { renderChart, type RenderOptions } from './render.ts';
export { serialize, el, type SvgElement, type SvgNode } from './svg.ts';
export { narrow, wide, colors, type Size, type Tone } from './theme.ts';
export { wrapText } from './text.ts';
export { composeDescription, describeChart } from './describe.ts';
export { drawnRows } from './rows.ts';
export { requiredChannels, type Channel } from './encoding.ts';
export { formatCell } from './value.ts';
export type { Cell, Column, Row, Table, Tile } from './table.ts';
