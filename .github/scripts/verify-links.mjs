import { globSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';

// node .github/scripts/verify-links.mjs dist /base/ — every address on our own pages leads to a file of the build.
const [folder = 'dist', base = '/'] = process.argv.slice(2);
const pages = globSync('**/*.html', { cwd: folder });
const broken = pages.flatMap((page) => {
  const html = readFileSync(path.join(folder, page), 'utf8');
  return [...html.matchAll(/\s(?:href|src)="(\/[^"/?#][^"?#]*|\/)[^"]*"/g)].map(([, address]) => address)
    .filter((address) => !leadsToFile(address)).map((address) => `${page}: ${address}`);
});
for (const line of new Set(broken)) console.error(line);
console.log(`${pages.length} pages, ${new Set(broken).size} broken links`);
process.exitCode = pages.length === 0 || broken.length > 0 ? 1 : 0;

/** @param {string} address */
function leadsToFile(address) {
  if (!address.startsWith(base)) return false;
  const file = path.join(folder, decodeURIComponent(address.slice(base.length)));
  const at = address.endsWith('/') ? path.join(file, 'index.html') : file;
  return statSync(at, { throwIfNoEntry: false })?.isFile() === true;
}
