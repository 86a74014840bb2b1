import type { APIRoute } from 'astro';
import { useCatalogue } from '../../catalogue/index.ts';
import { chartJson } from '../../publish/chart.ts';
import { entryOfFile, idsOfFiles } from '../../publish/former.ts';

export const getStaticPaths = () => idsOfFiles(useCatalogue(), 'charts').map((id) => ({ params: { id } }));

export const GET: APIRoute = ({ params, site }) => {
  const entry = entryOfFile(useCatalogue(), 'charts', params['id']);
  if (!entry) return new Response(null, { status: 404 });
  return new Response(chartJson(entry, useCatalogue(), String(site)));
};
