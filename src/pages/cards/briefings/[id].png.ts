import type { APIRoute } from 'astro';
import { useCatalogue } from '../../../catalogue/index.ts';
import { toPng } from '../../../png.ts';
import { cardSize, briefingCard } from '../../../publish/card.ts';

export const getStaticPaths = () => [...useCatalogue().briefings.keys()].map((id) => ({ params: { id } }));

export const GET: APIRoute = ({ params }) => {
  const entry = useCatalogue().briefings.get(params['id'] ?? '');
  if (!entry) return new Response(null, { status: 404 });
  return new Response(toPng(briefingCard(entry, useCatalogue()), cardSize.width));
};
