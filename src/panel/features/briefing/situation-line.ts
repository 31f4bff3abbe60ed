import type { Situation } from '#domain/coaching/briefing.ts';
import type { Dossier } from '#domain/dossier.ts';
import type { Meeting } from '#domain/meeting.ts';
import { CRISIS_SIGNALS } from '#domain/signal.ts';
import { daysBetween } from '#domain/time.ts';
import type { briefingText } from '../../text/briefing.ts';
import type { situationTerms } from '../../text/situation-terms.ts';

export type SituationWords = {
  text: (typeof briefingText)['de'];
  terms: (typeof situationTerms)['de'];
  month: (day: string) => string;
};

/** One situation as a line of fact: what it is for this client, in a few words. */
export function situationLine(
  situation: Situation,
  dossier: Dossier,
  meeting: Meeting,
  words: SituationWords,
): string {
  const { text, terms } = words;
  const proofs = new Set(situation.because);
  const signal = dossier.signals.findLast(({ id }) => proofs.has(id));
  switch (situation.id) {
    case 'client-crisis':
    case 'cancellation':
      return signal
        ? text.sinceMonth(terms.signals[signal.signal], words.month(signal.at))
        : terms.situations[situation.id];
    case 'parting':
      return signal ? terms.signals[signal.signal] : text.missedInARow;
    case 'renewal':
      return dossier.renewal
        ? text.renewalIn(daysBetween(meeting.start, dossier.renewal.on))
        : terms.situations.renewal;
    case 'goal-setting':
      return goalLine(dossier, text);
    case 'reconnect': {
      const last = dossier.contacted.findLast(({ id }) => proofs.has(id));
      return last ? text.silence(daysBetween(last.at, meeting.start)) : terms.situations.reconnect;
    }
    case 'handover':
      return handoverLine(dossier, proofs, words);
    case 'repeat-incident':
    case 'our-incident': {
      const incident = dossier.incidents.findLast(({ id }) => proofs.has(id));
      return incident?.title ?? terms.situations[situation.id];
    }
    case 'first-meeting':
    case 'steady':
      return terms.situations[situation.id];
  }
}

function goalLine({ expectations }: Dossier, text: SituationWords['text']): string {
  const proposed = expectations.filter(({ state }) => state === 'proposed');
  const unassessed = proposed.filter(({ realism }) => !realism);
  if (unassessed.length > 0) return text.unassessed(unassessed.length);
  return proposed.length > 0 ? text.proposed(proposed.length) : text.goalsToday;
}

function handoverLine(
  dossier: Dossier,
  proofs: ReadonlySet<string>,
  { text, terms }: SituationWords,
): string {
  const joined = dossier.contacts.findLast(({ joinedEntryId, left }) => !left && proofs.has(joinedEntryId));
  if (joined) return text.isNew(joined.name);
  const gone = dossier.contacts.findLast(({ left }) => left && proofs.has(left.entryId));
  if (gone) return text.hasLeft(gone.name);
  return dossier.manager && proofs.has(dossier.manager.entryId)
    ? text.newManager(dossier.manager.name)
    : terms.situations.handover;
}

/** What stands under the strongest situation's title: the fact it is about, without the days that prove it. */
export function situationSubject(
  situation: Situation,
  dossier: Dossier,
  meeting: Meeting,
  words: SituationWords,
): string {
  if (situation.id === 'client-crisis') {
    const crisis: readonly string[] = CRISIS_SIGNALS;
    const names = dossier.signals
      .filter(({ id, signal }) => situation.because.includes(id) && crisis.includes(signal))
      .map(({ signal }) => words.terms.signals[signal]);
    return [...new Set(names)].join(', ');
  }
  return situationLine(situation, dossier, meeting, words);
}
