import type { RecordedEntry } from '#domain/entry.ts';
import type { evidenceText } from '../text/evidence.ts';
import type { situationTerms } from '../text/situation-terms.ts';
import type { Dates } from '../text/use-dates.ts';

/** The words with which evidence is named, in the panel's language. */
export type EvidenceWords = {
  evidence: (typeof evidenceText)['de'];
  signals: (typeof situationTerms)['de']['signals'];
  dates: Dates;
};

/** What an entry is and when it was made, in the panel's words. */
export function entryTitle(entry: RecordedEntry, { evidence, signals, dates }: EvidenceWords): string {
  const day = dates.short(entry.at);
  switch (entry.kind) {
    case 'client-described':
      return evidence.profile;
    case 'contact-joined':
      return evidence.joined(entry.name, day);
    case 'manager-changed':
      return evidence.manager(entry.name, day);
    case 'renewal-set':
      return evidence.renewal(dates.full(entry.on));
    case 'renewal-reviewed':
      return evidence.review(day);
    case 'rhythm-agreed':
      return evidence.rhythm(day);
    case 'contact-made':
      return evidence.contacted(day);
    case 'note-taken':
    case 'note-changed':
    case 'note-removed':
      return evidence.note(day);
    case 'signal-raised':
      return evidence.signal(signals[entry.signal], day);
    case 'incident-reported':
      return incidentTitle(entry.causedBy, dates.short(entry.occurredOn), evidence);
    case 'question-asked':
    case 'question-skipped':
      return evidence.question(day);
    case 'question-answered':
      return evidence.answer(day);
    case 'expectation-proposed':
    case 'expectation-changed':
    case 'expectation-assessed':
    case 'expectation-agreed':
    case 'expectation-declined':
    case 'expectation-closed':
      return evidence.expectation(day);
    case 'commitment-made':
    case 'commitment-changed':
    case 'commitment-kept':
    case 'commitment-dropped':
      return evidence.commitment(day);
    case 'meeting-linked':
      return evidence.meeting(dates.short(entry.start));
    case 'access-set':
    case 'contact-left':
    case 'contact-erased':
    case 'signal-resolved':
    case 'incident-updated':
    case 'apology-made':
    case 'incident-resolved':
    case 'prompt-rated':
    case 'entry-undone':
      return evidence.entry(day);
  }
}

export function incidentTitle(
  causedBy: 'us' | 'third-party' | 'client',
  day: string,
  evidence: EvidenceWords['evidence'],
): string {
  return causedBy === 'us' ? evidence.incident(day) : evidence.incidentOfOthers(day);
}
