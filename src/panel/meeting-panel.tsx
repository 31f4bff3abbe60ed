import { CloudOff32Regular } from '@fluentui/react-icons/svg/cloud-off';
import { DocumentSearch24Regular } from '@fluentui/react-icons/svg/document-search';
import { Suspense, useMemo } from 'react';
import type { MeetingSummary } from '#contracts/api.ts';
import type { Meeting } from '#domain/meeting.ts';
import { Panel } from './frame/panel.tsx';
import { WorkspacePlaybook } from './parts/workspace-playbook.tsx';
import { ClientProvider, useClient } from './sync/use-client.ts';
import { useClientSession } from './sync/use-client-session.ts';
import { useSync } from './sync/use-sync.ts';
import { frameText } from './text/frame.ts';
import { useText } from './text/use-text.tsx';
import { later } from './ui/later.ts';
import { PlainPage } from './ui/plain-page.tsx';

const LinkMeeting = later(async () => (await import('./features/link-meeting/link-meeting.tsx')).LinkMeeting);

/** The panel beside a meeting: with its client, or with the question whose meeting it is. */
export function MeetingPanel({ meeting, onLinked }: { meeting: MeetingSummary; onLinked: () => void }) {
  return meeting.clientId ? (
    <ClientPanel
      key={`${meeting.meetingId} ${meeting.clientId}`}
      summary={meeting}
      clientId={meeting.clientId}
    />
  ) : (
    <Suspense>
      <LinkMeeting key={meeting.meetingId} meeting={meeting} onLinked={onLinked} />
    </Suspense>
  );
}

type ClientPanelProps = { summary: MeetingSummary; clientId: string };

function ClientPanel({ summary, clientId }: ClientPanelProps) {
  const { me } = useSync();
  const { meetingId, title, start, end, purpose, attendees, formerIds } = summary;
  const session = useClientSession(clientId, meetingId);
  const emails = attendees.map(({ email }) => email).join(' ');
  const meeting = useMemo<Meeting>(
    () => ({
      id: meetingId,
      title,
      start,
      end,
      purpose,
      attendees: emails ? emails.split(' ') : [],
      formerIds,
    }),
    [meetingId, title, start, end, purpose, emails, formerIds],
  );
  if (!session) return null;
  return (
    <ClientProvider session={session}>
      <WorkspacePlaybook>
        <Opened meeting={meeting} userId={me.userId} />
      </WorkspacePlaybook>
    </ClientProvider>
  );
}

type OpenedProps = { meeting: Meeting; userId: string };

function Opened({ meeting, userId }: OpenedProps) {
  const { phase } = useClient().state;
  const text = useText(frameText);
  if (phase === 'missing') {
    return <PlainPage icon={<DocumentSearch24Regular />} title={text.missingTitle} text={text.missing} />;
  }
  if (phase === 'failed') {
    return <PlainPage icon={<CloudOff32Regular />} title={text.failedTitle} text={text.failed} />;
  }
  return <Panel meeting={meeting} userId={userId} />;
}
