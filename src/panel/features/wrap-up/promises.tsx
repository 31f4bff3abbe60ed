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
  tokens,
} from '@fluentui/react-components';
import { MoreHorizontal20Regular } from '@fluentui/react-icons/svg/more-horizontal';
import { useState } from 'react';
import type { Commitment } from '#domain/commitment.ts';
import { isOfMeeting, type Meeting } from '#domain/meeting.ts';
import { dayOf } from '#domain/time.ts';
import { useClient } from '../../sync/use-client.ts';
import { useDates } from '../../text/use-dates.ts';
import { useText } from '../../text/use-text.tsx';
import { wrapUpText } from '../../text/wrap-up.ts';
import { useNow } from '../../ui/clock.tsx';
import { DayInput } from '../../ui/day-input.tsx';
import { QuietLink } from '../../ui/quiet-link.tsx';
import { Section } from '../../ui/section.tsx';
import { PromiseForm } from './promise-form.tsx';

const useStyles = makeStyles({
  list: { margin: 0, padding: 0, listStyle: 'none' },
  item: {
    display: 'grid',
    gridTemplateColumns: '24px minmax(0, 1fr) auto auto',
    gap: '10px',
    alignItems: 'center',
    padding: '7px 0',
    ':not(:first-child)': { borderTop: `1px solid ${tokens.colorNeutralStroke3}` },
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
  none: { margin: 0, color: tokens.colorNeutralForeground3 },
});

/** Who does what until when: what is still open, ours and theirs. A missing date is a button, not an error. */
export function Promises({ meeting }: { meeting: Meeting }) {
  const styles = useStyles();
  const text = useText(wrapUpText);
  const { commitments } = useClient().state.dossier;
  const [adding, setAdding] = useState(false);
  const open = commitments.filter(({ closed }) => !closed);
  const ofToday = (item: Commitment) => (isOfMeeting(meeting, item.meetingId) ? 0 : 1);
  return (
    <Section
      title={text.promised}
      action={!adding && <QuietLink onClick={() => setAdding(true)}>{text.add}</QuietLink>}
    >
      {adding && <PromiseForm close={() => setAdding(false)} />}
      {open.length === 0 && !adding && <p className={styles.none}>{text.nothingPromised}</p>}
      <ul className={styles.list}>
        {open
          .toSorted((a, b) => ofToday(a) - ofToday(b))
          .map((commitment) => (
            <PromiseRow key={commitment.id} commitment={commitment} />
          ))}
      </ul>
    </Section>
  );
}

function PromiseRow({ commitment }: { commitment: Commitment }) {
  const styles = useStyles();
  const text = useText(wrapUpText);
  const dates = useDates();
  const today = dayOf(useNow());
  const { append } = useClient();
  const [dating, setDating] = useState(false);
  const [due, setDueTyped] = useState('');
  const name = commitment.owner ?? text[commitment.who];
  const overdue = commitment.dueOn !== undefined && commitment.dueOn < today;

  /** A promise is not changed but made anew with its date, in one step. */
  function setDue(dueOn: string) {
    if (!dueOn) {
      setDating(false);
      return;
    }
    const { what, who, owner } = commitment;
    void append([
      { kind: 'commitment-made', who, what, dueOn, ...(owner && { owner }) },
      { kind: 'commitment-dropped', commitmentId: commitment.id, comment: text.setDue(dates.full(dueOn)) },
    ]);
  }

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
        <span className={styles.quiet}>{name}</span>
      </span>
      {commitment.dueOn ? (
        <span className={overdue ? `${styles.due} ${styles.overdue}` : styles.due}>
          {overdue ? text.overdue(dates.short(commitment.dueOn)) : dates.weekday(commitment.dueOn)}
        </span>
      ) : dating ? (
        <DayInput
          size="small"
          // The person has just asked for the date.
          autoFocus
          aria-label={text.setDue(commitment.what)}
          value={due}
          onChange={(_, { value }) => setDueTyped(value)}
          onKeyDown={(event) => event.key === 'Enter' && setDue(due)}
          onBlur={() => setDue(due)}
        />
      ) : (
        <Button size="small" aria-label={text.setDue(commitment.what)} onClick={() => setDating(true)}>
          {text.dueMissing}
        </Button>
      )}
      <Menu>
        <MenuTrigger disableButtonEnhancement>
          <MenuButton
            size="small"
            appearance="transparent"
            menuIcon={null}
            className={styles.more}
            icon={<MoreHorizontal20Regular />}
            aria-label={text.promiseMenu(commitment.what)}
          />
        </MenuTrigger>
        <MenuPopover>
          <MenuList>
            <MenuItem onClick={() => void append([{ kind: 'commitment-kept', commitmentId: commitment.id }])}>
              {text.kept}
            </MenuItem>
            <MenuItem
              onClick={() => void append([{ kind: 'commitment-dropped', commitmentId: commitment.id }])}
            >
              {text.dropped}
            </MenuItem>
          </MenuList>
        </MenuPopover>
      </Menu>
    </li>
  );
}
