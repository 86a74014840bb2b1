import assert from 'node:assert/strict';
import { test } from 'node:test';
import { claimReview } from '../../../src/components/claim-review.ts';
import { sourcesByStanding } from '../../../src/components/source-standings.ts';
import { citedBy, usesOf } from '../../../src/components/source-uses.ts';
import { bibtex, citationText } from '../../../src/publish/cite.ts';
import { catalogueOf } from '../catalogue/lighthouses.ts';

const catalogue = catalogueOf();
const chart = catalogue.charts.get('heights')!;
const address = 'https://lights.example.org/charts/heights/';

test('a chart is cited in words and for BibTeX', () => {
  assert.equal(
    citationText(chart, catalogue.portal, address),
    'The Lamp Room, “Long Point stands nine metres above Northern Rock”, Lighthouse Briefings, as of 31\u00a0January\u00a02026. https://lights.example.org/charts/heights/',
  );
  assert.deepEqual(bibtex(chart, catalogue.portal, address).split('\n').slice(0, 3), [
    '@misc{heights-2026,', '  author       = {{The Lamp Room}},', '  title        = {{Long Point stands nine metres above Northern Rock}},',
  ]);
});

test('a claim is reviewed in the words of schema.org', () => {
  const review = claimReview(catalogue, catalogue.claims.get('tallest')!, { address: 'https://x.example/', said: 'No light is taller.', summary: 'One is.' });
  assert.deepEqual((review as { reviewRating: unknown }).reviewRating, { '@type': 'Rating', ratingValue: 1, bestRating: 5, worstRating: 1, alternateName: 'Not supported' });
  assert.deepEqual((review as { itemReviewed: { author: unknown } }).itemReviewed.author, { '@type': 'Person', name: 'Ada Lamp' });
});

test('a fact says where it is used, and not the source that holds it', () => {
  assert.deepEqual(usesOf(catalogue, 'fact:survey/cost').map(({ key }) => key), ['programmes/new-lamps', 'briefings/automation']);
  assert.ok(citedBy(catalogue, catalogue.sources.get('survey')!) > 5);
  assert.deepEqual(sourcesByStanding(catalogue).map(({ standing }) => standing), ['official']);
});
