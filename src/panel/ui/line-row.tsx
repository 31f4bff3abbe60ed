import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';

const useStyles = makeStyles({
  list: { margin: 0, padding: 0, listStyle: 'none' },
  row: {
    display: 'flex',
    alignItems: 'center',
    gap: '10px',
    minHeight: '26px',
    lineHeight: '20px',
    '@container panel (max-width: 299px)': { lineHeight: '18px', padding: '2px 0' },
  },
  icon: { flex: 'none', display: 'inline-flex', color: tokens.colorNeutralForeground3 },
  text: { flex: '1 1 auto', minWidth: 0 },
});

/** A list of facts, each a line with its proof at the right edge. */
export function LineList({ children }: { children: ReactNode }) {
  const styles = useStyles();
  return <ul className={styles.list}>{children}</ul>;
}

/** One fact: a sign, the words, the proof; what opens under it stays in the same item. */
export function LineRow({
  icon,
  proof,
  below,
  children,
}: {
  icon: ReactNode;
  proof?: ReactNode;
  below?: ReactNode;
  children: ReactNode;
}) {
  const styles = useStyles();
  return (
    <li>
      <div className={styles.row}>
        <span className={styles.icon} aria-hidden="true">
          {icon}
        </span>
        <span className={styles.text}>{children}</span>
        {proof}
      </div>
      {below}
    </li>
  );
}
