import { escapeHtml } from './html.ts';

/** What another site pastes to show a piece of ours: a frame that needs no script, and under it where it is from. */
export function embedSnippet(title: string, address: string, portal: string): string {
  const name = escapeHtml(title);
  return [
    `<iframe src="${address}embed/" title="${name}" width="100%" height="640" loading="lazy" style="border:0"></iframe>`,
    `<p><a href="${address}">${name}</a>, ${escapeHtml(portal)}</p>`,
  ].join('\n');
}
