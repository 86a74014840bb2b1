import type { Result } from '../find/result.ts';
import { joinBase } from '../href.ts';
import { make, marked } from './make.ts';

/** The size that every drawing takes before it is there, so that nothing moves when it comes. */
const picture = { width: '160', height: '112' };

/** One result: what it is, its title, where it says what was asked, and the sections that say more. */
export function resultItem({ document: found, url, title, excerpt, sections, otherWords }: Result, base: string): HTMLLIElement {
  const isFigureAlone = found.source !== undefined && found.summary === undefined;
  const here = (path: string) => joinBase(base, path);
  return make('li', { class: found.picture ? 'result result--pictured' : 'result', 'data-result': found.key }, [
    make('div', { class: 'result-words' }, [
      aboutLine([found.kind, found.date, found.status]),
      make('h2', { class: 'result-title' }, [make('a', { href: here(url) }, marked(title))]),
      ...(found.value ? [make('p', { class: 'result-value' }, [found.value])] : []),
      ...(isFigureAlone ? [] : [make('p', { class: 'result-excerpt' }, marked(excerpt))]),
      ...(found.source ? [make('p', { class: 'result-source' }, [`Source: ${found.source}`])] : []),
      ...(otherWords.length > 0 ? [make('p', { class: 'result-matched' }, [`matched: ${otherWords.join(', ')}`])] : []),
      ...(sections.length > 0 ? [make('ul', { class: 'result-sections', role: 'list', 'aria-label': `Sections of ${found.title}` }, sections.map((section) =>
        make('li', {}, [make('a', { href: here(section.url) }, [section.title])])))] : []),
    ]),
    ...(found.picture ? [make('img', { class: 'result-picture', src: here(found.picture), alt: '', loading: 'lazy', decoding: 'async', ...picture })] : []),
  ]);
}

/** `Body · 1 April 2013 · Abolished 2020`. */
export function aboutLine([kind = '', ...more]: (string | undefined)[]): HTMLElement {
  const rest = more.filter((part): part is string => Boolean(part));
  return make('p', { class: 'result-kind' }, [make('b', {}, [kind]), ...rest.map((part) => ` · ${part}`)]);
}
