import type { Portal } from '../model/portal.ts';

interface PageNamed {
  title: string;
  /** In full, as a reader would copy it. */
  address: string;
}

/** Where a reader reports a mistake, with the page filled in: the repository’s form, or a letter to the editors; nothing where there is neither. */
export function mistakeLink({ repository, publisher }: Portal, { title, address }: PageNamed): string | undefined {
  if (repository) return `${issueForm(repository, 'report-a-mistake')}&${query({ title: `Mistake: ${title}`, page: address })}`;
  return publisher.email && `mailto:${publisher.email}?${query({ subject: `Mistake: ${title}`, body: `${address}\n\n` })}`;
}

/** The address of one of the repository’s forms, in `.github/ISSUE_TEMPLATE/`. */
export function issueForm(repository: string, name: 'report-a-mistake' | 'suggest-a-briefing'): string {
  return `${repository.replace(/\/+$/, '')}/issues/new?template=${name}.yml`;
}

const query = (values: Record<string, string>) => Object.entries(values).map(([key, value]) => `${key}=${encodeURIComponent(value)}`).join('&');
