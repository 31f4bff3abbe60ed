import { Button, Field, Input, makeStyles, Select } from '@fluentui/react-components';
import { type FormEvent, useState } from 'react';
import type { Commitment } from '#domain/commitment.ts';
import { useClient } from '../sync/use-client.ts';
import { promiseText } from '../text/promises.ts';
import { useText } from '../text/use-text.tsx';
import { DayInput } from '../ui/day-input.tsx';
import { Segments } from '../ui/segments.tsx';

const useStyles = makeStyles({
  form: { display: 'grid', gap: '8px', margin: '4px 0 8px' },
  input: { minWidth: 0, width: '100%', '& select': { minWidth: 0 } },
  row: { display: 'grid', gridTemplateColumns: 'minmax(0, 1fr) minmax(0, 1fr)', gap: '8px' },
  actions: { display: 'flex', gap: '8px' },
});

/** A new promise, ours or theirs, alone or for a goal; name and date may follow later. */
export function PromiseForm({ goalId, close }: { goalId?: string; close: () => void }) {
  const styles = useStyles();
  const text = useText(promiseText);
  const { state, append } = useClient();
  const goals = state.dossier.expectations.filter(
    ({ state: stands }) => stands === 'proposed' || stands === 'agreed',
  );
  const [forGoal, setForGoal] = useState(goalId ?? '');
  const [who, setWho] = useState<Commitment['who']>('us');
  const [what, setWhat] = useState('');
  const [owner, setOwner] = useState('');
  const [dueOn, setDueOn] = useState('');

  async function save(event: FormEvent) {
    event.preventDefault();
    if (what.trim() === '') return;
    const saved = await append([
      {
        kind: 'commitment-made',
        who,
        what: what.trim(),
        ...(owner.trim() && { owner: owner.trim() }),
        ...(dueOn && { dueOn }),
        ...(forGoal && { expectationId: forGoal }),
      },
    ]);
    if (saved.ok) close();
  }

  return (
    <form className={styles.form} onSubmit={(event) => void save(event)}>
      <Segments<Commitment['who']>
        label={text.who}
        value={who}
        onChange={setWho}
        segments={[
          { value: 'us', label: text.us },
          { value: 'client', label: text.client },
        ]}
      />
      <Field label={text.what} size="small">
        {/* The person has just asked for this form. */}
        <Input
          autoFocus
          className={styles.input}
          value={what}
          maxLength={2000}
          onChange={(_, { value }) => setWhat(value)}
        />
      </Field>
      <div className={styles.row}>
        <Field label={text.owner} size="small">
          <Input
            className={styles.input}
            value={owner}
            maxLength={200}
            onChange={(_, { value }) => setOwner(value)}
          />
        </Field>
        <Field label={text.due} size="small">
          <DayInput className={styles.input} value={dueOn} onChange={(_, { value }) => setDueOn(value)} />
        </Field>
      </div>
      {!goalId && goals.length > 0 && (
        <Field label={text.forGoal} size="small">
          <Select className={styles.input} value={forGoal} onChange={(_, { value }) => setForGoal(value)}>
            <option value="">{text.noGoal}</option>
            {goals.map(({ id, goal }) => (
              <option key={id} value={id}>
                {goal}
              </option>
            ))}
          </Select>
        </Field>
      )}
      <div className={styles.actions}>
        <Button type="submit" disabled={what.trim() === ''}>
          {text.save}
        </Button>
        <Button appearance="subtle" onClick={close}>
          {text.cancel}
        </Button>
      </div>
    </form>
  );
}
