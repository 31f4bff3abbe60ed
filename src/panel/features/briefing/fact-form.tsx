import { Button, Field, Input, makeStyles } from '@fluentui/react-components';
import { type FormEvent, useState } from 'react';
import type { MissingFact } from '#domain/coaching/briefing.ts';
import { useClient } from '../../sync/use-client.ts';
import { briefingText } from '../../text/briefing.ts';
import { useText } from '../../text/use-text.tsx';
import { DayInput } from '../../ui/day-input.tsx';

const useStyles = makeStyles({
  form: { display: 'flex', alignItems: 'flex-end', flexWrap: 'wrap', gap: '8px', margin: '2px 0 8px 26px' },
  field: {
    flex: '1 1 150px',
    minWidth: 0,
    '& .fui-Input': { minWidth: 0, width: '100%' },
    '& input': { minWidth: 0, width: '100%' },
  },
});

/** Asks for a fact that an incident still lacks and keeps it with the incident. */
export function FactForm({ missing, close }: { missing: MissingFact; close: () => void }) {
  const styles = useStyles();
  const text = useText(briefingText);
  const { append } = useClient();
  const [value, setValue] = useState('');
  const FactInput = missing.field === 'fixBy' || missing.field === 'toldClientOn' ? DayInput : Input;

  function save(event: FormEvent) {
    event.preventDefault();
    if (value.trim() === '') return;
    void append([
      { kind: 'incident-updated', incidentId: missing.incidentId, [missing.field]: value.trim() },
    ]);
  }

  return (
    <form className={styles.form} onSubmit={save}>
      <Field label={text.field[missing.field]} size="small" className={styles.field}>
        <FactInput
          // The person has just asked for this field by ticking the box.
          autoFocus
          value={value}
          onChange={(_, data) => setValue(data.value)}
          onKeyDown={(event) => event.key === 'Escape' && close()}
        />
      </Field>
      <Button type="submit" disabled={value.trim() === ''}>
        {text.saveFact}
      </Button>
    </form>
  );
}
