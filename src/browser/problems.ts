/// <reference types="vite/client" />
import '../styles/dev.css';
import type { ListedProblem } from '../dev/listed.ts';

/** In development only: the problems of the content in a panel on every page, and a mark at the paragraph of each. */
const panel = document.createElement('aside');
panel.className = 'dev-problems';
panel.setAttribute('aria-label', 'Problems in the content');

function show(problems: readonly ListedProblem[]): void {
  // As the writer left it; but a mistake where there was none is shown.
  const isFirst = problems.some(({ severity }) => severity === 'error') && !panel.querySelector('[data-severity=error]');
  const isOpen = isFirst || panel.querySelector('details')?.open === true;
  panel.replaceChildren(...(problems.length === 0 ? [] : [list(problems, isOpen)]));
  panel.hidden = problems.length === 0;
  mark(problems);
}

function list(problems: readonly ListedProblem[], isOpen: boolean): HTMLElement {
  const errors = problems.filter(({ severity }) => severity === 'error').length;
  const details = element('details', '');
  details.open = isOpen;
  const advice = problems.length - errors;
  details.append(element('summary', [errors > 0 ? `${errors} to mend` : '', advice > 0 ? `${advice} to consider` : ''].filter(Boolean).join(', ')));
  const items = element('ol', '');
  items.append(...problems.map(item));
  details.append(items);
  return details;
}

function item({ file, line, column, severity, message, hint, page, code, guide }: ListedProblem): HTMLElement {
  const entry = element('li', '');
  entry.dataset['severity'] = severity;
  const place = element('button', `${file}:${line}:${column}`);
  place.type = 'button';
  place.title = 'Open in the editor';
  place.addEventListener('click', () => void fetch(`/__open-in-editor?file=${encodeURIComponent(`${file}:${line}:${column}`)}`));
  const links = element('p', '');
  if (page) links.append(link(page, 'The page'), ' · ');
  links.append(link(guide, code));
  entry.append(place, element('p', [message, hint].filter(Boolean).join(' ')), links);
  return entry;
}

/** The innermost block of the body in which the line of a problem lies; blocks carry their first and last lines. */
function mark(problems: readonly ListedProblem[]): void {
  for (const block of document.querySelectorAll<HTMLElement>('.dev-mark')) {
    block.classList.remove('dev-mark');
    block.removeAttribute('title');
  }
  const blocks = [...document.querySelectorAll<HTMLElement>('[data-lines]')];
  for (const problem of problems.filter(({ page }) => page !== undefined && location.pathname.endsWith(page))) {
    const block = blocks.findLast((one) => holds(one, problem.line));
    block?.classList.add('dev-mark');
    block?.setAttribute('title', [block.title, problem.message].filter(Boolean).join('\n'));
  }
}

function holds(block: HTMLElement, line: number): boolean {
  const [first = NaN, last = NaN] = (block.dataset['lines'] ?? '').split('-').map(Number);
  return first <= line && line <= last;
}

function link(address: string, text: string): HTMLAnchorElement {
  const anchor = element('a', text);
  anchor.href = address;
  return anchor;
}

function element<Name extends keyof HTMLElementTagNameMap>(name: Name, text: string): HTMLElementTagNameMap[Name] {
  const made = document.createElement(name);
  made.textContent = text;
  return made;
}

document.body.append(panel);
// What is told while the first list is on its way is newer than that.
const first = new AbortController();
import.meta.hot?.on('portal:problems', (problems: ListedProblem[]) => {
  first.abort();
  show(problems);
});
const found = await (await fetch('/__problems')).json() as ListedProblem[];
if (!first.signal.aborted) show(found);
