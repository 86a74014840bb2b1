import type { Entry } from '../catalogue/catalogue.ts';
import { formatCount, formatDate } from '../format.ts';
import { verdictLabels, type ProseContext } from '../prose/index.ts';
import { claimantOf } from './claim-review.ts';
import { listFacts, type ListedFact } from './facts-list.ts';
import { escapeHtml, linkHtml } from './html.ts';

/** Who said it, where and when, and what it was held against. */
export function claimFacts({ data }: Entry<'claims'>, { catalogue, href }: ProseContext): ListedFact[] {
  const claimant = claimantOf(catalogue, data);
  const source = catalogue.sources.get(data.claimedIn.source);
  const kinds = (['fact', 'chart', 'dataset'] as const)
    .map((kind) => [kind, data.evidence.filter((one) => kind in one).length] as const)
    .filter(([, count]) => count > 0);
  return listFacts({
    Verdict: verdictLabels[data.verdict],
    'Said by': claimant && linkHtml(href(claimant.url), claimant.title),
    'Said in': source && linkHtml(href(source.url), source.title),
    When: source?.data.issued && formatDate(source.data.issued),
    Where: data.claimedIn.locator && escapeHtml(data.claimedIn.locator),
    'Held against': kinds.map(([kind, count]) => formatCount(count, kind)),
    Topics: data.topics.flatMap((id) => catalogue.topics.get(id) ?? []).map(({ url, title }) => linkHtml(href(url), title)),
  });
}
