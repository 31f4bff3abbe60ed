import { Suspense } from 'react';
import { createRoot } from 'react-dom/client';
import { StagePage } from './features/stage/stage-page.tsx';
import { HostFrame } from './host-frame.tsx';
import { createBrowserHost } from './hosts/browser.ts';
import type { Host } from './hosts/host.ts';
import { languageOf } from './hosts/language.ts';
import { msalSignIn } from './hosts/sign-in.ts';
import { signInAsServerSays } from './sync/sign-in-settings.ts';

const clock = () => new Date();

/** What the client sees, in a window of its own: for a Teams that cannot show the page to others by itself. */
export function openStageWindow(root: HTMLElement, query: URLSearchParams): void {
  const way = signInAsServerSays((directory) => msalSignIn(directory, async () => undefined));
  const host = createBrowserHost({ language: languageOf(navigator.language), theme: 'light', ...way });
  createRoot(root).render(
    <Suspense fallback={null}>
      <StageView query={query} host={host} />
    </Suspense>,
  );
}

/** What the client sees, as the page's address names it. */
export function StageView({ query, host }: { query: URLSearchParams; host: Host }) {
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
