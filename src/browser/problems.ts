/// <reference types="vite/client" />
import '../styles/dev.css';
import type { ListedProblem } from '../dev/listed.ts';

/** In development only: the problems of the content in a panel on every page, and a mark at the paragraph of each. */
const panel = document.createElement('aside');
panel.className = 'dev-problems';
panel.setAttribute('aria-label', 'Problems in the content');

function show(problems: readonly ListedProblem[]): void {
  const isOpen = panel.querySelector('details')?.open ?? problems.some(({ severity }) => severity === 'error');
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

/** The block of the body in which the line of a problem lies; blocks carry the line on which they begin. */
function mark(problems: readonly ListedProblem[]): void {
  for (const block of document.querySelectorAll<HTMLElement>('.dev-mark')) {
    block.classList.remove('dev-mark');
    block.removeAttribute('title');
  }
  const blocks = [...document.querySelectorAll<HTMLElement>('[data-line]')].sort((a, b) => lineOf(a) - lineOf(b));
  for (const problem of problems.filter(({ page }) => page !== undefined && location.pathname.endsWith(page))) {
    const block = blocks.findLast((one) => lineOf(one) <= problem.line);
    block?.classList.add('dev-mark');
    block?.setAttribute('title', [block.title, problem.message].filter(Boolean).join('\n'));
  }
}

const lineOf = (block: HTMLElement) => Number(block.dataset['line']);

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
show(await (await fetch('/__problems')).json() as ListedProblem[]);
import.meta.hot?.on('portal:problems', show);
