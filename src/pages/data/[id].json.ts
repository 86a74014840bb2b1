import type { APIRoute } from 'astro';
import { useCatalogue } from '../../catalogue/index.ts';
import { datasetJson } from '../../publish/dataset.ts';
import { entryOfFile, idsOfFiles } from '../../publish/former.ts';

export const getStaticPaths = () => idsOfFiles(useCatalogue(), 'datasets').map((id) => ({ params: { id } }));

export const GET: APIRoute = ({ params, site }) => {
  const entry = entryOfFile(useCatalogue(), 'datasets', params['id']);
  if (!entry) return new Response(null, { status: 404 });
  return new Response(datasetJson(entry, useCatalogue(), String(site)));
};
