import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { FACT_NAMES } from '#domain/coaching/facts.ts';
import { type PlaybookDraft, WORDINGS } from '#domain/coaching/own-playbook.ts';
import type { PanelText, Prompt, Spoken } from '#domain/coaching/prompt.ts';
import { playbookText } from '../../text/playbook.ts';
import { useText } from '../../text/use-text.tsx';
import { withoutChange, withWording, wordingOf } from './draft.ts';
import { PanelTextFields, SpokenFields } from './line-field.tsx';
import type { DraftState, FieldErrors } from './use-playbook-draft.ts';

const useStyles = makeStyles({
  form: { padding: '4px 0 12px' },
  part: { margin: '12px 0 0', padding: 0, border: 'none', minWidth: 0 },
  title: { padding: 0, fontWeight: tokens.fontWeightSemibold },
  facts: {
    margin: '10px 0 0',
    fontSize: tokens.fontSizeBase200,
    lineHeight: '16px',
    color: tokens.colorNeutralForeground3,
    overflowWrap: 'anywhere',
  },
  actions: { display: 'flex', flexWrap: 'wrap', gap: '8px', marginTop: '12px' },
});

/** The words of a shipped prompt, open for change, with the shipped ones beside. */
export function WordingForm({
  shipped,
  state: { draft, errors, change },
  close,
}: {
  shipped: Prompt;
  state: DraftState;
  close: () => void;
}) {
  const styles = useStyles();
  const text = useText(playbookText);
  const own = draft.changes[shipped.id];
  return (
    <div className={styles.form}>
      {WORDINGS.filter((name) => wordingOf(shipped, name)).map((name) => (
        <fieldset key={name} className={styles.part}>
          <legend className={styles.title}>{text.wordings[name]}</legend>
          <WordingFields
            words={(own && wordingOf(own, name)) ?? wordingOf(shipped, name)}
            shipped={wordingOf(shipped, name)}
            path={`changes.${shipped.id}.${name}`}
            errors={errors}
            onChange={(words) => change(withWording(draft, shipped, name, words))}
          />
        </fieldset>
      ))}
      <FactNames />
      <div className={styles.actions}>
        <Button size="small" onClick={close}>
          {text.closeEdit}
        </Button>
        {own && isWordedAnew(own) && (
          <Button size="small" appearance="subtle" onClick={() => change(withoutChange(draft, shipped.id))}>
            {text.resetOne}
          </Button>
        )}
      </div>
    </div>
  );
}

export function isWordedAnew(change: PlaybookDraft['changes'][string]): boolean {
  return WORDINGS.some((name) => change[name]);
}

/** The facts that the coach fills into a line. */
export function FactNames() {
  const styles = useStyles();
  const text = useText(playbookText);
  return (
    <p className={styles.facts}>
      {text.placeholders} {FACT_NAMES.map((name) => `{${name}}`).join(' ')}
    </p>
  );
}

type Words = Spoken | PanelText;

function WordingFields({
  words,
  shipped,
  ...rest
}: {
  words: Words | undefined;
  shipped: Words | undefined;
  path: string;
  errors: FieldErrors;
  onChange: (words: Words) => void;
}) {
  if (isSpoken(words) && isSpoken(shipped)) return <SpokenFields words={words} shipped={shipped} {...rest} />;
  if (isPanelText(words) && isPanelText(shipped)) {
    return <PanelTextFields words={words} shipped={shipped} {...rest} />;
  }
  return null;
}

function isSpoken(words: Words | undefined): words is Spoken {
  return typeof words?.de === 'object';
}

function isPanelText(words: Words | undefined): words is PanelText {
  return typeof words?.de === 'string';
}
