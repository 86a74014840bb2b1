import type { APIRoute } from 'astro';
import type { Entry } from '../../catalogue/catalogue.ts';
import { useCatalogue } from '../../catalogue/index.ts';
import { datasetCsv } from '../../publish/dataset.ts';
import { pathsOfFiles } from '../../publish/former.ts';

export const getStaticPaths = () => pathsOfFiles(useCatalogue(), useCatalogue().datasets);

export const GET: APIRoute<{ entry: Entry<'datasets'> }> = ({ props }) =>
  new Response(datasetCsv(props.entry, useCatalogue()));
