import { makeStyles, tokens } from '@fluentui/react-components';
import type { CalibrationRow } from '#contracts/calibration.ts';
import { calibrationText } from '../../text/calibration.ts';
import { useText } from '../../text/use-text.tsx';
import { usePercent } from './use-percent.ts';

const SIDE = 260;
const EDGE = 34;
const TICKS = [0, 0.25, 0.5, 0.75, 1];

const useStyles = makeStyles({
  plot: { display: 'block', width: '100%', maxWidth: '320px', height: 'auto' },
  words: { fill: tokens.colorNeutralForeground3, fontSize: '12px' },
  name: { fill: tokens.colorNeutralForeground1, fontSize: '12px', fontWeight: tokens.fontWeightSemibold },
});

/** What was said against how often it was met, each with its range; on the line both would be the same. */
export function ReliabilityPlot({ rows }: { rows: readonly CalibrationRow[] }) {
  const styles = useStyles();
  const text = useText(calibrationText);
  const percent = usePercent();
  const x = (share: number) => EDGE + share * SIDE;
  const y = (share: number) => 10 + (1 - share) * SIDE;
  const known = rows.flatMap(({ interval, ...row }) => (interval ? [{ ...row, interval }] : []));
  const points = known.map(({ realism, stated, interval: { met, of, low, high } }) =>
    text.plotPoint(text.words[realism], percent(stated), `${met}/${of}`, percent(low), percent(high)),
  );
  return (
    <svg
      className={styles.plot}
      viewBox={`0 0 ${SIDE + EDGE + 14} ${SIDE + EDGE + 16}`}
      role="img"
      aria-label={[text.plotSummary, ...points].join(' ')}
    >
      {TICKS.map((share) => (
        <g key={share} className={styles.words}>
          <path
            d={`M${x(share)} ${y(0)}V${y(1)}M${x(0)} ${y(share)}H${x(1)}`}
            stroke={tokens.colorNeutralStroke3}
            fill="none"
          />
          <text x={x(share)} y={y(0) + 16} textAnchor="middle">
            {Math.round(share * 100)}
          </text>
          <text x={x(0) - 6} y={y(share) + 4} textAnchor="end">
            {Math.round(share * 100)}
          </text>
        </g>
      ))}
      <path
        d={`M${x(0)} ${y(0)}L${x(1)} ${y(1)}`}
        stroke={tokens.colorNeutralStrokeAccessible}
        strokeDasharray="4 4"
      />
      <text className={styles.words} x={x(1)} y={y(0) + 32} textAnchor="end">
        {text.said} (%)
      </text>
      <text className={styles.words} x={x(0) + 6} y={y(1) + 12}>
        {text.became} (%)
      </text>
      {known.map(({ realism, stated, interval: { met, of, low, high } }) => (
        <g key={realism}>
          <path
            d={`M${x(stated)} ${y(low)}V${y(high)}M${x(stated) - 5} ${y(low)}h10M${x(stated) - 5} ${y(high)}h10`}
            stroke={tokens.colorNeutralForeground2}
            strokeWidth="1.5"
            fill="none"
          />
          <circle cx={x(stated)} cy={y(met / of)} r="5" fill={tokens.colorBrandForeground1} />
          <text
            className={styles.name}
            x={stated > 0.6 ? x(stated) - 10 : x(stated) + 10}
            y={y(met / of) + 4}
            textAnchor={stated > 0.6 ? 'end' : 'start'}
          >
            {text.words[realism]}
          </text>
        </g>
      ))}
    </svg>
  );
}
