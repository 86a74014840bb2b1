import type { APIRoute } from 'astro';
import { useCatalogue } from '../../catalogue/index.ts';
import { datasetJson } from '../../publish/dataset.ts';

export const getStaticPaths = () => [...useCatalogue().datasets.keys()].map((id) => ({ params: { id } }));

export const GET: APIRoute = ({ params, site }) => {
  const entry = useCatalogue().datasets.get(params['id'] ?? '');
  if (!entry) return new Response(null, { status: 404 });
  return new Response(datasetJson(entry, useCatalogue(), String(site)));
};
