import { makeStyles } from '@fluentui/react-components';
import { useState } from 'react';
import { PromiseForm } from '../../parts/promise-form.tsx';
import { PromiseRow } from '../../parts/promise-row.tsx';
import { useClient } from '../../sync/use-client.ts';
import { expectationText } from '../../text/expectations.ts';
import { useText } from '../../text/use-text.tsx';
import { QuietLink } from '../../ui/quiet-link.tsx';
import { Section } from '../../ui/section.tsx';

const useStyles = makeStyles({ list: { margin: 0, padding: 0, listStyle: 'none' } });

/** What both sides have promised for this goal. */
export function GoalPromises({ goalId }: { goalId: string }) {
  const styles = useStyles();
  const text = useText(expectationText);
  const { commitments } = useClient().state.dossier;
  const [adding, setAdding] = useState(false);
  const promises = commitments.filter(({ expectationId, closed }) => expectationId === goalId && !closed);
  return (
    <Section
      title={text.promises}
      action={
        !adding && (
          <QuietLink label={`${text.promises}: ${text.add1}`} onClick={() => setAdding(true)}>
            {text.add1}
          </QuietLink>
        )
      }
    >
      <ul className={styles.list}>
        {promises.map((commitment) => (
          <PromiseRow key={commitment.id} commitment={commitment} />
        ))}
      </ul>
      {adding && <PromiseForm goalId={goalId} close={() => setAdding(false)} />}
    </Section>
  );
}
