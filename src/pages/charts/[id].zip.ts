import type { APIRoute } from 'astro';
import { useCatalogue } from '../../catalogue/index.ts';
import { chartBundle } from '../../publish/bundle.ts';

export const getStaticPaths = () => [...useCatalogue().charts.keys()].map((id) => ({ params: { id } }));

export const GET: APIRoute = ({ params, site }) => {
  const entry = useCatalogue().charts.get(params['id'] ?? '');
  if (!entry) return new Response(null, { status: 404 });
  return new Response(chartBundle(entry, useCatalogue(), String(site)));
};
