import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useEffect, useState } from 'react';
import { frameText } from '../text/frame.ts';
import { useText } from '../text/use-text.tsx';

/** Shorter waits show nothing: a flash of grey is worse than a short pause. */
const SHOW_AFTER_MS = 200;

const useStyles = makeStyles({
  bar: {
    height: '12px',
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralStencil1,
    animationName: { '50%': { opacity: 0.5 } },
    animationDuration: '2s',
    animationIterationCount: 'infinite',
    '@media (prefers-reduced-motion: reduce)': { animationName: 'none' },
    // Filled, they would outshine everything in a high contrast.
    '@media (forced-colors: active)': {
      backgroundColor: 'Canvas',
      outline: '1px solid GrayText',
      outlineOffset: '-1px',
    },
  },
  block: { height: '102px', borderRadius: tokens.borderRadiusXLarge },
  dot: { width: '16px', height: '16px', borderRadius: tokens.borderRadiusCircular },
  facts: { display: 'grid', gap: '10px', margin: '14px 0 24px' },
  row: { display: 'flex', alignItems: 'center', gap: '10px' },
  lines: {
    display: 'grid',
    gap: '10px',
    margin: '12px 0 26px',
    paddingLeft: '14px',
    borderLeft: `3px solid ${tokens.colorNeutralStroke2}`,
  },
});

/** The briefing's shape while it loads, in the heights that it will have. */
export function BriefingSkeleton() {
  const styles = useStyles();
  const text = useText(frameText);
  const [shown, setShown] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setShown(true), SHOW_AFTER_MS);
    return () => clearTimeout(timer);
  }, []);
  if (!shown) return null;
  return (
    <div role="progressbar" aria-busy="true" aria-label={text.loading}>
      <div className={mergeClasses(styles.bar, styles.block)} />
      <div className={styles.facts}>
        {['70%', '62%', '66%'].map((width) => (
          <div key={width} className={styles.row}>
            <div className={mergeClasses(styles.bar, styles.dot)} />
            <div className={styles.bar} style={{ width }} />
          </div>
        ))}
      </div>
      <div className={styles.bar} style={{ width: 80 }} />
      <div className={styles.lines}>
        {['96%', '90%', '98%', '40%'].map((width) => (
          <div key={width} className={styles.bar} style={{ width }} />
        ))}
      </div>
      <div className={styles.bar} style={{ width: 100 }} />
    </div>
  );
}
