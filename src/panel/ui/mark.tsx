import { makeStyles, tokens } from '@fluentui/react-components';

export const MARKS = ['met', 'at-risk', 'just-missed', 'missed', 'open', 'proposed'] as const;
export type MarkStatus = (typeof MARKS)[number];

const useStyles = makeStyles({
  // The system's colours leave drawings alone: without this a sign drawn for a dark ground is lost on a light one.
  mark: {
    flex: 'none',
    '@media (forced-colors: active)': {
      '& circle[stroke]': { stroke: 'CanvasText' },
      '& circle[stroke] ~ path[stroke]': { stroke: 'CanvasText' },
      '& circle[stroke] ~ path[fill]': { fill: 'CanvasText' },
      '& circle:not([stroke])': { fill: 'CanvasText' },
      '& circle:not([stroke]) ~ path': { stroke: 'Canvas' },
    },
  },
});

/**
 * The sign of a status: shape and colour, never colour alone; the word stands beside it.
 * `size` is in pixels.
 */
export function Mark({ status, size = 16 }: { status: MarkStatus; size?: number }) {
  const centre = size / 2;
  const radius = centre - 1.25;
  const ring = { cx: centre, cy: centre, r: radius, fill: 'none', strokeWidth: 1.6 };
  const half = `M${centre} ${centre - radius} A${radius} ${radius} 0 0 0 ${centre} ${centre + radius} Z`;
  const grey = tokens.colorNeutralForeground3;
  return (
    <svg
      width={size}
      height={size}
      viewBox={`0 0 ${size} ${size}`}
      aria-hidden="true"
      className={useStyles().mark}
    >
      {status === 'met' && (
        <>
          <circle cx={centre} cy={centre} r={radius + 0.6} fill={tokens.colorStatusSuccessForeground1} />
          <path
            d={`M${size * 0.29} ${size * 0.52} L${size * 0.44} ${size * 0.67} L${size * 0.72} ${size * 0.36}`}
            fill="none"
            stroke={tokens.colorNeutralBackground1}
            strokeWidth={size / 10}
            strokeLinecap="round"
            strokeLinejoin="round"
          />
        </>
      )}
      {status === 'at-risk' && (
        <>
          <circle {...ring} stroke={tokens.colorStatusWarningForeground3} />
          <path d={half} fill={tokens.colorStatusWarningForeground3} />
        </>
      )}
      {status === 'just-missed' && (
        <>
          <circle {...ring} stroke={grey} />
          <path d={half} fill={grey} />
        </>
      )}
      {status === 'missed' && (
        <>
          <circle {...ring} stroke={tokens.colorNeutralForeground2} />
          <path
            d={`M${size * 0.35} ${size * 0.35} L${size * 0.65} ${size * 0.65} M${size * 0.65} ${size * 0.35} L${size * 0.35} ${size * 0.65}`}
            stroke={tokens.colorNeutralForeground2}
            strokeWidth="1.6"
            strokeLinecap="round"
          />
        </>
      )}
      {status === 'open' && <circle {...ring} stroke={tokens.colorBrandStroke1} />}
      {status === 'proposed' && <circle {...ring} stroke={grey} strokeDasharray="2.4 2.2" />}
    </svg>
  );
}
