import type { APIRoute } from 'astro';
import { useCatalogue } from '../../catalogue/index.ts';
import { href } from '../../href.ts';
import { toPng } from '../../png/index.ts';
import { entryOfFile, idsOfFiles } from '../../publish/former.ts';
import { pictureOfChart } from '../../publish/pictures.ts';

export const getStaticPaths = () => idsOfFiles(useCatalogue(), 'charts').map((id) => ({ params: { id } }));

export const GET: APIRoute = async ({ params, site }) => {
  const entry = entryOfFile(useCatalogue(), 'charts', params['id']);
  if (!entry) return new Response(null, { status: 404 });
  return new Response(await toPng(pictureOfChart(entry, useCatalogue(), new URL(href('/'), site))));
};
