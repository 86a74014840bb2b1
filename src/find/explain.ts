import type { Hit, Reply } from './ask.ts';
import type { PlacedConcept } from './place.ts';
import type { Shelves } from './shelves.ts';

const likenesses = { typed: 'as typed', same: 'means the same', spelt: 'other spelling', guessed: 'typing error?', begun: 'begins so' } as const;

/** A reply in words, for those who keep the portal: how a query was read, what answers it, and why each page stands where it does. */
export async function explain(reply: Reply, shelves: Shelves, count = 10): Promise<string> {
  const { meaning, concepts, hits, answer, suggestion } = reply;
  const lines = [
    `“${reply.query}” is read as:`,
    ...concepts.flatMap(conceptLines),
    ...(meaning.kinds.length > 0 ? [`It asks for: ${meaning.kinds.join(', ')}.`] : []),
    ...meaning.corrections.map(({ typed, shown }) => `The site does not hold “${typed}”; “${shown}” is shown.`),
    ...(suggestion ? [`Did you mean “${suggestion}”?`] : []),
    '',
    answer === undefined ? 'No direct answer is sure enough to be shown.' : `Direct answer: ${await nameOf(answer, shelves)}`,
    '',
    hits.length === 0 ? 'Nothing is found.' : `${hits.length} found; the first ${Math.min(count, hits.length)}:`,
    ...(await Promise.all(hits.slice(0, count).map(async (hit, index) =>
      `${String(index + 1).padStart(2)}. ${await nameOf(hit.page, shelves)}\n    ${reasons(hit, concepts)}${hit.score > (hits[index - 1]?.score ?? Infinity) ? '; others of its kind stand before it' : ''}`))),
  ];
  return lines.join('\n');
}

function conceptLines({ typed, ways, placed, isHint }: PlacedConcept): string[] {
  const pagesOf = (way: (typeof ways)[number]) => {
    const found = placed.find((one) => one.way === way);
    return found ? new Set(found.words.flatMap(({ places }) => [...places.keys()])).size : 0;
  };
  return [
    `  ${typed.join(' ')}${isHint ? ' (says which kind of record is wanted)' : ''}`,
    ...ways.map((way) => `    ${way.words.join(' ')}: ${likenesses[way.likeness]}, counts ${way.weight.toFixed(2)}, on ${pagesOf(way)} pages`),
  ];
}

async function nameOf(page: number, { document }: Shelves): Promise<string> {
  const { key, title } = await document(page);
  return `${key}  ${title}`;
}

/** `2.41 = 1.12 x (text 0.85 + name 1.10 + holds the name 0.20)`, with the name and the words that were met. */
function reasons({ page, score, weight, text, named, holds, name }: Hit, concepts: readonly PlacedConcept[]): string {
  const parts = [`text ${text.toFixed(2)}`, ...(named > 0.005 ? [`name ${named.toFixed(2)}`] : []), ...(holds > 0.005 ? [`named among other words ${holds.toFixed(2)}`] : [])];
  const met = concepts.flatMap(({ placed }) => placed.find(({ words }) => words.some(({ places }) => places.has(page)))?.way.words.join(' ') ?? []);
  const raised = score > weight * (text + named + holds) + 0.005 ? ' (raised: it is the direct answer)' : '';
  return `${score.toFixed(2)} = ${weight.toFixed(2)} x (${parts.join(' + ')})${raised}; holds: ${met.join(', ') || 'the name alone'}${name && named > 0.005 ? `; its name “${name.name}”` : ''}`;
}
