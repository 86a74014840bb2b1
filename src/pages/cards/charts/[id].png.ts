import type { APIRoute } from 'astro';
import { useCatalogue } from '../../../catalogue/index.ts';
import { toPng } from '../../../png.ts';
import { cardSize, chartCard } from '../../../publish/card.ts';

export const getStaticPaths = () => [...useCatalogue().charts.keys()].map((id) => ({ params: { id } }));

export const GET: APIRoute = ({ params }) => {
  const entry = useCatalogue().charts.get(params['id'] ?? '');
  if (!entry) return new Response(null, { status: 404 });
  return new Response(toPng(chartCard(entry, useCatalogue()), cardSize.width));
};
