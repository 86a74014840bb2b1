import type { APIRoute } from 'astro';
import type { Entry } from '../../catalogue/catalogue.ts';
import { useCatalogue } from '../../catalogue/index.ts';
import { href } from '../../href.ts';
import { toPng } from '../../png/index.ts';
import { pathsOfFiles } from '../../publish/former.ts';
import { pictureOfChart } from '../../publish/pictures.ts';

export const getStaticPaths = () => pathsOfFiles(useCatalogue(), useCatalogue().charts);

export const GET: APIRoute<{ entry: Entry<'charts'> }> = async ({ props, site }) =>
  new Response(await toPng(pictureOfChart(props.entry, useCatalogue(), new URL(href('/'), site))));
