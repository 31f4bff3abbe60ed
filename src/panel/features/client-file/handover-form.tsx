import { Button, Field, Select } from '@fluentui/react-components';
import { type FormEvent, useState } from 'react';
import { useClient } from '../../sync/use-client.ts';
import { useSync } from '../../sync/use-sync.ts';
import { clientFileText } from '../../text/client-file.ts';
import { useText } from '../../text/use-text.tsx';
import { useFormStyles } from './form-styles.ts';
import { useColleagues } from './use-colleagues.ts';

/** Gives the client into a colleague's hands, or takes it into one's own. */
export function HandoverForm({ close }: { close: () => void }) {
  const styles = useFormStyles();
  const text = useText(clientFileText);
  const { me } = useSync();
  const { state, append } = useClient();
  const colleagues = useColleagues();
  const { manager } = state.dossier;
  const known = [me, ...(colleagues ?? []), ...(manager ? [manager] : [])];
  const choices = new Map(known.map(({ userId, name }) => [userId, name]));
  const [chosen, setChosen] = useState(manager?.userId ?? me.userId);

  async function save(event: FormEvent) {
    event.preventDefault();
    const saved = await append([
      { kind: 'manager-changed', userId: chosen, name: choices.get(chosen) ?? chosen },
    ]);
    if (saved.ok) close();
  }

  return (
    <form className={styles.form} onSubmit={(event) => void save(event)}>
      <Field label={text.manager} {...(colleagues === null && { hint: text.notNow })}>
        {/* The person has just asked for this form. */}
        <Select
          autoFocus
          className={styles.input}
          value={chosen}
          onChange={(_, { value }) => setChosen(value)}
        >
          {[...choices].map(([userId, name]) => (
            <option key={userId} value={userId}>
              {name}
            </option>
          ))}
        </Select>
      </Field>
      <div className={styles.actions}>
        <Button type="submit" appearance="primary" disabled={chosen === manager?.userId}>
          {text.save}
        </Button>
        <Button onClick={close}>{text.cancel}</Button>
      </div>
    </form>
  );
}
