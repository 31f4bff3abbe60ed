import { Button, Field, Input } from '@fluentui/react-components';
import { type FormEvent, useState } from 'react';
import { useClient } from '../../sync/use-client.ts';
import { clientFileText } from '../../text/client-file.ts';
import { useText } from '../../text/use-text.tsx';
import { useFormStyles } from './form-styles.ts';

/** Someone is no longer there; nothing said with them is lost. */
export function DepartureForm({ contactId, close }: { contactId: string; close: () => void }) {
  const styles = useFormStyles();
  const text = useText(clientFileText);
  const { append } = useClient();
  const [reason, setReason] = useState('');

  async function save(event: FormEvent) {
    event.preventDefault();
    const saved = await append([
      { kind: 'contact-left', contactId, ...(reason.trim() && { reason: reason.trim() }) },
    ]);
    if (saved.ok) close();
  }

  return (
    <form className={styles.form} onSubmit={(event) => void save(event)}>
      <Field label={text.goneWhy}>
        {/* The person has just asked for this form. */}
        <Input
          autoFocus
          className={styles.input}
          value={reason}
          maxLength={2000}
          onChange={(_, { value }) => setReason(value)}
        />
      </Field>
      <div className={styles.actions}>
        <Button type="submit" appearance="primary">
          {text.goneSave}
        </Button>
        <Button onClick={close}>{text.cancel}</Button>
      </div>
    </form>
  );
}
