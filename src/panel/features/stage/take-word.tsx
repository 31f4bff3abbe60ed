import { Button, Field, Input, makeStyles, tokens } from '@fluentui/react-components';
import { Checkmark24Regular } from '@fluentui/react-icons/svg/checkmark';
import { useState } from 'react';
import type { AppendedEntries } from '#contracts/api.ts';
import type { Entry } from '#domain/entry.ts';
import type { Result } from '#domain/result.ts';
import type { ApiProblem } from '../../sync/api-outcome.ts';
import { localInstant } from '../../sync/local-instant.ts';
import { newId } from '../../sync/new-id.ts';
import { stageText } from '../../text/stage.ts';
import { useText } from '../../text/use-text.tsx';
import { useClock } from '../../ui/clock.tsx';
import { QuietLink } from '../../ui/quiet-link.tsx';

export type Saved = Result<AppendedEntries, ApiProblem>;

const useStyles = makeStyles({
  row: { display: 'flex', flexWrap: 'wrap', alignItems: 'end', gap: '12px', marginTop: '24px' },
  button: { minHeight: '48px' },
  who: { flex: '1 1 240px', minWidth: 0 },
  input: { minWidth: 0, width: '100%', height: '48px' },
  said: { margin: '24px 0 0', fontSize: tokens.fontSizeBase400 },
  failed: { flex: '1 1 100%', margin: 0, fontSize: tokens.fontSizeBase400 },
});

/** The client has said yes: the account manager taps, names who said it, and can take it back. */
export function TakeWord({
  goal,
  expectationId,
  revision,
  onSave,
  onChanged,
}: {
  goal: string;
  expectationId: string;
  revision: number;
  onSave: (entry: Entry) => Promise<Saved>;
  onChanged: () => void;
}) {
  const styles = useStyles();
  const text = useText(stageText);
  const clock = useClock();
  const [asking, setAsking] = useState(false);
  const [who, setWho] = useState('');
  // The entry stays the same however often it is sent, so that a word is counted once.
  const [agreement, setAgreement] = useState<Entry>();
  const [state, setState] = useState<'open' | 'saving' | 'saved' | 'failed' | 'stale'>('open');

  async function save(entry: Entry): Promise<boolean> {
    setState('saving');
    const saved = await onSave(entry);
    if (saved.ok) return true;
    setState(saved.error.kind === 'refused' ? 'stale' : 'failed');
    return false;
  }

  async function agree() {
    const entry: Entry = agreement ?? {
      kind: 'expectation-agreed',
      id: newId(),
      at: localInstant(clock()),
      expectationId,
      agreedWith: who.trim(),
      revision,
    };
    setAgreement(entry);
    if (await save(entry)) setState('saved');
  }

  async function undo() {
    if (!agreement) return;
    const taken = {
      kind: 'entry-undone',
      id: newId(),
      at: localInstant(clock()),
      entryId: agreement.id,
    } as const;
    if (!(await save(taken))) return;
    setAgreement(undefined);
    setAsking(false);
    setState('open');
    onChanged();
  }

  if (state === 'saved' && agreement) {
    return (
      <p role="status" className={styles.said}>
        {text.confirmed(who.trim(), agreement.at.slice(11, 16))}{' '}
        <QuietLink inline label={`${text.undo}: ${goal}`} onClick={() => void undo()}>
          {text.undo}
        </QuietLink>
      </p>
    );
  }
  if (!asking) {
    return (
      <div className={styles.row}>
        <Button
          appearance="primary"
          size="large"
          icon={<Checkmark24Regular />}
          className={styles.button}
          onClick={() => setAsking(true)}
        >
          {text.agree}
        </Button>
      </div>
    );
  }
  return (
    <form
      className={styles.row}
      onSubmit={(event) => {
        event.preventDefault();
        void agree();
      }}
    >
      <Field label={text.who} className={styles.who}>
        {/* The person has just tapped that it is agreed. */}
        <Input
          autoFocus
          size="large"
          className={styles.input}
          value={who}
          maxLength={200}
          onChange={(_, { value }) => {
            setWho(value);
            setAgreement(undefined);
          }}
        />
      </Field>
      <Button
        appearance="primary"
        size="large"
        type="submit"
        className={styles.button}
        disabled={who.trim() === '' || state === 'saving'}
      >
        {state === 'failed' ? text.retry : text.confirm}
      </Button>
      <Button size="large" className={styles.button} onClick={() => setAsking(false)}>
        {text.cancel}
      </Button>
      <div role="status" className={styles.failed}>
        {state === 'failed' && text.failed}
        {state === 'stale' && text.stale}
      </div>
    </form>
  );
}
