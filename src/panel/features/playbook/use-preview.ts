import { useEffect, useMemo, useState } from 'react';
import type { Briefing } from '#domain/coaching/briefing.ts';
import { parseCase } from '#domain/coaching/case.ts';
import { type CoachInput, coach } from '#domain/coaching/coach.ts';
import type { Playbook } from '#domain/coaching/playbook.ts';
import { useSync } from '../../sync/use-sync.ts';
import { useLanguage } from '../../text/use-text.tsx';
import { useNow } from '../../ui/clock.tsx';
import { SAMPLE_CASES } from './sample-cases.ts';

/** Whom the briefing is tried on: `sample:<id>` or `client:<id>`. */
export type Tried = `sample:${string}` | `client:${string}`;

export const FIRST_SAMPLE: Tried = 'sample:crisis';

type History = Pick<CoachInput, 'dossier' | 'meeting' | 'now'>;

/** What the coach would say with this playbook, to a sample or to a client of the workspace. */
export function usePreview(tried: Tried, playbook: Playbook): Briefing | 'loading' | 'failed' {
  const panelLanguage = useLanguage();
  const history = useHistory(tried);
  return useMemo(
    () => (typeof history === 'string' ? history : coach({ ...history, playbook, panelLanguage })),
    [history, playbook, panelLanguage],
  );
}

function useHistory(tried: Tried): History | 'loading' | 'failed' {
  const { api } = useSync();
  const now = useNow();
  const [opened, setOpened] = useState<{ tried: Tried; dossier?: History['dossier'] }>();
  const clientId = idOf(tried, 'client');
  useEffect(() => {
    if (clientId === undefined) return;
    let isWanted = true;
    void api.openClient(clientId).then((asked) => {
      if (!isWanted) return;
      const found = asked.ok && asked.value !== 'unchanged' ? { dossier: asked.value.dossier } : {};
      setOpened({ tried, ...found });
    });
    return () => {
      isWanted = false;
    };
  }, [api, clientId, tried]);
  const day = now.slice(0, 10);
  return useMemo(() => {
    if (clientId === undefined) return sampleHistory(tried);
    if (opened?.tried !== tried) return 'loading';
    const at = `${day}T12:00:00Z`;
    return opened.dossier
      ? { dossier: opened.dossier, meeting: { id: 'preview', start: at }, now: at }
      : 'failed';
  }, [clientId, tried, opened, day]);
}

function sampleHistory(tried: Tried): History | 'failed' {
  const sample = SAMPLE_CASES.find(({ id }) => id === idOf(tried, 'sample'));
  const read = parseCase(sample?.file);
  return read.ok ? read.value : 'failed';
}

function idOf(tried: Tried, kind: 'sample' | 'client'): string | undefined {
  return tried.startsWith(`${kind}:`) ? tried.slice(kind.length + 1) : undefined;
}
