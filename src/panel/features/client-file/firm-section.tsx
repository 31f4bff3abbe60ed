import { useState } from 'react';
import { useClient } from '../../sync/use-client.ts';
import { clientFileText } from '../../text/client-file.ts';
import { frameText } from '../../text/frame.ts';
import { useDates } from '../../text/use-dates.ts';
import { useLanguage, useText } from '../../text/use-text.tsx';
import { QuietLink } from '../../ui/quiet-link.tsx';
import { Section } from '../../ui/section.tsx';
import { FirmForm } from './firm-form.tsx';
import { useFormStyles } from './form-styles.ts';

/** Who the client is: name, domains, language and form of address. */
export function FirmSection() {
  const styles = useFormStyles();
  const text = useText(clientFileText);
  const { address: forms } = useText(frameText);
  const language = useLanguage();
  const dates = useDates();
  const { profile } = useClient().state.dossier;
  const [changing, setChanging] = useState(false);
  if (!profile) return null;
  const { name, domains, since, revenueShare, archived } = profile;
  const percent =
    revenueShare === undefined
      ? ''
      : (revenueShare * 100).toLocaleString(language, { maximumFractionDigits: 1 });
  const facts = [
    text.languages[profile.language],
    profile.language === 'de' && forms[profile.address],
    since && text.sinceDay(dates.full(since)),
    percent && text.shareOf(percent),
    archived && text.isArchived,
  ];
  return (
    <Section
      title={text.firm}
      action={
        !changing && (
          <QuietLink label={`${text.firm}: ${text.change}`} onClick={() => setChanging(true)}>
            {text.change}
          </QuietLink>
        )
      }
    >
      {changing ? (
        <FirmForm profile={profile} close={() => setChanging(false)} />
      ) : (
        <>
          <p className={styles.fact}>{name}</p>
          <p className={styles.quiet}>{facts.filter(Boolean).join(' · ')}</p>
          {domains.length > 0 && <p className={styles.quiet}>{domains.join(', ')}</p>}
        </>
      )}
    </Section>
  );
}
