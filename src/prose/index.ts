export type { ProseContext } from './context.ts';
export { authorsOf, citation, dateOf } from './citation.ts';
export { claimBlock, verdictLabels } from './claim.ts';
export { derivation, factRemark, factText } from './fact.ts';
export { chartSources, drawnTable, figureHtml } from './figure.ts';
export { summaryOf } from './record-card.ts';
export { factHtml, renderBody, renderExample, renderInline } from './render.ts';
export { dataTable, headingOf, showCell } from './table.ts';
export { selectEvents, timelineList } from './timeline.ts';
