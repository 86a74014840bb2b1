import type { Element } from 'hast';
import { h } from 'hastscript';
import { formatCount } from '../format.ts';
import type { FigureChange } from './change.ts';
import { badge, changeWords, pageLinks, section, type Sections } from './html-sections.ts';
import { visible } from './visible.ts';

/** Figures, what they said and say, and every page where they show. */
export function figuresHtml(sections: Sections): Element[] {
  const { figures } = sections.report;
  return section('figures', 'Figures', figures.map((figure) => figureHtml(figure, sections)), figures.length > 0 ? 'A figure stands once, with its source. Each change below shows on every page that is named with it.' : undefined);
}

function figureHtml({ ref, change, statement, text, details, shownOn }: FigureChange, sections: Sections): Element {
  const value = (words: string | undefined, tag: 'del' | 'ins') => (words === undefined ? [] : [h(tag, [h('span', { class: 'visually-hidden' }, tag === 'del' ? 'before: ' : 'now: '), visible(words)]), ' ']);
  const isSame = text.before === text.after;
  return h('article', { class: 'figure' }, [
    h('h3', [visible(statement)]),
    h('p', { class: 'value' }, isSame ? [visible(text.after ?? '')] : [...value(text.before, 'del'), ...value(text.after, 'ins')]),
    ...(details.length > 0 ? [h('ul', details.map(({ key, before, after }) => h('li', [`${key}: `, h('del', visible(before)), ' ', h('ins', visible(after))])))] : []),
    h('p', { class: 'note' }, [badge(change, changeWords[change]), ' ', h('code', ref)]),
    h('p', [shownOn.length === 0 ? 'Shows on no page.' : `${change === 'removed' ? 'Showed' : 'Shows'} on ${formatCount(shownOn.length, 'page')}: `, ...pageLinks(shownOn, sections)]),
  ]);
}
