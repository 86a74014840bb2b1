import { table } from './code.ts';

/** Files as such: where they lie, what they are called, whether they can be read. */
export const fileCodes = table({
  'file/place': {
    means: 'A file lies where no record is looked for, or its name ends in the wrong letters, so nobody would ever read it.',
    mend: 'Move it to the folder of its kind: briefings end in .mdx, records in .yaml, tables in .csv beside their description. Of a spreadsheet save the table as CSV.',
    wrong: 'content/event/opening.yml',
    mended: 'content/events/opening.yaml',
  },
  'file/missing': {
    means: 'The portal has no portal.yaml, which names it, its publisher and its lists of words.',
    mend: 'Add the file. The shortest way is to copy one from another portal and change its words.',
    wrong: 'content/\n  briefings/\n  sources/',
    mended: 'content/\n  briefings/\n  portal.yaml\n  sources/',
  },
  'file/size': {
    means: 'A file is larger than 2 MB. Readers would wait for it, and the check would take long.',
    mend: 'Split a table by year or place, and leave out the columns that the portal does not use.',
    wrong: 'datasets/lights.csv: 20 MB',
    mended: 'datasets/lights-2014.csv: 1 MB\ndatasets/lights-2015.csv: 1 MB',
  },
  'file/encoding': {
    means: 'A file is not plain text in UTF-8, the way of writing letters down that all tools share.',
    mend: 'Save it again: “CSV UTF-8” in a spreadsheet, “UTF-8” in an editor.',
    wrong: 'Saved as: Unicode text (UTF-16)',
    mended: 'Saved as: UTF-8',
  },
  'file/empty': {
    means: 'A file holds nothing.',
    mend: 'Fill it in, or delete it.',
    wrong: 'events/opening.yaml: (nothing)',
    mended: 'title: The light is lit\ndate: 2014-09-13',
  },
  'file/character': {
    means: 'A text holds a sign that nobody sees and that changes what is read: it turns the direction of writing, or stands for nothing.',
    mend: 'Take the sign out. It often comes along when text is copied from a web page; type the words again where you cannot find it.',
    wrong: 'title: Light⟨right-to-left override⟩ of the north',
    mended: 'title: Light of the north',
  },
  'id/format': {
    means: 'The name of a file, a fact or a quotation becomes an address on the web, so it takes small letters from a to z, digits and hyphens.',
    mend: 'Rename it as the message says.',
    wrong: 'events/First Light!.yaml',
    mended: 'events/first-light.yaml',
  },
  'id/duplicate': {
    means: 'Two files are the same record, so one of them would be lost.',
    mend: 'Keep the one that ends in .yaml.',
    wrong: 'events/opening.yaml\nevents/opening.yml',
    mended: 'events/opening.yaml',
  },
  'image/name': {
    means: 'A picture has a name that cannot be an address, or a form that a page does not show. SVG is not taken, because it can hold a program.',
    mend: 'Use small letters, digits and hyphens, and .png, .jpg, .webp, .avif or .gif.',
    wrong: 'images/Old Lamp.svg',
    mended: 'images/old-lamp.png',
  },
  'image/missing': {
    means: 'A text shows a picture that is not in the folder images/.',
    mend: 'Put the picture there, or mend its name.',
    wrong: '![The lamp](images/lmp.png)',
    mended: '![The lamp](images/lamp.png)',
  },
  'image/alt': {
    means: 'A picture has no words for readers who cannot see it.',
    mend: 'Say between the square brackets what it shows.',
    wrong: '![](images/lamp.png)',
    mended: '![The lamp room with its lens open](images/lamp.png)',
  },
});
