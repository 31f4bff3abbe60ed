/** A meeting as Outlook writes it into a calendar file, with a Teams link in the description. */
export type Invitation = {
  uid: string;
  title: string;
  start: Date;
  minutes: number;
  attendees: { name: string; email: string }[];
};

/** The calendar file of an invitation: UTC times, folded lines, quoted parameters, as Exchange sends it. */
export function invitationFile({ uid, title, start, minutes, attendees }: Invitation): string {
  const end = new Date(start.getTime() + minutes * 60_000);
  const thread = `19:meeting_${uid.replace(/\W/g, '')}@thread.v2`;
  const link = `https://teams.microsoft.com/l/meetup-join/${encodeURIComponent(thread)}/0?context=%7b%22Tid%22%3a%22t%22%2c%22Oid%22%3a%22o%22%7d`;
  const lines = [
    'BEGIN:VCALENDAR',
    'METHOD:REQUEST',
    'PRODID:Microsoft Exchange Server 2010',
    'VERSION:2.0',
    'BEGIN:VEVENT',
    `UID:${uid}`,
    `DTSTAMP:${utc(start)}`,
    `DTSTART:${utc(start)}`,
    `DTEND:${utc(end)}`,
    `SUMMARY;LANGUAGE=de-DE:${title}`,
    'ORGANIZER;CN="Lindner, Jana":mailto:j.lindner@agentur-morgenweg.example',
    ...attendees.map(
      ({ name, email }) =>
        `ATTENDEE;ROLE=REQ-PARTICIPANT;PARTSTAT=NEEDS-ACTION;RSVP=TRUE;CN="${name}":mailto:${email}`,
    ),
    `DESCRIPTION;LANGUAGE=de-DE:Guten Tag\\,\\nwir sprechen über den Newsletter.\\n________\\nMicrosoft Teams-Besprechung\\nHier klicken: <${link}>\\n`,
    `X-MICROSOFT-SKYPETEAMSMEETINGURL:${link}`,
    'END:VEVENT',
    'END:VCALENDAR',
    '',
  ];
  return lines.map(fold).join('\r\n');
}

function utc(date: Date): string {
  return `${date.toISOString().slice(0, 19).replace(/[-:]/g, '')}Z`;
}

/** Lines end after 75 octets and go on after a space (RFC 5545, 3.1). */
function fold(line: string): string {
  return line.match(/.{1,70}/gsu)?.join('\r\n ') ?? line;
}
