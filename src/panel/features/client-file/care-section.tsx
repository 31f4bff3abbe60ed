import { useState } from 'react';
import { useClient } from '../../sync/use-client.ts';
import { clientFileText } from '../../text/client-file.ts';
import { terms } from '../../text/terms.ts';
import { useDates } from '../../text/use-dates.ts';
import { useLanguage, useText } from '../../text/use-text.tsx';
import { QuietLink } from '../../ui/quiet-link.tsx';
import { Section } from '../../ui/section.tsx';
import { useFormStyles } from './form-styles.ts';
import { HandoverForm } from './handover-form.tsx';
import { RenewalForm } from './renewal-form.tsx';

/** Who serves the client, how often we talk, and when the contract is to be renewed. */
export function CareSection() {
  const styles = useFormStyles();
  const text = useText(clientFileText);
  const { channels } = useText(terms);
  const dates = useDates();
  const language = useLanguage();
  const { manager, rhythm, renewal } = useClient().state.dossier;
  const [open, setOpen] = useState<'handover' | 'renewal'>();
  const close = () => setOpen(undefined);
  const value = renewal?.annualValue;
  const worth = value?.amount.toLocaleString(language, { style: 'currency', currency: value.currency });
  return (
    <>
      <Section
        title={text.care}
        action={
          open !== 'handover' && (
            <QuietLink label={`${text.care}: ${text.handOver}`} onClick={() => setOpen('handover')}>
              {text.handOver}
            </QuietLink>
          )
        }
      >
        {open === 'handover' ? (
          <HandoverForm close={close} />
        ) : (
          <p className={styles.fact}>{manager ? text.managedBy(manager.name) : text.managedByNobody}</p>
        )}
        <p className={styles.quiet}>
          {rhythm ? text.rhythm(channels[rhythm.channel], rhythm.everyDays) : text.noRhythm}
        </p>
      </Section>
      <Section
        title={text.renewal}
        action={
          open !== 'renewal' && (
            <QuietLink label={`${text.renewal}: ${text.change}`} onClick={() => setOpen('renewal')}>
              {text.change}
            </QuietLink>
          )
        }
      >
        {open === 'renewal' ? (
          <RenewalForm renewal={renewal} close={close} />
        ) : (
          <>
            <p className={styles.fact}>{renewal ? text.renewalOn(dates.full(renewal.on)) : text.noRenewal}</p>
            <p className={styles.quiet}>{[worth, renewal?.comment].filter(Boolean).join(' · ')}</p>
          </>
        )}
      </Section>
    </>
  );
}
