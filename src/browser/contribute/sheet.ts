import type { Choices } from '../../contribute/choices.ts';
import type { Draft } from '../../contribute/draft.ts';
import type { Path } from '../../catalogue/yaml.ts';

/** What the fields of one form share. */
export interface Sheet {
  draft: Draft;
  choices: Choices;
  /** Called after every change of a value. */
  changed: () => void;
  /** Said to those who hear the page. */
  announce: (words: string) => void;
}

type Holder = Record<string | number, unknown>;
const isHolder = (value: unknown): value is Holder => typeof value === 'object' && value !== null;

/** The value at a path of the draft. */
export const valueAt = ({ draft }: Sheet, path: Path): unknown =>
  path.reduce<unknown>((value, key) => (isHolder(value) && Object.hasOwn(value, key) ? value[key] : undefined), draft.data);

/** Writes a value at a path, making the groups and lists on the way; `undefined` takes it out. */
export function setValue(sheet: Sheet, path: Path, value: unknown): void {
  let holder: Holder = sheet.draft.data;
  for (const [index, key] of path.slice(0, -1).entries()) {
    if (!isHolder(holder[key])) holder[key] = typeof path[index + 1] === 'number' ? [] : {};
    holder = holder[key] as Holder;
  }
  const last = path.at(-1)!;
  if (value !== undefined) holder[last] = value;
  else if (Array.isArray(holder)) holder.splice(Number(last), 1);
  else Reflect.deleteProperty(holder, last);
  sheet.changed();
}

/** `['roles', 0, 'title']` → `f-roles-0-title`: the id of its field. */
export const idOf = (path: Path): string => `f-${path.join('-').replace(/[^\w-]/g, '')}`;

/** The same for `data-path`, by which problems find their field. */
export const pathText = (path: Path): string => path.join('/');

/** Stands behind the path of a value with several forms, for the whole of its fields. */
export const formPart = '(form)';
