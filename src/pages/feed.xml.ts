import type { APIRoute } from 'astro';
import { useCatalogue } from '../catalogue/index.ts';
import { href } from '../href.ts';
import { briefingsFeed } from '../publish/feed.ts';

export const GET: APIRoute = ({ site }) =>
  new Response(briefingsFeed(useCatalogue(), (path) => new URL(href(path), site).href));
