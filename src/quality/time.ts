import type { Briefing } from '../model/briefing.ts';
import type { Dataset } from '../model/dataset.ts';
import { formatDate } from '../format.ts';
import { atKey, type Rule } from './rule.ts';

const said = (day: string) => formatDate(day).replaceAll('\u00a0', ' ');
const days = (from: string, to: string) => Math.round((Date.parse(to) - Date.parse(from)) / 86_400_000);

/** A briefing whose day of review is past, or near. */
export const review: Rule = ({ records, settings: { reviewWithin }, today }) => {
  if (!today) return [];
  return records.filter(({ kind }) => kind === 'briefings').flatMap((record) => {
    const { reviewBy } = record.data as Briefing;
    const left = days(today, reviewBy);
    if (left > reviewWithin) return [];
    const message = left < 0 ? `This briefing was to be reviewed by ${said(reviewBy)}.` : `This briefing is to be reviewed by ${said(reviewBy)}.`;
    return [atKey(record, ['reviewBy'], message, 'Read it against its sources, mend it, and set the next day of review.')];
  });
};

/** A dataset of which a newer one was expected before today. */
export const overdue: Rule = ({ records, today }) => {
  if (!today) return [];
  return records.filter(({ kind }) => kind === 'datasets').flatMap((record) => {
    const { nextUpdate } = record.data as Dataset;
    if (nextUpdate === 'none' || nextUpdate >= today) return [];
    return [atKey(record, ['nextUpdate'], `A newer table was expected on ${said(nextUpdate)}.`, 'Put it in, or write when it is expected now.')];
  });
};
