import { Button, Field, Input, makeStyles } from '@fluentui/react-components';
import { type FormEvent, useState } from 'react';
import type { FormOfAddress, Language } from '#domain/client.ts';
import type { Entry } from '#domain/entry.ts';
import { createClient } from '../sync/clients-api.ts';
import { localInstant } from '../sync/local-instant.ts';
import { newId } from '../sync/new-id.ts';
import { useSync } from '../sync/use-sync.ts';
import { linkMeetingText } from '../text/link-meeting.ts';
import { useText } from '../text/use-text.tsx';
import { DayInput } from '../ui/day-input.tsx';
import { LanguageChoice } from './language-choice.tsx';

type Attendee = { name?: string | undefined; email: string };

const useStyles = makeStyles({
  form: { display: 'grid', gap: '10px', marginTop: '16px' },
  input: { minWidth: 0, width: '100%', '& input': { minWidth: 0, width: '100%' } },
  actions: { display: 'flex', flexWrap: 'wrap', gap: '8px', marginTop: '4px' },
});

const EMAIL = /^[^\s@]+@[^\s@]+\.[^\s@]+$/;

/**
 * A new client in under a minute: the firm, who we talk to, how to address them. What an invitation tells is
 * filled in. The client is there at once; the entries follow through the outbox.
 */
export function NewClientForm({
  attendees,
  submitLabel,
  onCreated,
  onCancel,
}: {
  attendees: readonly Attendee[];
  submitLabel: string;
  onCreated: (clientId: string) => void;
  onCancel: () => void;
}) {
  const styles = useStyles();
  const text = useText(linkMeetingText);
  const { api, outbox, me, clock } = useSync();
  const guest = attendees[0];
  const [name, setName] = useState('');
  const [person, setPerson] = useState(guest?.name ?? '');
  const [email, setEmail] = useState(guest?.email ?? '');
  const [language, setLanguage] = useState<Language>('de');
  const [address, setAddress] = useState<FormOfAddress>('sie');
  const [renewalOn, setRenewalOn] = useState('');
  const [tried, setTried] = useState(false);
  const [failed, setFailed] = useState(false);
  const emailOdd = email.trim() !== '' && !EMAIL.test(email.trim());

  async function create(event: FormEvent) {
    event.preventDefault();
    setTried(true);
    if (name.trim() === '' || emailOdd) return;
    const id = newId();
    const at = localInstant(clock());
    const domain = email.trim().split('@')[1]?.toLowerCase();
    const described = {
      id: newId(),
      at,
      kind: 'client-described' as const,
      name: name.trim(),
      domains: domain ? [domain] : [],
      language,
      address,
    };
    const created = await createClient(api, { id, entry: described });
    setFailed(!created.ok);
    if (!created.ok) return;
    const entries: Entry[] = [{ id: newId(), at, kind: 'manager-changed', userId: me.userId, name: me.name }];
    if (person.trim()) {
      entries.push({
        id: newId(),
        at,
        kind: 'contact-joined',
        contactId: newId(),
        name: person.trim(),
        ...(email.trim() && { email: email.trim() }),
      });
    }
    if (renewalOn) entries.push({ id: newId(), at, kind: 'renewal-set', on: renewalOn });
    await outbox.put(id, entries);
    onCreated(id);
  }

  return (
    <form className={styles.form} onSubmit={(event) => void create(event)} noValidate>
      <Field
        label={text.name}
        required
        {...(tried && name.trim() === '' && { validationMessage: text.nameMissing })}
      >
        {/* The person has just asked for this form. */}
        <Input
          autoFocus
          className={styles.input}
          value={name}
          maxLength={200}
          onChange={(_, { value }) => setName(value)}
        />
      </Field>
      <Field label={text.contact}>
        <Input
          className={styles.input}
          value={person}
          maxLength={200}
          onChange={(_, { value }) => setPerson(value)}
        />
      </Field>
      <Field label={text.email} {...(tried && emailOdd && { validationMessage: text.emailOdd })}>
        <Input
          type="email"
          className={styles.input}
          value={email}
          maxLength={254}
          onChange={(_, { value }) => setEmail(value)}
        />
      </Field>
      <LanguageChoice language={language} address={address} onLanguage={setLanguage} onAddress={setAddress} />
      <Field label={text.renewal}>
        <DayInput
          className={styles.input}
          value={renewalOn}
          onChange={(_, { value }) => setRenewalOn(value)}
        />
      </Field>
      {failed && <p role="alert">{text.failed}</p>}
      <div className={styles.actions}>
        <Button type="submit" appearance="primary">
          {submitLabel}
        </Button>
        <Button onClick={onCancel}>{text.cancel}</Button>
      </div>
    </form>
  );
}
