import type { Contacted } from '../client.ts';
import { addressee, type Contact } from '../contact.ts';
import type { Dossier } from '../dossier.ts';
import type { Meeting } from '../meeting.ts';
import { isActive, type Signal } from '../signal.ts';
import { dayOf, isBefore } from '../time.ts';
import { departedNames } from './departed.ts';

/** A client's dossier as it looks from one meeting: everything the coach's rules ask about. */
export type Occasion = {
  dossier: Dossier;
  meeting: Meeting;
  now: string;
  /** The meeting's day on the calendar of whoever wrote its start; ages in days count back from it. */
  day: string;
  /** Conversations before this meeting, oldest first. */
  earlier: readonly Contacted[];
  /** Signals that count on the meeting's day, latest first. */
  signals: readonly Signal[];
  /** Names, as lower-case words, of those who have left and whom no line may mention. */
  departed: ReadonlySet<string>;
  /** The person the lines are said to, if any is known. */
  contact: Contact | undefined;
};

/** The dossier seen from this meeting; `now` and `meeting.start` are instants with offset. */
export function occasionOf(dossier: Dossier, meeting: Meeting, now: string): Occasion {
  const day = dayOf(meeting.start);
  return {
    dossier,
    meeting,
    now,
    day,
    earlier: dossier.contacted.filter(
      (contact) => isBefore(contact.at, meeting.start) && !isThisMeeting(contact, meeting, day),
    ),
    signals: dossier.signals.filter((signal) => isActive(signal, day)).reverse(),
    departed: departedNames(dossier),
    contact: addressee(dossier.contacts, meeting),
  };
}

function isThisMeeting({ meetingId, at }: Contacted, meeting: Meeting, day: string): boolean {
  return meetingId === meeting.id && dayOf(at) === day;
}

/**
 * What is named where nothing stands out, so that no suggestion is without a reason: the last contact, else
 * the profile, else the latest entry; empty only for a ledger without entries.
 */
export function ground({ dossier, earlier }: Occasion): string[] {
  const id = earlier.at(-1)?.id ?? dossier.profile?.entryId ?? dossier.recent.at(-1);
  return id ? [id] : [];
}

/** The entry that tells of this meeting, else what is named where nothing stands out. */
export function meetingGround(occasion: Occasion): string[] {
  const linked = occasion.dossier.meetings.find(({ id }) => id === occasion.meeting.id);
  return linked ? [linked.entryId] : ground(occasion);
}
