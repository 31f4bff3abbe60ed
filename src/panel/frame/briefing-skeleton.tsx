import { makeStyles, Skeleton, SkeletonItem, tokens } from '@fluentui/react-components';
import { useEffect, useState } from 'react';
import { frameText } from '../text/frame.ts';
import { useText } from '../text/use-text.tsx';

/** Shorter waits show nothing: a flash of grey is worse than a short pause. */
const SHOW_AFTER_MS = 200;

const useStyles = makeStyles({
  facts: { display: 'grid', gap: '12px', margin: '14px 0 24px' },
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
    <Skeleton aria-label={text.loading}>
      <SkeletonItem style={{ height: 76, borderRadius: 8 }} />
      <div className={styles.facts}>
        {['70%', '62%', '66%'].map((width) => (
          <div key={width} className={styles.row}>
            <SkeletonItem shape="circle" size={16} />
            <SkeletonItem size={12} style={{ width }} />
          </div>
        ))}
      </div>
      <SkeletonItem size={12} style={{ width: 80 }} />
      <div className={styles.lines}>
        {['96%', '90%', '98%', '40%'].map((width) => (
          <SkeletonItem key={width} size={12} style={{ width }} />
        ))}
      </div>
      <SkeletonItem size={12} style={{ width: 100 }} />
    </Skeleton>
  );
}
