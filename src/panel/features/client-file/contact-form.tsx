import { Button, Field, Input, Select, Textarea } from '@fluentui/react-components';
import { type FormEvent, useState } from 'react';
import { FORMS_OF_ADDRESS } from '#domain/client.ts';
import { type Contact, readName, SALUTATIONS } from '#domain/contact.ts';
import { newId } from '../../sync/new-id.ts';
import { useClient } from '../../sync/use-client.ts';
import { clientFileText } from '../../text/client-file.ts';
import { useText } from '../../text/use-text.tsx';
import { useFormStyles } from './form-styles.ts';

const EMAIL = /^[^\s@]+@[^\s@]+\.[^\s@]+$/;

/** A person as they are to be addressed; a plain name fills the parts in, as long as nobody has said otherwise. */
export function ContactForm({ contact, close }: { contact?: Contact; close: () => void }) {
  const styles = useFormStyles();
  const text = useText(clientFileText);
  const { append } = useClient();
  const [name, setName] = useState(contact?.name ?? '');
  const [parts, setParts] = useState(() => ({
    salutation: contact?.salutation ?? '',
    title: contact?.title ?? '',
    givenName: contact?.givenName ?? '',
    familyName: contact?.familyName ?? '',
  }));
  const [role, setRole] = useState(contact?.role ?? '');
  const [email, setEmail] = useState(contact?.email ?? '');
  const [address, setAddress] = useState<string>(contact?.address ?? '');
  const [note, setNote] = useState(contact?.note ?? '');
  const read = name.trim() ? readName({ name }) : {};
  const emailOdd = email.trim() !== '' && !EMAIL.test(email.trim());
  const isRight = name.trim() !== '' && !emailOdd;
  const part = (key: keyof typeof parts) => ({
    className: styles.input,
    value: parts[key],
    placeholder: read[key] ?? '',
    maxLength: 200,
    onChange: (_: unknown, { value }: { value: string }) => setParts({ ...parts, [key]: value }),
  });

  async function save(event: FormEvent) {
    event.preventDefault();
    if (!isRight) return;
    const salutation = SALUTATIONS.find((one) => one === parts.salutation);
    const own = FORMS_OF_ADDRESS.find((one) => one === address);
    const words = {
      title: parts.title,
      givenName: parts.givenName,
      familyName: parts.familyName,
      role,
      email,
      note,
    };
    const given = Object.entries(words).flatMap(([key, value]) =>
      value.trim() ? [[key, value.trim()]] : [],
    );
    const saved = await append([
      {
        kind: 'contact-joined',
        contactId: contact?.id ?? newId(),
        name: name.trim(),
        ...Object.fromEntries(given),
        ...(salutation && { salutation }),
        ...(own && { address: own }),
      },
    ]);
    if (saved.ok) close();
  }

  return (
    <form className={styles.form} onSubmit={(event) => void save(event)} noValidate>
      <Field label={text.person}>
        {/* The person has just asked for this form. */}
        <Input
          autoFocus
          className={styles.input}
          value={name}
          maxLength={200}
          onChange={(_, { value }) => setName(value)}
        />
      </Field>
      <div className={styles.row}>
        <Field label={text.salutation}>
          <Select
            className={styles.input}
            value={parts.salutation || (read.salutation ?? '')}
            onChange={(_, { value }) =>
              setParts({ ...parts, salutation: SALUTATIONS.find((one) => one === value) ?? '' })
            }
          >
            {(['', ...SALUTATIONS] as const).map((one) => (
              <option key={one} value={one}>
                {text.salutations[one]}
              </option>
            ))}
          </Select>
        </Field>
        <Field label={text.doctor}>
          <Input {...part('title')} />
        </Field>
        <Field label={text.givenName}>
          <Input {...part('givenName')} />
        </Field>
        <Field label={text.familyName}>
          <Input {...part('familyName')} />
        </Field>
      </div>
      <Field label={text.role}>
        <Input
          className={styles.input}
          value={role}
          maxLength={200}
          onChange={(_, { value }) => setRole(value)}
        />
      </Field>
      <Field label={text.email} {...(emailOdd && { validationMessage: text.emailOdd })}>
        <Input
          type="email"
          className={styles.input}
          value={email}
          maxLength={254}
          onChange={(_, { value }) => setEmail(value)}
        />
      </Field>
      <Field label={text.formOfAddress}>
        <Select className={styles.input} value={address} onChange={(_, { value }) => setAddress(value)}>
          {(['', ...FORMS_OF_ADDRESS] as const).map((one) => (
            <option key={one} value={one}>
              {text.ownAddress[one]}
            </option>
          ))}
        </Select>
      </Field>
      <Field label={text.note}>
        <Textarea
          className={styles.input}
          value={note}
          maxLength={2000}
          onChange={(_, { value }) => setNote(value)}
        />
      </Field>
      <div className={styles.actions}>
        <Button type="submit" appearance="primary" disabled={!isRight}>
          {text.save}
        </Button>
        <Button onClick={close}>{text.cancel}</Button>
      </div>
    </form>
  );
}
