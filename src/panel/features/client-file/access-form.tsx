import { Button, Checkbox, Field } from '@fluentui/react-components';
import { type FormEvent, useState } from 'react';
import type { Access } from '#domain/access.ts';
import type { Person } from '#domain/envelope.ts';
import { useClient } from '../../sync/use-client.ts';
import { useSync } from '../../sync/use-sync.ts';
import { clientFileText } from '../../text/client-file.ts';
import { useText } from '../../text/use-text.tsx';
import { Segments } from '../../ui/segments.tsx';
import { useFormStyles } from './form-styles.ts';
import { useColleagues } from './use-colleagues.ts';

/** Makes a client confidential and names who may know of it all the same, or opens it to everyone again. */
export function AccessForm({ access, close }: { access: Access | null; close: () => void }) {
  const styles = useFormStyles();
  const text = useText(clientFileText);
  const { me } = useSync();
  const { state, append } = useClient();
  const everyone = useColleagues();
  const [confidential, setConfidential] = useState(access?.confidential ?? false);
  const [named, setNamed] = useState<readonly Person[]>(access?.colleagues ?? []);
  const { manager } = state.dossier;
  const known = [...named, ...(everyone ?? [])].filter(
    ({ userId }) => userId !== manager?.userId && userId !== me.userId,
  );
  const colleagues = [...new Map(known.map((person) => [person.userId, person])).values()].toSorted((a, b) =>
    a.name.localeCompare(b.name),
  );
  const isNamed = (person: Person) => named.some(({ userId }) => userId === person.userId);

  async function save(event: FormEvent) {
    event.preventDefault();
    const saved = await append([
      {
        kind: 'access-set',
        confidential,
        colleagues: confidential ? named.map(({ userId, name }) => ({ userId, name })) : [],
      },
    ]);
    if (saved.ok) close();
  }

  return (
    <form className={styles.form} onSubmit={(event) => void save(event)}>
      <Segments<'open' | 'confidential'>
        label={text.access}
        value={confidential ? 'confidential' : 'open'}
        onChange={(value) => setConfidential(value === 'confidential')}
        segments={[
          { value: 'open', label: text.open },
          { value: 'confidential', label: text.confidential },
        ]}
      />
      {confidential && (
        <>
          <p className={styles.quiet}>{text.confidentialWhy}</p>
          <Field label={text.colleagues}>
            <div>
              {colleagues.map((person) => (
                <Checkbox
                  key={person.userId}
                  className={styles.check}
                  label={person.name}
                  checked={isNamed(person)}
                  onChange={() =>
                    setNamed(
                      isNamed(person)
                        ? named.filter(({ userId }) => userId !== person.userId)
                        : [...named, person],
                    )
                  }
                />
              ))}
              {colleagues.length === 0 && (
                <p className={styles.quiet}>{everyone === null ? text.notNow : text.noColleagues}</p>
              )}
            </div>
          </Field>
        </>
      )}
      <div className={styles.actions}>
        <Button type="submit" appearance="primary">
          {text.save}
        </Button>
        <Button onClick={close}>{text.cancel}</Button>
      </div>
    </form>
  );
}
