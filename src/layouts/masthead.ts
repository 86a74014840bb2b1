/** `('The Lamp Register', 'Register')` → the name before its accented part, that part, and what follows. */
export function splitName(name: string, accent: string | undefined): [before: string, accent: string, after: string] {
  const at = accent ? name.indexOf(accent) : -1;
  if (!accent || at < 0) return [name, '', ''];
  return [name.slice(0, at), accent, name.slice(at + accent.length)];
}

/** `('Foghorns', 'The Lamp Register')` → `Foghorns · The Lamp Register`; a title that holds the name stands alone. */
export function documentTitle(title: string, name: string): string {
  return title.includes(name) ? title : `${title} · ${name}`;
}
