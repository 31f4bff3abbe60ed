import type { DemoClient } from './chronicle.ts';
import { ahorn } from './clients/ahorn.ts';
import { akademie } from './clients/akademie.ts';
import { hartwig } from './clients/hartwig.ts';
import { kellermann } from './clients/kellermann.ts';
import { lenz } from './clients/lenz.ts';
import { rheintal } from './clients/rheintal.ts';
import { vogelsang } from './clients/vogelsang.ts';
import { wexcombe } from './clients/wexcombe.ts';
import { demoCalendar } from './demo-calendar.ts';
import { type DemoMeeting, demoMeetings } from './meetings.ts';

export type DemoWorkspace = { clients: DemoClient[]; meetings: DemoMeeting[] };

/**
 * The workspace of an invented agency: eight clients with their histories, and the meetings around `now` (ISO
 * 8601 with offset). Between them they show every situation that the coach knows, and renewals in every state. Pure: the same day gives the
 * same clients, entries and ids.
 */
export function demoWorkspace(now: string): DemoWorkspace {
  const calendar = demoCalendar(now);
  const clients = {
    hartwig: hartwig(calendar),
    ahorn: ahorn(calendar),
    kellermann: kellermann(calendar),
    lenz: lenz(calendar),
    wexcombe: wexcombe(calendar),
    akademie: akademie(calendar),
    vogelsang: vogelsang(calendar),
    rheintal: rheintal(calendar),
  };
  return { clients: Object.values(clients), meetings: demoMeetings(calendar, now, clients) };
}
