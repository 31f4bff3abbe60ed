import type { Dossier } from '#domain/dossier.ts';
import type { RecordedEntry } from '#domain/entry.ts';
import { type EvidenceWords, entryTitle, incidentTitle } from './entry-title.ts';

/** What a link to an entry is called: in full under a suggestion, as a day at the right edge of a line, spoken in a sentence; `at` is for their order. */
export type EvidenceLabel = { long: string; day: string; spoken: string; at: string };

/**
 * Names an entry by what the dossier knows of it, so that the link is there at once and without the network;
 * an entry that only the ledger holds is named from the entries loaded.
 */
export function evidenceLabel(
  entryId: string,
  dossier: Dossier,
  entries: readonly RecordedEntry[],
  words: EvidenceWords,
): EvidenceLabel {
  const { evidence, dates } = words;
  const label = (long: (day: string) => string, at: string): EvidenceLabel => ({
    long: long(dates.short(at)),
    day: dates.short(at),
    spoken: dates.spoken(at),
    at,
  });
  const { profile, manager, renewal, rhythm, review } = dossier;
  const by = <T extends { id: string; entryId?: string }>(list: readonly T[]) =>
    list.find((item) => item.id === entryId || item.entryId === entryId);

  const incident = dossier.incidents.find(
    ({ id, resolvedEntryId }) => id === entryId || resolvedEntryId === entryId,
  );
  if (incident) return label((day) => incidentTitle(incident.causedBy, day, evidence), incident.occurredOn);
  const signal = by(dossier.signals);
  if (signal) return label((day) => evidence.signal(words.signals[signal.signal], day), signal.at);
  const question = dossier.questions.find(
    (item) => item.answerEntryId === entryId || item.entryId === entryId,
  );
  if (question?.answerEntryId === entryId && question.answeredAt)
    return label(evidence.answer, question.answeredAt);
  if (question) return label(evidence.question, question.at);
  const expectation = by(dossier.expectations);
  if (expectation) return label(evidence.expectation, expectation.changedAt);
  const commitment = by(dossier.commitments);
  if (commitment) return label(evidence.commitment, commitment.at);
  const contacted = by(dossier.contacted);
  if (contacted) return label(evidence.contacted, contacted.at);
  const left = dossier.contacts.find((contact) => contact.left?.entryId === entryId);
  if (left?.left) return label((day) => evidence.left(left.name, day), left.left.at);
  const joined = dossier.contacts.find((contact) => contact.joinedEntryId === entryId);
  if (joined) return label((day) => evidence.joined(joined.name, day), joined.joinedAt);
  if (renewal?.entryId === entryId) return label(evidence.renewal, renewal.on);
  if (manager?.entryId === entryId) return label((day) => evidence.manager(manager.name, day), manager.at);
  if (rhythm?.entryId === entryId) return label(evidence.rhythm, rhythm.at);
  if (review?.entryId === entryId) return label(evidence.review, review.at);
  const meeting = by(dossier.meetings);
  if (meeting) return label(evidence.meeting, meeting.start);
  if (profile?.entryId === entryId) return plain(evidence.profile);
  const entry = entries.find((candidate) => candidate.id === entryId);
  return entry ? label(() => entryTitle(entry, words), entry.at) : plain(evidence.why);
}

function plain(name: string): EvidenceLabel {
  return { long: name, day: name, spoken: name, at: '' };
}
