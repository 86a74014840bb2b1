import type { APIRoute } from 'astro';
import { useCatalogue } from '../../../catalogue/index.ts';
import { toPng } from '../../../png/index.ts';
import { cardOfChart } from '../../../publish/pictures.ts';

export const getStaticPaths = () => [...useCatalogue().charts.keys()].map((id) => ({ params: { id } }));

export const GET: APIRoute = async ({ params }) => {
  const entry = useCatalogue().charts.get(params['id'] ?? '');
  if (!entry) return new Response(null, { status: 404 });
  return new Response(await toPng(cardOfChart(entry, useCatalogue())));
};
