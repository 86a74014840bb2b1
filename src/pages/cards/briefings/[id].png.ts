import type { APIRoute } from 'astro';
import type { BriefingEntry } from '../../../catalogue/catalogue.ts';
import { useCatalogue } from '../../../catalogue/index.ts';
import { pathsOf } from '../../../components/paths.ts';
import { toPng } from '../../../png/index.ts';
import { cardOfBriefing } from '../../../publish/pictures.ts';

export const getStaticPaths = () => pathsOf(useCatalogue().briefings);

export const GET: APIRoute<{ entry: BriefingEntry }> = async ({ props }) =>
  new Response(await toPng(cardOfBriefing(props.entry, useCatalogue())));
