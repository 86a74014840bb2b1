import { lstat, readFile } from 'node:fs/promises';
import path from 'node:path';

/** By this the comment is found again, to be written over. */
const marker = '<!-- portal-report -->';
/** GitHub takes 65,536 characters. */
const limit = 65_000;

/**
 * Posts the report of a run as one comment on its pull request, or writes it over the last one. The files come from a
 * run of somebody’s own code: the number is held against the run’s head, and the text can hold no message, image,
 * link or HTML, whatever wrote it.
 * @param {{ github: any, context: any, core: any, folder: string }} parameters
 */
export async function comment({ github, context, core, folder }) {
  const { owner, repo } = context.repo;
  const run = context.payload.workflow_run;
  const number = await readNumber(path.join(folder, 'number'));
  const { data: pull } = await github.rest.pulls.get({ owner, repo, pull_number: number });
  if (pull.head.sha !== run.head_sha || pull.head.repo?.full_name !== run.head_repository?.full_name) {
    core.notice(`Pull request ${number} has another head than the run: nothing is posted.`);
    return;
  }
  const report = await readBounded(path.join(folder, 'report.md'), limit * 4).catch((error) => {
    if (error.code !== 'ENOENT') throw error;
    return 'The report could not be made; the run says why.';
  });
  const body = `${marker}\n${bounded(defused(report), limit - 300)}\n\nThe whole report, with charts and redlines, is [kept with the run](${run.html_url}#artifacts) as \`report\`.\n`;
  const comments = await github.paginate(github.rest.issues.listComments, { owner, repo, issue_number: number, per_page: 100 });
  const last = comments.find((one) => one.user?.type === 'Bot' && one.user.login === 'github-actions[bot]' && one.body?.startsWith(marker));
  if (last) await github.rest.issues.updateComment({ owner, repo, comment_id: last.id, body });
  else await github.rest.issues.createComment({ owner, repo, issue_number: number, body });
}

/** @param {string} file */
async function readNumber(file) {
  const text = (await readBounded(file, 20)).trim();
  if (!/^[1-9]\d{0,8}$/.test(text)) throw new Error('The artifact does not name a pull request.');
  return Number(text);
}

/** @param {string} file @param {number} most */
async function readBounded(file, most) {
  const found = await lstat(file);
  // A link would be read with the rights of this run, wherever it leads.
  if (!found.isFile()) throw new Error(`${path.basename(file)} is no file.`);
  const { size } = found;
  if (size > most) throw new Error(`${path.basename(file)} has ${size} bytes; at most ${most} are read.`);
  return readFile(file, 'utf8');
}

/** Marks that the report makes, and that can hold nothing else. */
const ours = /^<\/?(?:details|summary|ins|del)>$/;

/** What GitHub makes a link of by itself; not in a line of code at the start of an item, as our report lists addresses. */
const addresses = /^(- (?:New|Gone): `[^`\n]*`)|:(?=\/\/)|\bwww(?=\.)|\bGH-(?=\d)/gim;

/**
 * Text without the power to call people, show pictures, lead elsewhere or hold HTML. What our own report wrote is safe
 * already, and is left as it reads.
 * @param {string} markdown
 */
export function defused(markdown) {
  return markdown
    .replaceAll(marker, '')
    .replace(/<[^>]*>?/g, (tag) => (ours.test(tag) ? tag : tag.replaceAll('<', '&lt;')))
    .replace(/&(?=#|commat;)/gi, '&amp;')
    .replace(/[@#](?=[\w-])/g, '$&\u2060')
    .replace(addresses, (found, code) => code ?? `${found}\u2060`)
    .replace(/(\\*)\[/g, (whole, slashes) => (slashes.length % 2 === 0 ? `${slashes}\\[` : whole))
    .replace(/`{3,}|~{3,}/g, '’')
    .trim();
}

/** @param {string} text @param {number} most */
export function bounded(text, most) {
  if (text.length <= most) return text;
  const cut = text.slice(0, most).replace(/[^\n]*$/, '');
  const open = cut.split('<details>').length - cut.split('</details>').length;
  return `${cut}${'\n</details>\n'.repeat(Math.max(0, open))}\nThe rest is left out here: it would be too long for a comment.`;
}
