import { makeStyles } from '@fluentui/react-components';
import { awaitsOutcome } from '#domain/coaching/goal.ts';
import type { Meeting } from '#domain/meeting.ts';
import { dayOf } from '#domain/time.ts';
import { OverdueGoal } from '../../parts/overdue-goal.tsx';
import { useClient } from '../../sync/use-client.ts';
import { outcomeText } from '../../text/outcome.ts';
import { useText } from '../../text/use-text.tsx';
import { Section } from '../../ui/section.tsx';

const useStyles = makeStyles({ list: { margin: 0, padding: 0, listStyle: 'none' } });

/** Agreed goals whose date had passed by this meeting: it asks what became of them. */
export function OverdueGoals({ meeting }: { meeting: Meeting }) {
  const styles = useStyles();
  const text = useText(outcomeText);
  const { expectations } = useClient().state.dossier;
  const overdue = expectations.filter((goal) => awaitsOutcome(goal, dayOf(meeting.start)));
  if (overdue.length === 0) return null;
  return (
    <Section title={text.askedNow}>
      <ul className={styles.list}>
        {overdue.map((expectation) => (
          <OverdueGoal key={expectation.id} expectation={expectation} />
        ))}
      </ul>
    </Section>
  );
}
