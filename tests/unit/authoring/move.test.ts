import assert from 'node:assert/strict';
import { test } from 'node:test';
import { planMove } from '../../../src/authoring/move.ts';
import { outcome } from '../../../src/authoring/plan.ts';
import { planRemove } from '../../../src/authoring/remove.ts';
import { buildCatalogue } from '../../../src/catalogue/build.ts';
import type { Files } from '../../../src/catalogue/files.ts';
import { lighthouses, textOf, type Changes } from '../catalogue/lighthouses.ts';

const folder = 'content';
const read = (bytes: Uint8Array | null | undefined) => (bytes ? new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes) : undefined);

/** The files that a move changes, as text; `undefined` for what goes. */
function moved(from: string, to: string, changes: Changes = {}): { files: Files; after: Files; said: string[]; changed: Record<string, string | undefined> } {
  const files = lighthouses(changes);
  const plan = planMove({ files, folder }, from, to);
  return { files, after: outcome(files, plan.changes), said: plan.said, changed: Object.fromEntries([...plan.changes].map(([path, bytes]) => [path, read(bytes)])) };
}

const refusal = (run: () => unknown) => {
  try {
    run();
  } catch (error) {
    return (error as Error).message;
  }
  return 'no refusal';
};

test('a source takes its facts and quotations with it, in keys, prose and bodies', () => {
  const { after, changed } = moved('source/survey', 'coast-survey');
  assert.equal(changed['sources/survey.yaml'], undefined);
  assert.equal(changed['sources/coast-survey.yaml'], textOf('sources/survey.yaml').replaceAll('survey/', 'coast-survey/'));
  assert.equal(changed['briefings/automation.mdx'], textOf('briefings/automation.mdx').replaceAll('survey', 'coast-survey'));
  assert.equal(changed['topics/keeping.yaml'], textOf('topics/keeping.yaml').replaceAll('survey', 'coast-survey'));
  assert.equal(changed['portal.yaml'], textOf('portal.yaml').replace('fact: survey/', 'fact: coast-survey/'));
  assert.deepEqual(buildCatalogue(after, folder).problems, []);
});

test('answers and kept questions follow the source of the fact that they name', () => {
  const { after, changed } = moved('source/survey', 'a', { 'search/answers.yaml': '- asked: [how tall is northern rock]\n  answer: facts/survey/height\n' });
  assert.equal(changed['search/answers.yaml'], '- asked: [how tall is northern rock]\n  answer: facts/a/height\n');
  assert.deepEqual(buildCatalogue(after, folder).problems, []);
});

test('a move and the way back leave every byte as it was, but for the redirects', () => {
  for (const [key, id] of [['sources/survey', 'x'], ['places/north-harbour', 'x'], ['organisations/light-boards', 'x'], ['datasets/heights', 'x'], ['charts/heights', 'x'], ['topics/keeping', 'x'], ['briefings/automation', 'x'], ['people/ada-lamp', 'x']] as const) {
    const { files, after } = moved(key, id);
    const back = outcome(after, planMove({ files: after, folder }, `${key.split('/')[0]}/${id}`, key).changes);
    const without = (one: Files) => [...one].filter(([path]) => path !== 'redirects.yaml').map(([path, bytes]) => [path, read(bytes)]);
    assert.deepEqual(without(back), without(files), key);
    assert.notDeepEqual(without(after), without(files), key);
  }
});

test('comments, quotation marks and the ends of lines stay', () => {
  const { changed } = moved('place/north-harbour', 'harbour', {
    'events/first-electric-light.yaml': textOf('events/first-electric-light.yaml').replace('[places/north-harbour, ', '[ "places/north-harbour", # where north-harbour is\r\n  ').replaceAll('\n', '\r\n').replaceAll('\r\r', '\r'),
  });
  assert.match(changed['events/first-electric-light.yaml']!, /\[ "places\/harbour", # where north-harbour is\r\n {2}programmes\/new-lamps\]\r\n/);
});

test('cells of a table, and authors who are people, follow', () => {
  assert.equal(moved('place/north-harbour', 'harbour').changed['datasets/heights.csv'], textOf('datasets/heights.csv').replace('north-harbour', 'harbour'));
  assert.match(moved('person/ada-lamp', 'ada').changed['briefings/automation.mdx']!, /^authors: \[ada\]$/m);
});

test('a name in folded prose is found in its line', () => {
  const summary = 'summary: >-\n  The office of [the boards](organisations/light-boards) and, once more,\n  of [the same boards](organisations/light-boards).';
  const { changed } = moved('organisation/light-boards', 'boards', {
    'organisations/coast-office.yaml': textOf('organisations/coast-office.yaml').replace(/^summary:.*$/m, summary),
  });
  assert.match(changed['organisations/coast-office.yaml']!, /once more,\n {2}of \[the same boards\]\(organisations\/boards\)/);
});

test('the table of a dataset and the pictures of a briefing move with them', () => {
  assert.deepEqual(Object.keys(moved('dataset/heights', 'tall').changed).filter((path) => path.startsWith('datasets/')).sort(), ['datasets/heights.csv', 'datasets/heights.yaml', 'datasets/tall.csv', 'datasets/tall.yaml']);
  const picture = moved('briefing/automation', 'gone', {
    'images/automation/lamp.png': 'x', 'briefings/automation.mdx': `${textOf('briefings/automation.mdx')}\n![A lamp](images/automation/lamp.png)\n`,
  });
  assert.equal(picture.changed['images/gone/lamp.png'], 'x');
  assert.match(picture.changed['briefings/gone.mdx']!, /!\[A lamp\]\(images\/gone\/lamp\.png\)/);
});

test('former addresses lead straight to the new one, and a name that is taken up again is no redirect', () => {
  const { after, changed } = moved('briefing/automation', 'when-the-keepers-left');
  assert.match(changed['redirects.yaml']!, /^briefings\/keepers-gone: briefings\/when-the-keepers-left$/m);
  assert.match(changed['redirects.yaml']!, /^briefings\/automation: briefings\/when-the-keepers-left$/m);
  const again = read(planMove({ files: after, folder }, 'briefings/when-the-keepers-left', 'keepers-gone').changes.get('redirects.yaml'))!;
  assert.doesNotMatch(again, /^briefings\/keepers-gone:/m);
  assert.match(again, /^briefings\/automation: briefings\/keepers-gone$/m);
});

test('what cannot be moved is said in a line', () => {
  const of = (from: string, to: string, changes: Changes = {}) => refusal(() => moved(from, to, changes));
  assert.equal(of('briefing/automaton', 'x'), 'There is no briefing “automaton”. Did you mean “briefings/automation”?');
  assert.match(of('briefng/automation', 'x'), /^“briefng” is not a kind of record\. Did you mean “briefing”\? Kinds: briefing, chart, /);
  assert.equal(of('automation', 'x'), '“automation” does not name a record. Write it as kind/id, such as organisations/some-body.');
  assert.equal(of('briefing/automation', 'A New Name'), '“A New Name” cannot be an id. Write it in small letters, digits and hyphens: a-new-name');
  assert.equal(of('briefing/automation', '../x'), '“..” is not a kind of record. Kinds: briefing, chart, claim, dataset, event, organisation, person, place, programme, source, term, topic.');
  assert.equal(of('briefing/automation', 'automation'), '“briefings/automation” has this id already.');
  assert.equal(of('place/north-harbour', 'south-harbour'), 'There is a place “south-harbour” already. Choose another id.');
  assert.equal(of('briefing/automation', 'x', { 'terms/fog-signal.yaml': 'x' }), 'The content has 1 problem. Mend it first: npm run check');
});

test('a record that others name is not removed, and each place is told', () => {
  assert.equal(refusal(() => planRemove({ files: lighthouses(), folder }, 'dataset/heights')), [
    '“datasets/heights” is named in 3 places. Mend them, or say what stands for it: --for kind/id',
    '  content/briefings/automation.mdx:35:21   heights', '  content/charts/harbours.yaml:3:10   heights', '  content/charts/heights.yaml:3:10   heights',
  ].join('\n'));
});

test('what stands for a removed record takes its mentions and its address, once in a list', () => {
  const files = lighthouses({ 'events/first-electric-light.yaml': textOf('events/first-electric-light.yaml').replace('[places/north-harbour, programmes/new-lamps]', '[places/north-harbour, places/south-harbour]'), 'datasets/heights.csv': 'harbour,light,height\nsouth-harbour,Long Point,51\n' });
  const { changes } = planRemove({ files, folder }, 'place/north-harbour', 'place/south-harbour');
  assert.equal(changes.get('places/north-harbour.yaml'), null);
  assert.match(read(changes.get('events/first-electric-light.yaml'))!, /^about: \[places\/south-harbour\]$/m);
  assert.match(read(changes.get('programmes/new-lamps.yaml'))!, /^places: \[south-harbour\]$/m);
  assert.match(read(changes.get('redirects.yaml'))!, /^places\/north-harbour: places\/south-harbour$/m);
});

test('a record of another kind cannot stand where one kind is asked for', () => {
  assert.match(refusal(() => planRemove({ files: lighthouses(), folder }, 'place/north-harbour', 'organisation/coast-office')),
    /^“organisations\/coast-office” cannot stand for it where one of places is asked for\. Mend these by hand:\n {2}content\/datasets\/heights\.csv:2:1 {3}north-harbour\n/);
});

test('a removal that would break the content is refused with what the check would say', () => {
  const files = lighthouses({ 'sources/other.yaml': 'type: report\ntitle: Other\npublisher: Coast Office\n' });
  assert.match(refusal(() => planRemove({ files, folder }, 'source/survey', 'source/other')), /^The content would no longer pass the check, so nothing was changed:\n.*There is no fact “other\/keepers”/s);
});

test('what nobody names goes with the addresses that led to it', () => {
  const { changes, said } = planRemove({ files: lighthouses(), folder }, 'term/fog-signal');
  assert.doesNotMatch(read(changes.get('redirects.yaml'))!, /fog-signal/);
  assert.deepEqual(said, ['content/terms/fog-signal.yaml goes.', 'Its address will lead nowhere: --for kind/id would lead readers on.']);
});
