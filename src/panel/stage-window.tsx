import { CalendarLtr24Regular } from '@fluentui/react-icons/svg/calendar-ltr';
import { Suspense } from 'react';
import { createRoot } from 'react-dom/client';
import { StagePage } from './features/stage/stage-page.tsx';
import { HostFrame } from './host-frame.tsx';
import { createBrowserHost } from './hosts/browser.ts';
import type { Host } from './hosts/host.ts';
import { languageOf } from './hosts/language.ts';
import { msalSignIn } from './hosts/sign-in.ts';
import { signInAsServerSays } from './sync/sign-in-settings.ts';
import { stageText } from './text/stage.ts';
import { PlainPage } from './ui/plain-page.tsx';

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

/** What the client sees, as the page's address names it; without a client a sentence, and nothing is asked for. */
export function StageView({ query, host }: { query: URLSearchParams; host: Host }) {
  const { emptyTitle, empty } = stageText[host.language];
  const clientId = query.get('client');
  return (
    <HostFrame host={host} clock={clock}>
      {clientId ? (
        <StagePage
          clientId={clientId}
          meetingId={query.get('meeting') ?? undefined}
          picked={query.get('pick') ?? ''}
        />
      ) : (
        <PlainPage icon={<CalendarLtr24Regular />} title={emptyTitle} text={empty} />
      )}
    </HostFrame>
  );
}
