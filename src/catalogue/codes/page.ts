import { codeGroups } from '../codes.ts';
import type { CodeMeaning } from './code.ts';

/** The anchor of a code in the guide: `link/broken` → `link-broken`. */
export const anchorOf = (code: string): string => code.replace('/', '-');

/** The guide’s page of all problems, `docs/authoring/problems.mdx`, made from the table of codes. */
export function problemsPage(): string {
  const sections = Object.entries(codeGroups).flatMap(([title, codes]) => [`## ${title}`, ...Object.entries(codes).map(section)]);
  return `${[head, ...sections].join('\n\n')}\n`;
}

const head = `---
title: Every problem, and how to mend it
summary: What each code of the check means, with an example as it is wrongly written and as it is mended.
order: 8
---

{/* Made from src/catalogue/codes/ by: UPDATE_EXPECTED=1 node --test tests/unit/catalogue/codes.test.ts */}

\`npm run check\` says every problem with its place, its mend and a code. This page has a section for each code. \`npm run check -- --fix\` mends what can be mended in one way only, and lines up the columns of tables in texts. A table wider than 120 characters stays as it is written: lined up, its rows would be broken on most screens, and readers of the page see no difference.`;

function section([code, { means, mend, wrong, mended }]: [string, CodeMeaning]): string {
  return [`<h3 id="${anchorOf(code)}"><code>${code}</code></h3>`, escape(means), block(wrong), escape(mend), block(mended)].join('\n\n');
}

const block = (text: string) => `\`\`\`\n${text}\n\`\`\``;

/** Signs that MDX would read. */
const escape = (text: string) => text.replace(/[<{]/g, '\\$&');
