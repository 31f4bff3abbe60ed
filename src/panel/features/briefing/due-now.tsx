import { Checkbox, makeStyles, tokens } from '@fluentui/react-components';
import { awaitsOutcome } from '#domain/coaching/goal.ts';
import { type Commitment, dueBy } from '#domain/commitment.ts';
import type { Meeting } from '#domain/meeting.ts';
import { dayOf } from '#domain/time.ts';
import { canUndo } from '#domain/undo.ts';
import { OverdueGoal } from '../../parts/overdue-goal.tsx';
import { useClient } from '../../sync/use-client.ts';
import { moreText } from '../../text/more.ts';
import { promiseText } from '../../text/promises.ts';
import { useDates } from '../../text/use-dates.ts';
import { useText } from '../../text/use-text.tsx';
import { useNow } from '../../ui/clock.tsx';
import { QuietLink } from '../../ui/quiet-link.tsx';
import { Section } from '../../ui/section.tsx';
import { useMore } from '../../ui/use-more.ts';

/** What is due is said in few lines: the situation below is what the meeting is about. */
const FEW = 3;

const useStyles = makeStyles({
  list: { margin: 0, padding: 0, listStyle: 'none' },
  row: { display: 'flex', alignItems: 'center', gap: '8px', minHeight: '30px' },
  box: {
    flex: '1 1 auto',
    minWidth: 0,
    marginLeft: '-8px',
    '& .fui-Checkbox__label': {
      flex: '1 1 auto',
      color: tokens.colorNeutralForeground1,
      padding: '5px 8px 5px 2px',
    },
    '& .fui-Checkbox__indicator': { marginTop: '7px', marginBottom: '7px' },
  },
  who: { color: tokens.colorNeutralForeground3 },
  due: { fontSize: tokens.fontSizeBase200, lineHeight: '16px', whiteSpace: 'nowrap' },
  overdue: { color: tokens.colorStatusWarningForeground3 },
});

/** What both sides have promised by the day of this meeting, and goals that had their date before it. */
export function DueNow({ meeting }: { meeting: Meeting }) {
  const styles = useStyles();
  const text = useText(promiseText);
  const more = useText(moreText);
  const { dossier } = useClient().state;
  const day = dayOf(meeting.start);
  const today = dayOf(useNow());
  // What was ticked today stays where it was ticked, as long as the tick can be taken back.
  const ticked = dossier.commitments.filter(
    ({ closed, dueOn }) =>
      closed?.as === 'kept' &&
      dueOn !== undefined &&
      dueOn <= day &&
      dayOf(closed.at) === today &&
      canUndo(dossier, closed.entryId),
  );
  const due = [
    ...dossier.expectations.filter((goal) => awaitsOutcome(goal, day)),
    ...dueBy(dossier.commitments, day),
    ...ticked,
  ];
  const { shown, hidden, all, toggle } = useMore(due, FEW);
  if (due.length === 0) return null;
  return (
    <Section title={text.dueNow}>
      <ul className={styles.list}>
        {shown.map((item) =>
          'goal' in item ? (
            <OverdueGoal key={item.id} expectation={item} />
          ) : (
            <DuePromise key={item.id} commitment={item} />
          ),
        )}
      </ul>
      {hidden > 0 && <QuietLink onClick={toggle}>{all ? more.fewer : more.more(hidden)}</QuietLink>}
    </Section>
  );
}

function DuePromise({ commitment: { id, what, who, owner, dueOn, closed } }: { commitment: Commitment }) {
  const styles = useStyles();
  const text = useText(promiseText);
  const dates = useDates();
  const today = dayOf(useNow());
  const { append, undo } = useClient();
  const isLate = !closed && dueOn !== undefined && dueOn < today;
  return (
    <li className={styles.row}>
      <Checkbox
        className={styles.box}
        checked={closed !== undefined}
        label={
          <>
            {what} <span className={styles.who}>{owner ?? text[who]}</span>
          </>
        }
        onChange={() =>
          void (closed ? undo(closed.entryId) : append([{ kind: 'commitment-kept', commitmentId: id }]))
        }
      />
      <span className={isLate ? `${styles.due} ${styles.overdue}` : styles.due}>
        {closed ? text.kept : dueOn && (isLate ? text.overdue(dates.short(dueOn)) : dates.weekday(dueOn))}
      </span>
    </li>
  );
}
