import { CalendarLtr24Regular } from '@fluentui/react-icons/svg/calendar-ltr';
import { type ReactNode, Suspense } from 'react';
import { createRoot } from 'react-dom/client';
import { App } from './app.tsx';
import { HostFrame } from './host-frame.tsx';
import { HostMeetingPage } from './host-meeting.tsx';
import { createBrowserHost } from './hosts/browser.ts';
import type { Host } from './hosts/host.ts';
import { languageOf } from './hosts/language.ts';
import { openTeams, type TeamsHost } from './hosts/teams.ts';
import { MeetingPanel } from './meeting-panel.tsx';
import { signInAsServerSays } from './sync/sign-in-settings.ts';
import { hostMeetingText } from './text/host-meeting.ts';
import { onDemand } from './ui/later.ts';
import { PlainPage } from './ui/plain-page.tsx';
import './ui/teams-themes.css';

const Desk = onDemand(async () => (await import('./features/desk/desk.tsx')).Desk);
const PlaybookPage = onDemand(
  async () => (await import('./features/playbook/playbook-page.tsx')).PlaybookPage,
);
const StagePage = onDemand(async () => (await import('./features/stage/stage-page.tsx')).StagePage);

const clock = () => new Date();

/** The page in Teams: what it shows is named by `?view=`, as the manifest and our own links have it. */
async function openTab(root: HTMLElement): Promise<void> {
  const query = new URLSearchParams(location.search);
  if (query.get('view') === 'stage' && window.parent === window) return openStageWindow(root, query);
  const host = await openTeams(({ signInWith }) => signInAsServerSays(signInWith));
  createRoot(root).render(<Suspense fallback={null}>{viewOf(query, host)}</Suspense>);
  if (query.get('view') === 'config') {
    host.offerConfiguration({
      contentUrl: `${location.origin}/tab.html`,
      entityId: 'panel',
      suggestedDisplayName: hostMeetingText[host.language].tabName,
    });
  }
  host.loaded();
}

/** What the client sees, in a window of its own: for a Teams that cannot show the page to others by itself. */
function openStageWindow(root: HTMLElement, query: URLSearchParams): void {
  const way = signInAsServerSays(async (directory) => {
    const { msalSignIn } = await import('./hosts/sign-in.ts');
    return msalSignIn(directory, async () => undefined);
  });
  const language = languageOf(navigator.language);
  const host = createBrowserHost({ language, theme: 'light', ...way });
  createRoot(root).render(<Suspense fallback={null}>{stageView(query, host)}</Suspense>);
}

function stageView(query: URLSearchParams, host: Host): ReactNode {
  return (
    <HostFrame host={host} clock={clock}>
      <StagePage
        clientId={query.get('client') ?? ''}
        meetingId={query.get('meeting') ?? undefined}
        picked={query.get('pick') ?? ''}
      />
    </HostFrame>
  );
}

function viewOf(query: URLSearchParams, host: TeamsHost): ReactNode {
  switch (query.get('view')) {
    case 'config':
      return <Configuration host={host} />;
    case 'stage':
      return stageView(query, host);
    case 'desk':
    case 'review':
      return (
        <App host={host} clock={clock}>
          <Desk
            renderPanel={(meeting, onLinked) => <MeetingPanel meeting={meeting} onLinked={onLinked} />}
            renderPlaybook={() => (
              <Suspense>
                <PlaybookPage />
              </Suspense>
            )}
          />
        </App>
      );
    default:
      return (
        <App host={host} clock={clock}>
          <HostMeetingPage />
        </App>
      );
  }
}

/** There is nothing to set: one tap on 'Save' of Teams adds the tab. */
function Configuration({ host }: { host: TeamsHost }) {
  const text = hostMeetingText[host.language];
  return (
    <HostFrame host={host} clock={clock}>
      <PlainPage icon={<CalendarLtr24Regular />} title={text.configTitle} text={text.config} />
    </HostFrame>
  );
}

const root = document.getElementById('root');
if (!root) throw new Error('The page has no place for the panel.');
openTab(root).catch(async () => (await import('./missing-host.tsx')).showMissingHost(root));
