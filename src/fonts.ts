import { fontProviders } from 'astro/config';

/** Two families, Latin, from packages: no request to another host, and fallbacks of the same measure. */
export const fonts = [
  {
    provider: fontProviders.local(),
    name: 'Source Serif 4',
    cssVariable: '--font-serif',
    fallbacks: ['Georgia', 'serif'],
    // Headlines have one weight: one small file instead of a variable one.
    options: { variants: [{ weight: 600, style: 'normal', src: ['./node_modules/@fontsource/source-serif-4/files/source-serif-4-latin-600-normal.woff2'] }] },
  },
  {
    provider: fontProviders.local(),
    name: 'Source Sans 3',
    cssVariable: '--font-sans',
    fallbacks: ['Arial', 'sans-serif'],
    options: { variants: [{ weight: '200 900', style: 'normal', src: ['./node_modules/@fontsource-variable/source-sans-3/files/source-sans-3-latin-wght-normal.woff2'] }] },
  },
];
