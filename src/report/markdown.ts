import type { Problem } from '../catalogue/problem.ts';
import { formatCount } from '../format.ts';
import { kinds } from '../model/kinds.ts';
import type { ChartChange, FigureChange, LinkChange, PageChange, PageRef, Report } from './change.ts';
import { clip, codeSpan, escapeMarkdown } from './escape-markdown.ts';
import { excerpts } from './excerpts.ts';
import { warningOf } from './html-problems.ts';
import { beforeAfter, bytes, changeLabel, codeNote, owing, problemLine, redirectLine, summary, wordCount } from './words.ts';

/** By this the comment is found again, to be written over. */
export const marker = '<!-- portal-report -->';

/** GitHub takes 65,536 characters; some are kept for what the workflow adds. */
const limit = 60_000;
/** Of one list; the rest is in the page. */
const most = 40;

interface Part {
  title: string;
  /** Above the lines, as the head of a table. */
  head?: string[];
  lines: string[];
  isFolded?: boolean;
}

/** The report as a comment: short, and safe whatever stands in the content. */
export function reportMarkdown(report: Report): string {
  const { names } = report;
  const warning = warningOf(report);
  const opening = [
    marker, '## What this change does for readers', '',
    `From ${codeSpan(names.before)} to ${codeSpan(names.after)}.`, '',
    ...summary(report).map(({ name, text }) => `- **${name}:** ${text}`), '',
    ...codeNote(report).flatMap((note) => [say(note, 1000), '']),
    ...(warning ? [`**${say(warning, 1000)}**`, ''] : []),
  ];
  const parts = [problems(report), redirects(report), pages(report), figures(report), charts(report), words(report), links(report), files(report)];
  return within(opening.join('\n'), parts.filter(({ lines }) => lines.length > 0));
}

/** Parts one after another as far as there is room; what is cut is said. */
function within(opening: string, parts: readonly Part[]): string {
  let text = opening;
  for (const part of parts) {
    const room = limit - text.length - 400;
    const lines: string[] = [];
    let used = 0;
    for (const line of part.lines.slice(0, most)) {
      used += line.length + 1;
      if (used > room) break;
      lines.push(line);
    }
    text += `\n${print(part, lines)}\n`;
  }
  return text;
}

function print({ title, head = [], lines, isFolded }: Part, shown: readonly string[]): string {
  const rest = lines.length - shown.length;
  const body = [...(shown.length > 0 ? [...head, ...shown] : []), ...(rest > 0 ? ['', `${formatCount(rest, 'more line')} in the full report.`] : [])];
  return isFolded
    ? [`<details><summary>${title}</summary>`, '', ...body, '', '</details>'].join('\n')
    : [`### ${title}`, '', ...body].join('\n');
}

function problems({ problems: { added, mended } }: Report): Part {
  const line = (label: string) => (problem: Problem) => `- ${label} ${say(problemLine(problem), 400)}`;
  const isError = ({ severity }: { severity: string }) => severity === 'error';
  return { title: 'Problems', lines: [...added.filter(isError).map(line('**New:**')), ...added.filter((one) => !isError(one)).map(line('New advice:')), ...mended.map(line('Mended:'))] };
}

function redirects({ pages: all }: Report): Part {
  const owed = new Set(owing(all));
  return {
    title: 'Addresses that go',
    lines: all.filter(({ oldUrl }) => oldUrl !== undefined).map((page) => (
      `- ${codeSpan(page.oldUrl!)} ${page.change === 'renamed' ? `is now ${codeSpan(page.url)}` : 'is removed'}. ${owed.has(page) ? `**A redirect is owed**: a line in redirects.yaml, ${codeSpan(redirectLine(page))}.` : 'A redirect leads on.'}`)),
  };
}

function pages({ pages: all, isBuilt }: Report): Part {
  return {
    title: 'Pages',
    head: [`| Page | What | Words | Reading age | ${isBuilt ? 'HTML of the page' : 'HTML of its text'} |`, '|---|---|---|---|---|'],
    lines: all.map((page) => `| ${titled(page)} | ${changeLabel(page)} | ${wordCount(page)} | ${beforeAfter(page.readingAge, String)} | ${beforeAfter(page.weight, bytes)} |`),
  };
}

const titled = ({ title, kind }: PageChange) => `${say(title, 120)} (${kind === 'portal' ? 'site' : kinds[kind].label.toLowerCase()})`;

function figures({ figures: all }: Report): Part {
  return { title: 'Figures', lines: all.map(figure) };
}

function figure({ ref, change, statement, text, details, shownOn }: FigureChange): string {
  const value = text.before === text.after ? say(text.after ?? '', 100) : [text.before && `<del>${say(text.before, 100)}</del>`, text.after && `<ins>${say(text.after, 100)}</ins>`].filter(Boolean).join(' ');
  const more = details.map(({ key, before, after }) => `${say(key, 60)}: <del>${say(before, 150)}</del> <ins>${say(after, 150)}</ins>`);
  return `- ${{ added: 'New', changed: 'Changed', removed: 'Removed' }[change]}: ${value}${more.length > 0 ? ` (${more.join('; ')})` : ''}. ${say(statement, 200)} ${codeSpan(ref)} ${shown(shownOn)}`;
}

function charts({ charts: all }: Report): Part {
  const what = ({ change, isDrawnTheSame }: ChartChange) => (change === 'changed' ? (isDrawnTheSame ? 'Same drawing, other words or data' : 'Drawn anew') : { added: 'New', removed: 'Removed' }[change]);
  return { title: 'Charts', lines: all.map((chart) => `- ${what(chart)}: **${say(chart.title, 150)}**. ${shown(chart.shownOn, 'On no page but its own.')}`) };
}

/** What came and went in the words of pages that changed; new pages are read in the full report. */
function words({ pages: all }: Report): Part {
  const changed = all.filter(({ change, redline }) => (change === 'changed' || change === 'renamed') && redline.added + redline.removed > 0);
  return {
    title: 'What changed in the words', isFolded: true,
    lines: changed.flatMap((page) => {
      const all = excerpts(page.redline);
      const lines = all.slice(0, 8).map((excerpt) => `  - ${clip(excerpt.map(({ op, text }) => marked(op, text)).join(''), 1500).trim()}`);
      return [`- **${say(page.title, 120)}**`, ...lines.filter((line) => isBalanced(line)), ...(all.length > 8 ? [`  - and ${formatCount(all.length - 8, 'more paragraph')}`] : [])];
    }),
  };
}

function marked(op: 'same' | 'added' | 'removed', text: string): string {
  const spaces = (end: RegExp) => (end.test(text) ? ' ' : '');
  const written = say(text, 300);
  const inner = op === 'same' ? written : `<${op === 'added' ? 'ins' : 'del'}>${written}</${op === 'added' ? 'ins' : 'del'}>`;
  return `${spaces(/^\s/)}${inner}${spaces(/\s$/)}`;
}

/** A line that was cut may have lost the end of a mark. */
const isBalanced = (line: string) => ['ins', 'del'].every((tag) => line.split(`<${tag}>`).length === line.split(`</${tag}>`).length);

function links({ links: all }: Report): Part {
  const order = (link: LinkChange) => (link.change === 'added' ? 0 : 2) + (link.isExternal ? 0 : 1);
  return {
    title: `Links (${formatCount(all.length, 'change')})`, isFolded: true,
    lines: [...all].sort((a, b) => order(a) - order(b)).map(({ change, address, text, page, isNewHost }) => (
      `- ${change === 'added' ? 'New' : 'Gone'}: ${codeSpan(clip(address, 300))} “${say(text, 100)}”, on ${say(page.title, 120)}.${isNewHost ? ' **A site that no page linked to before.**' : ''}`)),
  };
}

function files({ files: all }: Report): Part {
  return { title: `Files (${all.length})`, isFolded: true, lines: all.map(({ path, change }) => `- ${change}: ${codeSpan(clip(path, 300))}`) };
}

const shown = (on: readonly PageRef[], none = 'Shows on no page.') => (on.length === 0 ? none : `On ${formatCount(on.length, 'page')}: ${on.slice(0, 8).map(({ title }) => say(title, 100)).join(', ')}${on.length > 8 ? ` and ${on.length - 8} more` : ''}.`);
const say = (text: string, length: number) => escapeMarkdown(clip(text, length));
