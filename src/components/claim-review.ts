import type { Catalogue, Entry } from '../catalogue/catalogue.ts';
import type { Claim } from '../model/claim.ts';
import { verdictLabels } from '../prose/index.ts';

/** On schema.org’s scale from 1, false, to 5, true; a question that is open has no rating. */
const ratings: Partial<Record<Claim['verdict'], number>> = { supported: 5, partly: 3, 'not supported': 1 };

/** A claim and its verdict in schema.org’s words. `said` and `summary` are plain text. */
export function claimReview(catalogue: Catalogue, claim: Entry<'claims'>, texts: { address: string; said: string; summary: string }): object {
  const { portal, sources } = catalogue;
  const { verdict, claimedIn } = claim.data;
  const source = sources.get(claimedIn.source);
  const author = claimantOf(catalogue, claim.data);
  const rating = ratings[verdict];
  return {
    '@context': 'https://schema.org',
    '@type': 'ClaimReview',
    url: texts.address,
    name: claim.title,
    claimReviewed: texts.said,
    reviewBody: texts.summary,
    datePublished: portal.asOf,
    author: { '@type': 'Organization', name: portal.publisher.name },
    itemReviewed: {
      '@type': 'Claim',
      ...(author ? { author: { '@type': author.kind === 'people' ? 'Person' : 'Organization', name: author.title } } : {}),
      ...(source?.data.issued ? { datePublished: source.data.issued } : {}),
      ...(source ? { appearance: { '@type': 'CreativeWork', name: source.title, ...(source.data.url ? { url: source.data.url } : {}) } } : {}),
    },
    reviewRating: {
      '@type': 'Rating',
      ...(rating ? { ratingValue: rating, bestRating: 5, worstRating: 1 } : {}),
      alternateName: verdictLabels[verdict],
    },
  };
}

/** Who made a claim, where somebody is named. */
export function claimantOf(catalogue: Catalogue, { claimant }: Claim): Entry<'people'> | Entry<'organisations'> | undefined {
  if (!claimant) return undefined;
  return 'person' in claimant ? catalogue.people.get(claimant.person) : catalogue.organisations.get(claimant.organisation);
}
