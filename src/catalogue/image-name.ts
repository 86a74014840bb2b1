import { kebab } from './kebab.ts';
import { problem, wholeFile, type Problem } from './problem.ts';

/** An SVG could hold script; pictures of that kind are what charts are for. */
const imageName = /^images\/([a-z0-9-]+\/)*[a-z0-9-]+\.(png|jpe?g|webp|avif|gif)$/;

/** Whether a page can show the picture at a path. */
export const isImageName = (path: string): boolean => imageName.test(path);

/** Why a page cannot show the picture at a path. */
export function imageProblem(path: string, file: string): Problem {
  const [, folders = '', name = '', ending = ''] = /^images\/(.*\/)?([^/]*?)(\.[^./]*)?$/.exec(path) ?? [];
  if (/^\.svg$/i.test(ending)) return problem(file, wholeFile, 'image/name', 'A picture in SVG can hold a program, so it is not shown.', `Save it as ${kebab(name)}.png, and delete this one.`);
  const written = `“${path.slice('images/'.length)}”`;
  if (!/^\.(?:png|jpe?g|webp|avif|gif)$/i.test(ending)) return problem(file, wholeFile, 'image/name', `${written} is not a picture that a page can show.`, 'Save it as .png, .jpg, .webp, .avif or .gif, or delete it.');
  const renamed = [...folders.split('/').filter(Boolean), name].map(kebab).join('/') + ending.toLowerCase();
  return problem(file, wholeFile, 'image/name', `${written} cannot be the name of a picture.`, `Rename it to ${renamed}: small letters, digits and hyphens.`);
}
