import type { Element } from 'hast';
import { h } from 'hastscript';
import type { Entry } from '../catalogue/catalogue.ts';
import { outletOf } from './citation.ts';
import type { ProseContext } from './context.ts';
import { raw } from './figure.ts';

/** What was said, what the figures show, and the verdict across both. */
export function claimBlock(claim: Entry<'claims'>, context: ProseContext, inline: (mdx: string) => string): Element {
  const { data } = claim;
  const source = context.catalogue.sources.get(data.claimedIn.source);
  const where = [source && outletOf(source), data.claimedIn.locator].filter(Boolean).join(', ');
  return h('section', { class: 'claim', ariaLabel: `Claim: ${claim.title}` }, [
    h('div', { class: 'claim-said' }, [
      h('p', { class: 'claim-label' }, 'What was said'),
      h('p', [raw(inline(data.claim))]),
      h('p', { class: 'claim-where' }, [source ? h('a', { href: context.href(source.url) }, where) : where]),
    ]),
    h('div', { class: 'claim-shows' }, [h('p', { class: 'claim-label' }, 'What the evidence shows'), h('p', [raw(inline(data.shows))])]),
    h('p', { class: `claim-verdict claim-verdict--${data.verdict.replaceAll(' ', '-')}` }, [
      h('strong', `${verdictLabels[data.verdict]}. `), raw(inline(data.summary)), ' ',
      h('a', { href: context.href(claim.url) }, 'The claim in full'),
    ]),
  ]);
}

export const verdictLabels = {
  supported: 'Supported', 'not supported': 'Not supported', partly: 'Partly supported', unresolved: 'Not resolved', 'two readings': 'Two readings',
} as const;
