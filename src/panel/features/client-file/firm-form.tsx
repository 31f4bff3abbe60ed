import { Button, Checkbox, Field, Input } from '@fluentui/react-components';
import { type FormEvent, useState } from 'react';
import { EmailDomain, type FormOfAddress, type Language, type Profile } from '#domain/client.ts';
import { LanguageChoice } from '../../parts/language-choice.tsx';
import { useClient } from '../../sync/use-client.ts';
import { clientFileText } from '../../text/client-file.ts';
import { useText } from '../../text/use-text.tsx';
import { DayInput } from '../../ui/day-input.tsx';
import { useFormStyles } from './form-styles.ts';

/** Domains as people type them: with commas or spaces between, perhaps with the @. */
function domainsIn(text: string): string[] {
  const words = text.toLowerCase().split(/[\s,;]+/);
  return [...new Set(words.map((word) => word.replace(/^@/, '')).filter(Boolean))];
}

/** Describes the client anew; a client is described as a whole. */
export function FirmForm({ profile, close }: { profile: Profile; close: () => void }) {
  const styles = useFormStyles();
  const text = useText(clientFileText);
  const { append } = useClient();
  const [name, setName] = useState(profile.name);
  const [domains, setDomains] = useState(profile.domains.join(', '));
  const [language, setLanguage] = useState<Language>(profile.language);
  const [address, setAddress] = useState<FormOfAddress>(profile.address);
  const [since, setSince] = useState(profile.since ?? '');
  const [share, setShare] = useState(
    profile.revenueShare === undefined ? '' : String(Math.round(profile.revenueShare * 1000) / 10),
  );
  const [archived, setArchived] = useState(profile.archived ?? false);
  const odd = domainsIn(domains).find(
    (domain) => !EmailDomain.safeParse(domain).success || !domain.includes('.'),
  );
  const percent = Number(share.replace(',', '.'));
  const shareOdd = share.trim() !== '' && !(percent >= 0 && percent <= 100);
  const isRight = name.trim() !== '' && !odd && !shareOdd;

  async function save(event: FormEvent) {
    event.preventDefault();
    if (!isRight) return;
    const saved = await append([
      {
        kind: 'client-described',
        name: name.trim(),
        domains: domainsIn(domains),
        language,
        address,
        ...(since && { since }),
        ...(share.trim() && { revenueShare: percent / 100 }),
        ...(archived && { archived }),
      },
    ]);
    if (saved.ok) close();
  }

  return (
    <form className={styles.form} onSubmit={(event) => void save(event)} noValidate>
      <Field label={text.name} {...(name.trim() === '' && { validationMessage: text.nameMissing })}>
        {/* The person has just asked for this form. */}
        <Input
          autoFocus
          className={styles.input}
          value={name}
          maxLength={200}
          onChange={(_, { value }) => setName(value)}
        />
      </Field>
      <Field
        label={text.domains}
        hint={text.domainsHint}
        {...(odd && { validationMessage: text.domainOdd(odd) })}
      >
        <Input className={styles.input} value={domains} onChange={(_, { value }) => setDomains(value)} />
      </Field>
      <LanguageChoice language={language} address={address} onLanguage={setLanguage} onAddress={setAddress} />
      <Field label={text.since}>
        <DayInput className={styles.input} value={since} onChange={(_, { value }) => setSince(value)} />
      </Field>
      <Field label={text.revenueShare} {...(shareOdd && { validationMessage: text.revenueOdd })}>
        <Input
          className={styles.input}
          inputMode="decimal"
          value={share}
          onChange={(_, { value }) => setShare(value)}
        />
      </Field>
      <Checkbox
        className={styles.check}
        checked={archived}
        label={text.archived}
        onChange={(_, { checked }) => setArchived(checked === true)}
      />
      <div className={styles.actions}>
        <Button type="submit" appearance="primary" disabled={!isRight}>
          {text.save}
        </Button>
        <Button onClick={close}>{text.cancel}</Button>
      </div>
    </form>
  );
}
