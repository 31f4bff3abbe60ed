import { Suspense } from 'react';
import { createRoot } from 'react-dom/client';
import { App } from './app.tsx';
import { HostMeetingPage } from './host-meeting.tsx';
import { openOutlook } from './hosts/outlook.ts';
import { signInAsServerSays } from './sync/sign-in-settings.ts';
import './ui/outlook-themes.css';

const clock = () => new Date();

/** The pane in Outlook, beside an appointment or a mail. */
async function openPane(root: HTMLElement): Promise<void> {
  const host = await openOutlook(({ signInWith }) => signInAsServerSays(signInWith));
  createRoot(root).render(
    <Suspense fallback={null}>
      <App host={host} clock={clock}>
        <HostMeetingPage />
      </App>
    </Suspense>,
  );
}

const root = document.getElementById('root');
if (!root) throw new Error('The page has no place for the panel.');
openPane(root).catch(async () => (await import('./missing-host.tsx')).showMissingHost(root));
