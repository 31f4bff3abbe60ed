import {
  Input,
  InteractionTag,
  InteractionTagPrimary,
  InteractionTagSecondary,
  makeStyles,
} from '@fluentui/react-components';
import { type KeyboardEvent, type ReactNode, useState } from 'react';
import { expectationText } from '../../text/expectations.ts';
import { useText } from '../../text/use-text.tsx';
import { QuietLink } from '../../ui/quiet-link.tsx';
import { Section } from '../../ui/section.tsx';

const useStyles = makeStyles({
  tags: { display: 'flex', flexWrap: 'wrap', gap: '6px' },
  primary: { maxWidth: '100%', whiteSpace: 'normal', height: 'auto', minHeight: '24px' },
  input: { minWidth: 0, width: '100%', marginTop: '6px' },
});

/** What can still endanger a goal, even when all that it needs is granted. */
export function RiskList({
  risks,
  question,
  onChange,
}: {
  risks: readonly string[];
  /** The line to say, while nobody has asked. */
  question?: ReactNode;
  onChange: (risks: string[]) => void;
}) {
  const styles = useStyles();
  const text = useText(expectationText);
  const [adding, setAdding] = useState(false);
  const [risk, setRisk] = useState('');

  function onKeyDown(event: KeyboardEvent<HTMLInputElement>) {
    if (event.key === 'Escape') setAdding(false);
    if (event.key !== 'Enter' || event.nativeEvent.isComposing) return;
    event.preventDefault();
    if (risk.trim() !== '' && !risks.includes(risk.trim())) onChange([...risks, risk.trim()]);
    setRisk('');
  }

  return (
    <Section
      title={text.risks}
      action={
        !adding && (
          <QuietLink label={`${text.risks}: ${text.add1}`} onClick={() => setAdding(true)}>
            {text.add1}
          </QuietLink>
        )
      }
    >
      {question}
      <div className={styles.tags}>
        {risks.map((item) => (
          <InteractionTag key={item} size="small" appearance="outline">
            <InteractionTagPrimary hasSecondaryAction className={styles.primary}>
              {item}
            </InteractionTagPrimary>
            <InteractionTagSecondary
              aria-label={text.remove(item)}
              onClick={() => onChange(risks.filter((other) => other !== item))}
            />
          </InteractionTag>
        ))}
      </div>
      {adding && (
        <Input
          // The person has just asked for this field.
          autoFocus
          className={styles.input}
          placeholder={text.riskText}
          aria-label={text.riskText}
          value={risk}
          maxLength={200}
          onChange={(_, { value }) => setRisk(value)}
          onKeyDown={onKeyDown}
        />
      )}
    </Section>
  );
}
