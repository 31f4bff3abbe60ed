import type { RecordedEntry } from '#domain/entry.ts';
import type { entryContentText } from '../text/entry-content.ts';
import type { terms } from '../text/terms.ts';
import type { Dates } from '../text/use-dates.ts';

type Words = { content: (typeof entryContentText)['de']; terms: (typeof terms)['de']; dates: Dates };

/** What an entry says, in one line, for the evidence that opens under a suggestion; empty when its title says all. */
export function describeEntry(entry: RecordedEntry, { content, terms, dates }: Words): string {
  const line = (...parts: (string | undefined | null | false)[]) => parts.filter(Boolean).join(' · ');
  switch (entry.kind) {
    case 'client-described':
      return line(entry.name, ...entry.domains);
    case 'contact-joined':
      return line(entry.role, entry.email, entry.note);
    case 'contact-left':
      return line(entry.reason);
    case 'contact-erased':
      return content.personErased;
    case 'manager-changed':
      return '';
    case 'access-set':
      return entry.confidential
        ? content.confidential(entry.colleagues.map(({ name }) => name).join(', '))
        : content.notConfidential;
    case 'renewal-set':
      return line(entry.comment);
    case 'renewal-reviewed':
      return line(content.verdicts[entry.verdict], entry.comment);
    case 'rhythm-agreed':
      return line(terms.channels[entry.channel], content.everyDays(entry.everyDays), entry.detail);
    case 'contact-made':
      return line(
        entry.title,
        terms.channels[entry.channel],
        terms.purposes[entry.purpose],
        entry.mood && terms.moods[entry.mood],
      );
    case 'note-taken':
      return entry.text;
    case 'note-changed':
      return line(entry.text);
    case 'note-removed':
      return content.removed;
    case 'signal-raised':
      return line(entry.detail);
    case 'signal-resolved':
      return content.resolved;
    case 'incident-reported':
      return line(
        entry.title,
        entry.toldClientOn && content.told(dates.short(entry.toldClientOn)),
        entry.fixBy && content.fixBy(dates.short(entry.fixBy)),
        entry.mitigation,
      );
    case 'incident-updated':
      return line(entry.title, entry.fixBy && content.fixBy(dates.short(entry.fixBy)), entry.mitigation);
    case 'apology-made':
      return content.apology;
    case 'incident-resolved':
      return line(content.resolvedOn(dates.short(entry.on)), entry.safeguard);
    case 'question-asked':
      return entry.text;
    case 'question-skipped':
      return line(entry.text, content.skipped);
    case 'question-answered':
      return line(entry.text, entry.answer);
    case 'prompt-rated':
      return entry.useful ? content.helpful : content.notHelpful;
    case 'expectation-proposed':
      return line(
        entry.goal,
        entry.measure,
        entry.target,
        entry.dueOn && content.dueOn(dates.full(entry.dueOn)),
      );
    case 'expectation-changed':
      return line(
        entry.goal,
        entry.measure,
        entry.target,
        entry.dueOn && content.dueOn(dates.full(entry.dueOn)),
        entry.why,
      );
    case 'expectation-assessed':
      return line(
        terms.realism[entry.realism],
        ...entry.prerequisites.map(({ text }) => text),
        ...entry.risks,
      );
    case 'expectation-agreed':
      return line(content.agreedWith(entry.agreedWith), entry.why);
    case 'expectation-declined':
      return line(content.declined, entry.reason);
    case 'expectation-closed':
      return line(terms.outcomes[entry.outcome], entry.evidence);
    case 'commitment-made':
      return line(entry.what, entry.owner, entry.dueOn && content.dueOn(dates.short(entry.dueOn)));
    case 'commitment-changed':
      return line(
        content.changed,
        entry.what,
        entry.owner,
        entry.dueOn && content.dueOn(dates.short(entry.dueOn)),
      );
    case 'commitment-kept':
      return line(content.kept, entry.comment);
    case 'commitment-dropped':
      return line(content.dropped, entry.comment);
    case 'meeting-linked':
      return entry.title;
    case 'entry-undone':
      return content.undone;
  }
}
