/** Kinds whose titles are sentences: nobody types one from its beginning, and it is no synonym of its short name. */
export const sentences: ReadonlySet<string> = new Set(['Briefing', 'Chart', 'Claim', 'Source']);
