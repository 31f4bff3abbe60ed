import { CalendarLtr24Regular } from '@fluentui/react-icons/svg/calendar-ltr';
import { HostFrame } from './host-frame.tsx';
import type { TeamsHost } from './hosts/teams.ts';
import { hostMeetingText } from './text/host-meeting.ts';
import { PlainPage } from './ui/plain-page.tsx';

const clock = () => new Date();

/** There is nothing to set: one tap on 'Save' of Teams adds the tab. */
export function TabConfiguration({ host }: { host: TeamsHost }) {
  const text = hostMeetingText[host.language];
  return (
    <HostFrame host={host} clock={clock}>
      <PlainPage icon={<CalendarLtr24Regular />} title={text.configTitle} text={text.config} />
    </HostFrame>
  );
}
