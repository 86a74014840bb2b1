import type { APIRoute } from 'astro';
import { contentFolder, readFiles } from '../../catalogue/files.ts';
import { publish } from '../../contribute/published.ts';

/** The texts of the content, which the form checks drafts against in the browser. */
export const GET: APIRoute = () =>
  new Response(JSON.stringify(publish(readFiles(contentFolder()))), { headers: { 'content-type': 'application/json' } });
