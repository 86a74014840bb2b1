/** The first fault of a piece of XML, or nothing: enough of a parser for what `serialize` writes. */
export function xmlFault(xml: string): string | undefined {
  const open: string[] = [];
  let rest = xml;
  while (rest !== '') {
    const tag = /^<(\/?)([a-z][\w-]*)((?: [\w:-]+="[^"<]*")*)(\/?)>/i.exec(rest);
    const text = /^[^<>]+/.exec(rest);
    if (!tag && !text) return `not markup: ${rest.slice(0, 60)}`;
    const piece = (tag ?? text)?.[0] ?? '';
    if (/&(?!(amp|lt|gt|quot);)/.test(piece)) return `bare ampersand: ${piece}`;
    if (tag?.[1] && open.pop() !== tag[2]) return `closes too early: ${piece}`;
    if (tag && !tag[1] && !tag[4]) open.push(tag[2] ?? '');
    rest = rest.slice(piece.length);
  }
  return open.length > 0 ? `never closed: ${open.join(', ')}` : undefined;
}
