import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { Emoji20Regular } from '@fluentui/react-icons/svg/emoji';
import { EmojiMeh20Regular } from '@fluentui/react-icons/svg/emoji-meh';
import { EmojiSad20Regular } from '@fluentui/react-icons/svg/emoji-sad';
import { useMemo } from 'react';
import type { Review } from '#contracts/review.ts';
import type { Mood } from '#domain/client.ts';
import { daysBetween } from '#domain/time.ts';
import { reviewText } from '../../text/review.ts';
import { situationTerms } from '../../text/situation-terms.ts';
import { useDates } from '../../text/use-dates.ts';
import { useMonths } from '../../text/use-months.ts';
import { useText } from '../../text/use-text.tsx';
import { ContactLane } from './contact-lane.tsx';
import { type ContactPoint, hardTimes, LANES, repeats } from './contact-points.ts';
import { contactScale } from './contact-scale.ts';
import { PlotGround } from './plot-ground.tsx';

const FACES: Record<Mood, React.JSX.Element> = {
  good: <Emoji20Regular />,
  mixed: <EmojiMeh20Regular />,
  bad: <EmojiSad20Regular />,
};

/** A month that begins further right than this, in percent, has its name at the edge. */
const LAST_LABEL = 92;

const NARROW = '@container page (max-width: 700px)';

const useStyles = makeStyles({
  plot: {
    position: 'relative',
    display: 'grid',
    gridTemplateColumns: '128px minmax(0, 1fr)',
    fontSize: tokens.fontSizeBase200,
    lineHeight: '16px',
    [NARROW]: { gridTemplateColumns: 'minmax(0, 1fr)' },
    '@media print': { gridTemplateColumns: '112px minmax(0, 1fr)', fontSize: '10px' },
  },
  label: {
    gridColumn: 1,
    alignSelf: 'center',
    color: tokens.colorNeutralForeground2,
    [NARROW]: { gridColumn: 1, marginTop: '6px' },
  },
  track: {
    gridColumn: 2,
    position: 'relative',
    height: '26px',
    [NARROW]: { gridColumn: 1 },
    '@media print': { height: '20px' },
  },
  months: { height: '20px' },
  month: {
    position: 'absolute',
    paddingLeft: '4px',
    whiteSpace: 'nowrap',
    color: tokens.colorNeutralForeground3,
    ':nth-child(3n+1)': { [NARROW]: { display: 'inline' } },
    ':not(:nth-child(3n+1))': { [NARROW]: { display: 'none' } },
  },
  silence: {
    position: 'absolute',
    top: '7px',
    height: '12px',
    borderRadius: tokens.borderRadiusSmall,
    backgroundColor: tokens.colorNeutralBackground5,
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    boxSizing: 'border-box',
    printColorAdjust: 'exact',
  },
  quiet: {
    position: 'absolute',
    left: 0,
    top: '5px',
    paddingRight: '4px',
    color: tokens.colorNeutralForeground3,
  },
  face: {
    position: 'absolute',
    top: '3px',
    marginLeft: '-10px',
    lineHeight: 0,
    color: tokens.colorNeutralForeground2,
    backgroundColor: tokens.colorNeutralBackground1,
    borderRadius: '10px',
  },
});

/**
 * The year with a client on one time axis: conversations by purpose, mistakes of ours, the agreed rhythm and the
 * silences beyond it, moods, hard times, today and the renewal. The points are one stop of the Tab key.
 */
export function ContactPlot({
  review,
  points,
  onShow,
  shown,
}: {
  review: Review;
  points: readonly ContactPoint[];
  onShow: (entryId: string) => void;
  shown: string | undefined;
}) {
  const styles = useStyles();
  const text = useText(reviewText);
  const { signals } = useText(situationTerms);
  const dates = useDates();
  const months = useMonths();
  const scale = useMemo(() => contactScale(review), [review]);
  const { rhythm, silences, made } = review.contact;
  return (
    <div className={styles.plot}>
      <PlotGround
        scale={scale}
        today={review.day}
        renewalIn={scale.renewalOn && text.inDays(daysBetween(review.day, scale.renewalOn))}
        bands={hardTimes(review).map(({ signal, from, to }) => ({ from, to, label: signals[signal] }))}
      />
      <div className={mergeClasses(styles.track, styles.months)} aria-hidden="true">
        {scale.months.map((month) => (
          <span
            key={month}
            className={styles.month}
            style={scale.at(month) > LAST_LABEL ? { right: 0 } : { left: `${scale.at(month)}%` }}
          >
            {months.short(month)}
            {month.slice(5, 7) === '01' && ` ${month.slice(0, 4)}`}
          </span>
        ))}
      </div>
      {LANES.map((lane) => (
        <ContactLane
          key={lane}
          name={text.lanes[lane]}
          labelClass={styles.label}
          trackClass={styles.track}
          points={points.filter((point) => point.lane === lane)}
          all={points}
          scale={scale}
          end={review.day}
          isAccent={lane === 'care'}
          spans={lane === 'incident' ? repeats(review) : []}
          onShow={onShow}
          shown={shown}
        />
      ))}
      <div className={styles.label}>{text.rhythm(rhythm?.everyDays)}</div>
      <div className={styles.track}>
        {silences.map(({ from, to }) => (
          <span
            key={from}
            role="img"
            className={styles.silence}
            style={{ left: `${scale.at(from)}%`, width: `${scale.width(from, to)}%` }}
            aria-label={`${text.until(dates.short(from), dates.short(to))}: ${text.silent(daysBetween(from, to) + 1)}`}
            title={text.silent(daysBetween(from, to) + 1)}
          />
        ))}
      </div>
      <div className={styles.label}>{text.mood}</div>
      <div className={styles.track} aria-hidden="true">
        {made.map(
          ({ entryId, on, mood }) =>
            mood && (
              <span key={entryId} className={styles.face} style={{ left: `${scale.at(on)}%` }}>
                {FACES[mood]}
              </span>
            ),
        )}
      </div>
    </div>
  );
}
