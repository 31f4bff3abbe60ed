import { useEffect, useRef } from 'react';
import type { Expectation } from '#domain/expectation.ts';
import { readKept } from '../../sync/kept-form.ts';
import { newId } from '../../sync/new-id.ts';
import { useClient } from '../../sync/use-client.ts';
import { useDraft } from '../../sync/use-draft.ts';
import { useSync } from '../../sync/use-sync.ts';
import { draftOf, ExpectationDraft, entriesOf, isHalfAssessed } from './expectation-draft.ts';

/** Where the form of an expectation is kept on this device; one begun and not yet proposed has the client's own place. */
export function draftKey(clientId: string, expectation: Expectation | undefined): string {
  return `expectation:${expectation?.id ?? `new:${clientId}`}`;
}

/**
 * The form of one expectation: kept on this device at every change; what is worth a proposal goes into the ledger
 * when the form is saved or left. Something agreed only changes when it is saved, because that asks why.
 */
export function useExpectationDraft(
  expectation: Expectation | undefined,
  onSaved: (id: string) => void,
): {
  draft: ExpectationDraft;
  change: (changed: Partial<ExpectationDraft>) => void;
  save: () => Promise<void>;
} {
  const { clientId, append } = useClient();
  const { drafts } = useSync();
  const [kept, keep, forget] = useDraft(draftKey(clientId, expectation));
  const draft = readKept(ExpectationDraft, kept) ?? draftOf(expectation);
  // What is on its way is not sent once more when the form goes.
  const sent = useRef(false);

  async function save(): Promise<void> {
    const id = expectation?.id ?? newId();
    const entries = entriesOf(draft, expectation, id);
    if (sent.current || entries.length === 0) return;
    sent.current = true;
    const saved = await append(entries);
    // A goal that is new goes on in a form of its own, under its own id.
    sent.current = saved.ok && !expectation;
    if (!saved.ok) return;
    const half = isHalfAssessed(draft, expectation);
    if (half && !expectation) drafts.of(`expectation:${id}`).set(kept);
    if (!half || !expectation) forget(kept);
    if (!expectation) onSaved(id);
  }

  const leave = useRef(save);
  leave.current = expectation?.agreed ? async () => {} : save;
  useEffect(() => () => void leave.current(), []);

  return { draft, change: (changed) => keep(JSON.stringify({ ...draft, ...changed })), save };
}
