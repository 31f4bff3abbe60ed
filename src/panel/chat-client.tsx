import { useMemo } from 'react';
import type { MeetingSummary } from '#contracts/api.ts';
import { LinkMeeting } from './features/link-meeting/link-meeting.tsx';
import { MeetingPanel } from './meeting-panel.tsx';
import { withoutMeeting } from './parts/without-meeting.ts';
import { useSync } from './sync/use-sync.ts';
import { hostPagesText } from './text/host-pages.ts';
import { useText } from './text/use-text.tsx';

/** A chat that is no meeting: the client it belongs to, with a conversation of its own every day. */
export function ChatClient({ meeting, onLinked }: { meeting: MeetingSummary; onLinked: () => void }) {
  const { chat } = useText(hostPagesText);
  const { clock } = useSync();
  const { clientId, clientName = '' } = meeting;
  const today = useMemo(
    () => clientId && withoutMeeting({ id: clientId, name: clientName }, clock(), chat),
    [clientId, clientName, clock, chat],
  );
  if (today) return <MeetingPanel meeting={today} onLinked={onLinked} />;
  return <LinkMeeting meeting={{ ...meeting, title: chat }} isChat onLinked={onLinked} />;
}
