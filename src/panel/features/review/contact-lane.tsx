import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { KeyboardEvent } from 'react';
import { reviewText } from '../../text/review.ts';
import { useText } from '../../text/use-text.tsx';
import type { ContactPoint } from './contact-points.ts';
import type { ContactScale } from './contact-scale.ts';

const useStyles = makeStyles({
  line: {
    position: 'absolute',
    left: 0,
    top: '50%',
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  point: {
    position: 'absolute',
    top: '50%',
    width: '20px',
    height: '20px',
    margin: '-10px 0 0 -10px',
    padding: 0,
    border: 'none',
    borderRadius: '10px',
    background: 'none',
    lineHeight: 0,
    cursor: 'pointer',
    color: tokens.colorNeutralForeground3,
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '-1px', zIndex: 2 },
    ':hover': { color: tokens.colorNeutralForeground1 },
  },
  points: { margin: 0, padding: 0, listStyle: 'none' },
  accent: { color: tokens.colorBrandForeground1 },
  mistake: { color: tokens.colorStatusWarningForeground3, zIndex: 1 },
  shown: { outline: `1px solid ${tokens.colorNeutralForeground3}`, outlineOffset: '-1px' },
  span: {
    position: 'absolute',
    top: '50%',
    borderTop: `1.5px dotted ${tokens.colorStatusWarningForeground3}`,
    textAlign: 'center',
  },
  days: {
    position: 'relative',
    top: '-9px',
    padding: '0 4px',
    backgroundColor: tokens.colorNeutralBackground1,
    fontWeight: tokens.fontWeightSemibold,
    color: tokens.colorStatusWarningForeground1,
    whiteSpace: 'nowrap',
  },
});

/** One purpose over the year: its conversations as dots, mistakes as diamonds. */
export function ContactLane({
  name,
  labelClass,
  trackClass,
  points,
  all,
  scale,
  end,
  isAccent,
  spans,
  onShow,
  shown,
}: {
  name: string;
  labelClass: string;
  trackClass: string;
  points: readonly ContactPoint[];
  /** The points of all lanes; the Tab key stops at the latest. */
  all: readonly ContactPoint[];
  scale: ContactScale;
  end: string;
  isAccent: boolean;
  spans: readonly { from: string; to: string; days: number }[];
  onShow: (entryId: string) => void;
  shown: string | undefined;
}) {
  const styles = useStyles();
  const text = useText(reviewText);
  const stop = shown ?? all.at(-1)?.entryId;
  return (
    <>
      <div className={labelClass}>{name}</div>
      <div className={trackClass}>
        <span className={styles.line} style={{ width: `${scale.at(end)}%` }} />
        {spans.map(({ from, to, days }) => (
          <span
            key={from}
            className={styles.span}
            style={{ left: `${scale.at(from)}%`, width: `${scale.at(to) - scale.at(from)}%` }}
          >
            <span className={styles.days}>{text.days(days)}</span>
          </span>
        ))}
        <ul className={styles.points} aria-label={name}>
          {points.map(({ entryId, on, words, isMistake }) => (
            <li key={entryId}>
              <button
                type="button"
                data-point={on}
                tabIndex={entryId === stop ? 0 : -1}
                aria-label={words}
                aria-expanded={entryId === shown}
                title={words}
                className={mergeClasses(
                  styles.point,
                  isAccent && styles.accent,
                  isMistake && styles.mistake,
                  entryId === shown && styles.shown,
                )}
                style={{ left: `${scale.at(on)}%` }}
                onClick={() => onShow(entryId)}
                onKeyDown={moveToPoint}
              >
                <svg width="20" height="20" viewBox="0 0 20 20" aria-hidden="true">
                  {isMistake ? (
                    <path d="M10 2l8 8l-8 8l-8-8z" fill="currentColor" />
                  ) : (
                    <circle
                      cx="10"
                      cy="10"
                      r="5"
                      fill="currentColor"
                      stroke={tokens.colorNeutralBackground1}
                      strokeWidth="1.5"
                    />
                  )}
                </svg>
              </button>
            </li>
          ))}
        </ul>
      </div>
    </>
  );
}

/** Left and right follow the time through all lanes; Home and End go to the oldest and the latest. */
function moveToPoint(event: KeyboardEvent<HTMLElement>) {
  const plot = event.currentTarget.closest('[data-plot]');
  const points = [...(plot?.querySelectorAll<HTMLElement>('[data-point]') ?? [])].sort((a, b) =>
    (a.dataset.point ?? '') < (b.dataset.point ?? '') ? -1 : 1,
  );
  const here = points.indexOf(event.currentTarget);
  const steps: Record<string, number> = {
    ArrowLeft: here - 1,
    ArrowUp: here - 1,
    ArrowRight: here + 1,
    ArrowDown: here + 1,
    Home: 0,
    End: points.length - 1,
  };
  const step = steps[event.key];
  if (step === undefined) return;
  event.preventDefault();
  points[Math.min(points.length - 1, Math.max(0, step))]?.focus();
}
