import { makeStyles, tokens } from '@fluentui/react-components';
import { useId, useState } from 'react';
import { useLanguage } from '../text/use-text.tsx';
import { QuietLink } from '../ui/quiet-link.tsx';
import { useEvidence, useEvidenceLabel } from './evidence.tsx';
import { PrincipleNote } from './principle-note.tsx';
import { usePrinciple } from './use-playbook.ts';

const useStyles = makeStyles({
  why: {
    margin: '3px 0 0',
    paddingLeft: '14px',
    fontSize: tokens.fontSizeBase200,
    lineHeight: '16px',
    color: tokens.colorNeutralForeground3,
  },
  // The dot goes to the next line together with what it introduces.
  rule: { display: 'inline-block' },
  sheet: { paddingLeft: '14px' },
});

/**
 * Why a line is suggested: the entry of this client's history that called it up, then the principle and its
 * source. The entries and the principle open below, where the tap was.
 */
export function WhyLine({
  because,
  principle,
  promptId,
  remark,
}: {
  because: readonly string[];
  principle: string;
  promptId?: string;
  /** Said instead of the principle's name, such as 'is that still so?'. */
  remark?: string | undefined;
}) {
  const styles = useStyles();
  const language = useLanguage();
  const label = useEvidenceLabel(because);
  const evidence = useEvidence(because);
  const found = usePrinciple(principle);
  const [ruleOpen, setRuleOpen] = useState(false);
  const ruleId = useId();
  return (
    <>
      <p className={styles.why}>
        <QuietLink
          inline
          ref={evidence.link}
          expanded={evidence.open}
          controls={evidence.controls}
          onClick={evidence.toggle}
        >
          {label.long}
        </QuietLink>
        {found && (
          <>
            {' '}
            <span className={styles.rule}>
              ·{' '}
              <QuietLink
                inline
                subtle
                expanded={ruleOpen}
                controls={ruleId}
                onClick={() => setRuleOpen((was) => !was)}
              >
                {remark ?? `${found.principle.label[language]} (${found.source.name})`}
              </QuietLink>
            </span>
          </>
        )}
      </p>
      <div className={styles.sheet}>
        {evidence.sheet}
        {ruleOpen && (
          <PrincipleNote principle={principle} controlId={ruleId} {...(promptId && { promptId })} />
        )}
      </div>
    </>
  );
}
