import mdx from '@astrojs/mdx';
import sitemap from '@astrojs/sitemap';
import { defineConfig } from 'astro/config';
import { isListed, portal } from './src/portal.ts';

// The portal’s own integration comes last: when all pages stand, it indexes them and puts the site in place.
export default defineConfig({
  integrations: [mdx(), sitemap({ filter: isListed }), portal()],
});
