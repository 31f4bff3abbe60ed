import { Button, Field, Input } from '@fluentui/react-components';
import { type FormEvent, useState } from 'react';
import { Money, type Renewal } from '#domain/renewal.ts';
import { useClient } from '../../sync/use-client.ts';
import { clientFileText } from '../../text/client-file.ts';
import { useText } from '../../text/use-text.tsx';
import { DayInput } from '../../ui/day-input.tsx';
import { useFormStyles } from './form-styles.ts';

/** When the contract is to be renewed, and what it is worth a year. */
export function RenewalForm({ renewal, close }: { renewal: Renewal | null; close: () => void }) {
  const styles = useFormStyles();
  const text = useText(clientFileText);
  const { append } = useClient();
  const [on, setOn] = useState(renewal?.on ?? '');
  const [amount, setAmount] = useState(String(renewal?.annualValue?.amount ?? ''));
  const [currency, setCurrency] = useState(renewal?.annualValue?.currency ?? 'EUR');
  const [comment, setComment] = useState(renewal?.comment ?? '');
  const value = Money.safeParse({
    amount: Number(amount.replace(',', '.')),
    currency: currency.trim().toUpperCase(),
  });
  const valueOdd = amount.trim() !== '' && !value.success;

  async function save(event: FormEvent) {
    event.preventDefault();
    if (!on || valueOdd) return;
    const saved = await append([
      {
        kind: 'renewal-set',
        on,
        ...(amount.trim() && value.success && { annualValue: value.data }),
        ...(comment.trim() && { comment: comment.trim() }),
      },
    ]);
    if (saved.ok) close();
  }

  return (
    <form className={styles.form} onSubmit={(event) => void save(event)} noValidate>
      <Field label={text.renewal}>
        {/* The person has just asked for this form. */}
        <DayInput
          autoFocus
          className={styles.input}
          value={on}
          onChange={(_, { value: day }) => setOn(day)}
        />
      </Field>
      <div className={styles.row}>
        <Field label={text.annualValue} {...(valueOdd && { validationMessage: text.valueOdd })}>
          <Input
            className={styles.input}
            inputMode="decimal"
            value={amount}
            onChange={(_, { value: typed }) => setAmount(typed)}
          />
        </Field>
        <Field label={text.currency}>
          <Input
            className={styles.input}
            value={currency}
            maxLength={3}
            onChange={(_, { value: typed }) => setCurrency(typed)}
          />
        </Field>
      </div>
      <Field label={text.comment}>
        <Input
          className={styles.input}
          value={comment}
          maxLength={2000}
          onChange={(_, { value: typed }) => setComment(typed)}
        />
      </Field>
      <div className={styles.actions}>
        <Button type="submit" appearance="primary" disabled={!on || valueOdd}>
          {text.save}
        </Button>
        <Button onClick={close}>{text.cancel}</Button>
      </div>
    </form>
  );
}
