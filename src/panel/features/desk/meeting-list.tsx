import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { MeetingSummary } from '#contracts/api.ts';
import { dayOf } from '#domain/time.ts';
import { deskText } from '../../text/desk.ts';
import { terms } from '../../text/terms.ts';
import { useDates } from '../../text/use-dates.ts';
import { useText } from '../../text/use-text.tsx';
import { groupMeetings } from './use-meetings.ts';
import type { Outlook } from './use-outlook.ts';

const useStyles = makeStyles({
  title: {
    margin: 0,
    padding: '0 8px',
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase400,
    fontWeight: tokens.fontWeightSemibold,
  },
  later: { marginTop: '16px', fontSize: tokens.fontSizeBase300, lineHeight: '20px' },
  quiet: {
    display: 'block',
    fontSize: tokens.fontSizeBase200,
    lineHeight: '16px',
    color: tokens.colorNeutralForeground3,
  },
  date: { margin: 0, padding: '0 8px 10px' },
  list: { margin: 0, padding: 0, listStyle: 'none' },
  item: {
    position: 'relative',
    display: 'grid',
    gridTemplateColumns: '44px minmax(0, 1fr)',
    gap: '6px',
    width: '100%',
    marginBottom: '2px',
    padding: '10px',
    border: '1px solid transparent',
    borderRadius: tokens.borderRadiusLarge,
    backgroundColor: 'transparent',
    color: 'inherit',
    font: 'inherit',
    textAlign: 'start',
    cursor: 'pointer',
    overflowWrap: 'break-word',
    ':hover': { backgroundColor: tokens.colorSubtleBackgroundHover },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '-2px' },
  },
  chosen: {
    backgroundColor: tokens.colorNeutralBackground1,
    boxShadow: tokens.shadow2,
    '::before': {
      content: '""',
      position: 'absolute',
      left: 0,
      top: '10px',
      bottom: '10px',
      width: '3px',
      borderRadius: '2px',
      backgroundColor: tokens.colorBrandStroke1,
      forcedColorAdjust: 'none',
    },
    '@media (forced-colors: active)': { border: '1px solid Highlight' },
  },
  strong: { display: 'block', fontWeight: tokens.fontWeightSemibold },
  why: {
    display: 'block',
    marginTop: '2px',
    fontSize: tokens.fontSizeBase200,
    lineHeight: '16px',
    color: tokens.colorNeutralForeground2,
  },
});

/** The meetings of today and of the days ahead, each with whom we meet and why it matters. */
export function MeetingList({
  meetings,
  today,
  outlook,
  chosenId,
  onChoose,
}: {
  meetings: readonly MeetingSummary[];
  today: string;
  outlook: ReadonlyMap<string, Outlook>;
  chosenId: string | undefined;
  onChoose: (meeting: MeetingSummary) => void;
}) {
  const styles = useStyles();
  const text = useText(deskText);
  const dates = useDates();
  const groups = groupMeetings(meetings, today);
  const group = (list: readonly MeetingSummary[]) => (
    <ul className={styles.list}>
      {list.map((meeting) => (
        <MeetingItem
          key={meeting.meetingId}
          meeting={meeting}
          today={today}
          outlook={outlook.get(meeting.meetingId)}
          chosen={meeting.meetingId === chosenId}
          onChoose={() => onChoose(meeting)}
        />
      ))}
    </ul>
  );
  return (
    <>
      <h2 className={styles.title}>{text.today}</h2>
      <p className={mergeClasses(styles.quiet, styles.date)}>{dates.heading(today)}</p>
      {groups.today.length === 0 && (
        <p className={mergeClasses(styles.quiet, styles.date)}>
          {meetings.length === 0 ? text.noneAtAll : text.noMeetings}
        </p>
      )}
      {group(groups.today)}
      {groups.week.length > 0 && <h2 className={mergeClasses(styles.title, styles.later)}>{text.week}</h2>}
      {group(groups.week)}
      {groups.later.length > 0 && <h2 className={mergeClasses(styles.title, styles.later)}>{text.later}</h2>}
      {group(groups.later)}
    </>
  );
}

function MeetingItem({
  meeting,
  today,
  outlook,
  chosen,
  onChoose,
}: {
  meeting: MeetingSummary;
  today: string;
  outlook: Outlook | undefined;
  chosen: boolean;
  onChoose: () => void;
}) {
  const styles = useStyles();
  const text = useText(deskText);
  const { situationsShort } = useText(terms);
  const dates = useDates();
  const isToday = dayOf(meeting.start) === today;
  const why = meeting.noClient
    ? text.notAClient
    : meeting.clientId
      ? outlook?.situation && situationsShort[outlook.situation]
      : text.unlinked;
  return (
    <li>
      <button
        type="button"
        className={mergeClasses(styles.item, chosen && styles.chosen)}
        aria-current={chosen ? 'true' : undefined}
        title={meeting.title}
        onClick={onChoose}
      >
        <span>
          {!isToday && <span className={styles.quiet}>{dates.weekday(meeting.start)}</span>}
          <span className={chosen ? styles.strong : undefined}>{dates.time(meeting.start)}</span>
        </span>
        <span>
          <span className={styles.strong}>{meeting.clientName ?? meeting.title}</span>
          {meeting.clientName && <span className={styles.quiet}>{outlook?.contact ?? meeting.title}</span>}
          {why && <span className={styles.why}>{why}</span>}
        </span>
      </button>
    </li>
  );
}
