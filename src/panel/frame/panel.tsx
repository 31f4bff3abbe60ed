import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { Suspense, useEffect, useMemo, useRef, useState } from 'react';
import { coach } from '#domain/coaching/coach.ts';
import type { Meeting } from '#domain/meeting.ts';
import { BriefingView } from '../features/briefing/briefing-view.tsx';
import { usePlaybook } from '../parts/use-playbook.ts';
import { isWithoutMeeting } from '../parts/without-meeting.ts';
import type { ClientState } from '../sync/client-state.ts';
import { useClient } from '../sync/use-client.ts';
import { useLanguage } from '../text/use-text.tsx';
import { useNow } from '../ui/clock.tsx';
import { FooterProvider } from '../ui/footer.tsx';
import { fetchLater, later } from '../ui/later.ts';
import type { ViewProps } from '../ui/view-props.ts';
import { BriefingSkeleton } from './briefing-skeleton.tsx';
import { Header } from './header.tsx';
import { moveBetweenRegions } from './move-between-regions.ts';
import { NoteField } from './note-field.tsx';
import { SavedLine } from './saved-line.tsx';
import { type TabName, Tabs } from './tabs.tsx';

// Only the first view is in the first load; the others come when their tab is opened, or in a quiet moment before.
const VIEWS = {
  before: BriefingView,
  call: later(async () => (await import('../features/conversation/conversation-view.tsx')).ConversationView),
  agreed: later(
    async () => (await import('../features/expectations/expectations-view.tsx')).ExpectationsView,
  ),
  notes: later(async () => (await import('./notes-tab.tsx')).NotesTab),
  after: later(async () => (await import('../features/wrap-up/wrap-up-view.tsx')).WrapUpView),
};

const ClientFile = later(async () => (await import('../features/client-file/client-file.tsx')).ClientFile);

const ServerNotices = later(async () => (await import('./server-notices.tsx')).ServerNotices);

/** Screens that put their own actions into the foot instead of the note field. */
const OWN_FOOTER: readonly TabName[] = ['agreed', 'after'];

const useStyles = makeStyles({
  container: { containerType: 'inline-size', containerName: 'panel', height: '100%', minHeight: 0 },
  panel: {
    '--pad': tokens.spacingHorizontalL,
    '@container panel (max-width: 299px)': { '--pad': tokens.spacingHorizontalM },
    height: '100%',
    display: 'flex',
    flexDirection: 'column',
    overflow: 'hidden',
    backgroundColor: tokens.colorNeutralBackground1,
    color: tokens.colorNeutralForeground1,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
  },
  body: {
    flex: '1 1 auto',
    minHeight: 0,
    overflowY: 'auto',
    overflowX: 'hidden',
    overflowWrap: 'break-word',
    // A focused element is never hidden behind the foot's shadow.
    scrollPaddingBottom: '24px',
    padding: '10px var(--pad) 16px',
    outlineOffset: '-2px',
  },
  foot: {
    flex: 'none',
    padding: '4px var(--pad) 10px',
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground1,
  },
  footOver: {
    boxShadow: `0 -6px 12px -6px ${tokens.colorNeutralShadowAmbient}, 0 -2px 6px -2px ${tokens.colorNeutralShadowKey}`,
  },
});

/** The panel beside one meeting with one client. It opens on the tab that fits the clock and stays there. */
export function Panel({ meeting, userId }: { meeting: Meeting; userId: string }) {
  const styles = useStyles();
  const { state } = useClient();
  const language = useLanguage();
  const now = useNow();
  const playbook = usePlaybook();
  const [tab, setTab] = useState<TabName>(() => tabForTime(meeting, now));
  const [inFile, setInFile] = useState(false);
  const [foot, setFoot] = useState<HTMLElement | null>(null);
  const body = useRef<HTMLElement>(null);
  const overflows = useOverflow(body);
  const minute = now.slice(0, 16) + now.slice(19);
  const briefing = useMemo(
    () =>
      coach({
        dossier: state.dossier,
        meeting,
        now: minute.replace(/T(\d\d:\d\d)/, 'T$1:00'),
        playbook,
        panelLanguage: language,
      }),
    [state.dossier, meeting, minute, playbook, language],
  );
  const View = VIEWS[tab];
  const ready = state.phase !== 'loading';
  useEffect(() => (ready ? fetchLater() : undefined), [ready]);

  function openFile() {
    setInFile(true);
    body.current?.scrollTo({ top: 0 });
  }

  function openTab(name: TabName) {
    setInFile(false);
    setTab(name);
    body.current?.scrollTo({ top: 0 });
  }

  const view: ViewProps = { meeting, briefing, openTab };
  const content = inFile ? <ClientFile close={() => openTab(tab)} /> : <View {...view} />;
  return (
    <div className={styles.container}>
      {/* biome-ignore lint/a11y/noStaticElementInteractions: F6 moves between the panel's regions, as in the programs around it */}
      <div className={styles.panel} onKeyDown={moveBetweenRegions}>
        <Header dossier={state.dossier} meeting={meeting} openFile={openFile} />
        <Tabs selected={tab} onSelect={openTab} />
        <FooterProvider value={foot}>
          <main
            ref={body}
            id="panel-body"
            data-region="body"
            role="tabpanel"
            aria-labelledby={`tab-${tab}`}
            tabIndex={-1}
            className={styles.body}
          >
            {hasNotices(state) && (
              <Suspense>
                <ServerNotices />
              </Suspense>
            )}
            <Suspense fallback={<BriefingSkeleton />}>{ready ? content : <BriefingSkeleton />}</Suspense>
          </main>
        </FooterProvider>
        <footer data-region="foot" className={mergeClasses(styles.foot, overflows && styles.footOver)}>
          <SavedLine userId={userId} meetingId={meeting.id} />
          <div ref={setFoot} />
          {!OWN_FOOTER.includes(tab) && (
            <NoteField draftKey={`note:${meeting.id}`} before={tab === 'before'} wide={tab === 'notes'} />
          )}
        </footer>
      </div>
    </div>
  );
}

/** Whether there is anything to say about panel and server. */
function hasNotices({ storage, waiting, server, phase, refused }: ClientState): boolean {
  return (
    (storage === 'memory' && waiting > 0) || (server === 'offline' && phase === 'ready') || refused.length > 0
  );
}

function tabForTime(meeting: Meeting, now: string): TabName {
  const at = Date.parse(now);
  if (isWithoutMeeting(meeting.id) || at < Date.parse(meeting.start)) return 'before';
  return at < Date.parse(meeting.end ?? meeting.start) ? 'call' : 'after';
}

/** Whether more lies below than is seen, so that the foot can show it. */
function useOverflow(element: { current: HTMLElement | null }): boolean {
  const [overflows, setOverflows] = useState(false);
  useEffect(() => {
    const box = element.current;
    if (!box) return;
    const measure = () => setOverflows(box.scrollHeight - box.clientHeight - box.scrollTop > 2);
    const observer = new ResizeObserver(measure);
    observer.observe(box);
    const contents = new MutationObserver(measure);
    contents.observe(box, { childList: true, subtree: true, characterData: true });
    box.addEventListener('scroll', measure, { passive: true });
    measure();
    return () => {
      observer.disconnect();
      contents.disconnect();
      box.removeEventListener('scroll', measure);
    };
  }, [element]);
  return overflows;
}
