import { Button, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { CalendarLtr24Regular } from '@fluentui/react-icons/svg/calendar-ltr';
import { ChevronLeft20Regular } from '@fluentui/react-icons/svg/chevron-left';
import { type ReactNode, useMemo, useState } from 'react';
import type { MeetingSummary } from '#contracts/api.ts';
import { dayOf } from '#domain/time.ts';
import { withoutMeeting } from '../../parts/without-meeting.ts';
import { useSync } from '../../sync/use-sync.ts';
import { deskText } from '../../text/desk.ts';
import { useText } from '../../text/use-text.tsx';
import { useClock, useNow } from '../../ui/clock.tsx';
import { PlainPage } from '../../ui/plain-page.tsx';
import { Tab } from '../../ui/tab.tsx';
import { TabList } from '../../ui/tab-list.tsx';
import { CalendarImport } from './calendar-import.tsx';
import { CallStage, MOMENTS, type Moment } from './call-stage.tsx';
import { ClientList } from './client-list.tsx';
import { DemoHint } from './demo-hint.tsx';
import { DeskHeader, type DeskSettings } from './desk-header.tsx';
import { MeetingFrame } from './meeting-frame.tsx';
import { MeetingList } from './meeting-list.tsx';
import { useDemo } from './use-demo.ts';
import { soonOf, useMeetings } from './use-meetings.ts';
import { useOutlook } from './use-outlook.ts';

const useStyles = makeStyles({
  desk: {
    display: 'grid',
    gridTemplateColumns: '272px minmax(0, 1fr)',
    gridTemplateRows: 'auto minmax(0, 1fr)',
    gridTemplateAreas: '"header header" "list work"',
    height: '100vh',
    backgroundColor: tokens.colorNeutralBackground3,
    color: tokens.colorNeutralForeground1,
    '@media (max-width: 600px)': {
      gridTemplateColumns: 'minmax(0, 1fr)',
      gridTemplateAreas: '"header" "work"',
    },
  },
  aside: {
    gridArea: 'list',
    display: 'flex',
    flexDirection: 'column',
    minHeight: 0,
    overflowY: 'auto',
    padding: '8px 12px 16px',
    borderRight: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground2,
  },
  // On a phone's width there is one thing at a time: the list, or the panel.
  onlyList: { '@media (max-width: 600px)': { gridArea: 'work' } },
  notOnPhone: { '@media (max-width: 600px)': { display: 'none' } },
  views: { marginBottom: '8px' },
  note: {
    marginTop: 'auto',
    padding: '16px 8px 0',
    fontSize: tokens.fontSizeBase200,
    lineHeight: '16px',
    color: tokens.colorNeutralForeground3,
  },
  work: {
    gridArea: 'work',
    display: 'flex',
    flexDirection: 'column',
    gap: '14px',
    minWidth: 0,
    minHeight: 0,
    padding: '16px',
    '@media (max-width: 600px)': { padding: 0, gap: 0 },
  },
  page: { flex: '1 1 0', minHeight: 0 },
  hint: { margin: '8px', color: tokens.colorNeutralForeground2 },
  back: { display: 'none', '@media (max-width: 600px)': { display: 'inline-flex', alignSelf: 'flex-start' } },
});

const VIEWS = ['meetings', 'clients', 'playbook'] as const;
type View = (typeof VIEWS)[number];

/** What a plain browser has beside the desk: its switches, and a call to try the panel on. */
type Demonstration = DeskSettings & { onMoveClock: (byMs: number) => void };

/** The desk: the meetings of the day beside the panel, clients, calendar files; with a demonstration to try it on. */
export function Desk({
  demonstration,
  renderPanel,
  renderPlaybook,
}: {
  /** Absent in Teams, which has switches and calls of its own. */
  demonstration?: Demonstration;
  renderPanel: (meeting: MeetingSummary, onLinked: () => void) => ReactNode;
  /** The page on which leads change what the coach says. */
  renderPlaybook?: () => ReactNode;
}) {
  const styles = useStyles();
  const text = useText(deskText);
  const clock = useClock();
  const today = dayOf(useNow());
  const { meetings, reload } = useMeetings(today);
  const demo = useDemo(reload);
  const soon = useMemo(() => soonOf(meetings ?? [], today), [meetings, today]);
  const outlook = useOutlook(soon);
  const [view, setView] = useState<View>('meetings');
  const isLead = useSync().me.roles.includes('lead');
  const [chosen, setChosen] = useState<MeetingSummary>();
  const [moment, setMoment] = useState<Moment>('now');
  const isPlaybook = view === 'playbook';
  const current = meetings?.find(({ meetingId }) => meetingId === chosen?.meetingId) ?? chosen;
  const isDemo = current?.clientId !== undefined && demo.clientIds.has(current.clientId);

  function choose(meeting: MeetingSummary | undefined) {
    setChosen(meeting);
    moveTo('now', undefined);
  }

  function moveTo(to: Moment, meeting: MeetingSummary | undefined) {
    setMoment(to);
    const from = to === 'after' ? meeting?.end : meeting?.start;
    demonstration?.onMoveClock(
      to === 'now' || !from ? 0 : Date.parse(from) + MOMENTS[to] * 60_000 - Date.now(),
    );
  }

  return (
    <div className={styles.desk}>
      {demonstration && <DeskHeader settings={demonstration} demo={demo.present} />}
      <nav
        aria-label={text.navigation}
        className={mergeClasses(styles.aside, current || isPlaybook ? styles.notOnPhone : styles.onlyList)}
      >
        <TabList
          className={styles.views}
          selected={view}
          onSelect={(value) => setView(VIEWS.find((name) => name === value) ?? view)}
        >
          <Tab value="meetings">{text.meetings}</Tab>
          <Tab value="clients">{text.clients}</Tab>
          {isLead && renderPlaybook && <Tab value="playbook">{text.playbook}</Tab>}
        </TabList>
        {view === 'meetings' && (
          <CalendarImport onImported={reload}>
            <MeetingList
              meetings={meetings ?? []}
              outlook={outlook}
              today={today}
              chosenId={current?.meetingId}
              onChoose={choose}
            />
          </CalendarImport>
        )}
        {view === 'clients' && (
          <ClientList onChoose={(client) => choose(withoutMeeting(client, clock(), text.withoutMeeting))} />
        )}
        {isPlaybook && <p className={styles.hint}>{text.playbookWhy}</p>}
        {demo.present && <p className={styles.note}>{text.demoNote}</p>}
      </nav>
      <div className={mergeClasses(styles.work, !current && !isPlaybook && styles.notOnPhone)}>
        {demo.present && <DemoHint onRemove={() => void demo.remove().then(() => choose(undefined))} />}
        <Button
          className={styles.back}
          appearance="subtle"
          icon={<ChevronLeft20Regular />}
          onClick={() => (isPlaybook ? setView('meetings') : choose(undefined))}
        >
          {text.back}
        </Button>
        {isPlaybook && <div className={styles.page}>{renderPlaybook?.()}</div>}
        {!isPlaybook && !current && (
          <PlainPage
            icon={<CalendarLtr24Regular />}
            title={text.chooseMeeting}
            text={text.chooseMeetingWhy}
          />
        )}
        {!isPlaybook && current && (
          <MeetingFrame
            stage={
              demonstration && (
                <CallStage
                  meeting={current}
                  contact={outlook.get(current.meetingId)?.contact ?? current.clientName ?? current.title}
                  moment={moment}
                  {...(isDemo && { onMoment: (to: Moment) => moveTo(to, current) })}
                />
              )
            }
          >
            {renderPanel(current, () => void reload())}
          </MeetingFrame>
        )}
      </div>
    </div>
  );
}
