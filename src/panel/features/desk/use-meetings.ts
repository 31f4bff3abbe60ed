import { useCallback, useEffect, useState } from 'react';
import type { MeetingSummary } from '#contracts/api.ts';
import { addDays, dayOf } from '#domain/time.ts';
import { listMeetings } from '../../sync/calendar-api.ts';
import { useSync } from '../../sync/use-sync.ts';

/** The desk looks this many days ahead, and one back for yesterday's wrap-up. */
const DAYS_AHEAD = 14;

/** The meetings around `today`, in the order of their start, and a way to ask for them anew. */
export function useMeetings(today: string): {
  meetings: readonly MeetingSummary[] | undefined;
  reload: () => Promise<void>;
} {
  const { api } = useSync();
  const [meetings, setMeetings] = useState<readonly MeetingSummary[]>();
  const reload = useCallback(async () => {
    const asked = await listMeetings(api, addDays(today, -1), addDays(today, DAYS_AHEAD));
    if (!asked.ok) return;
    setMeetings(asked.value.meetings.toSorted((a, b) => Date.parse(a.start) - Date.parse(b.start)));
  }, [api, today]);
  useEffect(() => {
    void reload();
  }, [reload]);
  return { meetings, reload: async () => reload() };
}

/** Meetings by when they are: of today, of the days that follow, and yesterday's first when it was not long ago. */
export function groupMeetings(meetings: readonly MeetingSummary[], today: string) {
  const day = (meeting: MeetingSummary) => dayOf(meeting.start);
  return {
    today: meetings.filter((meeting) => day(meeting) === today),
    week: meetings.filter((meeting) => day(meeting) > today && day(meeting) <= addDays(today, 7)),
    later: meetings.filter((meeting) => day(meeting) > addDays(today, 7)),
  };
}

/** The meetings of today and the seven days after: those whose dossiers the desk looks into. */
export function soonOf(meetings: readonly MeetingSummary[], today: string): readonly MeetingSummary[] {
  const groups = groupMeetings(meetings, today);
  return [...groups.today, ...groups.week];
}
