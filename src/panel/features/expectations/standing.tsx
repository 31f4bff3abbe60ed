import type { Expectation } from '#domain/expectation.ts';
import { dayOf } from '#domain/time.ts';
import { EvidenceLink, useEvidence } from '../../parts/evidence.tsx';
import { useClient } from '../../sync/use-client.ts';
import { useDraft } from '../../sync/use-draft.ts';
import { expectationText } from '../../text/expectations.ts';
import { terms } from '../../text/terms.ts';
import { useDates } from '../../text/use-dates.ts';
import { useText } from '../../text/use-text.tsx';
import { useNow } from '../../ui/clock.tsx';
import { statusOf } from '../../ui/expectation-status.ts';
import { LinkedText } from '../../ui/linked-text.tsx';
import { draftKey } from './use-expectation-draft.ts';

/** How an expectation stands, in words: the sign's word first, then what a reader asks next. */
export function Standing({ expectation }: { expectation: Expectation }) {
  const text = useText(expectationText);
  const dates = useDates();
  const today = dayOf(useNow());
  const { clientId } = useClient();
  const [begun] = useDraft(draftKey(clientId, expectation));
  const { state, closed, declined, agreed, dueOn, realism } = expectation;
  if (closed) return <Outcome closed={closed} />;
  if (declined) return text.declinedBecause(declined.reason);
  const parts = [
    text.status[statusOf(expectation, today)],
    dueOn && text.until(dates.full(dueOn)),
    state === 'proposed' && agreed && text.changedSince,
    state === 'proposed' && !realism && text.unassessed,
    state === 'agreed' && agreed && text.agreedBy(agreed.with, dates.full(agreed.at)),
    begun && text.begun,
  ];
  return parts.filter(Boolean).join(' · ');
}

/** What became of it, with what shows it: words, links that can be followed, and the note if one was named. */
function Outcome({ closed }: { closed: NonNullable<Expectation['closed']> }) {
  const text = useText(expectationText);
  const { outcomes } = useText(terms);
  const dates = useDates();
  const because = closed.noteId ? [closed.noteId] : [];
  const evidence = useEvidence(because);
  return (
    <>
      {text.closedAs(outcomes[closed.outcome], dates.full(closed.at))} · <LinkedText text={closed.evidence} />
      {closed.noteId && (
        <>
          {' '}
          <EvidenceLink evidence={evidence} because={because} />
          {evidence.sheet}
        </>
      )}
    </>
  );
}
