import type { APIRoute } from 'astro';
import { useCatalogue } from '../../catalogue/index.ts';

const paths = () => [...useCatalogue().images.keys()].map((path) => path.slice('images/'.length));

export const getStaticPaths = () => paths().map((path) => ({ params: { path } }));

export const GET: APIRoute = ({ params }) => {
  const image = useCatalogue().images.get(`images/${params['path']}`);
  return new Response(image ? new Uint8Array(image) : null, { status: image ? 200 : 404 });
};
