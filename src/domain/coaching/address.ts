import { type Contact, readName } from '../contact.ts';
import type { Phrases } from './playbook.ts';
import type { Voice } from './wording.ts';

/** Titles that people say when they address someone; `med.`, `Dipl.-Ing.` and the like stay on paper. */
const SPOKEN_TITLE = /^(Prof|Dr)\b/i;

/**
 * How to address a contact aloud: `Frau Dr. Hartwig`, `Petra`, in English `Dr Hartwig`, `Ms Hartwig`, `Petra`.
 * Who is said Sie to and has no known salutation is called by the full name, title kept.
 */
export function addressOf(contact: Contact | undefined, voice: Voice, phrases: Phrases): string | undefined {
  if (!contact) return undefined;
  const { salutation, title, givenName, familyName } = readName(contact);
  const fullName = [givenName, familyName].filter(Boolean).join(' ') || undefined;
  if (voice.form === 'du') return givenName ?? fullName;
  const spokenTitle = titleToSay(title, voice);
  if (voice.language === 'en') {
    const before = spokenTitle ?? (salutation && phrases.salutations[salutation].en);
    return before && familyName ? `${before} ${familyName}` : (givenName ?? fullName);
  }
  return salutation && familyName
    ? [phrases.salutations[salutation].de, spokenTitle, familyName].filter(Boolean).join(' ')
    : [spokenTitle, fullName].filter(Boolean).join(' ') || undefined;
}

/** The highest title alone: a professor who is a doctor is called professor. English drops the full stop. */
function titleToSay(title: string | undefined, { language }: Voice): string | undefined {
  const spoken = title?.split(/\s+/).find((word) => SPOKEN_TITLE.test(word));
  return language === 'en' ? spoken?.replace(/\.$/, '') : spoken;
}
