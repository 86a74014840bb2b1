import type { APIRoute } from 'astro';
import type { Entry } from '../../../catalogue/catalogue.ts';
import { useCatalogue } from '../../../catalogue/index.ts';
import { pathsOf } from '../../../components/paths.ts';
import { toPng } from '../../../png/index.ts';
import { cardOfChart } from '../../../publish/pictures.ts';

export const getStaticPaths = () => pathsOf(useCatalogue().charts);

export const GET: APIRoute<{ entry: Entry<'charts'> }> = async ({ props }) =>
  new Response(await toPng(cardOfChart(props.entry, useCatalogue())));
