import { makeStyles } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { type Contact, nameOnDoor } from '#domain/contact.ts';
import { clientFileText } from '../../text/client-file.ts';
import { useText } from '../../text/use-text.tsx';
import { QuietLink } from '../../ui/quiet-link.tsx';
import { useFormStyles } from './form-styles.ts';

const useStyles = makeStyles({
  row: { display: 'flex', alignItems: 'flex-start', gap: '10px', padding: '4px 0' },
  words: { flex: '1 1 auto', minWidth: 0 },
  links: { display: 'flex', flexDirection: 'column', alignItems: 'flex-end', gap: '8px' },
});

/** A person with role and address, and the form that changes what is known of them. */
export function PersonRow({
  contact,
  form,
  onChange,
  onDeparture,
}: {
  contact: Contact;
  form: ReactNode;
  onChange: () => void;
  onDeparture: () => void;
}) {
  const styles = useStyles();
  const shared = useFormStyles();
  const text = useText(clientFileText);
  if (form) return form;
  const name = nameOnDoor(contact);
  const facts = [
    contact.role,
    contact.email,
    contact.address && text.ownAddress[contact.address],
    contact.note,
  ];
  return (
    <div className={styles.row}>
      <div className={styles.words}>
        <p className={shared.fact}>{name}</p>
        <p className={shared.quiet}>{facts.filter(Boolean).join(' · ')}</p>
      </div>
      <div className={styles.links}>
        <QuietLink label={`${text.change}: ${name}`} onClick={onChange}>
          {text.change}
        </QuietLink>
        <QuietLink label={`${text.gone}: ${name}`} onClick={onDeparture}>
          {text.gone}
        </QuietLink>
      </div>
    </div>
  );
}
