import { makeStyles, tokens } from '@fluentui/react-components';
import { CheckmarkCircle16Filled } from '@fluentui/react-icons/svg/checkmark-circle';
import { REALISM, type Realism } from '#domain/expectation.ts';
import { expectationText } from '../../text/expectations.ts';
import { terms } from '../../text/terms.ts';
import { useText } from '../../text/use-text.tsx';
import { Section } from '../../ui/section.tsx';
import { Segments } from '../../ui/segments.tsx';
import { assessmentGap, proposedRealism } from './assessment.ts';
import type { ExpectationDraft } from './expectation-draft.ts';

const useStyles = makeStyles({
  hint: {
    margin: '6px 0 0',
    fontSize: tokens.fontSizeBase200,
    lineHeight: '16px',
    color: tokens.colorNeutralForeground2,
  },
});

/** Within reach, only if, or not realistic: proposed by rules, chosen by a person, and why it does not hold yet. */
export function RealismChoice({
  draft,
  onChange,
}: {
  draft: ExpectationDraft;
  onChange: (realism: Realism) => void;
}) {
  const styles = useStyles();
  const text = useText(expectationText);
  const { realism: names } = useText(terms);
  const proposal = proposedRealism(draft);
  const gap = assessmentGap(draft);
  const hint =
    gap === 'measure-and-date'
      ? text.needsMeasureAndDate
      : gap === 'prerequisite'
        ? text.needsPrerequisite
        : !draft.realism && proposal
          ? proposal === 'conditional'
            ? text.proposedConditional
            : text.onlyProposed
          : undefined;
  return (
    <Section title={text.realism}>
      <Segments<Realism>
        label={text.realism}
        value={draft.realism ?? proposal}
        onChange={onChange}
        segments={REALISM.map((name) => ({
          value: name,
          label: names[name],
          ...(draft.realism === name && { icon: <CheckmarkCircle16Filled /> }),
        }))}
      />
      {hint && (
        <p className={styles.hint} role="status">
          {hint}
        </p>
      )}
    </Section>
  );
}
