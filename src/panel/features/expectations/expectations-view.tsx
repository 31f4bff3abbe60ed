import { Button, Checkbox, makeStyles, tokens } from '@fluentui/react-components';
import { Add20Regular } from '@fluentui/react-icons/svg/add';
import { useState } from 'react';
import type { Expectation } from '#domain/expectation.ts';
import { dayOf } from '#domain/time.ts';
import { useHost } from '../../parts/use-host.ts';
import { useClient } from '../../sync/use-client.ts';
import { expectationText } from '../../text/expectations.ts';
import { terms } from '../../text/terms.ts';
import { useDates } from '../../text/use-dates.ts';
import { useText } from '../../text/use-text.tsx';
import { useNow } from '../../ui/clock.tsx';
import { statusOf } from '../../ui/expectation-status.ts';
import { Footer } from '../../ui/footer.tsx';
import { Mark } from '../../ui/mark.tsx';
import { QuietLink } from '../../ui/quiet-link.tsx';
import { Section } from '../../ui/section.tsx';
import type { ViewProps } from '../../ui/view-props.ts';
import { CloseForm } from './close-form.tsx';
import { ExpectationForm } from './expectation-form.tsx';
import { ShowToClient } from './show-to-client.tsx';

const useStyles = makeStyles({
  list: { margin: 0, padding: 0, listStyle: 'none' },
  item: { padding: '6px 0' },
  row: { display: 'flex', alignItems: 'flex-start', gap: '10px' },
  mark: { marginTop: '2px' },
  words: { flex: '1 1 auto', minWidth: 0 },
  quiet: {
    display: 'block',
    fontSize: tokens.fontSizeBase200,
    lineHeight: '16px',
    color: tokens.colorNeutralForeground3,
  },
  none: { margin: 0, color: tokens.colorNeutralForeground2 },
  links: { display: 'flex', flexDirection: 'column', alignItems: 'flex-end', gap: '8px' },
  pick: { marginLeft: '18px', '& label': { color: tokens.colorNeutralForeground1 } },
  wide: { width: '100%', height: '44px' },
});

/** Vereinbart: what the client expects, made explicit, with what became of it. */
export function ExpectationsView({ meeting }: ViewProps) {
  const styles = useStyles();
  const text = useText(expectationText);
  const { expectations } = useClient().state.dossier;
  const [editing, setEditing] = useState<Expectation['id'] | 'new'>();
  const { shareToStage: canShow } = useHost().can;
  const [picked, setPicked] = useState<readonly string[]>([]);
  const pick = (id: string) =>
    setPicked(picked.includes(id) ? picked.filter((other) => other !== id) : [...picked, id]);
  if (editing) {
    const expectation = expectations.find(({ id }) => id === editing);
    return (
      <ExpectationForm
        key={editing}
        expectation={expectation}
        meeting={meeting}
        onSaved={setEditing}
        close={() => setEditing(undefined)}
      />
    );
  }
  const of = (...states: Expectation['state'][]) =>
    expectations.filter(({ state }) => states.includes(state)).toReversed();
  return (
    <>
      {expectations.length === 0 && <p className={styles.none}>{text.none}</p>}
      <Group
        title={text.open}
        expectations={of('proposed')}
        onEdit={setEditing}
        {...(canShow && { picked, onPick: pick })}
      />
      <Group title={text.agreed} expectations={of('agreed')} onEdit={setEditing} />
      <Group title={text.past} expectations={of('closed', 'declined')} onEdit={setEditing} />
      {canShow && <ShowToClient meetingId={meeting.id} picked={picked} />}
      <Footer>
        <Button
          appearance="primary"
          icon={<Add20Regular />}
          className={styles.wide}
          onClick={() => setEditing('new')}
        >
          {text.add}
        </Button>
      </Footer>
    </>
  );
}

function Group({
  title,
  expectations,
  onEdit,
  picked,
  onPick,
}: {
  title: string;
  expectations: readonly Expectation[];
  onEdit: (id: string) => void;
  /** Those to be shown to the client; absent where nothing can be shown. */
  picked?: readonly string[];
  onPick?: (id: string) => void;
}) {
  const styles = useStyles();
  if (expectations.length === 0) return null;
  return (
    <Section title={title}>
      <ul className={styles.list}>
        {expectations.map((expectation) => (
          <ExpectationRow
            key={expectation.id}
            expectation={expectation}
            onEdit={() => onEdit(expectation.id)}
            picked={picked?.includes(expectation.id) ?? false}
            {...(onPick && { onPick: () => onPick(expectation.id) })}
          />
        ))}
      </ul>
    </Section>
  );
}

function ExpectationRow({
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
  const { goal, state, target } = expectation;
  const settled = state === 'closed' || state === 'declined';
  return (
    <li className={styles.item} data-expectation={expectation.id}>
      <div className={styles.row}>
        <span className={styles.mark}>
          <Mark status={statusOf(expectation, today)} />
        </span>
        <span className={styles.words}>
          {goal}
          {target && `: ${target}`}
          <span className={styles.quiet}>
            <Standing expectation={expectation} />
          </span>
        </span>
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
        <CloseForm expectation={expectation} close={() => setClosing(false)} />
      )}
    </li>
  );
}

/** How an expectation stands, in words: the sign's word first, then what a reader asks next. */
function Standing({ expectation }: { expectation: Expectation }) {
  const text = useText(expectationText);
  const { outcomes } = useText(terms);
  const dates = useDates();
  const today = dayOf(useNow());
  const { state, closed, declined, agreed, dueOn, realism } = expectation;
  if (closed) return `${text.closedAs(outcomes[closed.outcome], dates.full(closed.at))} · ${closed.evidence}`;
  if (declined) return text.declinedBecause(declined.reason);
  const parts = [
    text.status[statusOf(expectation, today)],
    dueOn && text.until(dates.full(dueOn)),
    state === 'proposed' && agreed && text.changedSince,
    state === 'proposed' && !realism && text.unassessed,
    state === 'agreed' && agreed && text.agreedBy(agreed.with, dates.full(agreed.at)),
  ];
  return parts.filter(Boolean).join(' · ');
}
