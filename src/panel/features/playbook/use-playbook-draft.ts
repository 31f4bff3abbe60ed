import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import type { PlaybookVersion } from '#contracts/playbook.ts';
import { playbookIssueSentence } from '#contracts/playbook-issues.ts';
import { checkOwnPlaybook } from '#domain/coaching/check-own-playbook.ts';
import { type OwnPlaybook, type PlaybookDraft, UNCHANGED } from '#domain/coaching/own-playbook.ts';
import { PLAYBOOK } from '#playbook/playbook.ts';
import type { ApiProblem } from '../../sync/api-outcome.ts';
import { playbookVersions, resetPlaybook, savePlaybook } from '../../sync/playbook-api.ts';
import { useDraft } from '../../sync/use-draft.ts';
import { useSync } from '../../sync/use-sync.ts';
import { useLanguage } from '../../text/use-text.tsx';
import { rebased } from './draft.ts';
import { readKept, writeKept } from './kept-draft.ts';

/** What became of the last action. */
export type Notice = 'saved' | 'was-reset' | 'stale' | 'offline' | 'failed';

export type FieldErrors = ReadonlyMap<string, string>;

/** The workspace's own playbook as it is in force, a draft of the next version, and what can be done with it. */
export function usePlaybookDraft() {
  const { api } = useSync();
  const language = useLanguage();
  const [inForce, setInForce] = useState<OwnPlaybook>();
  const [draft, setDraft] = useState<PlaybookDraft>(UNCHANGED);
  const [versions, setVersions] = useState<readonly PlaybookVersion[]>([]);
  const [notice, setNotice] = useState<Notice>();
  const [refused, setRefused] = useState<FieldErrors>(new Map());
  const [isMissing, setMissing] = useState(false);
  const [kept, keep, forget] = useDraft('playbook');
  const isRestored = useRef(false);

  const take = useCallback(
    async (own: OwnPlaybook, next: PlaybookDraft = own) => {
      setInForce(own);
      setDraft({ changes: next.changes, own: next.own });
      setRefused(new Map());
      const listed = await playbookVersions(api);
      if (listed.ok) setVersions(listed.value.versions);
    },
    [api],
  );
  const load = useCallback(async () => {
    const asked = await api.playbook();
    setMissing(!asked.ok);
    setNotice(undefined);
    if (asked.ok && asked.value !== 'unchanged') await take(asked.value);
  }, [api, take]);
  async function catchUp() {
    const asked = await api.playbook();
    if (!asked.ok || asked.value === 'unchanged') return setNotice('offline');
    setNotice(undefined);
    const mine = rebased(draft, inForce ?? UNCHANGED, asked.value);
    keep(writeKept({ base: asked.value, mine }));
    await take(asked.value, mine);
  }
  useEffect(() => {
    void load();
  }, [load]);

  // What was not saved when the page was left is there again, on top of what is in force now.
  useEffect(() => {
    if (!inForce || kept === '' || isRestored.current) return;
    isRestored.current = true;
    const read = readKept(kept);
    if (read) setDraft(rebased(read.mine, read.base, inForce));
  }, [inForce, kept]);

  function change(next: PlaybookDraft) {
    const base = inForce ?? UNCHANGED;
    isRestored.current = true;
    setDraft(next);
    keep(isSame(next, base) ? '' : writeKept({ base, mine: next }));
    setRefused(new Map());
    setNotice((was) => (was === 'stale' ? was : undefined));
  }

  const errors = useMemo<FieldErrors>(() => {
    const issues = checkOwnPlaybook(draft, PLAYBOOK, inForce ?? UNCHANGED);
    const own = issues.map((issue) => [issue.path, playbookIssueSentence(issue, language)] as const);
    return new Map([...refused, ...own]);
  }, [draft, inForce, refused, language]);

  // What is shown as a preview while a field does not fit: the last draft in which all did.
  const sound = useRef<PlaybookDraft>(draft);
  if (errors.size === 0) sound.current = draft;

  async function finish(outcome: ReturnType<typeof savePlaybook>, done: Notice) {
    const answer = await outcome;
    setNotice(answer.ok ? done : noticeOf(answer.error));
    if (answer.ok) {
      forget();
      return take(answer.value);
    }
    const fields = answer.error.kind === 'refused' ? (answer.error.problem.fields ?? []) : [];
    setRefused(new Map(fields.map(({ path, message }) => [path, message])));
  }

  return {
    inForce,
    isMissing,
    draft,
    sound: sound.current,
    versions,
    notice,
    errors,
    isChanged: inForce !== undefined && !isSame(draft, inForce),
    change,
    load,
    /** Takes in what someone else has saved since, under the draft. */
    catchUp,
    save: () => finish(savePlaybook(api, inForce?.version ?? 0, draft), 'saved'),
    reset: () => finish(resetPlaybook(api, inForce?.version ?? 0), 'was-reset'),
  };
}
export type DraftState = ReturnType<typeof usePlaybookDraft>;

function isSame(draft: PlaybookDraft, { changes, own }: PlaybookDraft): boolean {
  const inOrder = (record: PlaybookDraft['changes']) =>
    Object.entries(record).sort(([a], [b]) => (a < b ? -1 : 1));
  return JSON.stringify([inOrder(draft.changes), draft.own]) === JSON.stringify([inOrder(changes), own]);
}

function noticeOf(problem: ApiProblem): Notice {
  if (problem.kind === 'refused') return problem.problem.code === 'stale-playbook' ? 'stale' : 'failed';
  return problem.kind === 'offline' || problem.kind === 'unavailable' ? 'offline' : 'failed';
}
