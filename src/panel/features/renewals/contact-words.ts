import type { RenewalRow } from '#contracts/renewals.ts';
import { daysBetween } from '#domain/time.ts';
import type { renewalsText } from '../../text/renewals.ts';

type Words = (typeof renewalsText)['de'];

/** When there was contact last, and how often it is agreed. */
export function lastContactWords({ days, everyDays }: RenewalRow['contact'], today: string, text: Words) {
  const last = days.at(-1);
  const when = last ? text.lastContact(daysBetween(last.on, today)) : text.noContact;
  return `${when}, ${everyDays === undefined ? text.noRhythm : text.agreedDays(everyDays)}`;
}

/** What the small plot shows, in words: contacts, mistakes of ours, days of silence. */
export function plotWords({ days, incidents, silences }: RenewalRow['contact'], text: Words): string {
  const silent = silences.reduce((sum, { from, to }) => sum + daysBetween(from, to) + 1, 0);
  return [
    text.contacts(days.length),
    ...(incidents.length > 0 ? [text.mistakes(incidents.length)] : []),
    ...(silent > 0 ? [text.silentDays(silent)] : []),
  ].join(', ');
}
