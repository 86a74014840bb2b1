import type { APIRoute } from 'astro';
import { useCatalogue } from '../../catalogue/index.ts';
import { href } from '../../href.ts';
import { toPng } from '../../png.ts';
import { chartPicture, pictureWidth } from '../../publish/picture.ts';

export const getStaticPaths = () => [...useCatalogue().charts.keys()].map((id) => ({ params: { id } }));

export const GET: APIRoute = ({ params, site }) => {
  const entry = useCatalogue().charts.get(params['id'] ?? '');
  if (!entry) return new Response(null, { status: 404 });
  const { host, pathname } = new URL(href(entry.url), site);
  return new Response(toPng(chartPicture(entry, useCatalogue(), `${host}${pathname}`), 2 * pictureWidth));
};
