import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { parse } from 'yaml';
import { issueForm, mistakeLink } from '../../../src/layouts/report-mistake.ts';
import { catalogueOf } from '../catalogue/lighthouses.ts';

const { portal } = catalogueOf();
const page = { title: 'Lamps & lenses: “what” next?', address: 'https://lights.example.org/briefings/lamps/#a' };

test('a mistake is reported in the repository’s form, with the page filled in', () => {
  assert.equal(mistakeLink({ ...portal, repository: 'https://github.com/lamp/room/' }, page), [
    'https://github.com/lamp/room/issues/new?template=report-a-mistake.yml',
    'title=Mistake%3A%20Lamps%20%26%20lenses%3A%20%E2%80%9Cwhat%E2%80%9D%20next%3F',
    'page=https%3A%2F%2Flights.example.org%2Fbriefings%2Flamps%2F%23a',
  ].join('&'));
});

test('without a repository it is a letter to the editors, and without an address nothing', () => {
  const rest = { ...portal, repository: undefined };
  assert.equal(mistakeLink({ ...rest, publisher: { name: 'The Lamp Room', email: 'lamp@example.org' } }, { title: 'Lamps', address: page.address }),
    'mailto:lamp@example.org?subject=Mistake%3A%20Lamps&body=https%3A%2F%2Flights.example.org%2Fbriefings%2Flamps%2F%23a%0A%0A');
  assert.equal(mistakeLink({ ...rest, publisher: { name: 'The Lamp Room' } }, page), undefined);
});

test('the forms that the site leads to exist, and have the fields that it fills in', () => {
  for (const name of ['report-a-mistake', 'suggest-a-briefing'] as const) {
    const file = new URL(issueForm('https://github.com/lamp/room', name)).searchParams.get('template');
    const form = parse(readFileSync(`.github/ISSUE_TEMPLATE/${file}`, 'utf8')) as { body: { id?: string }[] };
    assert.equal(form.body.some(({ id }) => id === 'page'), name === 'report-a-mistake');
  }
});
