import type { APIRoute } from 'astro';
import type { Entry } from '../../catalogue/catalogue.ts';
import { useCatalogue } from '../../catalogue/index.ts';
import { datasetJson } from '../../publish/dataset.ts';
import { pathsOfFiles } from '../../publish/former.ts';

export const getStaticPaths = () => pathsOfFiles(useCatalogue(), useCatalogue().datasets);

export const GET: APIRoute<{ entry: Entry<'datasets'> }> = ({ props, site }) =>
  new Response(datasetJson(props.entry, useCatalogue(), String(site)));
