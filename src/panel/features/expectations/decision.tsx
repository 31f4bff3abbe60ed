import { Button, Field, makeStyles, Textarea, tokens } from '@fluentui/react-components';
import { type ReactNode, useState } from 'react';
import type { Expectation } from '#domain/expectation.ts';
import { useClient } from '../../sync/use-client.ts';
import { useDraft } from '../../sync/use-draft.ts';
import { expectationText } from '../../text/expectations.ts';
import { useText } from '../../text/use-text.tsx';
import { Footer } from '../../ui/footer.tsx';
import { Agreement } from './agreement.tsx';
import { missingToAgree } from './assessment.ts';
import { type ExpectationDraft, entriesOf, isUnsaved } from './expectation-draft.ts';

const useStyles = makeStyles({
  actions: { display: 'flex', gap: '8px' },
  primary: { flex: '1 1 auto', minWidth: 0, height: '40px' },
  secondary: { flex: 'none', minWidth: 0, height: '40px' },
  ask: { display: 'grid', gap: '8px', marginBottom: '8px' },
  input: { minWidth: 0, width: '100%' },
  hint: {
    margin: '0 0 6px',
    fontSize: tokens.fontSizeBase200,
    lineHeight: '16px',
    color: tokens.colorNeutralForeground2,
  },
});

/** The foot of the form: save first, then agree with the name of who said yes, or decline with the reason kept. */
export function Decision({
  draft,
  expectation,
  contactName,
  asksWhy,
  regret,
  onSave,
  close,
}: {
  draft: ExpectationDraft;
  expectation: Expectation | undefined;
  contactName: string;
  /** Something agreed is about to change: that needs its reason first. */
  asksWhy: boolean;
  /** The sentence with which it is declined. */
  regret: ReactNode;
  onSave: () => void;
  close: () => void;
}) {
  const styles = useStyles();
  const text = useText(expectationText);
  const [asking, setAsking] = useState<'who' | 'reason'>();
  const back = () => setAsking(undefined);

  if (expectation && asking === 'who')
    return <Agreement expectation={expectation} contactName={contactName} back={back} close={close} />;
  if (expectation && asking === 'reason')
    return <Refusal expectation={expectation} regret={regret} back={back} close={close} />;

  const isProposed = expectation?.state === 'proposed';
  const isSaving = isUnsaved(draft, expectation);
  const canSave = entriesOf(draft, expectation, '').length > 0 && !(asksWhy && draft.why.trim() === '');
  const missing = expectation ? missingToAgree(expectation) : [];
  return (
    <Footer>
      {isProposed && !isSaving && missing.length > 0 && (
        <p className={styles.hint}>{text.stillMissing(missing.map((name) => text.missing[name]))}</p>
      )}
      <div className={styles.actions}>
        {isSaving || !expectation ? (
          <Button appearance="primary" className={styles.primary} disabled={!canSave} onClick={onSave}>
            {expectation ? text.saveChange : text.saveProposal}
          </Button>
        ) : (
          isProposed && (
            <Button appearance="primary" className={styles.primary} onClick={() => setAsking('who')}>
              {text.agree}
            </Button>
          )
        )}
        {isProposed && (
          <Button className={styles.secondary} onClick={() => setAsking('reason')}>
            {text.decline}
          </Button>
        )}
      </div>
    </Footer>
  );
}

/** No, said with regret; its reason is kept. */
function Refusal({
  expectation,
  regret,
  back,
  close,
}: {
  expectation: Expectation;
  regret: ReactNode;
  back: () => void;
  close: () => void;
}) {
  const styles = useStyles();
  const text = useText(expectationText);
  const { append } = useClient();
  const [reason, setReason, clearReason] = useDraft(`decline:${expectation.id}`);

  async function decline() {
    const saved = await append([
      { kind: 'expectation-declined', expectationId: expectation.id, reason: reason.trim() },
    ]);
    if (!saved.ok) return;
    clearReason(reason);
    close();
  }

  return (
    <Footer>
      <div className={styles.ask}>
        {regret}
        <Field label={text.declineReason} size="small">
          {/* The person has just tapped that it is declined. */}
          <Textarea
            autoFocus
            className={styles.input}
            value={reason}
            maxLength={2000}
            onChange={(_, { value }) => setReason(value)}
          />
        </Field>
      </div>
      <div className={styles.actions}>
        <Button
          appearance="primary"
          className={styles.primary}
          disabled={reason.trim() === ''}
          onClick={() => void decline()}
        >
          {text.declineSave}
        </Button>
        <Button className={styles.secondary} onClick={back}>
          {text.cancel}
        </Button>
      </div>
    </Footer>
  );
}
