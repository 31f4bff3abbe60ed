import { makeStyles } from '@fluentui/react-components';
import { type Commitment, promisedBefore } from '#domain/commitment.ts';
import type { Meeting } from '#domain/meeting.ts';
import { PromiseRow } from '../../parts/promise-row.tsx';
import { useClient } from '../../sync/use-client.ts';
import { useDraft } from '../../sync/use-draft.ts';
import { promiseText } from '../../text/promises.ts';
import { useText } from '../../text/use-text.tsx';
import { Section } from '../../ui/section.tsx';
import { Segments } from '../../ui/segments.tsx';

const useStyles = makeStyles({ list: { margin: 0, padding: 0, listStyle: 'none' } });

/** What was promised before this meeting, asked for once: kept, dropped, or still open. */
export function AskedPromises({ meeting }: { meeting: Meeting }) {
  const styles = useStyles();
  const text = useText(promiseText);
  const asked = promisedBefore(useClient().state.dossier.commitments, meeting);
  if (asked.length === 0) return null;
  return (
    <Section title={text.askedNow}>
      <ul className={styles.list}>
        {asked.map((commitment) => (
          <AskedPromise key={commitment.id} commitment={commitment} meetingId={meeting.id} />
        ))}
      </ul>
    </Section>
  );
}

function AskedPromise({ commitment, meetingId }: { commitment: Commitment; meetingId: string }) {
  const text = useText(promiseText);
  const { append, undo } = useClient();
  const { id: commitmentId, what, closed } = commitment;
  // That it is still open changes nothing in the ledger: it is a tick of this person, for this meeting.
  const [looked, setLooked] = useDraft(`still-open:${meetingId}:${commitmentId}`);

  async function answer(as: 'kept' | 'dropped' | 'open') {
    // What was answered before is taken back first: a promise is kept or dropped, never both.
    if (closed && !(await undo(closed.entryId)).ok) return;
    setLooked(as === 'open' ? 'yes' : '');
    if (as !== 'open') await append([{ kind: `commitment-${as}`, commitmentId }]);
  }

  return (
    <PromiseRow commitment={commitment}>
      <Segments<'kept' | 'dropped' | 'open'>
        label={text.whatBecame(what)}
        value={closed?.as ?? (looked === 'yes' ? 'open' : undefined)}
        onChange={(as) => void answer(as)}
        segments={[
          { value: 'kept', label: text.kept },
          { value: 'dropped', label: text.dropped },
          { value: 'open', label: text.stillOpen },
        ]}
      />
    </PromiseRow>
  );
}
