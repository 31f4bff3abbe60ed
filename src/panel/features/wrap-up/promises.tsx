import { makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import { promisedBefore } from '#domain/commitment.ts';
import type { Meeting } from '#domain/meeting.ts';
import { PromiseForm } from '../../parts/promise-form.tsx';
import { PromiseRow } from '../../parts/promise-row.tsx';
import { useClient } from '../../sync/use-client.ts';
import { useText } from '../../text/use-text.tsx';
import { wrapUpText } from '../../text/wrap-up.ts';
import { QuietLink } from '../../ui/quiet-link.tsx';
import { Section } from '../../ui/section.tsx';

const useStyles = makeStyles({
  list: { margin: 0, padding: 0, listStyle: 'none' },
  none: { margin: 0, color: tokens.colorNeutralForeground3 },
});

/** What was promised in this meeting, by both sides. */
export function Promises({ meeting }: { meeting: Meeting }) {
  const styles = useStyles();
  const text = useText(wrapUpText);
  const { commitments } = useClient().state.dossier;
  const [adding, setAdding] = useState(false);
  const earlier = new Set(promisedBefore(commitments, meeting));
  const open = commitments.filter((commitment) => !commitment.closed && !earlier.has(commitment));
  return (
    <Section
      title={text.promised}
      action={
        !adding && (
          <QuietLink label={`${text.promised}: ${text.add}`} onClick={() => setAdding(true)}>
            {text.add}
          </QuietLink>
        )
      }
    >
      {adding && <PromiseForm close={() => setAdding(false)} />}
      {open.length === 0 && !adding && <p className={styles.none}>{text.nothingPromised}</p>}
      <ul className={styles.list}>
        {open.map((commitment) => (
          <PromiseRow key={commitment.id} commitment={commitment} />
        ))}
      </ul>
    </Section>
  );
}
