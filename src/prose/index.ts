/** Inline MDX or a body, with the catalogue in hand, to HTML. Written in full in render.ts. */
export { renderInline, renderBody } from './render.ts';
export { figureHtml } from './figure.ts';
export { citation } from './citation.ts';
