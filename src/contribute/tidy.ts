import type { Control, Field } from './form.ts';

/** A form’s values → what an author would write: nothing empty, nothing that goes without saying, keys in the schema’s order. */
export function tidyRecord(data: Record<string, unknown>, fields: readonly Field[], before: Record<string, unknown> = {}): Record<string, unknown> {
  const known = fields.flatMap((field) => {
    const value = tidyValue(data[field.key], field.control, before[field.key]);
    const isSaid = value !== undefined && (Object.hasOwn(before, field.key) || !isSame(value, field.default));
    return isSaid ? [[field.key, value] as const] : [];
  });
  const keys = new Set(fields.map(({ key }) => key));
  const unknown = Object.entries(data).filter(([key]) => !keys.has(key));
  return Object.fromEntries([...known, ...unknown]);
}

function tidyValue(value: unknown, control: Control, before: unknown): unknown {
  if (value === undefined || value === null) return undefined;
  switch (control.type) {
    case 'group': return whole(tidyRecord(asRecord(value), control.fields, asRecord(before)));
    case 'list': return tidyList(value, control.item, before);
    case 'named': return whole(Object.fromEntries(Object.entries(asRecord(value)).map(([name, one]) =>
      [name, tidyValue(one, control.item.control, asRecord(before)[name]) ?? {}])));
    case 'either': return tidyValue(value, optionFor(value, control.options).control, before);
    case 'text': return tidyText(value, control.takesNumbers);
    case 'date': return tidyText(value, typeof value === 'string' && /^\s*\d{4}\s*$/.test(value));
    case 'number': return tidyText(value, true);
    default: return typeof value === 'string' ? tidyText(value, false) : value;
  }
}

function tidyList(value: unknown, item: Field, before: unknown): unknown {
  if (!Array.isArray(value)) return value;
  const list = value.map((one, index) => tidyValue(one, item.control, Array.isArray(before) ? before[index] : undefined)).filter((one) => one !== undefined);
  return list.length > 0 ? list : undefined;
}

/** Lines become one; digits become a number where one is meant, and whatever else was written stays for the check to speak of. */
function tidyText(value: unknown, isNumber = false): unknown {
  if (typeof value !== 'string') return value;
  const text = value.replace(/\s+/g, ' ').trim();
  if (text === '') return undefined;
  return isNumber && /^-?\d+(\.\d+)?$/.test(text) && String(Number(text)) === text ? Number(text) : text;
}

/** The form of a value that could take several: the first that has its keys. */
export function optionFor(value: unknown, options: readonly Field[]): Field {
  return options.find(({ control }) => takes(value, control)) ?? options[0]!;
}

function takes(value: unknown, control: Control): boolean {
  if (Array.isArray(value)) return control.type === 'list';
  if (typeof value === 'object' && value !== null) {
    return control.type === 'group' && Object.keys(value).every((key) => control.fields.some((field) => field.key === key));
  }
  if (control.type === 'choice') return control.choices.includes(String(value));
  return typeof value === 'number' ? control.type === 'number' : !['number', 'group', 'list'].includes(control.type);
}

const asRecord = (value: unknown) => (typeof value === 'object' && value !== null && !Array.isArray(value) ? value : {}) as Record<string, unknown>;
const whole = (record: Record<string, unknown>) => (Object.keys(record).length > 0 ? record : undefined);

/** Whether two values of a record say the same, whatever the order of their keys. */
export function isSame(a: unknown, b: unknown): boolean {
  if (a === b) return true;
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null || Array.isArray(a) !== Array.isArray(b)) return false;
  const keys = Object.keys(a);
  return keys.length === Object.keys(b).length && keys.every((key) => Object.hasOwn(b, key) && isSame((a as Record<string, unknown>)[key], (b as Record<string, unknown>)[key]));
}
