import { Button, MessageBar, MessageBarBody, makeStyles, tokens } from '@fluentui/react-components';
import { Add20Regular } from '@fluentui/react-icons/svg/add';
import { useEffect, useState } from 'react';
import type { Candidate, MeetingSummary } from '#contracts/api.ts';
import { NewClientForm } from '../../parts/new-client-form.tsx';
import { useSync } from '../../sync/use-sync.ts';
import { linkMeetingText } from '../../text/link-meeting.ts';
import { useDates } from '../../text/use-dates.ts';
import { useText } from '../../text/use-text.tsx';
import { Section } from '../../ui/section.tsx';
import { ClientSearch } from './client-search.tsx';

const useStyles = makeStyles({
  page: {
    height: '100%',
    boxSizing: 'border-box',
    overflowY: 'auto',
    padding: '10px 16px 16px',
    backgroundColor: tokens.colorNeutralBackground1,
    color: tokens.colorNeutralForeground1,
  },
  meeting: {
    margin: 0,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    fontWeight: tokens.fontWeightSemibold,
    overflowWrap: 'break-word',
  },
  quiet: {
    margin: '2px 0 0',
    fontSize: tokens.fontSizeBase200,
    lineHeight: '16px',
    color: tokens.colorNeutralForeground3,
  },
  title: {
    margin: '16px 0 0',
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase400,
    fontWeight: tokens.fontWeightSemibold,
  },
  candidate: {
    marginTop: '12px',
    padding: '14px',
    border: `1.5px solid ${tokens.colorBrandStroke1}`,
    borderRadius: tokens.borderRadiusLarge,
    overflowWrap: 'break-word',
  },
  wide: { width: '100%', minHeight: '40px', marginTop: '12px' },
  hint: {
    margin: '16px 0 0',
    fontSize: tokens.fontSizeBase200,
    lineHeight: '16px',
    color: tokens.colorNeutralForeground3,
  },
});

/** A meeting whose client is not known yet: who it may be and why, anyone else, a new one, or nobody. */
export function LinkMeeting({
  meeting,
  isChat = false,
  onLinked,
}: {
  meeting: MeetingSummary;
  /** A chat that is no meeting, and so has no time. */
  isChat?: boolean;
  onLinked: () => void;
}) {
  const styles = useStyles();
  const text = useText(linkMeetingText);
  const asked = isChat ? text.chat : text;
  const dates = useDates();
  const { api } = useSync();
  const [candidates, setCandidates] = useState<readonly Candidate[]>(meeting.candidates ?? []);
  const [mode, setMode] = useState<'choose' | 'new' | 'none'>(meeting.noClient ? 'none' : 'choose');
  const [failed, setFailed] = useState(false);

  useEffect(() => {
    let wanted = true;
    void api.meeting(meeting.meetingId).then((asked) => {
      if (wanted && asked.ok && asked.value.candidates) setCandidates(asked.value.candidates);
    });
    return () => {
      wanted = false;
    };
  }, [api, meeting.meetingId]);

  async function link(clientId: string | null) {
    const { title, start, end, purpose, meetingId } = meeting;
    const linked = await api.linkMeeting(meetingId, {
      clientId,
      title: title.slice(0, 200),
      start,
      end,
      ...(purpose && { purpose }),
    });
    setFailed(!linked.ok);
    if (!linked.ok) return;
    if (clientId === null) setMode('none');
    onLinked();
  }

  return (
    <main className={styles.page}>
      <h1 className={styles.meeting}>{meeting.title}</h1>
      {!isChat && (
        <p className={styles.quiet}>
          {dates.weekday(meeting.start)}, {dates.time(meeting.start)}–{dates.time(meeting.end)}
        </p>
      )}
      {failed && (
        <MessageBar intent="info" layout="multiline">
          <MessageBarBody>{text.failed}</MessageBarBody>
        </MessageBar>
      )}
      {mode === 'none' && (
        <Section>
          <p>{asked.isNoClient}</p>
          <Button className={styles.wide} onClick={() => setMode('choose')}>
            {asked.change}
          </Button>
        </Section>
      )}
      {mode === 'new' && (
        <NewClientForm
          attendees={meeting.attendees}
          submitLabel={text.save}
          onCreated={(id) => void link(id)}
          onCancel={() => setMode('choose')}
        />
      )}
      {mode === 'choose' && (
        <>
          <h2 className={styles.title}>{asked.title}</h2>
          {candidates.map((candidate, index) => (
            <div key={candidate.clientId} className={styles.candidate}>
              <p className={styles.meeting}>{candidate.name}</p>
              <p className={styles.quiet}>{text.because(candidate.why)}</p>
              <Button
                appearance={index === 0 ? 'primary' : 'outline'}
                className={styles.wide}
                onClick={() => void link(candidate.clientId)}
              >
                {text.link}
              </Button>
            </div>
          ))}
          <Section title={candidates.length > 0 ? text.other : text.search}>
            <ClientSearch onChoose={(id) => void link(id)} />
          </Section>
          <Button className={styles.wide} icon={<Add20Regular />} onClick={() => setMode('new')}>
            {text.create}
          </Button>
          <Button appearance="subtle" className={styles.wide} onClick={() => void link(null)}>
            {asked.noClient}
          </Button>
          <p className={styles.hint}>{asked.hint}</p>
        </>
      )}
    </main>
  );
}
