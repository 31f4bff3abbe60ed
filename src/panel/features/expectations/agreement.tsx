import { Button, Field, Input, makeStyles, tokens } from '@fluentui/react-components';
import { type FormEvent, useState } from 'react';
import type { Expectation } from '#domain/expectation.ts';
import { useClient } from '../../sync/use-client.ts';
import { useDraft } from '../../sync/use-draft.ts';
import { expectationText } from '../../text/expectations.ts';
import { useText } from '../../text/use-text.tsx';
import { Footer } from '../../ui/footer.tsx';
import { missingToAgree } from './assessment.ts';

const useStyles = makeStyles({
  ask: { display: 'grid', gap: '8px', marginBottom: '8px' },
  input: { minWidth: 0, width: '100%' },
  actions: { display: 'flex', gap: '8px' },
  primary: { flex: '1 1 auto', minWidth: 0, height: '40px' },
  secondary: { flex: 'none', minWidth: 0, height: '40px' },
  hint: {
    margin: 0,
    fontSize: tokens.fontSizeBase200,
    lineHeight: '16px',
    color: tokens.colorNeutralForeground2,
  },
});

/** Who said yes; and, where measure, date or assessment is missing, why it is agreed all the same. */
export function Agreement({
  expectation,
  contactName,
  back,
  close,
}: {
  expectation: Expectation;
  contactName: string;
  back: () => void;
  close: () => void;
}) {
  const styles = useStyles();
  const text = useText(expectationText);
  const { append } = useClient();
  const [who, setWho] = useState(contactName);
  const [why, setWhy, clearWhy] = useDraft(`agree:${expectation.id}`);
  const missing = missingToAgree(expectation);
  const canAgree = who.trim() !== '' && (missing.length === 0 || why.trim() !== '');

  async function agree(event: FormEvent) {
    event.preventDefault();
    if (!canAgree) return;
    const saved = await append([
      {
        kind: 'expectation-agreed',
        expectationId: expectation.id,
        agreedWith: who.trim(),
        revision: expectation.revision,
        ...(missing.length > 0 && { why: why.trim() }),
      },
    ]);
    if (!saved.ok) return;
    clearWhy(why);
    close();
  }

  return (
    <Footer>
      <form onSubmit={(event) => void agree(event)}>
        <div className={styles.ask}>
          <Field label={text.agreedWith} size="small">
            {/* The person has just tapped that it is agreed. */}
            <Input
              autoFocus
              className={styles.input}
              value={who}
              maxLength={200}
              onChange={(_, { value }) => setWho(value)}
            />
          </Field>
          {missing.length > 0 && (
            <>
              <p className={styles.hint}>{text.stillMissing(missing.map((name) => text.missing[name]))}</p>
              <Field label={text.agreeWhy} size="small">
                <Input
                  className={styles.input}
                  value={why}
                  maxLength={2000}
                  onChange={(_, { value }) => setWhy(value)}
                />
              </Field>
            </>
          )}
        </div>
        <div className={styles.actions}>
          <Button type="submit" appearance="primary" className={styles.primary} disabled={!canAgree}>
            {text.agree}
          </Button>
          <Button className={styles.secondary} onClick={back}>
            {text.cancel}
          </Button>
        </div>
      </form>
    </Footer>
  );
}
