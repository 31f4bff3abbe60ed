import { Button, mergeClasses } from '@fluentui/react-components';
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
import { useDeskStyles } from './desk-styles.ts';
import { MeetingFrame } from './meeting-frame.tsx';
import { MeetingList } from './meeting-list.tsx';
import { useDemo } from './use-demo.ts';
import { soonOf, useMeetings } from './use-meetings.ts';
import { useOutlook } from './use-outlook.ts';

const PAGES = ['renewals', 'playbook', 'workspace'] as const;
/** What fills the desk instead of a meeting with its panel: a tab of its own, or what one of the lists leads to. */
export type DeskPage = (typeof PAGES)[number] | 'import' | 'feed';

const VIEWS = ['meetings', 'clients', ...PAGES] as const;
type View = (typeof VIEWS)[number];

/** What a plain browser has beside the desk: its switches, and a call to try the panel on. */
type Demonstration = DeskSettings & { onMoveClock: (byMs: number) => void };

/** The desk: the meetings of the day beside the panel, clients, calendar files; with a demonstration to try it on. */
export function Desk({
  demonstration,
  renderPanel,
  renderPage,
}: {
  /** Absent in Teams, which has switches and calls of its own. */
  demonstration?: Demonstration;
  renderPanel: (meeting: MeetingSummary, onLinked: () => void) => ReactNode;
  /** The renewals; for leads also what the coach says, and how the workspace is kept. */
  renderPage: (page: DeskPage, onClientsChanged: () => void) => ReactNode;
}) {
  const styles = useDeskStyles();
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
  const [beside, setBeside] = useState<DeskPage>();
  const [changes, setChanges] = useState(0);
  const page = beside ?? PAGES.find((name) => name === view);
  const isWide = page === 'renewals';
  const current = meetings?.find(({ meetingId }) => meetingId === chosen?.meetingId) ?? chosen;
  const isDemo = current?.clientId !== undefined && demo.clientIds.has(current.clientId);

  function show(name: View) {
    setBeside(undefined);
    setView(name);
  }

  function choose(meeting: MeetingSummary | undefined) {
    setBeside(undefined);
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
    <div className={mergeClasses(styles.desk, isWide && styles.wide)}>
      {demonstration && <DeskHeader settings={demonstration} demo={demo.present} />}
      <nav
        aria-label={text.navigation}
        className={mergeClasses(
          styles.aside,
          current || page ? styles.notOnPhone : styles.onlyList,
          isWide && styles.asideAbove,
        )}
      >
        <TabList
          className={styles.views}
          selected={view}
          onSelect={(value) => show(VIEWS.find((name) => name === value) ?? view)}
        >
          <Tab value="meetings">{text.meetings}</Tab>
          <Tab value="clients">{text.clients}</Tab>
          <Tab value="renewals">{text.renewals}</Tab>
          {isLead && <Tab value="playbook">{text.playbook}</Tab>}
          {isLead && <Tab value="workspace">{text.workspace}</Tab>}
        </TabList>
        {view === 'meetings' && (
          <CalendarImport onImported={reload} onFeed={() => setBeside('feed')}>
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
          <ClientList
            key={changes}
            onChoose={(client) => choose(withoutMeeting(client, clock(), text.withoutMeeting))}
            onImport={() => setBeside('import')}
          />
        )}
        {page === 'playbook' && <p className={styles.hint}>{text.playbookWhy}</p>}
        {page === 'workspace' && <p className={styles.hint}>{text.workspaceWhy}</p>}
        {demo.present && !isWide && <p className={styles.note}>{text.demoNote}</p>}
      </nav>
      <div
        className={mergeClasses(
          styles.work,
          !current && !page && styles.notOnPhone,
          isWide && styles.workWide,
        )}
      >
        {demo.present && !page && (
          <DemoHint onRemove={() => void demo.remove().then(() => choose(undefined))} />
        )}
        <Button
          className={styles.back}
          appearance="subtle"
          icon={<ChevronLeft20Regular />}
          onClick={() => (page ? show(beside ? view : 'meetings') : choose(undefined))}
        >
          {text.back}
        </Button>
        {page && (
          <div className={styles.page}>{renderPage(page, () => setChanges((count) => count + 1))}</div>
        )}
        {!page && !current && (
          <PlainPage
            icon={<CalendarLtr24Regular />}
            title={text.chooseMeeting}
            text={text.chooseMeetingWhy}
          />
        )}
        {!page && current && (
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
