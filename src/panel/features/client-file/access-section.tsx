import { useState } from 'react';
import { useClient } from '../../sync/use-client.ts';
import { useSync } from '../../sync/use-sync.ts';
import { clientFileText } from '../../text/client-file.ts';
import { useText } from '../../text/use-text.tsx';
import { QuietLink } from '../../ui/quiet-link.tsx';
import { Section } from '../../ui/section.tsx';
import { AccessForm } from './access-form.tsx';
import { useFormStyles } from './form-styles.ts';

/** Who may know of the client; whoever is in charge of it can say so. */
export function AccessSection() {
  const styles = useFormStyles();
  const text = useText(clientFileText);
  const { me } = useSync();
  const { access, manager } = useClient().state.dossier;
  const [changing, setChanging] = useState(false);
  // The server decides; here nobody is offered what it would refuse.
  const isInCharge = me.roles.includes('lead') || !manager || manager.userId === me.userId;
  const names = access?.colleagues.map(({ name }) => name).join(', ');
  return (
    <Section
      title={text.access}
      action={
        isInCharge &&
        !changing && (
          <QuietLink label={`${text.access}: ${text.change}`} onClick={() => setChanging(true)}>
            {text.change}
          </QuietLink>
        )
      }
    >
      {changing ? (
        <AccessForm access={access} close={() => setChanging(false)} />
      ) : (
        <>
          <p className={styles.fact}>{access?.confidential ? text.confidential : text.open}</p>
          {access?.confidential && (
            <p className={styles.quiet}>
              {names ? `${text.confidentialWhy} ${text.colleagues}: ${names}` : text.confidentialWhy}
            </p>
          )}
        </>
      )}
    </Section>
  );
}
