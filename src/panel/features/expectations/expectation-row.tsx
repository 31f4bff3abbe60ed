import { Checkbox, makeStyles, tokens } from '@fluentui/react-components';
import { useId, useState } from 'react';
import type { Expectation } from '#domain/expectation.ts';
import { dayOf } from '#domain/time.ts';
import { OutcomeForm } from '../../parts/outcome-form.tsx';
import { expectationText } from '../../text/expectations.ts';
import { useText } from '../../text/use-text.tsx';
import { useNow } from '../../ui/clock.tsx';
import { statusOf } from '../../ui/expectation-status.ts';
import { Mark } from '../../ui/mark.tsx';
import { QuietLink } from '../../ui/quiet-link.tsx';
import { ExpectationHistory } from './expectation-history.tsx';
import { Standing } from './standing.tsx';

const useStyles = makeStyles({
  item: { padding: '6px 0' },
  row: { display: 'flex', alignItems: 'flex-start', gap: '10px' },
  mark: { marginTop: '2px', display: 'inline-flex' },
  words: { flex: '1 1 auto', minWidth: 0, overflowWrap: 'anywhere' },
  quiet: {
    fontSize: tokens.fontSizeBase200,
    lineHeight: '16px',
    color: tokens.colorNeutralForeground3,
    whiteSpace: 'pre-line',
  },
  links: { display: 'flex', flexDirection: 'column', alignItems: 'flex-end', gap: '8px' },
  history: { marginLeft: '26px' },
  closing: { marginLeft: '26px' },
  pick: { marginLeft: '18px', '& label': { color: tokens.colorNeutralForeground1 } },
});

/** One expectation with how it stands, what led there, and what can be done with it now. */
export function ExpectationRow({
  expectation,
  onEdit,
  picked,
  onPick,
}: {
  expectation: Expectation;
  onEdit: () => void;
  picked: boolean;
  onPick?: () => void;
}) {
  const styles = useStyles();
  const text = useText(expectationText);
  const today = dayOf(useNow());
  const [closing, setClosing] = useState(false);
  const [looking, setLooking] = useState(false);
  const id = useId();
  const { goal, state, target, history } = expectation;
  const settled = state === 'closed' || state === 'declined';
  // One agreement alone is already said in the line above.
  const hasHistory = history.length > 1 || history.some(({ why }) => why !== undefined);
  return (
    <li className={styles.item} data-expectation={expectation.id}>
      <div className={styles.row}>
        <span className={styles.mark}>
          <Mark status={statusOf(expectation, today)} />
        </span>
        <div className={styles.words}>
          {goal}
          {target && `: ${target}`}
          <div className={styles.quiet}>
            <Standing expectation={expectation} />
          </div>
        </div>
        {!settled && (
          <span className={styles.links}>
            <QuietLink label={`${state === 'proposed' ? text.assess : text.edit}: ${goal}`} onClick={onEdit}>
              {state === 'proposed' ? text.assess : text.edit}
            </QuietLink>
            {state === 'agreed' && !closing && (
              <QuietLink label={`${text.close}: ${goal}`} onClick={() => setClosing(true)}>
                {text.close}
              </QuietLink>
            )}
          </span>
        )}
      </div>
      {hasHistory && (
        <div className={styles.history}>
          <QuietLink
            label={`${text.history(history.length)}: ${goal}`}
            expanded={looking}
            controls={id}
            onClick={() => setLooking((was) => !was)}
          >
            {text.history(history.length)}
          </QuietLink>
        </div>
      )}
      {looking && <ExpectationHistory id={id} history={history} />}
      {onPick && (
        <Checkbox
          checked={picked}
          label={text.show}
          aria-label={`${text.show}: ${goal}`}
          className={styles.pick}
          onChange={onPick}
        />
      )}
      {closing && state === 'agreed' && (
        <div className={styles.closing}>
          <OutcomeForm expectation={expectation} close={() => setClosing(false)} />
        </div>
      )}
    </li>
  );
}
