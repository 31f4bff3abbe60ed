import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import type { Expectation } from '#domain/expectation.ts';
import { dayOf } from '#domain/time.ts';
import { outcomeText } from '../text/outcome.ts';
import { useDates } from '../text/use-dates.ts';
import { useText } from '../text/use-text.tsx';
import { useNow } from '../ui/clock.tsx';
import { Mark } from '../ui/mark.tsx';
import { QuietLink } from '../ui/quiet-link.tsx';
import { OutcomeForm } from './outcome-form.tsx';

const useStyles = makeStyles({
  row: { display: 'flex', alignItems: 'flex-start', gap: '10px', minHeight: '30px', padding: '5px 0' },
  mark: { marginTop: '2px', display: 'inline-flex' },
  words: { flex: '1 1 auto', minWidth: 0 },
  due: {
    display: 'block',
    fontSize: tokens.fontSizeBase200,
    lineHeight: '16px',
    color: tokens.colorNeutralForeground3,
  },
  late: { color: tokens.colorStatusWarningForeground3 },
});

/** An agreed goal whose date has passed: one line that asks what became of it, the form opens below. */
export function OverdueGoal({ expectation }: { expectation: Expectation }) {
  const styles = useStyles();
  const text = useText(outcomeText);
  const dates = useDates();
  const [asking, setAsking] = useState(false);
  const { goal, dueOn } = expectation;
  const today = dayOf(useNow());
  const isLate = dueOn !== undefined && dueOn < today;
  return (
    <li>
      <div className={styles.row}>
        <span className={styles.mark}>
          <Mark status={isLate ? 'at-risk' : 'open'} />
        </span>
        <span className={styles.words}>
          {goal}
          {dueOn && (
            <span className={mergeClasses(styles.due, isLate && styles.late)}>
              {isLate ? text.wasDue(dates.full(dueOn)) : text.isDue(dates.full(dueOn))}
            </span>
          )}
        </span>
        {!asking && (
          <QuietLink label={text.askFor(goal)} onClick={() => setAsking(true)}>
            {text.ask}
          </QuietLink>
        )}
      </div>
      {asking && <OutcomeForm expectation={expectation} close={() => setAsking(false)} />}
    </li>
  );
}
