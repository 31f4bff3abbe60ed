import type { Language } from '../client.ts';
import type { Briefing } from '../coaching/briefing.ts';
import { coach } from '../coaching/coach.ts';
import type { Playbook } from '../coaching/playbook.ts';
import type { Dossier } from '../dossier.ts';
import type { RecordedEntry } from '../entry.ts';
import { addDays, dayOf, daysBetween } from '../time.ts';
import { attentionOf } from './attention.ts';
import { rememberContacts } from './contact-memory.ts';
import { contactsBetween, LOOKBACK_DAYS, silencesOf } from './contact-rhythm.ts';
import { renewalFacts } from './renewal-facts.ts';
import { reviewExpectations } from './review-expectations.ts';
import { reviewIncidents } from './review-incidents.ts';
import {
  reviewContacts,
  reviewPromises,
  reviewQuestions,
  reviewSignals,
  reviewVerdicts,
} from './review-year.ts';
import type { TalkPoint } from './reviewed.ts';
import { countStandings } from './standing.ts';
import { whatStandsOut } from './standing-out.ts';

/** How far back the ledger is to be read for a review, in days: a year, and what a contact needs before it. */
export const READ_BACK_DAYS = 400;

/**
 * What a review looks at: the dossier, the entries of the last 400 days (oldest first) and older ones that
 * proposed what is still there, the present instant, and the language of the page.
 */
export type ReviewInput = {
  clientId: string;
  dossier: Dossier;
  entries: readonly RecordedEntry[];
  now: string;
  playbook: Playbook;
  language: Language;
};

/** All that a lead looks at before a renewal talk; `undefined` while the client has no name. Pure. */
export function reviewOf({ clientId, dossier, entries: all, now, playbook, language }: ReviewInput) {
  const day = dayOf(now);
  const from = addDays(day, -LOOKBACK_DAYS);
  const contacts = rememberContacts([], dossier, all);
  const facts = renewalFacts(dossier, contacts);
  const { profile, manager, renewal, rhythm } = dossier;
  if (!profile || !facts) return undefined;
  const undone = new Set(all.flatMap((entry) => (entry.kind === 'entry-undone' ? [entry.entryId] : [])));
  const entries = all.filter(({ id }) => !undone.has(id));
  const expectations = dossier.expectations.filter(({ closed, declined }) => {
    const settled = closed ?? declined;
    return !settled || daysBetween(settled.at, day) <= LOOKBACK_DAYS;
  });
  const meeting = { id: 'renewal-talk', start: now, purpose: 'renewal' as const };
  return {
    clientId,
    name: profile.name,
    ...{ seq: dossier.seq, day, from, clientLanguage: profile.language, address: profile.address },
    ...(profile.since && { since: profile.since }),
    ...(profile.revenueShare !== undefined && { revenueShare: profile.revenueShare }),
    confidential: dossier.access?.confidential === true,
    manager: manager && { userId: manager.userId, name: manager.name },
    people: peopleOf(dossier, from),
    renewal: renewal && {
      ...{ entryId: renewal.entryId, on: renewal.on },
      ...(renewal.annualValue && { annualValue: renewal.annualValue }),
      ...(renewal.comment && { comment: renewal.comment }),
    },
    attention: attentionOf(facts, day),
    counts: countStandings(dossier.expectations, day),
    expectations: reviewExpectations(expectations, entries, day),
    incidents: reviewIncidents(dossier.incidents, from, day),
    contact: {
      made: reviewContacts(contactsBetween(contacts, from, day), dossier, entries),
      ...(rhythm && {
        rhythm: {
          ...{ entryId: rhythm.entryId, channel: rhythm.channel, everyDays: rhythm.everyDays },
          since: dayOf(rhythm.at),
          ...(rhythm.detail && { detail: rhythm.detail }),
        },
      }),
      silences: silencesOf(contacts, rhythm, from, day),
    },
    signals: reviewSignals(dossier, entries, from, day),
    questions: reviewQuestions(entries, from, day),
    promises: reviewPromises(dossier, day),
    talk: talkPoints(coach({ dossier, meeting, now, playbook, panelLanguage: language })),
    standsOut: whatStandsOut(facts, day),
    verdicts: reviewVerdicts(dossier, entries),
  };
}

/** Who is there, and who left in the year. */
function peopleOf({ contacts }: Dossier, from: string) {
  return contacts
    .filter(({ left }) => !left || dayOf(left.at) >= from)
    .map(({ joinedEntryId, name, role, joinedAt, left }) => ({
      ...{ entryId: joinedEntryId, name, joinedOn: dayOf(joinedAt) },
      ...(role && { role }),
      ...(left && { leftOn: dayOf(left.at) }),
    }));
}

/** What the coach would say in the renewal talk, in the order in which it would. */
function talkPoints({ openings, questions, cautions, advice }: Briefing): TalkPoint[] {
  const point = (
    kind: TalkPoint['kind'],
    {
      promptId,
      principle,
      text,
      because,
      ...more
    }: Briefing['advice'][number] & { gloss?: string | undefined },
  ): TalkPoint => ({
    ...{ kind, promptId, principle, text, because },
    ...(more.phase && { phase: more.phase }),
    ...(more.gloss && { gloss: more.gloss }),
  });
  return [
    ...openings.map((line) => point('opening', line)),
    ...questions.map((line) => point('question', line)),
    ...cautions.map((line) => point('caution', line)),
    ...advice.map((line) => point('advice', line)),
  ];
}
