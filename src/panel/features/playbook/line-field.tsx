import { Field, makeStyles, Textarea, tokens } from '@fluentui/react-components';
import type { Language } from '#domain/client.ts';
import type { PanelText, Spoken } from '#domain/coaching/prompt.ts';
import { playbookText } from '../../text/playbook.ts';
import { useText } from '../../text/use-text.tsx';
import type { FieldErrors } from './use-playbook-draft.ts';

const useStyles = makeStyles({
  row: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 3fr) minmax(0, 2fr)',
    gap: '4px 16px',
    marginTop: '8px',
    '@container playbook (max-width: 560px)': { gridTemplateColumns: 'minmax(0, 1fr)' },
  },
  alone: { marginTop: '8px' },
  input: { width: '100%', minWidth: 0 },
  shipped: {
    margin: 0,
    paddingTop: '22px',
    fontSize: tokens.fontSizeBase200,
    lineHeight: '16px',
    color: tokens.colorNeutralForeground3,
    overflowWrap: 'break-word',
    '@container playbook (max-width: 560px)': { paddingTop: 0 },
  },
  label: { display: 'block', fontWeight: tokens.fontWeightSemibold },
});

type Texts<W> = {
  words: W;
  /** The shipped words, shown beside. */
  shipped?: W | undefined;
  /** Where the words stand in the draft, for what is wrong with them. */
  path: string;
  errors: FieldErrors;
  onChange: (words: W) => void;
};

/** A line to say, in both forms of German and in English. */
export function SpokenFields({ words, shipped, path, errors, onChange }: Texts<Spoken>) {
  const text = useText(playbookText);
  const of = (field: string) => ({ error: errors.get(`${path}.${field}`) ?? errors.get(path) });
  return (
    <>
      <LineField
        label={text.germanSie}
        language="de"
        value={words.de.sie}
        shipped={shipped?.de.sie}
        {...of('de.sie')}
        onChange={(sie) => onChange({ ...words, de: { ...words.de, sie } })}
      />
      <LineField
        label={text.germanDu}
        language="de"
        value={words.de.du}
        shipped={shipped?.de.du}
        {...of('de.du')}
        onChange={(du) => onChange({ ...words, de: { ...words.de, du } })}
      />
      <LineField
        label={text.english}
        language="en"
        value={words.en}
        shipped={shipped?.en}
        {...of('en')}
        onChange={(en) => onChange({ ...words, en })}
      />
    </>
  );
}

/** A line that only we read, in both languages of the panel. */
export function PanelTextFields({ words, shipped, path, errors, onChange }: Texts<PanelText>) {
  const text = useText(playbookText);
  const labels: Record<Language, string> = { de: text.german, en: text.english };
  return (['de', 'en'] as const).map((language) => (
    <LineField
      key={language}
      label={labels[language]}
      language={language}
      value={words[language]}
      shipped={shipped?.[language]}
      error={errors.get(`${path}.${language}`)}
      onChange={(line) => onChange({ ...words, [language]: line })}
    />
  ));
}

function LineField({
  label,
  language,
  value,
  shipped,
  error,
  onChange,
}: {
  label: string;
  language: Language;
  value: string;
  shipped: string | undefined;
  error: string | undefined;
  onChange: (value: string) => void;
}) {
  const styles = useStyles();
  const text = useText(playbookText);
  return (
    <div className={shipped === undefined ? styles.alone : styles.row}>
      <Field label={label} size="small" {...(error !== undefined && { validationMessage: error })}>
        <Textarea
          className={styles.input}
          lang={language}
          rows={2}
          resize="vertical"
          value={value}
          onChange={(_, { value: line }) => onChange(line)}
        />
      </Field>
      {shipped !== undefined && (
        <p className={styles.shipped}>
          <span className={styles.label}>{text.shippedWords}</span>
          <span lang={language}>{shipped}</span>
        </p>
      )}
    </div>
  );
}
