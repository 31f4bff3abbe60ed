import { addressee, readName } from '#domain/contact.ts';
import type { Dossier } from '#domain/dossier.ts';
import type { Expectation } from '#domain/expectation.ts';
import { mayBeShared } from '#domain/invitation.ts';
import { isOfMeeting, type Meeting } from '#domain/meeting.ts';
import type { ListedNote } from '#domain/note-list.ts';
import { dayOf } from '#domain/time.ts';
import type { MailDraft } from '../../hosts/host.ts';
import { summaryText } from '../../text/summary.ts';
import { datesIn } from '../../text/use-dates.ts';

/**
 * Puts the summary together from what may leave: agreements of this meeting, the open goals that someone picked
 * (`openGoals`, by id), promises of this meeting, shareable notes of this meeting that say nothing private. In the
 * client's language and form of address.
 */
export function summaryOf(
  dossier: Dossier,
  meeting: Meeting,
  notes: readonly ListedNote[],
  author: string,
  openGoals: readonly string[],
): MailDraft {
  const language = dossier.profile?.language ?? 'de';
  const words = summaryText[language];
  const dates = datesIn(language);
  const contact = addressee(dossier.contacts, meeting);
  const form = contact?.address ?? dossier.profile?.address ?? 'sie';
  const day = dayOf(meeting.start);
  const until = (dueOn: string | undefined) => (dueOn ? `, ${words.by(dates.weekday(dueOn))}` : '');

  const goalLine = ({ goal, target, dueOn }: Expectation) =>
    `${goal}${target ? `: ${target}` : ''}${until(dueOn)}`;

  const agreed = dossier.expectations
    .filter(({ state, agreed: agreement }) => state === 'agreed' && agreement && dayOf(agreement.at) === day)
    .map(goalLine);
  const open = dossier.expectations
    .filter(({ id, state }) => state === 'proposed' && openGoals.includes(id))
    .map(goalLine);
  const promised = dossier.commitments
    .filter(({ meetingId, closed }) => isOfMeeting(meeting, meetingId) && !closed)
    .map(({ what, owner, dueOn }) => `${owner ? `${owner}: ` : ''}${what}${until(dueOn)}`);
  const noted = notes
    .filter((note) => mayBeShared(note) && isOfMeeting(meeting, note.meetingId))
    .map(({ text }) => text)
    .toReversed();

  const content = [
    block(words.agreed, agreed),
    block(words.open, open),
    block(words.promised, promised),
    block(words.noted, noted),
  ].filter(Boolean);
  const blocks = [
    contact ? words.greeting(readName(contact), form) : words.greetingNobody,
    content.length > 0 ? `${words.thanks} ${words.takeaway}` : words.thanks,
    ...content,
    words.ask[form],
    `${words.close}\n${author}`,
  ];
  return {
    to: contact?.email,
    subject: words.subject(meeting.title ?? dossier.profile?.name ?? '', dates.spoken(day)),
    body: blocks.join('\n\n'),
  };
}

function block(title: string, lines: readonly string[]): string {
  return lines.length === 0 ? '' : `${title}:\n${lines.map((line) => `– ${line}`).join('\n')}`;
}

/** Longest address that mail programs open reliably, in characters; a longer summary is copied instead. */
export const LONGEST_MAIL_LINK = 1_900;

/** A link that opens the summary as a draft in the user's mail program, or `undefined` when it would be too long. */
export function mailLink({ to, subject, body }: MailDraft): string | undefined {
  const link = `mailto:${inAddress(to ?? '')}?subject=${inAddress(subject)}&body=${inAddress(body.replaceAll('\n', '\r\n'))}`;
  return link.length <= LONGEST_MAIL_LINK ? link : undefined;
}

/** Text as a part of an address; half a character, as a cut through an emoji leaves it, has no form there. */
function inAddress(text: string): string {
  return encodeURIComponent(text.toWellFormed());
}
