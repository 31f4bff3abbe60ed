import { type ReactNode, Suspense } from 'react';
import { createRoot } from 'react-dom/client';
import { App } from './app.tsx';
import { HostMeetingPage } from './host-meeting.tsx';
import { openTeams, type TeamsHost } from './hosts/teams.ts';
import { signInAsServerSays } from './sync/sign-in-settings.ts';
import { onDemand } from './ui/later.ts';
import './ui/teams-themes.css';

const DeskWindow = onDemand(async () => (await import('./desk-window.tsx')).DeskWindow);
const StageView = onDemand(async () => (await import('./stage-window.tsx')).StageView);
const TabConfiguration = onDemand(async () => (await import('./tab-configuration.tsx')).TabConfiguration);

const clock = () => new Date();

/** The page in Teams: what it shows is named by `?view=`, as the manifest and our own links have it. */
async function openTab(root: HTMLElement): Promise<void> {
  const query = new URLSearchParams(location.search);
  if (query.get('view') === 'stage' && window.parent === window) {
    const { openStageWindow } = await import('./stage-window.tsx');
    return openStageWindow(root, query);
  }
  const host = await openTeams(({ signInWith }) => signInAsServerSays(signInWith));
  createRoot(root).render(<Suspense fallback={null}>{viewOf(query, host)}</Suspense>);
  host.loaded();
}

function viewOf(query: URLSearchParams, host: TeamsHost): ReactNode {
  // Whatever page Teams puts on the stage, everyone sees it: there is nothing but the stage there.
  switch (host.isStage ? 'stage' : query.get('view')) {
    case 'config':
      return <TabConfiguration host={host} />;
    case 'stage':
      return <StageView query={query} host={host} />;
    case 'desk':
    case 'review':
      return (
        <App host={host} clock={clock}>
          <DeskWindow />
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

const root = document.getElementById('root');
if (!root) throw new Error('The page has no place for the panel.');
openTab(root).catch(async () => (await import('./missing-host.tsx')).showMissingHost(root));
