import { makeStyles, tokens } from '@fluentui/react-components';
import type { JSX, ReactNode } from 'react';

const useStyles = makeStyles({
  page: {
    height: '100%',
    boxSizing: 'border-box',
    padding: '96px 24px 24px',
    textAlign: 'center',
    overflowY: 'auto',
    backgroundColor: tokens.colorNeutralBackground1,
    color: tokens.colorNeutralForeground1,
  },
  sign: {
    display: 'inline-flex',
    alignItems: 'center',
    justifyContent: 'center',
    width: '64px',
    height: '64px',
    borderRadius: '32px',
    backgroundColor: tokens.colorNeutralBackground3,
    color: tokens.colorNeutralForeground2,
  },
  title: {
    margin: '14px 0 0',
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase400,
    fontWeight: tokens.fontWeightSemibold,
  },
  text: { margin: '8px 0 0', color: tokens.colorNeutralForeground2 },
  action: { marginTop: '16px' },
});

/** One sentence in the middle of nothing: for what is not there, not allowed or not reachable. */
export function PlainPage({
  icon,
  title,
  text,
  action,
}: {
  icon: JSX.Element;
  title: string;
  text: string;
  action?: ReactNode;
}) {
  const styles = useStyles();
  return (
    <main className={styles.page}>
      <span className={styles.sign} aria-hidden="true">
        {icon}
      </span>
      <h1 className={styles.title}>{title}</h1>
      <p className={styles.text}>{text}</p>
      {action && <div className={styles.action}>{action}</div>}
    </main>
  );
}
