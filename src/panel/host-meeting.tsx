import { Button } from '@fluentui/react-components';
import { CalendarLtr24Regular } from '@fluentui/react-icons/svg/calendar-ltr';
import { CloudOff32Regular } from '@fluentui/react-icons/svg/cloud-off';
import { dayOf } from '#domain/time.ts';
import { MeetingPanel } from './meeting-panel.tsx';
import { useHost } from './parts/use-host.ts';
import { hostMeetingText } from './text/host-meeting.ts';
import { useText } from './text/use-text.tsx';
import { useNow } from './ui/clock.tsx';
import { later } from './ui/later.ts';
import { PlainPage } from './ui/plain-page.tsx';
import { useHostMeeting } from './use-host-meeting.ts';

const MessageClient = later(async () => (await import('./message-client.tsx')).MessageClient);
const ChatClient = later(async () => (await import('./chat-client.tsx')).ChatClient);
const WhichDate = later(async () => (await import('./features/which-date/which-date.tsx')).WhichDate);

/** The panel beside whatever the host shows: a meeting, a date of a series, a mail, or nothing yet. */
export function HostMeetingPage() {
  const text = useText(hostMeetingText);
  const today = dayOf(useNow());
  const { beside, look } = useHostMeeting(useHost());
  switch (beside.kind) {
    case 'looking':
      return null;
    case 'nothing':
      return <PlainPage icon={<CalendarLtr24Regular />} title={text.noMeetingTitle} text={text.noMeeting} />;
    case 'unreachable':
      return (
        <PlainPage
          icon={<CloudOff32Regular />}
          title={text.unreachableTitle}
          text={text.unreachable}
          action={<Button onClick={() => void look()}>{text.retry}</Button>}
        />
      );
    case 'which-date':
      return (
        <WhichDate
          title={beside.hint.title}
          dates={beside.dates}
          today={today}
          onChoose={(date) => void look(date)}
        />
      );
    case 'message':
      return <MessageClient key={beside.message.from.email} message={beside.message} />;
    case 'meeting':
      return beside.isChat ? (
        <ChatClient meeting={beside.meeting} onLinked={() => void look()} />
      ) : (
        <MeetingPanel meeting={beside.meeting} onLinked={() => void look()} />
      );
  }
}
