import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { expectationText } from '../../text/expectations.ts';
import { renewalsText } from '../../text/renewals.ts';
import { useText } from '../../text/use-text.tsx';
import { Mark, type MarkStatus } from '../../ui/mark.tsx';

const SIGNS: readonly MarkStatus[] = ['met', 'at-risk', 'missed', 'open', 'proposed'];

const useStyles = makeStyles({
  list: {
    display: 'flex',
    flexWrap: 'wrap',
    gap: '6px 16px',
    margin: 0,
    padding: 0,
    listStyle: 'none',
    fontSize: tokens.fontSizeBase200,
    lineHeight: '16px',
    color: tokens.colorNeutralForeground3,
  },
  item: { display: 'flex', alignItems: 'center', gap: '5px' },
});

/** What the signs of the plots mean. */
export function Legend() {
  const styles = useStyles();
  const text = useText(renewalsText);
  const { status } = useText(expectationText);
  const sign = (words: string, drawing: ReactNode) => (
    <li key={words} className={styles.item}>
      {drawing}
      {words}
    </li>
  );
  return (
    <ul aria-label={text.legend} className={styles.list}>
      {SIGNS.map((one) => sign(status[one], <Mark status={one} size={14} />))}
      {sign(
        text.legendContact,
        <svg width="6" height="12" aria-hidden="true">
          <path d="M3 1v10" stroke={tokens.colorNeutralForeground3} strokeWidth="2" strokeLinecap="round" />
        </svg>,
      )}
      {sign(
        text.legendMistake,
        <svg width="12" height="12" aria-hidden="true">
          <path d="M6 1l5 5l-5 5l-5-5z" fill={tokens.colorStatusWarningForeground3} />
        </svg>,
      )}
      {sign(
        text.legendSilence,
        <svg width="18" height="12" aria-hidden="true">
          <rect
            x="0.5"
            y="0.5"
            width="17"
            height="11"
            rx="3"
            fill={tokens.colorNeutralBackground5}
            stroke={tokens.colorNeutralStroke2}
          />
        </svg>,
      )}
    </ul>
  );
}
