import { createHash } from 'node:crypto';
import type { Purpose } from '#domain/client.ts';
import type { DemoClient } from './chronicle.ts';
import type { DemoCalendar } from './demo-calendar.ts';
import { JANA, JANA_EMAIL } from './people.ts';

/** A meeting of the demo, as a calendar tells of it; without `clientId` nobody has linked it yet. */
export type DemoMeeting = {
  title: string;
  start: string;
  end: string;
  attendees: { name: string; email: string }[];
  joinUrl: string;
  recurring?: boolean;
  purpose?: Purpose;
  clientId?: string;
};

type Clients = Record<
  'hartwig' | 'ahorn' | 'kellermann' | 'lenz' | 'wexcombe' | 'akademie',
  Pick<DemoClient, 'id'>
>;

type Planned = Omit<DemoMeeting, 'start' | 'end' | 'joinUrl' | 'attendees'> & {
  length: number;
  with: DemoMeeting['attendees'];
};

const QUARTER_HOUR = 15;
const FIRST_BEGINS_IN = 12;
/** Minutes from the start of today's first meeting to the start of each other one. */
const AFTER_THE_FIRST = [0, 90, 180, 240, 360, 420];
/** Late at night the first meeting has begun already, so that it is of today. */
const LATEST_FIRST_START = 23 * 60;
/** The others lie between these; what finds no room after the first took place before it. */
const EARLIEST_OTHER = 7 * 60;
const LATEST_OTHER = 19 * 60;

/** Today's meetings around the present moment, and those of the next three working days. */
export function demoMeetings(calendar: DemoCalendar, now: string, clients: Clients): DemoMeeting[] {
  const minuteOfDay = Number(now.slice(11, 13)) * 60 + Number(now.slice(14, 16));
  const soon = Math.round((minuteOfDay + FIRST_BEGINS_IN) / QUARTER_HOUR) * QUARTER_HOUR;
  const first = Math.min(soon, LATEST_FIRST_START);
  const today = todaysMeetings(clients).map((planned, index) =>
    meeting(calendar, calendar.today, index === 0 ? first : startOfOther(first, index), planned),
  );
  return [...today, ...comingMeetings(calendar, clients)].sort((a, b) => (a.start < b.start ? -1 : 1));
}

function startOfOther(first: number, index: number): number {
  const anchor = Math.min(Math.max(first, EARLIEST_OTHER), LATEST_OTHER);
  const after = AFTER_THE_FIRST[index] ?? 0;
  return anchor + after <= LATEST_OTHER ? anchor + after : anchor - after;
}

function todaysMeetings(clients: Clients): Planned[] {
  return [
    {
      title: 'Abstimmung Newsletter',
      length: 45,
      with: [{ name: 'Dr. Petra Hartwig', email: 'p.hartwig@hartwig-teile.example' }],
      purpose: 'status',
      clientId: clients.hartwig.id,
    },
    {
      title: 'Kennenlernen mit Ines Kroll',
      length: 30,
      with: [{ name: 'Ines Kroll', email: 'i.kroll@praxis-ahorn.example' }],
      clientId: clients.ahorn.id,
    },
    {
      title: 'Anmeldung im neuen Programm',
      length: 30,
      with: [{ name: 'Nils Soltau', email: 'n.soltau@akademie-am-wall.example' }],
    },
    {
      title: 'Wie es weitergeht',
      length: 60,
      with: [{ name: 'Ulf Petersen', email: 'u.petersen@kellermann-logistik.example' }],
      clientId: clients.kellermann.id,
    },
    {
      title: 'Erstes Gespräch',
      length: 45,
      with: [{ name: 'Mara Lenz', email: 'mara@toepferei-lenz.example' }],
      clientId: clients.lenz.id,
    },
    {
      title: 'Neue Website für den Weinhof',
      length: 30,
      with: [{ name: 'Anna Sander', email: 'anna@weinhof-sander.example' }],
    },
  ];
}

function comingMeetings(calendar: DemoCalendar, clients: Clients): DemoMeeting[] {
  const [first, second, third] = calendar.nextWorkdays();
  return [
    meeting(calendar, first, 10 * 60, {
      title: 'Half an hour with Claire',
      length: 30,
      with: [{ name: 'Claire Hadley', email: 'claire.hadley@wexcombe-tea.example' }],
      purpose: 'care',
      clientId: clients.wexcombe.id,
    }),
    meeting(calendar, second, 9 * 60, {
      title: 'Jour fixe',
      length: 45,
      with: [{ name: 'Judith Brandner', email: 'j.brandner@akademie-am-wall.example' }],
      recurring: true,
      purpose: 'status',
      clientId: clients.akademie.id,
    }),
    meeting(calendar, third, 8 * 60, {
      title: 'Stand der Praxen',
      length: 30,
      with: [{ name: 'Ines Kroll', email: 'i.kroll@praxis-ahorn.example' }],
      recurring: true,
      purpose: 'status',
      clientId: clients.ahorn.id,
    }),
  ];
}

function meeting(calendar: DemoCalendar, day: string, start: number, planned: Planned): DemoMeeting {
  const { length, with: guests, ...told } = planned;
  return {
    ...told,
    start: calendar.instant(day, start),
    end: calendar.instant(day, start + length),
    attendees: [{ name: JANA.name, email: JANA_EMAIL }, ...guests],
    joinUrl: joinUrl(`${calendar.today}/${planned.title}`),
  };
}

/** A link as Teams writes it; it leads to no meeting that exists. */
function joinUrl(name: string): string {
  const thread = createHash('sha256')
    .update(name)
    .digest('base64url')
    .replace(/[^A-Za-z0-9]/g, '0');
  const nobody = '00000000-0000-0000-0000-000000000000';
  const context = encodeURIComponent(JSON.stringify({ Tid: nobody, Oid: nobody }));
  return `https://teams.microsoft.com/l/meetup-join/19%3ameeting_${thread}%40thread.v2/0?context=${context}`;
}
