import { Avatar, FluentProvider, makeStyles, tokens } from '@fluentui/react-components';
import type { MeetingSummary } from '#contracts/api.ts';
import { useSync } from '../../sync/use-sync.ts';
import { deskText } from '../../text/desk.ts';
import { useDates } from '../../text/use-dates.ts';
import { useText } from '../../text/use-text.tsx';
import { Segments } from '../../ui/segments.tsx';

/** Where the demonstration's clock can be put, in minutes from the start (or the end) of the meeting. */
export const MOMENTS = { before: -12, during: 8, after: 2 } as const;
export type Moment = keyof typeof MOMENTS | 'now';

const useStyles = makeStyles({
  call: {
    display: 'flex',
    flexDirection: 'column',
    minWidth: 0,
    minHeight: 0,
    height: '100%',
    backgroundColor: '#1f1f1f',
    color: '#ffffff',
  },
  head: { padding: '8px 16px', borderBottom: '1px solid #333333' },
  title: {
    margin: 0,
    fontWeight: tokens.fontWeightSemibold,
    overflow: 'hidden',
    textOverflow: 'ellipsis',
    whiteSpace: 'nowrap',
  },
  quiet: { margin: 0, fontSize: tokens.fontSizeBase200, lineHeight: '16px', color: '#d6d6d6' },
  stage: {
    position: 'relative',
    flex: '1 1 auto',
    minHeight: '160px',
    margin: '12px',
    borderRadius: tokens.borderRadiusLarge,
    backgroundColor: '#2b2b2b',
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'center',
    justifyContent: 'center',
    gap: '14px',
  },
  self: {
    position: 'absolute',
    right: '12px',
    bottom: '12px',
    width: '168px',
    height: '104px',
    borderRadius: tokens.borderRadiusLarge,
    backgroundColor: '#3d3d3d',
    display: 'flex',
    alignItems: 'center',
    justifyContent: 'center',
  },
  selfName: { position: 'absolute', left: '8px', bottom: '6px', fontSize: tokens.fontSizeBase200 },
  clock: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    justifyContent: 'center',
    gap: '12px',
    padding: '0 12px 12px',
  },
  provider: { backgroundColor: 'transparent' },
});

/** A call as it might look in Teams, so that the panel stands where it will stand; with a clock to jump by. */
export function CallStage({
  meeting,
  contact,
  moment,
  onMoment,
}: {
  meeting: MeetingSummary;
  contact: string;
  moment: Moment;
  /** Absent where the clock is not to be moved: only what is invented may lie in the future. */
  onMoment?: (moment: Moment) => void;
}) {
  const styles = useStyles();
  const text = useText(deskText);
  const dates = useDates();
  const { me } = useSync();
  const at = (minutes: number, from: string) => dates.time(shifted(from, minutes));
  return (
    <section aria-label={text.call} className={styles.call}>
      <div className={styles.head}>
        <p className={styles.title}>{meeting.title}</p>
        <p className={styles.quiet}>{text.simulated}</p>
      </div>
      <div className={styles.stage}>
        <Avatar name={contact} size={96} color="lavender" />
        <p className={styles.quiet}>{text.comesAt(contact, dates.time(meeting.start))}</p>
        <div className={styles.self}>
          <Avatar name={me.name} size={48} color="steel" />
          <span className={styles.selfName}>{me.name}</span>
        </div>
      </div>
      {onMoment && (
        <FluentProvider data-theme="dark" className={styles.provider}>
          <div className={styles.clock}>
            <span className={styles.quiet}>{text.clock}</span>
            <Segments<Moment>
              label={text.clock}
              value={moment}
              onChange={onMoment}
              segments={[
                { value: 'now', label: text.clockNow },
                { value: 'before', label: text.before(at(MOMENTS.before, meeting.start)) },
                { value: 'during', label: text.during(at(MOMENTS.during, meeting.start)) },
                { value: 'after', label: text.after(at(MOMENTS.after, meeting.end)) },
              ]}
            />
          </div>
        </FluentProvider>
      )}
    </section>
  );
}

/** The same wall clock, so many minutes later. */
function shifted(instant: string, minutes: number): string {
  const local = new Date(Date.parse(`${instant.slice(0, 16)}Z`) + minutes * 60_000);
  return local.toISOString();
}
