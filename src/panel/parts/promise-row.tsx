import {
  Avatar,
  Button,
  Menu,
  MenuButton,
  MenuItem,
  MenuList,
  MenuPopover,
  MenuTrigger,
  makeStyles,
  mergeClasses,
  tokens,
} from '@fluentui/react-components';
import { CalendarAdd16Regular } from '@fluentui/react-icons/svg/calendar-add';
import { MoreHorizontal20Regular } from '@fluentui/react-icons/svg/more-horizontal';
import { type ReactNode, useState } from 'react';
import type { Commitment } from '#domain/commitment.ts';
import { dayOf } from '#domain/time.ts';
import { useClient } from '../sync/use-client.ts';
import { promiseText } from '../text/promises.ts';
import { useDates } from '../text/use-dates.ts';
import { useText } from '../text/use-text.tsx';
import { useNow } from '../ui/clock.tsx';
import { DayInput } from '../ui/day-input.tsx';

const useStyles = makeStyles({
  item: {
    display: 'grid',
    gridTemplateColumns: '24px minmax(0, 1fr) auto auto',
    gap: '4px 10px',
    alignItems: 'center',
    padding: '7px 0',
    ':not(:first-child)': { borderTop: `1px solid ${tokens.colorNeutralStroke3}` },
    // Where it is narrow, the date stands under the words, so that no word is broken for it.
    '@container panel (max-width: 299px)': {
      gridTemplateColumns: '24px minmax(0, 1fr) auto',
      '& > :nth-child(3)': { gridArea: '2 / 2', justifySelf: 'start' },
      '& > :nth-child(4)': { gridArea: '1 / 3' },
    },
  },
  quiet: {
    display: 'block',
    fontSize: tokens.fontSizeBase200,
    lineHeight: '16px',
    color: tokens.colorNeutralForeground3,
  },
  due: { fontSize: tokens.fontSizeBase200, lineHeight: '16px', whiteSpace: 'nowrap' },
  overdue: { color: tokens.colorStatusWarningForeground3 },
  more: { minWidth: '24px', width: '24px', height: '24px', marginRight: '-4px' },
  below: { gridColumn: '1 / -1' },
});

/** Who does what until when. A missing date is a button, not an error; `children` stand below, over the whole width. */
export function PromiseRow({ commitment, children }: { commitment: Commitment; children?: ReactNode }) {
  const styles = useStyles();
  const text = useText(promiseText);
  const { expectations } = useClient().state.dossier;
  const [dating, setDating] = useState(false);
  const name = commitment.owner ?? text[commitment.who];
  const goal = expectations.find(({ id }) => id === commitment.expectationId)?.goal;
  return (
    <li className={styles.item}>
      <Avatar
        size={24}
        name={name}
        color={commitment.who === 'client' ? 'lavender' : 'neutral'}
        aria-hidden="true"
      />
      <span>
        {commitment.what}
        <span className={styles.quiet}>
          {name}
          {goal && ` · ${text.servesGoal(goal)}`}
        </span>
      </span>
      {dating ? (
        <DueInput commitment={commitment} close={() => setDating(false)} />
      ) : (
        <Due commitment={commitment} ask={() => setDating(true)} />
      )}
      {commitment.closed ? (
        <span />
      ) : (
        <PromiseMenu commitment={commitment} changeDue={() => setDating(true)} />
      )}
      {children && <div className={styles.below}>{children}</div>}
    </li>
  );
}

function Due({ commitment: { what, dueOn, closed }, ask }: { commitment: Commitment; ask: () => void }) {
  const styles = useStyles();
  const text = useText(promiseText);
  const dates = useDates();
  const today = dayOf(useNow());
  if (!dueOn && closed) return <span />;
  if (!dueOn) {
    return (
      <Button size="small" icon={<CalendarAdd16Regular />} aria-label={text.setDue(what)} onClick={ask}>
        {text.dueMissing}
      </Button>
    );
  }
  const overdue = !closed && dueOn < today;
  return (
    <span className={mergeClasses(styles.due, overdue && styles.overdue)}>
      {overdue ? text.overdue(dates.short(dueOn)) : dates.weekday(dueOn)}
    </span>
  );
}

/** The date is taken with Enter or when the field is left; Esc leaves it as it was. */
function DueInput({ commitment, close }: { commitment: Commitment; close: () => void }) {
  const text = useText(promiseText);
  const { append } = useClient();
  const [due, setDue] = useState(commitment.dueOn ?? '');

  function take() {
    if (due && due !== commitment.dueOn)
      void append([{ kind: 'commitment-changed', commitmentId: commitment.id, dueOn: due }]);
    close();
  }

  return (
    <DayInput
      size="small"
      // The person has just asked for the date.
      autoFocus
      aria-label={text.setDue(commitment.what)}
      value={due}
      onChange={(_, { value }) => setDue(value)}
      onKeyDown={({ key }) => {
        if (key === 'Enter') take();
        if (key === 'Escape') close();
      }}
      onBlur={take}
    />
  );
}

function PromiseMenu({
  commitment: { id, what },
  changeDue,
}: {
  commitment: Commitment;
  changeDue: () => void;
}) {
  const styles = useStyles();
  const text = useText(promiseText);
  const { append } = useClient();
  return (
    <Menu>
      <MenuTrigger disableButtonEnhancement>
        <MenuButton
          size="small"
          appearance="transparent"
          menuIcon={null}
          className={styles.more}
          icon={<MoreHorizontal20Regular />}
          aria-label={text.menu(what)}
        />
      </MenuTrigger>
      <MenuPopover>
        <MenuList>
          <MenuItem onClick={() => void append([{ kind: 'commitment-kept', commitmentId: id }])}>
            {text.kept}
          </MenuItem>
          <MenuItem onClick={() => void append([{ kind: 'commitment-dropped', commitmentId: id }])}>
            {text.dropped}
          </MenuItem>
          <MenuItem onClick={changeDue}>{text.changeDue}</MenuItem>
        </MenuList>
      </MenuPopover>
    </Menu>
  );
}
