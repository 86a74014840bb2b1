import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Catalogue } from '../../src/catalogue/catalogue.ts';
import { readFiles } from '../../src/catalogue/files.ts';
import { formatProblem } from '../../src/catalogue/problem.ts';
import { checkContent } from '../../src/quality/index.ts';
import { readSpelling } from '../../src/spelling.ts';

const files = readFiles('content');
const asOf = '2026-11-22';
const { catalogue: built, problems } = checkContent(files, { today: asOf, spelling: readSpelling(files) });
const catalogue = built as Catalogue;

test('the content has no problems, and no advice is left', () => {
  assert.deepEqual(problems.map(formatProblem), []);
});

test('there are at least twelve briefings, each a read of 500 to 1,200 words with figures, a picture and links', () => {
  assert.ok(catalogue.briefings.size >= 12);
  for (const { id, words, data, file } of catalogue.briefings.values()) {
    const text = new TextDecoder().decode(files.get(file.replace('content/', '')));
    assert.ok(words >= 500 && words <= 1300, `${id} has ${words} words, key points among them`);
    assert.match(text, /<Fact id=/, id);
    assert.match(text, /<(Chart|Timeline) /, id);
    assert.match(text, /\]\((organisations|people|programmes|places|claims|briefings)\//, id);
    assert.ok(data.about.length > 0, id);
  }
});

test('every kind of record is there, and every borough with its code, its tile and its bodies then and now', () => {
  for (const kind of ['topics', 'programmes', 'organisations', 'people', 'places', 'events', 'claims', 'charts', 'datasets', 'sources', 'terms'] as const) {
    assert.ok(catalogue[kind].size > 0, kind);
  }
  const authorities = [...catalogue.places.values()].filter(({ data }) => data.tile);
  assert.equal(authorities.length, 33);
  assert.equal(new Set(authorities.map(({ data }) => `${data.tile!.row}:${data.tile!.column}`)).size, 33);
  for (const { id, data } of authorities) {
    assert.match(data.identifiers.find(({ scheme }) => scheme === 'GSS')?.identifier ?? '', /^E09\d{6}$/, id);
    assert.ok(data.bodies.some(({ until }) => until), `${id} has a body of the past`);
    assert.ok(data.bodies.some(({ until }) => !until), `${id} has a body of today`);
  }
});

test('the claim that one patch outnumbers a whole city region is shown to fail, by the same figures in every year', () => {
  const claim = catalogue.claims.get('north-west-london-and-greater-manchester');
  assert.equal(claim?.data.verdict, 'not supported');
  const { rows } = catalogue.tables.get('population-series')!;
  const of = (area: string) => new Map(rows.filter((row) => row['area'] === area).map((row) => [row['year'], Number(row['population'])]));
  const [larger, smaller] = [of('Greater Manchester'), of('North West London')];
  assert.deepEqual([...larger.keys()], [2009, 2010, 2011, 2012, 2013, 2014, 2015, 2016, 2017, 2018, 2019]);
  for (const [year, people] of larger) assert.ok(people > smaller.get(year)!, String(year));
});

test('the programmes are thirteen, one of them honestly unknown', () => {
  const thirteen = [...catalogue.programmes.values()].filter(({ data }) => data.partOf === 'healthy-london-partnership-programmes');
  assert.equal(thirteen.length, 13);
  assert.equal(thirteen.filter(({ id, data }) => id === 'thirteenth-programme' && data.unknown).length, 1);
});

test('quotations are short, and each says who spoke, in which role and when', () => {
  for (const { ref, quote } of catalogue.quotes.values()) {
    assert.ok(quote.text.split(/\s+/).length <= 25, ref);
    assert.ok(quote.speaker || quote.speakerName, ref);
  }
});

test('nothing states that a body whose fate was open when the facts were gathered has gone, or is still there', () => {
  const england = catalogue.organisations.get('nhs-england');
  assert.equal(england?.data.status, 'uncertain');
  assert.equal(england.data.dissolved, undefined);
});

test('what is computed from facts is computed again, and agrees', () => {
  const derived = [...catalogue.facts.values()].filter(({ fact }) => fact.derivedFrom);
  assert.ok(derived.length > 20);
  assert.ok(derived.filter(({ fact }) => fact.method).length > 20);
});
