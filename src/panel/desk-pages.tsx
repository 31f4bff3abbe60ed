import { type ReactNode, Suspense } from 'react';
import type { DeskPage } from './features/desk/desk.tsx';
import { onDemand } from './ui/later.ts';

const FeedPage = onDemand(async () => (await import('./features/feed/feed-page.tsx')).FeedPage);
const ImportPage = onDemand(async () => (await import('./features/import/import-page.tsx')).ImportPage);
const PlaybookPage = onDemand(
  async () => (await import('./features/playbook/playbook-page.tsx')).PlaybookPage,
);
const RenewalsView = onDemand(async () => (await import('./renewals-view.tsx')).RenewalsView);
const WorkspacePage = onDemand(
  async () => (await import('./features/workspace/workspace-page.tsx')).WorkspacePage,
);

const OTHER_PAGES = {
  feed: FeedPage,
  playbook: PlaybookPage,
  renewals: RenewalsView,
  workspace: WorkspacePage,
};

/** The wide pages of the desk, each loaded when someone opens it. */
export function renderDeskPage(page: DeskPage, onClientsChanged: () => void): ReactNode {
  const Page = page === 'import' ? null : OTHER_PAGES[page];
  return <Suspense>{Page ? <Page /> : <ImportPage onClientsChanged={onClientsChanged} />}</Suspense>;
}
