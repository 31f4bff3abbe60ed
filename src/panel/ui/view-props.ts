import type { Briefing } from '#domain/coaching/briefing.ts';
import type { Meeting } from '#domain/meeting.ts';

/** What every tab's view gets: the meeting, what the coach says of it now, and a way to another tab. */
export type ViewProps = {
  meeting: Meeting;
  briefing: Briefing;
  openTab: (tab: 'before' | 'call' | 'agreed' | 'notes' | 'after') => void;
};
