import type { Path } from '../../catalogue/yaml.ts';
import type { Field } from '../../contribute/form.ts';
import { make } from '../make.ts';
import { groupRow } from './row.ts';
import { idOf, setValue, valueAt, type Sheet } from './sheet.ts';

const parts = ['day', 'month', 'year'] as const;

/** A date as exactly as it is known: three boxes, of which the day, and the month too, may stay empty. */
export function dateField(field: Field & { control: { type: 'date'; isDay: boolean } }, path: Path, sheet: Sheet): HTMLElement {
  const value = valueAt(sheet, path);
  const before = readDate(typeof value === 'number' || typeof value === 'string' ? String(value) : '');
  const inputs = parts.map((part, index) => {
    const id = `${idOf(path)}-${part}`;
    const input = make('input', { id, type: 'text', inputmode: 'numeric', autocomplete: 'off', class: part === 'year' ? 'input--year' : 'input--day' }) as HTMLInputElement;
    input.value = before[index] ?? '';
    return input;
  });
  for (const input of inputs) {
    input.addEventListener('input', () => { setValue(sheet, path, writeDate(inputs.map((one) => one.value.trim()))); });
  }
  const boxes = make('div', { class: 'date-boxes' }, inputs.map((input, index) => make('div', {}, [make('label', { for: input.id }, [capital(parts[index]!)]), input])));
  const help = [field.help, field.control.isDay ? '' : 'Leave out the day, or the day and the month, where they are not known.'].filter(Boolean).join(' ');
  return groupRow({ ...field, help }, path, [boxes]);
}

/** `2015-09-13` → day, month and year; what is no date stands in the box of the year. */
export function readDate(value: string): string[] {
  const [, year, month = '', day = ''] = /^(\d{4})(?:-(\d{2}))?(?:-(\d{2}))?$/.exec(value) ?? [];
  return year === undefined ? ['', '', value] : [day.replace(/^0/, ''), month.replace(/^0/, ''), year];
}

/** Day, month and year → `2015-09-13`, `2015-09` or `2015`; what is left out in between stays visible, for the check to speak of. */
export function writeDate([day = '', month = '', year = '']: readonly string[]): string {
  const two = (text: string) => (/^\d$/.test(text) ? `0${text}` : text);
  if (day === '' && month === '') return year;
  return day === '' ? `${year}-${two(month)}` : `${year}-${two(month)}-${two(day)}`;
}

const capital = (word: string) => word.replace(/^./, (letter) => letter.toUpperCase());
