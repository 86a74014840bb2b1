import assert from 'node:assert/strict';
import { test } from 'node:test';
import { mentionGroups } from '../../../src/components/backlinks.ts';
import { listFacts } from '../../../src/components/facts-list.ts';
import { linkHtml } from '../../../src/components/html.ts';
import { mostMentioned, ofTopic, weightiest } from '../../../src/components/of-topic.ts';
import { plainText, shorten } from '../../../src/components/plain.ts';
import { settledFirst } from '../../../src/components/verdict.ts';
import { waysIn } from '../../../src/components/ways-in.ts';
import { catalogueOf } from '../catalogue/lighthouses.ts';

const catalogue = catalogueOf();

test('what mentions a record is grouped by kind, and a record does not mention itself', () => {
  const groups = mentionGroups(catalogue, catalogue.organisations.get('light-boards')!);
  assert.ok(groups.some(({ label, entries }) => label === 'Briefings' && entries[0]?.id === 'automation'));
  assert.ok(groups.every(({ entries }) => entries.every(({ key }) => key !== 'organisations/light-boards')));
});

test('a source is mentioned by what shows its facts and quotations', () => {
  const groups = mentionGroups(catalogue, catalogue.sources.get('survey')!);
  assert.ok(groups.some(({ entries }) => entries.some(({ key }) => key === 'briefings/automation')));
});

test('facts without a value are left out of a list', () => {
  assert.deepEqual(listFacts({ Founded: '1890', Dissolved: undefined, Places: [], Codes: ['A', 'B'] }), [
    { term: 'Founded', html: '1890' },
    { term: 'Codes', html: ['A', 'B'] },
  ]);
});

test('text is escaped in a link', () => {
  assert.equal(linkHtml('/a/?b=1&c=2', 'Lamp & <lens>'), '<a href="/a/?b=1&amp;c=2">Lamp &amp; &lt;lens&gt;</a>');
});

test('a topic gathers what names it', () => {
  const { briefings, events } = ofTopic(catalogue, 'keeping');
  assert.deepEqual(briefings.map(({ id }) => id), ['automation']);
  assert.deepEqual(events.map(({ data }) => data.date), events.map(({ data }) => data.date).toSorted());
});

test('the weightiest events stand in the order of their dates', () => {
  const [some] = catalogue.events.values();
  const event = (date: string, about: string[]) => ({ ...some!, id: date, data: { ...some!.data, date, about } });
  const chosen = weightiest([event('1900', ['a/a']), event('1800', []), event('1850', ['a/a', 'b/b'])], 2);
  assert.deepEqual(chosen.map(({ id }) => id), ['1850', '1900']);
});

test('HTML becomes plain text without numbers of notes', () => {
  assert.equal(plainText('The <em>old</em> lamp&amp;lens<sup><a href="#1">1</a></sup>.'), 'The old lamp&lens.');
});

test('a long text is cut between words', () => {
  assert.equal(shorten('The light on the northern rock', 20), 'The light on the…');
  assert.equal(shorten('The light', 20), 'The light');
});

test('a part of the portal that holds nothing is no way in', () => {
  const paths = waysIn({ ...catalogue, people: new Map() }).map(({ path }) => path);
  assert.ok(paths.includes('/organisations/'));
  assert.ok(!paths.includes('/people/'));
});

test('the record that others mention most comes first', () => {
  const [first] = mostMentioned(catalogue, catalogue.organisations.values(), 1);
  const times = (key: string) => catalogue.backlinks.get(key)?.length ?? 0;
  assert.ok([...catalogue.organisations.values()].every(({ key }) => times(key) <= times(first!.key)));
});

test('a claim that the evidence settles leads', () => {
  const [claim] = catalogue.claims.values();
  const withVerdict = (verdict: 'partly' | 'supported') => ({ ...claim!, data: { ...claim!.data, verdict } });
  assert.deepEqual(settledFirst([withVerdict('partly'), withVerdict('supported')]).map(({ data }) => data.verdict), ['supported', 'partly']);
});
