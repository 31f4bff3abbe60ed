import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';

const useStyles = makeStyles({
  frame: {
    flex: '1 1 auto',
    minHeight: 0,
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr) 320px',
    overflow: 'hidden',
    borderRadius: tokens.borderRadiusXLarge,
    boxShadow: tokens.shadow8,
    backgroundColor: tokens.colorNeutralBackground1,
    '@media (max-width: 980px)': { gridTemplateColumns: 'minmax(0, 1fr)' },
    '@media (max-width: 600px)': { borderRadius: 0 },
  },
  alone: { gridTemplateColumns: 'minmax(0, 1fr)' },
  stage: { minWidth: 0, minHeight: 0, '@media (max-width: 980px)': { display: 'none' } },
  panel: { minWidth: 0, minHeight: 0, position: 'relative' },
});

/** The panel, beside a stage where there is one. */
export function MeetingFrame({ stage, children }: { stage: ReactNode; children: ReactNode }) {
  const styles = useStyles();
  return (
    <div className={mergeClasses(styles.frame, !stage && styles.alone)}>
      {stage && <div className={styles.stage}>{stage}</div>}
      <div className={styles.panel} data-panel>
        {children}
      </div>
    </div>
  );
}
