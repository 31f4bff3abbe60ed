import {
  Button,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  makeStyles,
  tokens,
} from '@fluentui/react-components';
import { useState } from 'react';
import { playbookText } from '../../text/playbook.ts';
import { useDates } from '../../text/use-dates.ts';
import { useText } from '../../text/use-text.tsx';
import type { DraftState, Notice } from './use-playbook-draft.ts';

const useStyles = makeStyles({
  bar: {
    flex: 'none',
    padding: '12px 20px',
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  row: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: '8px' },
  words: { flex: '1 1 240px', minWidth: 0 },
  title: { margin: 0, fontSize: tokens.fontSizeBase500, lineHeight: tokens.lineHeightBase500 },
  quiet: {
    margin: 0,
    fontSize: tokens.fontSizeBase200,
    lineHeight: '16px',
    color: tokens.colorNeutralForeground3,
  },
  message: { marginTop: '8px', '& .fui-MessageBarBody': { whiteSpace: 'normal' } },
});

/** What is in force, what is not saved yet, and what can be done with it. */
export function SaveBar({ state }: { state: DraftState }) {
  const styles = useStyles();
  const text = useText(playbookText);
  const dates = useDates();
  const { inForce, isChanged, errors } = state;
  const [isResetting, setResetting] = useState(false);
  const hasOwn = inForce && Object.keys(inForce.changes).length + inForce.own.length > 0;
  const { version = 0, by, at } = inForce ?? {};
  const now = by && at ? text.versionNow(version, by.name, dates.full(at), dates.time(at)) : text.shippedNow;
  return (
    <div className={styles.bar}>
      <div className={styles.row}>
        <div className={styles.words}>
          <h2 className={styles.title}>{text.title}</h2>
          {inForce && (
            <p className={styles.quiet}>{isChanged ? text.unsaved : hasOwn ? now : text.shippedNow}</p>
          )}
        </div>
        {isChanged && inForce && (
          <Button size="small" onClick={() => state.change({ changes: inForce.changes, own: inForce.own })}>
            {text.discard}
          </Button>
        )}
        {hasOwn && !isChanged && (
          <Button size="small" aria-expanded={isResetting} onClick={() => setResetting(!isResetting)}>
            {text.resetAll}
          </Button>
        )}
        <Button
          size="small"
          appearance="primary"
          // Whoever has just saved with the keyboard stays where they are.
          disabledFocusable={!isChanged || errors.size > 0}
          onClick={() => void state.save()}
        >
          {text.save}
        </Button>
      </div>
      {isResetting && hasOwn && (
        <MessageBar intent="warning" layout="multiline" className={styles.message}>
          <MessageBarBody>{text.resetAllWhy}</MessageBarBody>
          <MessageBarActions>
            <Button size="small" onClick={() => void state.reset().then(() => setResetting(false))}>
              {text.resetAllDo}
            </Button>
            <Button size="small" appearance="subtle" onClick={() => setResetting(false)}>
              {text.cancel}
            </Button>
          </MessageBarActions>
        </MessageBar>
      )}
      {errors.size > 0 && isChanged && (
        <MessageBar intent="error" className={styles.message}>
          <MessageBarBody>{text.toCheck(errors.size)}</MessageBarBody>
        </MessageBar>
      )}
      <StateNotice state={state} />
    </div>
  );
}

function StateNotice({ state: { notice, isMissing, load, catchUp } }: { state: DraftState }) {
  const styles = useStyles();
  const text = useText(playbookText);
  const sentences: Record<Notice, string> = {
    saved: text.saved,
    'was-reset': text.wasReset,
    stale: text.stale,
    offline: text.offline,
    failed: text.failed,
  };
  const sentence = isMissing ? text.notLoaded : notice && sentences[notice];
  const isDone = notice === 'saved' || notice === 'was-reset';
  return (
    <div role="status">
      {sentence && (
        <MessageBar
          intent={isDone && !isMissing ? 'success' : 'warning'}
          layout="multiline"
          className={styles.message}
        >
          <MessageBarBody>{sentence}</MessageBarBody>
          {(isMissing || notice === 'stale') && (
            <MessageBarActions>
              <Button size="small" onClick={() => void (isMissing ? load() : catchUp())}>
                {isMissing ? text.retry : text.takeTheirs}
              </Button>
            </MessageBarActions>
          )}
        </MessageBar>
      )}
    </div>
  );
}
