import assert from 'node:assert/strict';
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { test } from 'node:test';
import { contentOf, errorsIn, project, run } from '../run-command.ts';

const today = () => new Date().toISOString().slice(0, 10);

test('a record of each kind is written with flags, and the check finds nothing', () => {
  const folder = project();
  const wanted: [kind: string, title: string, ...options: string[]][] = [
    ['briefing', 'Who climbs the stairs now', '--topics', 'keeping'], ['topic', 'Lamps'], ['person', 'Bert Wick', '--sources', 'survey'],
    ['event', 'A storm', '--date', '2015-09', '--category', 'works', '--sources', 'survey'], ['source', 'Survey of stairs', '--type', 'report'],
    ['body', 'Lamp crew', '--sector', 'crew', '--sources', 'survey'], ['place', 'East Harbour', '--type', 'harbour', '--sources', 'survey'],
    ['claim', 'Is it dark?', '--claimedIn', 'survey', '--evidence', 'survey/height'], ['programme', 'Old lamps', '--type', 'works', '--sources', 'survey'],
    ['term', 'Wick'], ['chart', 'Long Point is the tallest', '--dataset', 'heights', '--mark', 'bar'],
  ];
  for (const [kind, title, ...options] of wanted) {
    const { status, stdout, stderr } = run(folder, 'new', [kind, title, ...options]);
    assert.deepEqual({ status, stderr }, { status: 0, stderr: '' }, kind);
    assert.match(stdout, /^Written: content\/[a-z]+\/[a-z-]+\.(yaml|mdx)$/m);
    assert.match(stdout, /^It passes the check as it stands;/m);
    assert.match(stdout, /^To see it: npm run dev, and open http:\/\/localhost:4321\/[a-z]+\//m);
  }
  assert.deepEqual(errorsIn(folder), []);
  assert.match(contentOf(folder)['briefings/who-climbs-the-stairs-now.mdx']!, new RegExp(`^published: ${today()}$`, 'm'));
});

test('a table becomes a dataset, and its guesses are said; without a source the check says where it belongs', () => {
  const folder = project();
  mkdirSync(path.join(folder, 'downloads'));
  writeFileSync(path.join(folder, 'downloads/Keepers by harbour.csv'), 'Harbour;Keepers;Cost (£m)\r\nNorth Harbour;1,042;£3.5\r\nSouth Harbour;..;£4\r\n');
  const { status, stdout } = run(folder, 'new', ['dataset', 'Keepers by harbour.csv'], { INIT_CWD: path.join(folder, 'downloads') });
  assert.equal(status, 0);
  assert.match(stdout, /^ {2}cost \(“Cost”\): numbers, in GBP million; commas, signs of currency and units were taken out of the cells\.$/m);
  assert.match(stdout, /^To complete:\n {2}“sources”: /m);
  assert.match(stdout, /^Written: content\/datasets\/keepers-by-harbour\.csv\nWritten: content\/datasets\/keepers-by-harbour\.yaml\nBefore it passes the check:\n {2}content\/datasets\/keepers-by-harbour\.yaml:\d+:\d+ {3}“sources” has no entries\./m);
  assert.equal(contentOf(folder)['datasets/keepers-by-harbour.csv'], 'harbour,keepers,cost\nnorth-harbour,1042,3.5\nsouth-harbour,,4\n');
  assert.equal(errorsIn(folder).length, 1);
  const again = run(folder, 'new', ['dataset', 'downloads/Keepers by harbour.csv', '--title', 'Keepers', '--sources', 'survey', '--licence', 'OGL-UK-3.0']);
  assert.match(again.stdout, /It passes the check as it stands/);
});

test('the marks that fit a dataset are listed with a word why, and nothing is written', () => {
  const folder = project();
  const before = contentOf(folder);
  for (const [parameters, environment] of [[['--dataset', 'heights'], {}], [['heights'], { npm_config_dataset: 'true' }]] as const) {
    const { status, stdout } = run(folder, 'new', ['chart', ...parameters], environment);
    assert.equal(status, 0);
    assert.match(stdout, /^These marks fit, the best first:\n {2}tile-map +Each row is a place with a tile: .*\n {2}bar +One amount for each of 2: which is larger\.\n/);
    assert.match(stdout, /npm run new chart "What the reader should see" -- --dataset heights --mark tile-map\n$/);
  }
  assert.deepEqual(contentOf(folder), before);
});

test('each mistake is answered in a line, and nothing is written', () => {
  const folder = project();
  writeFileSync(path.join(folder, 'empty.csv'), '');
  const before = contentOf(folder);
  const mistakes: [parameters: string[], answer: RegExp, environment?: Record<string, string>][] = [
    [[], /^Say which kind: npm run new briefing "Title"\. Kinds: briefing, chart, /],
    [['breifing', 'x'], /^“breifing” is not a kind of record\. Did you mean “briefing”\?/],
    [['briefing'], /^Give it a title: npm run new briefing "…"$/],
    [['briefing', 'A title'], /^A briefing also needs --topics \(keeping\)\. For example: npm run new briefing "…" -- --topics keeping$/],
    [['event', 'A storm'], /^An event also needs --date \(write “date” as 2015-09-13, 2015-09 or 2015\) and --category \(works, law\) and --sources \(survey\)\./],
    [['briefing', 'A title', '--topics', 'keepng'], /^“keepng” is not allowed for “topics”\. Did you mean “keeping”\?/],
    [['briefing', 'A title', '--topic', 'keeping'], /^“--topic” is not an option for a briefing\. Did you mean “topics”\?/],
    [['briefing', 'Two', 'words', '--topics', 'keeping'], /^Put the title in quotation marks: npm run new briefing "Two words"$/],
    [['briefing', 'Automation', '--topics', 'keeping'], /^There is a briefing “automation” already/],
    [['briefing', 'Keepers gone', '--topics', 'keeping'], /^The address of “briefings\/keepers-gone” leads to briefings\/automation/],
    [['briefing', 'A title', 'keeping'], /^npm kept “--topics” for itself\. Put two hyphens before the options: npm run new briefing -- /, { npm_config_topics: 'true' }],
    [['event', 'A storm', '--date', '13/9/2015'], /^“13\/9\/2015” is not a date\./],
    [['term', 'Lamp', '--id', '../lamp'], /^“\.\.\/lamp” cannot be an id\./],
    [['chart'], /^Say which dataset it draws: npm run new chart -- --dataset name$/],
    [['chart', 'x', '--dataset', 'hights'], /^“hights” is not allowed for “dataset”\. Did you mean “heights”\?/],
    [['chart', 'x', '--dataset', 'heights', '--mark', 'line'], /^The mark “line” does not fit this dataset\. Those that do: tile-map, bar, proportion\.$/],
    [['dataset'], /^A dataset is made from a table: npm run new dataset table\.csv$/],
    [['dataset', 'nothing.csv'], /^There is no file “nothing\.csv”\./],
    [['dataset', 'empty.csv'], /^empty\.csv has no rows\.$/],
  ];
  for (const [parameters, answer, environment] of mistakes) {
    const { status, stdout, stderr } = run(folder, 'new', parameters, environment);
    assert.match(stderr.trimEnd(), answer);
    assert.equal(stderr.trimEnd().split('\n').length, 1, stderr);
    assert.deepEqual({ status, stdout }, { status: 1, stdout: '' }, parameters.join(' '));
  }
  assert.deepEqual(contentOf(folder), before);
});

test('a rehearsal writes nothing, and what is there is never written over', () => {
  const folder = project();
  const before = contentOf(folder);
  assert.match(run(folder, 'new', ['term', 'Wick', '--dry-run']).stdout, /^This would happen; nothing was written\.\nWritten: content\/terms\/wick\.yaml/);
  assert.deepEqual(contentOf(folder), before);
  assert.equal(run(folder, 'new', ['term', 'Fog signal']).status, 1);
  assert.equal(run(folder, 'new', ['term', 'Fog', '--id', 'fog-signal']).status, 1);
  assert.deepEqual(contentOf(folder), before);
});
