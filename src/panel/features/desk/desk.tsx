import { Button, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { ChevronLeft20Regular } from '@fluentui/react-icons/svg/chevron-left';
import { Handshake32Regular } from '@fluentui/react-icons/svg/handshake';
import { type ReactNode, useMemo, useState } from 'react';
import type { MeetingSummary } from '#contracts/api.ts';
import { dayOf } from '#domain/time.ts';
import { withoutMeeting } from '../../parts/without-meeting.ts';
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
  frame: {
    flex: '1 1 auto',
    minHeight: 0,
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr) 320px',
    overflow: 'hidden',
    borderRadius: tokens.borderRadiusXLarge,
    boxShadow: tokens.shadow8,
    backgroundColor: tokens.colorNeutralBackground1,
    '@media (max-width: 980px)': { gridTemplateColumns: 'minmax(0, 1fr)' },
    '@media (max-width: 600px)': { borderRadius: 0 },
  },
  alone: { gridTemplateColumns: 'minmax(0, 1fr)' },
  stage: { minWidth: 0, minHeight: 0, '@media (max-width: 980px)': { display: 'none' } },
  panel: { minWidth: 0, minHeight: 0, position: 'relative' },
  back: { display: 'none', '@media (max-width: 600px)': { display: 'inline-flex', alignSelf: 'flex-start' } },
});

/** What a plain browser has beside the desk: its switches, and a call to try the panel on. */
type Demonstration = DeskSettings & { onMoveClock: (byMs: number) => void };

/** The desk: the meetings of the day beside the panel, clients, calendar files; with a demonstration to try it on. */
export function Desk({
  demonstration,
  renderPanel,
}: {
  /** Absent in Teams, which has switches and calls of its own. */
  demonstration?: Demonstration;
  renderPanel: (meeting: MeetingSummary, onLinked: () => void) => ReactNode;
}) {
  const styles = useStyles();
  const text = useText(deskText);
  const clock = useClock();
  const today = dayOf(useNow());
  const { meetings, reload } = useMeetings(today);
  const demo = useDemo(reload);
  const soon = useMemo(() => soonOf(meetings ?? [], today), [meetings, today]);
  const outlook = useOutlook(soon);
  const [view, setView] = useState<'meetings' | 'clients'>('meetings');
  const [chosen, setChosen] = useState<MeetingSummary>();
  const [moment, setMoment] = useState<Moment>('now');
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
        className={mergeClasses(styles.aside, current ? styles.notOnPhone : styles.onlyList)}
      >
        <TabList
          size="small"
          className={styles.views}
          selectedValue={view}
          onTabSelect={(_, { value }) => setView(value === 'clients' ? 'clients' : 'meetings')}
        >
          <Tab value="meetings">{text.meetings}</Tab>
          <Tab value="clients">{text.clients}</Tab>
        </TabList>
        {view === 'meetings' ? (
          <CalendarImport onImported={reload}>
            <MeetingList
              meetings={meetings ?? []}
              outlook={outlook}
              today={today}
              chosenId={current?.meetingId}
              onChoose={choose}
            />
          </CalendarImport>
        ) : (
          <ClientList onChoose={(client) => choose(withoutMeeting(client, clock(), text.withoutMeeting))} />
        )}
        {demo.present && <p className={styles.note}>{text.demoNote}</p>}
      </nav>
      <div className={mergeClasses(styles.work, !current && styles.notOnPhone)}>
        {demo.present && <DemoHint onRemove={() => void demo.remove().then(() => choose(undefined))} />}
        <Button
          className={styles.back}
          appearance="subtle"
          icon={<ChevronLeft20Regular />}
          onClick={() => choose(undefined)}
        >
          {text.back}
        </Button>
        {current ? (
          <div className={mergeClasses(styles.frame, !demonstration && styles.alone)}>
            {demonstration && (
              <div className={styles.stage}>
                <CallStage
                  meeting={current}
                  contact={outlook.get(current.meetingId)?.contact ?? current.clientName ?? current.title}
                  moment={moment}
                  {...(isDemo && { onMoment: (to: Moment) => moveTo(to, current) })}
                />
              </div>
            )}
            <div className={styles.panel} data-panel>
              {renderPanel(current, () => void reload())}
            </div>
          </div>
        ) : (
          <PlainPage icon={<Handshake32Regular />} title={text.chooseMeeting} text={text.chooseMeetingWhy} />
        )}
      </div>
    </div>
  );
}
