import { at, atKey, type Rule } from './rule.ts';

const plain = (text: string) => text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, ' ').trim();

/** A description that says the title again tells who cannot see the picture nothing more. */
export const alt: Rule = ({ passages, records }) => [
  ...passages.flatMap((passage) => passage.images.flatMap((image) => {
    if (plain(image.alt) === plain(image.title)) return [at(passage, image.at, 1, 'The description of the picture repeats its caption.', 'Say what it shows that the caption does not.')];
    if (/^(?:an? )?(?:image|picture|photo|photograph|graphic|chart) of\b/i.test(image.alt)) return [at(passage, image.at, 1, 'The description begins by saying that it is a picture.', 'Begin with what it shows: readers are told what it is.')];
    return [];
  })),
  ...records.filter(({ kind }) => kind === 'charts').flatMap((record) => {
    const { title, description } = record.data as { title: string; description?: string };
    if (!description || !plain(title).includes(plain(description))) return [];
    return [atKey(record, ['description'], 'The description of the chart repeats its title.', 'Say what the data show, or leave it out: it is then composed from the data.')];
  }),
];
