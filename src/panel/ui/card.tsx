import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { type ReactNode, useId } from 'react';

const useStyles = makeStyles({
  card: {
    minWidth: 0,
    padding: '16px 24px',
    borderRadius: tokens.borderRadiusXLarge,
    boxShadow: tokens.shadow2,
    backgroundColor: tokens.colorNeutralBackground1,
    '@container page (max-width: 600px)': { padding: '12px 16px' },
    '@media (forced-colors: active)': { border: '1px solid CanvasText' },
    '@media print': { padding: '0 0 10px', boxShadow: 'none', borderRadius: 0 },
  },
  strongest: {
    boxShadow: `inset 4px 0 0 ${tokens.colorStatusWarningBackground3}, ${tokens.shadow2}`,
    '@media print': {
      boxShadow: 'none',
      paddingLeft: '10px',
      borderLeft: `3px solid ${tokens.colorStatusWarningBackground3}`,
    },
  },
  head: { display: 'flex', flexWrap: 'wrap', alignItems: 'baseline', gap: '2px 10px', marginBottom: '10px' },
  title: {
    margin: 0,
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase400,
    fontWeight: tokens.fontWeightSemibold,
    '@media print': { fontSize: '14px', lineHeight: '18px' },
  },
  hint: {
    fontSize: tokens.fontSizeBase200,
    lineHeight: '16px',
    color: tokens.colorNeutralForeground3,
  },
  action: { marginLeft: 'auto', '@media print': { display: 'none' } },
});

/** One part of a wide page: a title, a hint beside it, an action at the right edge, the content. */
export function Card({
  title,
  hint,
  action,
  strongest,
  className,
  children,
}: {
  title: string;
  hint?: ReactNode;
  action?: ReactNode;
  /** Has the one orange bar of the page. */
  strongest?: boolean;
  className?: string | undefined;
  children: ReactNode;
}) {
  const styles = useStyles();
  const id = useId();
  return (
    <section
      aria-labelledby={id}
      className={mergeClasses(styles.card, strongest && styles.strongest, className)}
    >
      <div className={styles.head}>
        <h3 id={id} className={styles.title}>
          {title}
        </h3>
        {hint && <span className={styles.hint}>{hint}</span>}
        {action && <span className={styles.action}>{action}</span>}
      </div>
      {children}
    </section>
  );
}
