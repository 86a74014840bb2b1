import { table } from './code.ts';

/** Tables and the charts drawn from them. */
export const tableCodes = table({
  'dataset/no-table': {
    means: 'A dataset is described, but its table is missing.',
    mend: 'Put the CSV beside the description, under the same name.',
    wrong: 'datasets/heights.yaml',
    mended: 'datasets/heights.yaml\ndatasets/heights.csv',
  },
  'dataset/no-description': {
    means: 'A table has no description, so that nobody knows where it comes from and what it counts.',
    mend: 'Add a YAML file of the same name with title, sources and fields.',
    wrong: 'datasets/heights.csv',
    mended: 'datasets/heights.csv\ndatasets/heights.yaml',
  },
  'dataset/field-source': {
    means: 'A field has a source that its dataset does not have. What bears one column bears the table.',
    mend: 'Add it to the dataset’s own sources, or take one of those.',
    wrong: 'sources: [survey]\nfields:\n  - { name: height, title: Height, type: integer, sources: [ledger] }',
    mended: 'sources: [survey, ledger]\nfields:\n  - { name: height, title: Height, type: integer, sources: [ledger] }',
  },
  'csv/heading': {
    means: 'The first row of a table does not name the fields that its description names.',
    mend: 'Mend the heading or the field; each name stands once.',
    wrong: 'place,heigth',
    mended: 'place,height',
  },
  'csv/cells': {
    means: 'A row has more or fewer cells than the heading. Often a text holds a comma.',
    mend: 'Put a text with a comma in quotation marks; leave a missing value empty, but keep its comma.',
    wrong: 'Rock, north,42',
    mended: '"Rock, north",42',
  },
  'csv/quote': {
    means: 'A cell begins with a quotation mark that is never closed, so the rest of the table would be one cell.',
    mend: 'Close it. Inside such a cell a quotation mark is written twice.',
    wrong: '"The "old" light,42',
    mended: '"The ""old"" light",42',
  },
  'csv/type': {
    means: 'A cell does not hold what its field says: a number, a year, a date, or a value within limits.',
    mend: 'Write numbers with digits and a point only; units stand in the description.',
    wrong: 'north-rock,"1,200 m"',
    mended: 'north-rock,1200',
  },
  'csv/repeated': {
    means: 'A value stands twice in a field where each row must have its own.',
    mend: 'Take out the row that is there by mistake, or mend its value.',
    wrong: 'north-rock,42\nnorth-rock,43',
    mended: 'north-rock,42\nsouth-rock,43',
  },
  'csv/reference': {
    means: 'A cell names a record that does not exist.',
    mend: 'Mend the name, or add the record.',
    wrong: 'nort-harbour,42',
    mended: 'north-harbour,42',
  },
  'chart/field': {
    means: 'A chart draws a field that its dataset does not have.',
    mend: 'Take the field that the message offers.',
    wrong: 'encoding: { x: { field: heigth } }',
    mended: 'encoding: { x: { field: height } }',
  },
  'chart/value': {
    means: 'A chart asks for rows with a value that its table does not have. They would be missing without a word.',
    mend: 'Write the value just as the table has it.',
    wrong: 'filter: { light: [Long Pier, Northern Rock] }',
    mended: 'filter: { light: [Long Point, Northern Rock] }',
  },
  'chart/channel': {
    means: 'A chart lacks something that its mark cannot be drawn without.',
    mend: 'Add it under “encoding”.',
    wrong: 'mark: bar\nencoding: { y: { field: place } }',
    mended: 'mark: bar\nencoding: { y: { field: place }, x: { field: height } }',
  },
});
