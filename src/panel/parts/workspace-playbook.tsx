import { type ReactNode, useEffect, useMemo, useState } from 'react';
import { mergePlaybook, type OwnPlaybook } from '#domain/coaching/own-playbook.ts';
import { PLAYBOOK } from '#playbook/playbook.ts';
import { followPlaybook } from '../sync/follow-playbook.ts';
import { useSync } from '../sync/use-sync.ts';
import { PlaybookProvider } from './use-playbook.ts';

/** Puts the workspace's own playbook in force for everything below it, as soon as this browser knows of one. */
export function WorkspacePlaybook({ children }: { children: ReactNode }) {
  const { api, store } = useSync();
  const [own, setOwn] = useState<OwnPlaybook>();
  useEffect(() => followPlaybook({ api, store, onKnown: setOwn }), [api, store]);
  const playbook = useMemo(() => own && mergePlaybook(PLAYBOOK, own), [own]);
  return playbook && <PlaybookProvider value={playbook}>{children}</PlaybookProvider>;
}
