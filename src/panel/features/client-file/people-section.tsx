import { useState } from 'react';
import { type Contact, nameOnDoor } from '#domain/contact.ts';
import { useClient } from '../../sync/use-client.ts';
import { clientFileText } from '../../text/client-file.ts';
import { useDates } from '../../text/use-dates.ts';
import { useText } from '../../text/use-text.tsx';
import { QuietLink } from '../../ui/quiet-link.tsx';
import { Section } from '../../ui/section.tsx';
import { ContactForm } from './contact-form.tsx';
import { DepartureForm } from './departure-form.tsx';
import { useFormStyles } from './form-styles.ts';
import { PersonRow } from './person-row.tsx';

type Open = { contactId: string; as: 'change' | 'departure' } | 'new';

/** Who we talk to there, who has come and who has gone. */
export function PeopleSection() {
  const styles = useFormStyles();
  const text = useText(clientFileText);
  const dates = useDates();
  const { contacts } = useClient().state.dossier;
  const [open, setOpen] = useState<Open>();
  const close = () => setOpen(undefined);
  const present = contacts.filter(({ left }) => !left);
  const former = contacts.filter(({ left }) => left);

  function formFor(contact: Contact) {
    if (typeof open !== 'object' || open.contactId !== contact.id) return undefined;
    return open.as === 'change' ? (
      <ContactForm contact={contact} close={close} />
    ) : (
      <DepartureForm contactId={contact.id} close={close} />
    );
  }

  return (
    <Section
      title={text.people}
      action={
        open !== 'new' && (
          <QuietLink label={`${text.people}: ${text.add}`} onClick={() => setOpen('new')}>
            {text.add}
          </QuietLink>
        )
      }
    >
      {open === 'new' && <ContactForm close={close} />}
      {present.length === 0 && open !== 'new' && <p className={styles.quiet}>{text.nobody}</p>}
      {present.map((contact) => (
        <PersonRow
          key={contact.id}
          contact={contact}
          form={formFor(contact)}
          onChange={() => setOpen({ contactId: contact.id, as: 'change' })}
          onDeparture={() => setOpen({ contactId: contact.id, as: 'departure' })}
        />
      ))}
      {former.length > 0 && (
        <p className={styles.quiet}>
          {text.former}:{' '}
          {former
            .map((contact) => `${nameOnDoor(contact)}, ${text.left(dates.full(contact.left?.at ?? ''))}`)
            .join(' · ')}
        </p>
      )}
    </Section>
  );
}
