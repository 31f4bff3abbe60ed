import type { RecordedEntry } from '#domain/entry.ts';
import type { evidenceText } from '../text/evidence.ts';
import type { terms } from '../text/terms.ts';
import type { Dates } from '../text/use-dates.ts';

type Words = { evidence: (typeof evidenceText)['de']; terms: (typeof terms)['de']; dates: Dates };

/** An entry in the panel's words: what it is and when, and what it says. */
export type DescribedEntry = { title: string; text: string };

/** Names an entry and tells its content in one line, for the evidence that opens under a suggestion. */
export function describeEntry(entry: RecordedEntry, { evidence, terms, dates }: Words): DescribedEntry {
  const day = dates.short(entry.at);
  const line = (...parts: (string | undefined | null | false)[]) => parts.filter(Boolean).join(' · ');
  switch (entry.kind) {
    case 'client-described':
      return { title: evidence.profile, text: line(entry.name, ...entry.domains) };
    case 'contact-joined':
      return { title: evidence.joined(entry.name, day), text: line(entry.role, entry.email, entry.note) };
    case 'contact-left':
      return { title: evidence.entry(day), text: line(entry.reason) };
    case 'manager-changed':
      return { title: evidence.manager(entry.name, day), text: '' };
    case 'renewal-set':
      return { title: evidence.renewal(dates.full(entry.on)), text: line(entry.comment) };
    case 'renewal-reviewed':
      return { title: evidence.review(day), text: line(entry.comment) };
    case 'rhythm-agreed':
      return {
        title: evidence.rhythm(day),
        text: line(terms.channels[entry.channel], evidence.everyDays(entry.everyDays), entry.detail),
      };
    case 'contact-made':
      return {
        title: evidence.contacted(day),
        text: line(
          entry.title,
          terms.channels[entry.channel],
          terms.purposes[entry.purpose],
          entry.mood && terms.moods[entry.mood],
        ),
      };
    case 'note-taken':
      return { title: evidence.note(day), text: entry.text };
    case 'note-changed':
      return { title: evidence.note(day), text: line(entry.text) };
    case 'note-removed':
      return { title: evidence.note(day), text: evidence.removed };
    case 'signal-raised':
      return { title: evidence.signal(terms.signals[entry.signal], day), text: line(entry.detail) };
    case 'signal-resolved':
      return { title: evidence.entry(day), text: evidence.resolved };
    case 'incident-reported':
      return {
        title: incidentTitle(entry.causedBy, dates.short(entry.occurredOn), evidence),
        text: line(
          entry.title,
          entry.toldClientOn && evidence.told(dates.short(entry.toldClientOn)),
          entry.fixBy && evidence.fixBy(dates.short(entry.fixBy)),
          entry.mitigation,
        ),
      };
    case 'incident-updated':
      return {
        title: evidence.entry(day),
        text: line(entry.title, entry.fixBy && evidence.fixBy(dates.short(entry.fixBy)), entry.mitigation),
      };
    case 'apology-made':
      return { title: evidence.entry(day), text: evidence.apology };
    case 'incident-resolved':
      return {
        title: evidence.entry(day),
        text: line(evidence.resolvedOn(dates.short(entry.on)), entry.safeguard),
      };
    case 'question-asked':
      return { title: evidence.question(day), text: entry.text };
    case 'question-skipped':
      return { title: evidence.question(day), text: line(entry.text, evidence.skipped) };
    case 'question-answered':
      return { title: evidence.answer(day), text: line(entry.text, entry.answer) };
    case 'prompt-rated':
      return { title: evidence.entry(day), text: entry.useful ? evidence.helpful : evidence.notHelpful };
    case 'expectation-proposed':
      return {
        title: evidence.expectation(day),
        text: line(
          entry.goal,
          entry.measure,
          entry.target,
          entry.dueOn && evidence.dueOn(dates.full(entry.dueOn)),
        ),
      };
    case 'expectation-changed':
      return {
        title: evidence.expectation(day),
        text: line(
          entry.goal,
          entry.measure,
          entry.target,
          entry.dueOn && evidence.dueOn(dates.full(entry.dueOn)),
          entry.why,
        ),
      };
    case 'expectation-assessed':
      return {
        title: evidence.expectation(day),
        text: line(
          terms.realism[entry.realism],
          ...entry.prerequisites.map(({ text }) => text),
          ...entry.risks,
        ),
      };
    case 'expectation-agreed':
      return { title: evidence.expectation(day), text: evidence.agreedWith(entry.agreedWith) };
    case 'expectation-declined':
      return { title: evidence.expectation(day), text: line(evidence.declined, entry.reason) };
    case 'expectation-closed':
      return { title: evidence.expectation(day), text: line(terms.outcomes[entry.outcome], entry.evidence) };
    case 'commitment-made':
      return {
        title: evidence.commitment(day),
        text: line(entry.what, entry.owner, entry.dueOn && evidence.dueOn(dates.short(entry.dueOn))),
      };
    case 'commitment-kept':
      return { title: evidence.commitment(day), text: line(evidence.kept, entry.comment) };
    case 'commitment-dropped':
      return { title: evidence.commitment(day), text: line(evidence.dropped, entry.comment) };
    case 'meeting-linked':
      return { title: evidence.meeting(dates.short(entry.start)), text: entry.title };
    case 'entry-undone':
      return { title: evidence.entry(day), text: evidence.undone };
  }
}

export function incidentTitle(
  causedBy: 'us' | 'third-party' | 'client',
  day: string,
  evidence: Words['evidence'],
): string {
  return causedBy === 'us' ? evidence.incident(day) : evidence.incidentOfOthers(day);
}
