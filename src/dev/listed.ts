import { anchorOf } from '../catalogue/codes/page.ts';
import type { Problem } from '../catalogue/problem.ts';
import { isKind, kinds } from '../model/kinds.ts';

/** A problem as the panel of the development server shows it. */
export interface ListedProblem extends Pick<Problem, 'file' | 'line' | 'column' | 'severity' | 'message' | 'hint' | 'code'> {
  /** The page that the file makes. */
  page?: string;
  /** The section of the guide. */
  guide: string;
}

/** Problems with the pages they concern. */
export function listed(problems: readonly Problem[], folder: string): ListedProblem[] {
  return problems.map(({ file, line, column, severity, message, hint, code }) => {
    const page = pageOf(file.slice(folder.length + 1));
    return {
      file, line, column, severity, message, ...(hint ? { hint } : {}), code,
      ...(page ? { page } : {}), guide: `/contribute/guide/problems/#${anchorOf(code)}`,
    };
  });
}

/** `briefings/automation.mdx` → `/briefings/automation/`. */
function pageOf(path: string): string | undefined {
  const [, kind = '', id = ''] = /^([a-z]+)\/([a-z0-9-]+)\.(?:mdx|yaml|csv)$/.exec(path) ?? [];
  return isKind(kind) ? kinds[kind].url(id) : undefined;
}

/** What is served while nothing else can be: the list alone, which goes away by itself when the content is mended. */
export function listPage(problems: readonly ListedProblem[]): string {
  const items = problems.filter(({ severity }) => severity === 'error').map(({ file, line, column, message, hint = '' }) =>
    `<li><code>${escape(`${file}:${line}:${column}`)}</code><br>${escape(message)} ${escape(hint)}</li>`);
  return `<!doctype html><html lang="en-GB"><meta charset="utf-8"><meta name="viewport" content="width=device-width"><meta http-equiv="refresh" content="2"><title>The content has problems</title>
<main><h1>The content has problems</h1><p>There is no page to show yet. This list goes away when the files are mended and saved.</p><ul>${items.join('')}</ul></main></html>`;
}

const escape = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
