import { Button, Field, makeStyles, Select, Textarea } from '@fluentui/react-components';
import { type FormEvent, useState } from 'react';
import { type Expectation, OUTCOMES, type Outcome } from '#domain/expectation.ts';
import { useClient } from '../../sync/use-client.ts';
import { useDraft } from '../../sync/use-draft.ts';
import { expectationText } from '../../text/expectations.ts';
import { terms } from '../../text/terms.ts';
import { useText } from '../../text/use-text.tsx';

const useStyles = makeStyles({
  form: { display: 'grid', gap: '8px', margin: '6px 0 8px 26px' },
  input: { minWidth: 0, width: '100%' },
  actions: { display: 'flex', flexWrap: 'wrap', gap: '8px' },
});

/** What became of an agreed expectation. Without words on how one can tell, it stays open. */
export function CloseForm({ expectation, close }: { expectation: Expectation; close: () => void }) {
  const styles = useStyles();
  const text = useText(expectationText);
  const { outcomes } = useText(terms);
  const { append } = useClient();
  const [outcome, setOutcome] = useState<Outcome>('met');
  const [evidence, setEvidence, clear] = useDraft(`close:${expectation.id}`);

  async function save(event: FormEvent) {
    event.preventDefault();
    if (evidence.trim() === '') return;
    const saved = await append([
      { kind: 'expectation-closed', expectationId: expectation.id, outcome, evidence: evidence.trim() },
    ]);
    if (!saved.ok) return;
    clear(evidence);
    close();
  }

  return (
    <form className={styles.form} onSubmit={(event) => void save(event)}>
      <Field label={text.outcome} size="small">
        <Select
          // The person has just asked to close this goal.
          autoFocus
          className={styles.input}
          value={outcome}
          onChange={(_, { value }) => setOutcome(OUTCOMES.find((name) => name === value) ?? outcome)}
        >
          {OUTCOMES.map((name) => (
            <option key={name} value={name}>
              {outcomes[name]}
            </option>
          ))}
        </Select>
      </Field>
      <Field label={text.evidence} size="small">
        <Textarea
          className={styles.input}
          value={evidence}
          maxLength={2000}
          onChange={(_, { value }) => setEvidence(value)}
        />
      </Field>
      <div className={styles.actions}>
        <Button type="submit" disabled={evidence.trim() === ''}>
          {text.closeSave}
        </Button>
        <Button appearance="subtle" onClick={close}>
          {text.cancel}
        </Button>
      </div>
    </form>
  );
}
