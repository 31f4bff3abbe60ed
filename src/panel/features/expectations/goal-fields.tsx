import { Field, Input, makeStyles } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { expectationText } from '../../text/expectations.ts';
import { useText } from '../../text/use-text.tsx';
import { DayInput } from '../../ui/day-input.tsx';
import type { ExpectationDraft } from './expectation-draft.ts';
import type { FormPart, GoalQuestion } from './next-question.ts';

const useStyles = makeStyles({
  fields: { display: 'grid', gap: '10px' },
  three: { display: 'grid', gridTemplateColumns: 'minmax(0, 3fr) minmax(0, 3fr) minmax(0, 5fr)', gap: '8px' },
  input: { minWidth: 0, width: '100%', '& input': { minWidth: 0, width: '100%' } },
});

/** What exactly, how measured, from where to where, until when: as much of it as the conversation has reached. */
export function GoalFields({
  draft,
  shown,
  ask,
  onChange,
}: {
  draft: ExpectationDraft;
  shown: ReadonlySet<FormPart>;
  /** The line to say for a question, if it is the next one. */
  ask: (...questions: GoalQuestion[]) => ReactNode;
  onChange: (changed: Partial<ExpectationDraft>) => void;
}) {
  const styles = useStyles();
  const text = useText(expectationText);
  const input = (name: 'goal' | 'measure' | 'baseline' | 'target' | 'dueOn') => ({
    className: styles.input,
    value: draft[name],
    onChange: (_: unknown, { value }: { value: string }) => onChange({ [name]: value }),
  });
  const field = (name: 'goal' | 'measure' | 'baseline' | 'target', label: string) => (
    <Field label={label} size="small">
      <Input {...input(name)} maxLength={200} />
    </Field>
  );
  return (
    <div className={styles.fields}>
      {ask('goal')}
      {field('goal', text.goal)}
      {shown.has('measure') && (
        <>
          {ask('measure')}
          {field('measure', text.measure)}
        </>
      )}
      {shown.has('numbers') && (
        <>
          {ask('baseline', 'target', 'dueOn')}
          <div className={styles.three}>
            {field('baseline', text.baseline)}
            {field('target', text.targetValue)}
            <Field label={text.due} size="small">
              <DayInput {...input('dueOn')} />
            </Field>
          </div>
        </>
      )}
    </div>
  );
}
