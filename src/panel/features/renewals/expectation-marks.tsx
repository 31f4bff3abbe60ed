import { makeStyles, tokens } from '@fluentui/react-components';
import type { RenewalRow } from '#contracts/renewals.ts';
import { renewalsText } from '../../text/renewals.ts';
import { useText } from '../../text/use-text.tsx';
import { Mark, type MarkStatus } from '../../ui/mark.tsx';

type Counts = RenewalRow['expectations'];

/** In which order the marks stand, and which sign each has; the words tell those of one sign apart. */
const SIGNS: readonly (readonly [keyof Counts, MarkStatus])[] = [
  ['exceeded', 'met'],
  ['met', 'met'],
  ['overdue', 'at-risk'],
  ['atRisk', 'at-risk'],
  ['missed', 'missed'],
  ['open', 'open'],
  ['proposed', 'proposed'],
];

/** More marks than this do not stand in one line; the words count them all. */
const MOST_MARKS = 8;

const useStyles = makeStyles({
  marks: { display: 'flex', gap: '5px', minHeight: '18px' },
  words: {
    display: 'block',
    marginTop: '4px',
    fontSize: tokens.fontSizeBase200,
    lineHeight: '16px',
    color: tokens.colorNeutralForeground3,
  },
});

/** What was agreed with a client, as marks and in words. */
export function ExpectationMarks({ counts, plain }: { counts: Counts; plain: boolean }) {
  const styles = useStyles();
  const text = useText(renewalsText);
  const there = SIGNS.filter(([name]) => counts[name] > 0);
  const signs = there.flatMap(([name, sign]) =>
    Array.from({ length: Math.min(counts[name], MOST_MARKS) }, (_, index) => ({
      key: `${name} ${index}`,
      sign,
    })),
  );
  return (
    <>
      {!plain && (
        <span className={styles.marks}>
          {signs.slice(0, MOST_MARKS).map(({ key, sign }) => (
            <Mark key={key} status={sign} size={18} />
          ))}
        </span>
      )}
      <span className={styles.words}>
        {there.map(([name]) => `${counts[name]}\u00a0${text.counted[name]}`).join(', ') ||
          text.noExpectations}
      </span>
    </>
  );
}
