import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { KeyboardEvent, ReactNode } from 'react';

const useStyles = makeStyles({
  card: {
    position: 'relative',
    padding: '12px',
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusLarge,
    backgroundColor: tokens.colorNeutralBackground1,
    ':not(:first-child)': { marginTop: '10px' },
  },
  next: { boxShadow: tokens.shadow4, border: `1px solid ${tokens.colorNeutralStroke1}` },
  answered: {
    padding: '10px 12px',
    backgroundColor: tokens.colorNeutralBackground2,
    border: '1px solid transparent',
    paddingRight: '40px',
  },
});

/** A question's card. Up and Down go from card to card; single keys act only while the card itself has the focus. */
export function Card({
  children,
  look,
  label,
  onEnter,
  onBackspace,
}: {
  children: ReactNode;
  look?: 'next' | 'answered';
  label: string;
  onEnter?: () => void;
  onBackspace?: () => void;
}) {
  const styles = useStyles();
  function onKeyDown(event: KeyboardEvent<HTMLElement>) {
    if (event.target !== event.currentTarget) return;
    const act = { Enter: onEnter, Backspace: onBackspace }[event.key];
    const neighbour =
      event.key === 'ArrowDown'
        ? event.currentTarget.nextElementSibling
        : event.key === 'ArrowUp' && event.currentTarget.previousElementSibling;
    if (neighbour instanceof HTMLElement) neighbour.focus();
    if (act) act();
    if (act || neighbour) event.preventDefault();
  }
  return (
    <article
      // biome-ignore lint/a11y/noNoninteractiveTabindex: the card takes single keys, so that a call needs no aiming
      tabIndex={0}
      aria-label={label}
      className={mergeClasses(styles.card, look && styles[look])}
      onKeyDown={onKeyDown}
    >
      {children}
    </article>
  );
}
