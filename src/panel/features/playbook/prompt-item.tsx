import { Badge, Button, makeStyles, mergeClasses, Switch, tokens } from '@fluentui/react-components';
import { useRef, useState } from 'react';
import type { Principle } from '#domain/coaching/playbook.ts';
import type { Prompt } from '#domain/coaching/prompt.ts';
import { useConditionWords } from '../../text/conditions.ts';
import { playbookText } from '../../text/playbook.ts';
import { useLanguage, useText } from '../../text/use-text.tsx';
import { mainLine, withoutOwn, withSwitch } from './draft.ts';
import { OwnPromptForm } from './own-prompt-form.tsx';
import type { DraftState } from './use-playbook-draft.ts';
import { isWordedAnew, WordingForm } from './wording-form.tsx';

const useStyles = makeStyles({
  item: { padding: '6px 0', borderTop: `1px solid ${tokens.colorNeutralStroke3}` },
  row: { display: 'flex', alignItems: 'flex-start', gap: '8px' },
  words: { flex: '1 1 auto', minWidth: 0, paddingTop: '6px', overflowWrap: 'break-word' },
  line: { margin: 0 },
  act: { flexShrink: 0, whiteSpace: 'nowrap' },
  off: { color: tokens.colorNeutralForeground3, textDecorationLine: 'line-through' },
  marks: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: '4px 6px',
    margin: '2px 0 0',
    fontSize: tokens.fontSizeBase200,
    lineHeight: '16px',
    color: tokens.colorNeutralForeground3,
  },
  error: { margin: '4px 0 0', color: tokens.colorStatusDangerForeground1, fontSize: tokens.fontSizeBase200 },
});

type ItemProps = { prompt: Prompt; state: DraftState };

/** A shipped prompt as the draft has it: on or off, worded as shipped or anew. */
export function ShippedItem({ shipped, prompt, state }: ItemProps & { shipped: Prompt }) {
  const styles = useStyles();
  const text = useText(playbookText);
  const line = mainLine(prompt, useLanguage());
  const { draft, errors, change } = state;
  const own = draft.changes[prompt.id];
  const path = `changes.${prompt.id}`;
  const isWrong = [...errors.keys()].some((key) => key.startsWith(`${path}.`));
  const [isOpen, setOpen] = useState(false);
  const toggle = useRef<HTMLButtonElement>(null);
  const offError = errors.get(`${path}.off`) ?? errors.get(path);
  return (
    <li className={styles.item}>
      <div className={styles.row}>
        <Switch
          aria-label={text.on(line)}
          checked={!prompt.off}
          onChange={(_, { checked }) => change(withSwitch(draft, prompt.id, checked))}
        />
        <PromptWords prompt={prompt} line={line} mark={own && isWordedAnew(own) ? text.changed : undefined} />
        <Button
          ref={toggle}
          size="small"
          appearance="subtle"
          className={styles.act}
          aria-expanded={isOpen || isWrong}
          aria-label={text.editLine(line)}
          onClick={() => setOpen(!isOpen)}
        >
          {text.edit}
        </Button>
      </div>
      {offError && (
        <p role="alert" className={styles.error}>
          {offError}
        </p>
      )}
      {(isOpen || (isWrong && !offError)) && (
        <WordingForm
          shipped={shipped}
          state={state}
          close={() => {
            setOpen(false);
            toggle.current?.focus();
          }}
        />
      )}
    </li>
  );
}

/** A prompt that the workspace added. */
export function OwnItem({ prompt, principle, state }: ItemProps & { principle: Principle }) {
  const styles = useStyles();
  const text = useText(playbookText);
  const line = mainLine(prompt, useLanguage());
  const [isOpen, setOpen] = useState<boolean>();
  if (isOpen) {
    return (
      <li className={styles.item}>
        <OwnPromptForm principle={principle} prompt={prompt} state={state} close={() => setOpen(false)} />
      </li>
    );
  }
  return (
    <li className={styles.item}>
      <div className={styles.row}>
        <PromptWords prompt={prompt} line={line} mark={text.own} />
        <Button
          // Back from the form, the person goes on here.
          autoFocus={isOpen === false}
          size="small"
          appearance="subtle"
          className={styles.act}
          aria-label={text.editLine(line)}
          onClick={() => setOpen(true)}
        >
          {text.edit}
        </Button>
        <Button
          size="small"
          appearance="subtle"
          className={styles.act}
          aria-label={text.removeLine(line)}
          onClick={() => state.change(withoutOwn(state.draft, prompt.id))}
        >
          {text.remove}
        </Button>
      </div>
    </li>
  );
}

function PromptWords({ prompt, line, mark }: { prompt: Prompt; line: string; mark: string | undefined }) {
  const styles = useStyles();
  const text = useText(playbookText);
  const wordsOf = useConditionWords();
  return (
    <div className={styles.words}>
      <p className={mergeClasses(styles.line, prompt.off && styles.off)}>{line}</p>
      <p className={styles.marks}>
        {text.kinds[prompt.kind]}
        {prompt.only && ` · ${wordsOf(prompt.only)}`}
        {mark && (
          <Badge size="small" appearance="tint" color="brand">
            {mark}
          </Badge>
        )}
        {prompt.off && (
          <Badge size="small" appearance="outline" color="informative">
            {text.off}
          </Badge>
        )}
      </p>
    </div>
  );
}
