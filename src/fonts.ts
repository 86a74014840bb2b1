import { fontProviders } from 'astro/config';

const files = (family: string, style: string) => [`./node_modules/@fontsource-variable/${family}/files/${family}-latin-wght-${style}.woff2`];

/** Two families, Latin, from packages: no request to another host, and fallbacks of the same measure. */
export const fonts = [
  {
    provider: fontProviders.local(),
    name: 'Source Serif 4',
    cssVariable: '--font-serif',
    fallbacks: ['Georgia', 'serif'],
    options: { variants: [{ weight: '200 900', style: 'normal', src: files('source-serif-4', 'normal') }] },
  },
  {
    provider: fontProviders.local(),
    name: 'Source Sans 3',
    cssVariable: '--font-sans',
    fallbacks: ['Arial', 'sans-serif'],
    options: { variants: [{ weight: '200 900', style: 'normal', src: files('source-sans-3', 'normal') }] },
  },
];
