import { type ReactNode, useId } from 'react';
import { useWorkspaceStyles } from './workspace-styles.ts';

/** One part of the page: what it is, why it is there, the content. */
export function Part({ title, why, children }: { title: string; why: string; children: ReactNode }) {
  const styles = useWorkspaceStyles();
  const id = useId();
  return (
    <section className={styles.part} aria-labelledby={id}>
      <h3 id={id} className={styles.heading}>
        {title}
      </h3>
      <span className={styles.quiet}>{why}</span>
      {children}
    </section>
  );
}
