import { table } from './code.ts';

/** What a record holds, and whom it names. */
export const recordCodes = table({
  'schema/missing': {
    means: 'A key that every record of this kind needs is missing or empty.',
    mend: 'Add it as the message shows.',
    wrong: 'date: 2014-09-13',
    mended: 'title: The light is lit\ndate: 2014-09-13',
  },
  'schema/unknown-key': {
    means: 'A key does not exist for this kind of record, so nothing would ever show it. Often it is misspelt.',
    mend: 'Take the name that the message offers, or take the line out.',
    wrong: 'titel: The light is lit',
    mended: 'title: The light is lit',
  },
  'schema/type': {
    means: 'A value is of another sort than the key takes: a text where a list belongs, a word where a number belongs.',
    mend: 'Write it as the message shows.',
    wrong: 'sources: survey',
    mended: 'sources: [survey]',
  },
  'schema/value': {
    means: 'A value is of the right sort, but not allowed: too long, too short, or not among the choices.',
    mend: 'Take one of the choices, or stay within the limit that the message names.',
    wrong: 'verdict: supportd',
    mended: 'verdict: supported',
  },
  'date/invalid': {
    means: 'A date is not written as year, month and day, or such a day does not exist.',
    mend: 'Write it as 2015-09-13; where it is less exactly known, as 2015-09 or 2015.',
    wrong: 'date: 13/9/2015',
    mended: 'date: 2015-09-13',
  },
  'vocabulary/unknown': {
    means: 'A record uses a word that is not in the list of portal.yaml from which it must choose.',
    mend: 'Choose one of the list. A new word is added there once, with the label that readers see.',
    wrong: 'category: opnening',
    mended: 'category: opening',
  },
  'reference/unknown': {
    means: 'A record or a text names another record that does not exist.',
    mend: 'Mend the name, or add the record.',
    wrong: 'sources: [survy]',
    mended: 'sources: [survey]',
  },
  'redirect/kind': {
    means: 'A former address does not begin with a kind of record.',
    mend: 'Write it as kind/id, as the record was called.',
    wrong: 'organisatons/light-office: organisations/coast-office',
    mended: 'organisations/light-office: organisations/coast-office',
  },
  'redirect/taken': {
    means: 'A former address is that of a record that exists, so it cannot lead elsewhere.',
    mend: 'Take the line out, or give the record another name.',
    wrong: 'organisations/coast-office: organisations/light-boards   # both exist',
    mended: '(no line)',
  },
  'redirect/circle': {
    means: 'A former address leads round in a circle, and readers would never arrive.',
    mend: 'Name the record that readers should come to.',
    wrong: 'events/a: events/b\nevents/b: events/a',
    mended: 'events/a: events/first-light\nevents/b: events/first-light',
  },
  'redirect/chain': {
    means: 'A former address leads to another former address. Readers would be sent on twice.',
    mend: 'Name the last one.',
    wrong: 'events/a: events/b\nevents/b: events/first-light',
    mended: 'events/a: events/first-light\nevents/b: events/first-light',
  },
  'fact/unknown': {
    means: 'A text shows a fact that no source holds.',
    mend: 'Mend its name, or add the fact to the record of its source.',
    wrong: '<Fact id="survey/heigth" />',
    mended: '<Fact id="survey/height" />',
  },
  'fact/no-value': {
    means: 'A fact is shown as a figure, but it has none.',
    mend: 'Give the fact a “value”, or say it in words and cite its source.',
    wrong: 'The tower is <Fact id="survey/colour" />.',
    mended: 'The tower is white.<Cite source="survey" />',
  },
  'fact/interval': {
    means: 'The low end of a range is above its high end.',
    mend: 'Swap them.',
    wrong: 'value: { low: 12, high: 9 }',
    mended: 'value: { low: 9, high: 12 }',
  },
  'fact/derivation': {
    means: 'A figure that we computed does not say how, or is not what its inputs give. Each check computes it again.',
    mend: 'Mend the value, the inputs or the method.',
    wrong: 'value: 7\nderivedFrom: [survey/towers, 2]\nmethod: product   # of 3 and 2',
    mended: 'value: 6\nderivedFrom: [survey/towers, 2]\nmethod: product   # of 3 and 2',
  },
  'quote/unknown': {
    means: 'A text shows a quotation that no source holds.',
    mend: 'Mend its name, or add the quotation to the record of its source.',
    wrong: '<Quote id="survey/nigth" />',
    mended: '<Quote id="survey/night" />',
  },
  'quote/speaker': {
    means: 'A quotation does not say whose words it is.',
    mend: 'Add “speaker” with the id of a person, or “speakerName”.',
    wrong: 'night:\n  text: The light does not mind.',
    mended: 'night:\n  text: The light does not mind.\n  speakerName: A keeper',
  },
  'briefing/updated': {
    means: 'The date “updated” and the newest change note do not agree. Readers are told what changed, and when.',
    mend: 'Give both the same date.',
    wrong: 'updated: 2015-03-01\nchanges: []',
    mended: 'updated: 2015-03-01\nchanges:\n  - { date: 2015-03-01, type: correction, note: The height is mended. }',
  },
  'briefing/superseded': {
    means: 'A briefing is superseded, but does not say by which one.',
    mend: 'Name the newer briefing.',
    wrong: 'status: superseded',
    mended: 'status: superseded\nsupersededBy: lights-today',
  },
  'briefing/period': {
    means: 'A historical briefing does not say which time it describes, or its time ends before it begins.',
    mend: 'Give “period” a beginning and an end.',
    wrong: 'status: historical',
    mended: 'status: historical\nperiod: { from: 2014, to: 2017-11 }',
  },
});
