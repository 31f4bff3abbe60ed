import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { Situation } from '#domain/coaching/briefing.ts';
import type { Meeting } from '#domain/meeting.ts';
import { useEvidence } from '../../parts/evidence.tsx';
import { evidenceLabel } from '../../parts/evidence-label.ts';
import { useEvidenceWords } from '../../parts/use-evidence-words.ts';
import { useClient } from '../../sync/use-client.ts';
import { QuietLink } from '../../ui/quiet-link.tsx';
import { situationSubject } from './situation-line.ts';
import { useSituationWords } from './use-situation-words.ts';

/** How many proofs the block links one by one; the others open with them. */
const LINKED_PROOFS = 3;

const useStyles = makeStyles({
  block: {
    position: 'relative',
    borderRadius: tokens.borderRadiusLarge,
    padding: '8px 8px 8px 16px',
    backgroundColor: tokens.colorStatusWarningBackground1,
    '::before': {
      content: '""',
      position: 'absolute',
      left: 0,
      top: 0,
      bottom: 0,
      width: '4px',
      borderRadius: '4px 0 0 4px',
      backgroundColor: tokens.colorStatusWarningBackground3,
      forcedColorAdjust: 'none',
      '@media (forced-colors: active)': { backgroundColor: 'Highlight' },
    },
    // Dark themes turn the warning ground brown; the neutral one keeps the bar the only accent.
    ':global([data-theme="dark"])': { backgroundColor: tokens.colorNeutralBackground3 },
    ':global([data-theme="contrast"])': {
      border: `1px solid ${tokens.colorNeutralStroke1}`,
      backgroundColor: 'transparent',
    },
    '@media (forced-colors: active)': { border: '1px solid CanvasText' },
  },
  calm: {
    padding: 0,
    backgroundColor: 'transparent',
    border: 'none',
    '::before': { content: 'none' },
    ':global([data-theme="dark"])': { backgroundColor: 'transparent' },
    ':global([data-theme="contrast"])': { border: 'none' },
    '@media (forced-colors: active)': { border: 'none' },
  },
  title: {
    margin: 0,
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase400,
    fontWeight: tokens.fontWeightSemibold,
  },
  subject: { margin: '2px 0 0', color: tokens.colorNeutralForeground2 },
});

/** The strongest situation of today, with the entries that prove it. Only what weighs gets the orange bar. */
export function SituationBlock({ situation, meeting }: { situation: Situation; meeting: Meeting }) {
  const styles = useStyles();
  const { state } = useClient();
  const words = useSituationWords();
  const evidenceWords = useEvidenceWords();
  const evidence = useEvidence(situation.because);
  const calm = situation.id === 'first-meeting' || situation.id === 'steady';
  const proofs = situation.because
    .map((entryId) => ({
      entryId,
      label: evidenceLabel(entryId, state.dossier, state.entries, evidenceWords),
    }))
    .toSorted((a, b) => a.label.at.localeCompare(b.label.at))
    .slice(-LINKED_PROOFS);
  const subject = calm
    ? words.text[situation.id === 'steady' ? 'steady' : 'firstMeeting']
    : situationSubject(situation, state.dossier, meeting, words);
  return (
    <div className={mergeClasses(styles.block, calm && styles.calm)} data-situation={situation.id}>
      <h2 className={styles.title}>{words.terms.situations[situation.id]}</h2>
      <p className={styles.subject}>
        {subject}
        {!calm && ': '}
        {!calm &&
          proofs.map(({ entryId, label }, index) => {
            return (
              <span key={entryId}>
                {index > 0 && (index === proofs.length - 1 ? words.text.and : ', ')}
                <QuietLink
                  inline
                  label={`${label.spoken}, ${label.long}`}
                  expanded={evidence.open}
                  controls={evidence.controls}
                  onClick={evidence.toggle}
                  {...(index === 0 && { ref: evidence.link })}
                >
                  {label.spoken}
                </QuietLink>
              </span>
            );
          })}
      </p>
      {evidence.sheet}
    </div>
  );
}
