import type { Dossier } from '../dossier.ts';
import type { RecordedEntry } from '../entry.ts';
import { isActive, type Signal } from '../signal.ts';
import { dayOf } from '../time.ts';
import type { ContactPoint } from './contact-memory.ts';
import type {
  ReviewedContact,
  ReviewedPromise,
  ReviewedQuestion,
  ReviewedSignal,
  ReviewedVerdict,
} from './reviewed.ts';

/** The conversations of the year with all that is known of them; `entries` tell of those the dossier has dropped. */
export function reviewContacts(
  points: readonly ContactPoint[],
  { contacted }: Dossier,
  entries: readonly RecordedEntry[],
): ReviewedContact[] {
  const made = entries.flatMap((entry) => (entry.kind === 'contact-made' ? [entry] : []));
  const told = new Map([...made, ...contacted].map((contact) => [contact.id, contact]));
  return points.flatMap(({ id }) => {
    const contact = told.get(id);
    if (!contact) return [];
    const { at, purpose, channel, mood, title } = contact;
    return [{ entryId: id, on: dayOf(at), purpose, channel, ...(mood && { mood }), ...(title && { title }) }];
  });
}

/** Signals that held on some day from `from` to `day`, in the order in which they came. */
export function reviewSignals(
  { signals }: Dossier,
  entries: readonly RecordedEntry[],
  from: string,
  day: string,
): ReviewedSignal[] {
  const resolved = new Map(
    entries.flatMap((entry) => (entry.kind === 'signal-resolved' ? [[entry.signalId, entry] as const] : [])),
  );
  const raised = entries.flatMap((entry) => (entry.kind === 'signal-raised' ? [entry] : []));
  const all = new Map<string, Omit<Signal, 'resolvedAt'>>(
    [...raised, ...signals].map((one) => [one.id, one]),
  );
  const known = new Map(signals.map((one) => [one.id, one]));
  return [...all.values()]
    .map(({ id, signal, detail, at }): ReviewedSignal => {
      const end = resolved.get(id);
      const endedAt = end?.at ?? known.get(id)?.resolvedAt;
      const state = endedAt ? 'resolved' : isActive({ at }, day) ? 'active' : 'faded';
      const to = endedAt ? dayOf(endedAt) : day;
      const period = { from: dayOf(at), to, state, ...(end && { resolvedEntryId: end.id }) } as const;
      // The page is printed and passed on: what weighs on a person stays in the client's own history.
      const isPrivate = signal === 'personal-hardship';
      return { entryId: id, signal, ...(detail && !isPrivate && { detail }), ...period };
    })
    .filter((period) => period.to >= from && period.from <= day)
    .sort((a, b) => (a.from < b.from ? -1 : a.from > b.from ? 1 : 0));
}

/** What was asked and answered from `from` to `day`, latest first. */
export function reviewQuestions(
  entries: readonly RecordedEntry[],
  from: string,
  day: string,
): ReviewedQuestion[] {
  return entries
    .flatMap((entry) => (entry.kind === 'question-answered' ? [entry] : []))
    .map(({ id, at, promptId, principle, text, answer }) => {
      return { entryId: id, promptId, principle, text, answer, on: dayOf(at) };
    })
    .filter(({ on }) => on >= from && on <= day)
    .reverse();
}

/** Open promises of both sides, by date, those without one last. */
export function reviewPromises({ commitments }: Dossier, day: string): ReviewedPromise[] {
  return commitments
    .filter(({ closed }) => !closed)
    .map(({ id, who, what, owner, dueOn, expectationId }) => ({
      ...{ entryId: id, who, what, overdue: dueOn !== undefined && dueOn < day },
      ...(owner && { owner }),
      ...(dueOn && { dueOn }),
      ...(expectationId && { expectationId }),
    }))
    .sort((a, b) => compare(a.dueOn ?? '9999', b.dueOn ?? '9999'));
}

/** What leads said about renewals, latest first. */
export function reviewVerdicts({ review }: Dossier, entries: readonly RecordedEntry[]): ReviewedVerdict[] {
  const told = entries.flatMap((entry) =>
    entry.kind === 'renewal-reviewed' ? [{ ...entry, entryId: entry.id }] : [],
  );
  const isTold = told.some(({ entryId }) => entryId === review?.entryId);
  return [...(review && !isTold ? [review] : []), ...told]
    .map(({ entryId, renewalOn, verdict, comment, at, by }) => {
      return { entryId, renewalOn, verdict, ...(comment && { comment }), on: dayOf(at), byName: by.name };
    })
    .reverse();
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
