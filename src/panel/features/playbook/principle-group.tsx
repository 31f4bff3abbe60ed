import { Badge, Button, makeStyles, tokens } from '@fluentui/react-components';
import { Add16Regular } from '@fluentui/react-icons/svg/add';
import { ChevronDown16Regular } from '@fluentui/react-icons/svg/chevron-down';
import { ChevronRight16Regular } from '@fluentui/react-icons/svg/chevron-right';
import { useId, useState } from 'react';
import type { Principle } from '#domain/coaching/playbook.ts';
import type { Prompt } from '#domain/coaching/prompt.ts';
import { PRINCIPLE_FACTS } from '#playbook/principle-facts.ts';
import { useConditionWords } from '../../text/conditions.ts';
import { playbookText } from '../../text/playbook.ts';
import { useLanguage, useText } from '../../text/use-text.tsx';
import { OwnPromptForm } from './own-prompt-form.tsx';
import { OwnItem, ShippedItem } from './prompt-item.tsx';
import type { DraftState } from './use-playbook-draft.ts';

const useStyles = makeStyles({
  group: { padding: '2px 0' },
  title: { margin: 0, display: 'flex', alignItems: 'center', gap: '8px', fontSize: 'inherit' },
  open: {
    flex: '1 1 auto',
    minWidth: 0,
    justifyContent: 'flex-start',
    textAlign: 'start',
    fontWeight: tokens.fontWeightSemibold,
    padding: '6px 4px',
  },
  count: {
    fontWeight: tokens.fontWeightRegular,
    fontSize: tokens.fontSizeBase200,
    color: tokens.colorNeutralForeground3,
    whiteSpace: 'nowrap',
  },
  body: { padding: '0 4px 8px 24px', '@container playbook (max-width: 560px)': { paddingLeft: '4px' } },
  fact: {
    margin: '0 0 8px',
    fontSize: tokens.fontSizeBase200,
    lineHeight: '16px',
    color: tokens.colorNeutralForeground2,
  },
  list: { margin: 0, padding: 0, listStyle: 'none' },
});

/** A principle with the prompts that say it, folded up until someone wants it. */
export function PrincipleGroup({
  shipped,
  prompts,
  isShown,
  state,
}: {
  shipped: Principle;
  /** Those to show, as the draft has them. */
  prompts: readonly Prompt[];
  /** A search shows what it found, folded up or not. */
  isShown: boolean;
  state: DraftState;
}) {
  const styles = useStyles();
  const text = useText(playbookText);
  const language = useLanguage();
  const wordsOf = useConditionWords();
  const id = useId();
  const [isOpen, setOpen] = useState(false);
  const [isAdding, setAdding] = useState<boolean>();
  const { draft } = state;
  const isOwn = (prompt: Prompt) => draft.own.some((own) => own.prompt.id === prompt.id);
  const isChanged = prompts.some((prompt) => isOwn(prompt) || draft.changes[prompt.id]);
  const isUnfolded = isOpen || isShown;
  return (
    <section className={styles.group} aria-labelledby={id}>
      <h4 className={styles.title}>
        <Button
          id={id}
          appearance="subtle"
          className={styles.open}
          icon={isUnfolded ? <ChevronDown16Regular /> : <ChevronRight16Regular />}
          aria-expanded={isUnfolded}
          onClick={() => setOpen(!isOpen)}
        >
          {shipped.label[language]}
        </Button>
        {isChanged && (
          <Badge size="small" appearance="tint" color="brand">
            {text.changed}
          </Badge>
        )}
        <span className={styles.count}>{text.lines(prompts.length)}</span>
      </h4>
      {isUnfolded && (
        <div className={styles.body}>
          <p className={styles.fact}>
            {PRINCIPLE_FACTS[shipped.id]?.[language]} {text.when}{' '}
            {shipped.when.map(wordsOf).join(` ${text.or} `)}.
          </p>
          <ul className={styles.list}>
            {prompts.map((prompt) => {
              const original = shipped.prompts.find((candidate) => candidate.id === prompt.id);
              return original ? (
                <ShippedItem key={prompt.id} shipped={original} prompt={prompt} state={state} />
              ) : (
                <OwnItem key={prompt.id} principle={shipped} prompt={prompt} state={state} />
              );
            })}
          </ul>
          {isAdding ? (
            <OwnPromptForm principle={shipped} state={state} close={() => setAdding(false)} />
          ) : (
            <Button
              // Back from the form, the person goes on here.
              autoFocus={isAdding === false}
              size="small"
              icon={<Add16Regular />}
              aria-label={text.addTo(shipped.label[language])}
              onClick={() => setAdding(true)}
            >
              {text.add}
            </Button>
          )}
        </div>
      )}
    </section>
  );
}
