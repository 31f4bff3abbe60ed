import { tokens } from '@fluentui/react-components';
import type { RenewalRow } from '#contracts/renewals.ts';
import { daysBetween } from '#domain/time.ts';

const WIDTH = 208;
const HEIGHT = 26;
const EDGE = 4;
const DAYS = 365;

/**
 * Twelve months of contact up to `today`: a tick for each conversation, a diamond for each mistake of ours, grey
 * where it was silent for longer than agreed. The words below it say the same.
 */
export function ContactSpark({ contact, today }: { contact: RenewalRow['contact']; today: string }) {
  const x = (day: string) => {
    const share = 1 - Math.min(DAYS, Math.max(0, daysBetween(day, today))) / DAYS;
    return Math.round((EDGE + (WIDTH - 2 * EDGE) * share) * 10) / 10;
  };
  // One path for all ticks: a row is drawn quickly, and there may be thousands.
  const ticks = contact.days.map(({ on }) => `M${x(on)} 9v11`).join('');
  const diamonds = contact.incidents.map((on) => `M${x(on)} 1.5l4.5 4.5l-4.5 4.5l-4.5-4.5z`).join('');
  return (
    <svg width={WIDTH} height={HEIGHT} viewBox={`0 0 ${WIDTH} ${HEIGHT}`} aria-hidden="true">
      {contact.silences.map(({ from, to }) => (
        <rect
          key={from}
          x={x(from)}
          y="3"
          width={Math.max(2, x(to) - x(from))}
          height="17"
          rx="3"
          fill={tokens.colorNeutralBackground5}
          stroke={tokens.colorNeutralStroke2}
          strokeWidth="0.5"
        />
      ))}
      <path d={`M0 20h${WIDTH}`} stroke={tokens.colorNeutralStroke1} />
      <path d={ticks} stroke={tokens.colorNeutralForeground3} strokeWidth="2" strokeLinecap="round" />
      <path
        d={diamonds}
        fill={tokens.colorStatusWarningForeground3}
        stroke={tokens.colorNeutralBackground1}
        strokeWidth="1.5"
      />
      <circle cx={WIDTH - EDGE} cy="20" r="3" fill={tokens.colorBrandForeground1} />
    </svg>
  );
}
