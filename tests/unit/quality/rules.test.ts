import assert from 'node:assert/strict';
import { test } from 'node:test';
import { checkContent, type CheckOptions } from '../../../src/quality/index.ts';
import { briefing, lighthouses, textOf, type Changes } from '../catalogue/lighthouses.ts';

/** What the rules of good work say of the portal about lighthouses with a change, `code line:column message`. */
function found(changes: Changes, options: CheckOptions = {}): string[] {
  return checkContent(lighthouses(changes), options).problems.map(({ code, line, column, message }) => `${code} ${line}:${column} ${message}`);
}

const body = (text: string) => found(briefing(text));
const changed = (file: string, from: string, to: string): Changes => {
  assert.ok(textOf(file).includes(from));
  return { [file]: textOf(file).replace(from, to) };
};

test('sound work is left alone, and a portal without a section on quality has the usual rules', () => {
  assert.deepEqual(found({}, { today: '2026-02-03' }), []);
});

test('an amount without a source is named, and the fact of that value offered', () => {
  const { problems } = checkContent(lighthouses(briefing('The coast employed 120 people.')));
  assert.deepEqual(problems.map(({ code, column, length, message, hint }) => ({ code, column, length, message, hint })), [{
    code: 'quality/number', column: 20, length: 10, message: '“120 people” has no source.', hint: 'Write <Fact id="survey/keepers" />, which shows “120 people”.',
  }]);
  assert.deepEqual(body('It cost £3.5 million, or 12% more, and 40 metres.'), [
    'quality/number 19:9 “£3.5 million” has no source.', 'quality/number 19:26 “12%” has no source.', 'quality/number 19:40 “40 metres” has no source.',
  ]);
});

test('an amount is sourced by a note behind its sentence, a quotation, or a link to a source or claim', () => {
  for (const sound of [
    'It cost £3.5 million.<Cite source="survey" /> It was lit.', 'She said: “We had 200 people.”', 'It cost £3.5 million, says [the survey](sources/survey).',
    'In 2014 people left.', 'For every £1 million there was a lamp.', 'A tower of five storeys.',
  ]) assert.deepEqual(body(sound), [], sound);
  assert.deepEqual(body('It was lit.<Cite source="survey" /> It cost £3.5 million.'), ['quality/number 19:45 “£3.5 million” has no source.']);
});

test('a figure that differs from the fact or chart that its sentence names is an error', () => {
  assert.deepEqual(body('It stood 45 metres high.<Cite source="survey" fact="survey/height" />'), [
    'quality/disagreement 19:10 “45 metres” is not what “survey/height” says: 42 metres.',
  ]);
  assert.deepEqual(body('It stood 42 metres high.<Cite source="survey" fact="survey/height" />'), []);
  assert.deepEqual(body('One light stands 77 metres high: see [the chart](charts/heights).<Cite source="survey" />'), [
    'quality/disagreement 19:18 “77 metres” is not in the chart “heights”, nor follows from it by a simple sum.',
  ]);
  assert.deepEqual(body('One light stands 51 metres high: see [the chart](charts/heights).<Cite source="survey" />'), []);
});

test('a quotation with a slip is an error; its very words, and other words, are not', () => {
  assert.deepEqual(body('He wrote: “The light does not fear the night.”'), [
    'quality/quotation 19:11 These words differ from the quotation “survey/lonely”: “The light does not mind the night.”',
  ]);
  assert.deepEqual(body('He wrote: “the light does not mind the night”. Then: “A keeper climbs whatever the weather is.”'), []);
});

test('an acronym is written out somewhere, is a term, is in a name, or is known to every reader', () => {
  assert.deepEqual(body('The HMC met.'), ['quality/acronym 19:5 “HMC” is never written out.']);
  assert.deepEqual(body('The harbour masters’ council (HMC) met. The HMC left.'), []);
  assert.deepEqual(body('The FS was loud. The Coast Office (CO) ran it.'), []);
  const known = { ...briefing('The HMC met.'), ...changed('portal.yaml', 'vocabularies:', 'quality: { acronyms: [HMC] }\nvocabularies:') };
  assert.deepEqual(found(known), []);
});

test('spelling is British, names on record are right, and without a dictionary nothing is said', () => {
  const spelling = { has: (word: string) => !['keepre', 'kеeper', 'colors'].includes(word), near: () => ['keeper'] };
  const only = (text: string) => checkContent(lighthouses(briefing(text)), { spelling }).problems
    .filter(({ code, line }) => code === 'quality/spelling' && line === 19).map(({ message, hint }) => `${message} ${hint}`);
  assert.deepEqual(only('The keepre wrote.'), ['“keepre” is not in the dictionary. Did you mean “keeper”?']);
  assert.deepEqual(only('The keepers organize.'), ['“organize” is not in the dictionary. Did you mean “organise”?']);
  assert.deepEqual(only('The colors faded.'), ['“colors” is not in the dictionary. Did you mean “colours”?']);
  assert.deepEqual(only('Ada Lamp’s keepers wrote.'), []);
  assert.deepEqual(only('The kеeper wrote.'), ['“kеeper” is not in the dictionary. One of its letters only looks like a Latin one: write “keeper”.']);
  assert.deepEqual(body('The keepre wrote.'), []);
});

test('a long sentence, and a section that asks too much, are told', () => {
  assert.deepEqual(body(`${'word '.repeat(40)}word.`), ['quality/sentence 19:1 This sentence has 41 words.']);
  const hard = 'Administrative responsibility accountability necessitates organisational reconfiguration considerations. '.repeat(20);
  assert.match(body(hard).join('\n'), /quality\/reading-age 19:1 The text before the first heading is easy to read from the age of 25 or more; the aim is 16\./);
  assert.deepEqual(body('A keeper lit the lamp. She ran up the stairs each night. '.repeat(20)), []);
});

test('words that the house avoids; a portal adds to the list and takes from it', () => {
  assert.deepEqual(body('They did it in order to see. She wrote “utilise”.'), ['quality/word 19:13 The house avoids “in order to”.']);
  const own = { ...briefing('They commence in order to see the torch.'), ...changed('portal.yaml', 'vocabularies:', 'quality: { avoid: { "in order to": "", torch: lamp } }\nvocabularies:') };
  assert.deepEqual(found(own), ['quality/word 19:6 The house avoids “commence”.', 'quality/word 19:35 The house avoids “torch”.']);
});

test('a link says where it goes', () => {
  assert.deepEqual(body('For the office [click here](organisations/coast-office).'), ['quality/link-text 19:17 The link “click here” does not say where it goes.']);
  assert.deepEqual(body('See [the office](organisations/coast-office).'), []);
});

test('a description does not repeat the caption or the title', () => {
  const image: Changes = { 'images/lamp.png': new Uint8Array([1]) };
  assert.deepEqual(found({ ...image, ...briefing('![The lamp](images/lamp.png "The lamp")') }), ['quality/alt 19:1 The description of the picture repeats its caption.']);
  assert.deepEqual(found({ ...image, ...briefing('![A brass lamp behind glass](images/lamp.png "The lamp")') }), []);
  const chart = changed('charts/history.yaml', 'topics:', 'description: Two years changed the coast.\ntopics:');
  assert.deepEqual(found(chart), ['quality/alt 6:14 The description of the chart repeats its title.']);
});

test('a title that search results would cut', () => {
  const long = changed('briefings/automation.mdx', 'title: When the keepers left', `title: ${'When the keepers left '.repeat(4).trim()}`);
  assert.deepEqual(found(long), ['quality/title 2:8 The title has 87 characters; search results show about 70.']);
});

test('a review that is past or near, and a table that is overdue, by the day that is handed in', () => {
  assert.deepEqual(found({}, { today: '2026-06-30' }), []);
  assert.deepEqual(found({}, { today: '2026-07-15' }), ['quality/review 9:11 This briefing is to be reviewed by 31 July 2026.']);
  assert.deepEqual(found({}, { today: '2026-08-01' }), ['quality/review 9:11 This briefing was to be reviewed by 31 July 2026.']);
  const dataset = changed('datasets/heights.yaml', 'topics:', 'nextUpdate: 2015-06-01\ntopics:');
  assert.deepEqual(found(dataset, { today: '2015-06-01' }), []);
  assert.deepEqual(found(dataset, { today: '2015-06-02' }), ['quality/overdue 6:13 A newer table was expected on 1 June 2015.']);
  assert.deepEqual(found(dataset), []);
});

test('sources without an archived copy are named where the portal asks for it', () => {
  assert.deepEqual(found(changed('portal.yaml', 'vocabularies:', 'quality: { rules: { archive: error } }\nvocabularies:')), ['quality/archive 5:6 This page has no archived copy.']);
});

test('two records of one name look like one', () => {
  assert.deepEqual(found({ 'terms/signal.yaml': textOf('terms/fog-signal.yaml').replace('FS', 'FO').replace('term: Fog signal', 'term: The fog-signal') }), [
    'quality/alike 1:7 This looks like the same record as terms/fog-signal.',
  ]);
});

test('a sentence that stands word for word in another briefing', () => {
  const sentence = 'The keepers left the coast one by one, and nobody climbed the stairs in the evening any more.';
  const one = briefing(sentence)['briefings/automation.mdx'] as string;
  const rest = one.replace('title: When the keepers left', 'title: How the stairs grew quiet');
  assert.deepEqual(found({ 'briefings/automation.mdx': one, 'briefings/stairs.mdx': rest }).filter((line) => line.includes('19:')), [
    'quality/copied 19:1 This sentence stands word for word in briefings/automation.',
  ]);
});

test('straight marks and doubled spaces are told with their mend', () => {
  const { problems } = checkContent(lighthouses(briefing('The board\'s lamp , "lit"  early, did not go out.')));
  assert.deepEqual(problems.map(({ column, fix }) => [column, fix?.[0]?.written, fix?.[0]?.text]), [
    [10, '\'', '’'], [17, ' ', ''], [20, '"', '“'], [24, '"', '”'], [25, '  ', ' '],
  ]);
});

test('a rule can be an error, advice or off, and a build asks only for errors', () => {
  const rules = (level: string): Changes => ({ ...briefing('It cost £3.5 million.'), ...changed('portal.yaml', 'vocabularies:', `quality: { rules: { number: ${level} } }\nvocabularies:`) });
  const severities = (level: string, onlyErrors = false) => checkContent(lighthouses(rules(level)), { onlyErrors }).problems.map(({ severity }) => severity);
  assert.deepEqual(severities('error'), ['error']);
  assert.deepEqual(severities('advice'), ['warning']);
  assert.deepEqual(severities('"off"'), []);
  assert.deepEqual(severities('advice', true), []);
  assert.deepEqual(severities('error', true), ['error']);
  assert.equal(checkContent(lighthouses(rules('error'))).catalogue, undefined);
});
