import { Button, Field, Input, makeStyles, Textarea, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import type { Expectation } from '#domain/expectation.ts';
import { useClient } from '../../sync/use-client.ts';
import { useDraft } from '../../sync/use-draft.ts';
import { expectationText } from '../../text/expectations.ts';
import { useText } from '../../text/use-text.tsx';
import { Footer } from '../../ui/footer.tsx';
import { assessmentGap, canAgree, type ExpectationDraft, isUnsaved } from './expectation-draft.ts';

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
  onSave,
  close,
}: {
  draft: ExpectationDraft;
  expectation: Expectation | undefined;
  contactName: string;
  onSave: () => void;
  close: () => void;
}) {
  const styles = useStyles();
  const text = useText(expectationText);
  const { append } = useClient();
  const [asking, setAsking] = useState<'who' | 'reason'>();
  const [who, setWho] = useState(contactName);
  const [reason, setReason, clearReason] = useDraft(`decline:${expectation?.id ?? 'new'}`);
  const unsaved = isUnsaved(draft, expectation);

  async function agree() {
    if (!expectation || who.trim() === '') return;
    const { id: expectationId, revision } = expectation;
    const saved = await append([
      { kind: 'expectation-agreed', expectationId, agreedWith: who.trim(), revision },
    ]);
    if (saved.ok) close();
  }

  async function decline() {
    if (!expectation || reason.trim() === '') return;
    const saved = await append([
      { kind: 'expectation-declined', expectationId: expectation.id, reason: reason.trim() },
    ]);
    if (!saved.ok) return;
    clearReason(reason);
    close();
  }

  if (asking === 'who') {
    return (
      <Footer>
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
        </div>
        <div className={styles.actions}>
          <Button
            appearance="primary"
            className={styles.primary}
            disabled={who.trim() === ''}
            onClick={() => void agree()}
          >
            {text.agree}
          </Button>
          <Button className={styles.secondary} onClick={() => setAsking(undefined)}>
            {text.cancel}
          </Button>
        </div>
      </Footer>
    );
  }
  if (asking === 'reason') {
    return (
      <Footer>
        <div className={styles.ask}>
          <Field label={text.declineReason} size="small">
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
          <Button className={styles.secondary} onClick={() => setAsking(undefined)}>
            {text.cancel}
          </Button>
        </div>
      </Footer>
    );
  }
  const ready = canAgree(draft);
  return (
    <Footer>
      {expectation && !unsaved && expectation.state === 'proposed' && !ready && (
        <p className={styles.hint}>{text.notAssessed}</p>
      )}
      <div className={styles.actions}>
        {unsaved ? (
          <Button
            appearance="primary"
            className={styles.primary}
            disabled={draft.goal.trim() === '' || assessmentGap(draft) !== undefined}
            onClick={onSave}
          >
            {expectation ? text.saveChange : text.saveProposal}
          </Button>
        ) : (
          expectation?.state === 'proposed' && (
            <Button
              appearance="primary"
              className={styles.primary}
              disabled={!ready}
              onClick={() => setAsking('who')}
            >
              {text.agree}
            </Button>
          )
        )}
        {expectation?.state === 'proposed' && (
          <Button className={styles.secondary} onClick={() => setAsking('reason')}>
            {text.decline}
          </Button>
        )}
      </div>
    </Footer>
  );
}
