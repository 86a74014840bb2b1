/** Keys whose words would not tell a reader what to write. */
const known: Record<string, string> = {
  url: 'Web address', copyUrl: 'Address of the copy read', archiveUrl: 'Address of an archived copy', asOf: 'As of', asOfNote: 'Note on the date', markUp: 'Mark up in texts',
  'container-title': 'Published in', issued: 'Date of publication', 'issued-note': 'Note on the date', lifeNote: 'Note on the life span',
};

/** `reviewBy` → `Review by`; `container-title` → `Published in`. */
export function labelOf(key: string): string {
  const words = key.replace(/[-_]/g, ' ').replace(/([a-z])([A-Z])/g, (_, before: string, after: string) => `${before} ${after.toLowerCase()}`);
  return known[key] ?? words.replace(/^./, (letter) => letter.toUpperCase());
}
