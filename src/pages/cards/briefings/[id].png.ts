import type { APIRoute } from 'astro';
import { useCatalogue } from '../../../catalogue/index.ts';
import { toPng } from '../../../png/index.ts';
import { cardOfBriefing } from '../../../publish/pictures.ts';

export const getStaticPaths = () => [...useCatalogue().briefings.keys()].map((id) => ({ params: { id } }));

export const GET: APIRoute = async ({ params }) => {
  const entry = useCatalogue().briefings.get(params['id'] ?? '');
  if (!entry) return new Response(null, { status: 404 });
  return new Response(await toPng(cardOfBriefing(entry, useCatalogue())));
};
