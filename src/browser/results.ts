import type { FilterCounts, Hit } from './pagefind.ts';
import type { SearchState } from './state.ts';

/** An element with attributes and children; text is always text. */
export function make(name: string, attributes: Record<string, string> = {}, children: (Node | string)[] = []): HTMLElement {
  const element = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, value);
  element.append(...children);
  return element;
}

/** One result: kind, title, excerpt, and the sections that hold the words. */
export function resultItem(hit: Hit): HTMLElement {
  const { title = hit.url, kind, summary, date, status } = labels(hit);
  const sections = hit.sub_results.filter((section) => section.url !== hit.url && section.title !== title).slice(0, 3);
  const about = [kind, date, status].filter((part): part is string => Boolean(part)).join(' · ');
  return make('li', { class: 'result', 'data-result': hit.meta['record'] ?? hit.url }, [
    ...(about ? [make('p', { class: 'result-kind' }, [about])] : []),
    make('h2', { class: 'result-title' }, [make('a', { href: hit.url }, [title])]),
    ...(summary && !hit.excerpt.includes('<mark>') ? [make('p', {}, [summary])] : [make('p', { class: 'result-excerpt' }, marked(hit.excerpt))]),
    ...(sections.length > 0 ? [make('ul', { class: 'result-sections' }, sections.map((section) =>
      make('li', {}, [make('a', { href: section.url }, [section.title])])))] : []),
  ]);
}

function labels({ meta, filters }: Hit): Record<'title' | 'kind' | 'summary' | 'date' | 'status', string | undefined> {
  return { title: meta['title'], kind: filters['kind']?.[0] ?? meta['kind'], summary: meta['summary'], date: meta['date'], status: filters['status']?.[0] };
}

/** Of an excerpt only text and `mark` are kept, whatever else it should hold. */
function marked(excerpt: string): Node[] {
  const { body } = new DOMParser().parseFromString(excerpt, 'text/html');
  return [...body.childNodes].map((node) =>
    node instanceof HTMLElement && node.localName === 'mark' ? make('mark', {}, [node.textContent]) : document.createTextNode(node.textContent ?? ''));
}

/** The choices of one filter, each with its count; what is chosen stays though its count be nought. */
export function filterChoices(name: string, counts: FilterCounts, state: SearchState): HTMLElement[] {
  const chosen = state.filters[name] ?? [];
  return Object.entries(counts[name] ?? {})
    .filter(([value, count]) => count > 0 || chosen.includes(value))
    .sort(([a, countA], [b, countB]) => (name === 'period' ? (a < b ? -1 : 1) : countB - countA || (a < b ? -1 : 1)))
    .map(([value, count]) => {
      const input = make('input', { type: 'checkbox', name, value }) as HTMLInputElement;
      input.checked = chosen.includes(value);
      return make('label', { class: 'filter-choice' }, [input, make('span', {}, [value]), make('span', { class: 'filter-count' }, [String(count)])]);
    });
}
