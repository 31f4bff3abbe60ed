import type { Profile } from '#domain/client.ts';
import type { Contact } from '#domain/contact.ts';
import { expectationSentence } from '../../text/expectation-sentence.ts';
import { datesIn } from '../../text/use-dates.ts';
import type { ExpectationDraft } from './expectation-draft.ts';

/** The sentence to say, from what is filled in: agree, only-if with its conditions, decline with regret (wopen.*). */
export function sentenceFor(
  draft: ExpectationDraft,
  contact: Contact | undefined,
  profile: Profile | null,
): string {
  const language = profile?.language ?? 'de';
  const words = expectationSentence[language];
  const missing = draft.prerequisites.filter(({ granted }) => granted !== true).map(({ text }) => text);
  const facts = {
    goal: draft.goal.trim(),
    measure: draft.measure.trim() || undefined,
    until: draft.dueOn ? datesIn(language).spoken(draft.dueOn) : undefined,
    needs: list(missing.length > 0 ? missing : draft.prerequisites.map(({ text }) => text), words.and),
    risks: list(draft.risks, words.and),
  };
  return words[draft.realism ?? 'unknown'](facts, contact?.address ?? profile?.address ?? 'sie');
}

function list(items: readonly string[], and: string): string {
  const given = items.filter(Boolean);
  return given.length < 2 ? (given[0] ?? '') : `${given.slice(0, -1).join(', ')}${and}${given.at(-1)}`;
}
