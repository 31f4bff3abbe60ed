import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { reviewText } from '../../text/review.ts';
import { useText } from '../../text/use-text.tsx';
import type { ContactScale } from './contact-scale.ts';

const NARROW = '@container page (max-width: 700px)';

const useStyles = makeStyles({
  ground: {
    position: 'absolute',
    left: '128px',
    right: 0,
    top: '18px',
    bottom: 0,
    pointerEvents: 'none',
    [NARROW]: { left: 0 },
    '@media print': { left: '112px' },
  },
  drawing: { position: 'absolute', inset: 0, width: '100%', height: '100%', overflow: 'visible' },
  label: {
    position: 'absolute',
    whiteSpace: 'nowrap',
    padding: '0 4px',
    fontSize: tokens.fontSizeBase200,
    lineHeight: '14px',
    color: tokens.colorNeutralForeground2,
    '@media print': { fontSize: '10px' },
  },
  band: { bottom: '48px', [NARROW]: { bottom: '66px' } },
  today: { top: '30px', fontWeight: tokens.fontWeightSemibold, color: tokens.colorBrandForeground1 },
  renewal: {
    top: '84px',
    transform: 'translateX(-100%)',
    textAlign: 'end',
    fontWeight: tokens.fontWeightSemibold,
    color: tokens.colorNeutralForeground1,
    [NARROW]: { display: 'none' },
  },
  quiet: { fontWeight: tokens.fontWeightRegular, color: tokens.colorNeutralForeground3 },
});

/** What lies behind all lanes: months, hard times of the client, today and the renewal. Drawn in percent, so it fits any width. */
export function PlotGround({
  scale: { at, width, months, renewalOn },
  today,
  renewalIn,
  bands,
}: {
  scale: ContactScale;
  today: string;
  renewalIn: string | undefined;
  bands: readonly { from: string; to: string; label: string }[];
}) {
  const styles = useStyles();
  const text = useText(reviewText);
  const line = (day: string, colour: string, thickness: number) => (
    <line
      key={`${day} ${thickness}`}
      x1={`${at(day)}%`}
      x2={`${at(day)}%`}
      y1="0"
      y2="100%"
      stroke={colour}
      strokeWidth={thickness}
    />
  );
  return (
    <div className={styles.ground}>
      <svg className={styles.drawing} aria-hidden="true">
        {bands.map(({ from, to, label }) => (
          <rect
            key={`${label} ${from}`}
            x={`${at(from)}%`}
            width={`${width(from, to)}%`}
            y="0"
            height="100%"
            rx="4"
            fill={tokens.colorNeutralBackground3}
            stroke={tokens.colorNeutralStroke3}
          />
        ))}
        {months.map((month) => line(month, tokens.colorNeutralStroke3, 1))}
        {line(today, tokens.colorBrandStroke1, 1.5)}
        {renewalOn && line(renewalOn, tokens.colorNeutralForeground1, 1.5)}
      </svg>
      {bands.map(({ from, label }) => (
        <span
          key={`${label} ${from}`}
          className={mergeClasses(styles.label, styles.band)}
          style={at(from) > 75 ? { right: `${100 - at(today)}%` } : { left: `${at(from)}%` }}
        >
          {label}
        </span>
      ))}
      <span
        className={mergeClasses(styles.label, styles.today)}
        style={at(today) > 90 ? { right: `${100 - at(today)}%` } : { left: `${at(today)}%` }}
      >
        {text.today}
      </span>
      {renewalOn && (
        <span className={mergeClasses(styles.label, styles.renewal)} style={{ left: `${at(renewalOn)}%` }}>
          {text.renewalMark}
          <br />
          <span className={styles.quiet}>{renewalIn}</span>
        </span>
      )}
    </div>
  );
}
