import type { APIRoute } from 'astro';
import type { Entry } from '../../catalogue/catalogue.ts';
import { useCatalogue } from '../../catalogue/index.ts';
import { csvMetadata } from '../../publish/csvw.ts';
import { pathsOfFiles } from '../../publish/former.ts';

export const getStaticPaths = () => pathsOfFiles(useCatalogue(), useCatalogue().charts);

export const GET: APIRoute<{ entry: Entry<'charts'> }> = ({ props, site }) =>
  new Response(csvMetadata(props.entry, useCatalogue(), String(site)));
