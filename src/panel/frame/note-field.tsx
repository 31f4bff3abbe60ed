import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { LockClosed16Regular } from '@fluentui/react-icons/svg/lock-closed';
import { PeopleChat16Regular } from '@fluentui/react-icons/svg/people-chat';
import { Send20Regular } from '@fluentui/react-icons/svg/send';
import { type KeyboardEvent, Suspense, useId, useRef, useState } from 'react';
import type { Visibility } from '#domain/note.ts';
import { useClient } from '../sync/use-client.ts';
import { useDraft } from '../sync/use-draft.ts';
import { noteFieldText } from '../text/note-field.ts';
import { useText } from '../text/use-text.tsx';
import { later, laterValue, useLater } from '../ui/later.ts';

// The wide choice stands on Notizen only, which is not the first view.
const VisibilityChoice = later(async () => (await import('./visibility-choice.tsx')).VisibilityChoice);

const personalWords = laterValue(() => import('#domain/coaching/personal.ts'));

const MAX_LENGTH = 20_000;

const useStyles = makeStyles({
  box: {
    display: 'flex',
    alignItems: 'flex-end',
    boxSizing: 'border-box',
    minHeight: '44px',
    padding: '4px',
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderBottomColor: tokens.colorNeutralStrokeAccessible,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground1,
    ':focus-within': { boxShadow: `inset 0 -2px ${tokens.colorCompoundBrandStroke}` },
    '@media (forced-colors: active)': { ':focus-within': { outline: '2px solid Highlight' } },
  },
  chip: {
    flex: 'none',
    height: '34px',
    padding: '0 6px 0 8px',
    minWidth: 0,
    backgroundColor: tokens.colorNeutralBackground3,
    gap: '4px',
  },
  input: {
    flex: '1 1 auto',
    minWidth: 0,
    // Grows with the text up to five lines; where a browser cannot, the one line scrolls.
    fieldSizing: 'content',
    maxHeight: '110px',
    padding: '6px 8px',
    border: 0,
    outlineStyle: 'none',
    resize: 'none',
    font: 'inherit',
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase400,
    color: tokens.colorNeutralForeground1,
    backgroundColor: 'transparent',
    '::placeholder': { color: tokens.colorNeutralForeground3, opacity: 1 },
  },
  hint: {
    margin: '4px 0 0',
    fontSize: tokens.fontSizeBase200,
    lineHeight: '16px',
    color: tokens.colorNeutralForeground2,
  },
  segments: { marginBottom: '8px' },
});

/**
 * The note field at the foot of Vorher, Gespräch and Notizen. Enter saves and keeps the focus, Shift+Enter
 * breaks the line, Esc leaves and keeps the text. What touches someone's private life is never shareable.
 */
export function NoteField({
  draftKey,
  before,
  wide,
}: {
  draftKey: string;
  before?: boolean;
  wide?: boolean;
}) {
  const styles = useStyles();
  const text = useText(noteFieldText);
  const { append } = useClient();
  const [draft, setDraft, clearDraft] = useDraft(draftKey);
  const [chosen, setChosen] = useState<Visibility>('internal');
  const field = useRef<HTMLTextAreaElement>(null);
  const hintId = useId();
  const words = useLater(personalWords, draft !== '');
  const personal = words?.touchesPersonal(draft) !== undefined;
  // As long as nobody can tell whether it is personal, it is internal.
  const visibility: Visibility = personal || (draft !== '' && !words) ? 'internal' : chosen;
  const tooLong = draft.length > MAX_LENGTH;

  async function save() {
    if (draft.trim() === '' || tooLong) return;
    const taken = await append([{ kind: 'note-taken', text: draft.trim(), visibility }]);
    if (taken.ok) {
      clearDraft(draft);
      // The next note is internal again: sharing is a choice for one note, never a habit of the field.
      setChosen('internal');
    }
    field.current?.focus();
  }

  function onKeyDown(event: KeyboardEvent<HTMLTextAreaElement>) {
    if (event.key === 'Escape') event.currentTarget.blur();
    if (event.key !== 'Enter' || event.shiftKey || event.nativeEvent.isComposing) return;
    event.preventDefault();
    void save();
  }

  const hint = tooLong
    ? text.tooLong(draft.length)
    : personal && (chosen === 'shareable' ? text.personalInternal : text.personal);

  return (
    <div>
      {wide && (
        <div className={styles.segments}>
          <Suspense>
            <VisibilityChoice visibility={visibility} onChange={setChosen} />
          </Suspense>
        </div>
      )}
      <div className={styles.box}>
        {!wide && <VisibilityToggle visibility={visibility} onChange={setChosen} />}
        <textarea
          ref={field}
          rows={1}
          className={styles.input}
          value={draft}
          placeholder={before ? text.placeholderBefore : text.placeholder}
          aria-label={text.label}
          aria-describedby={hint ? hintId : undefined}
          onChange={(event) => setDraft(event.currentTarget.value)}
          onKeyDown={onKeyDown}
        />
        <Button
          appearance="subtle"
          icon={<Send20Regular />}
          aria-label={text.save}
          onClick={() => void save()}
        />
      </div>
      {hint && (
        <p id={hintId} className={styles.hint} role="status">
          {hint}
        </p>
      )}
    </div>
  );
}

/** One tap changes who may see the note; the word says how it stands, not what a tap would do. */
function VisibilityToggle({
  visibility,
  onChange,
}: {
  visibility: Visibility;
  onChange: (to: Visibility) => void;
}) {
  const styles = useStyles();
  const text = useText(noteFieldText);
  const internal = visibility === 'internal';
  return (
    <Button
      appearance="subtle"
      size="small"
      className={styles.chip}
      icon={internal ? <LockClosed16Regular /> : <PeopleChat16Regular />}
      aria-label={`${text.visibility} ${internal ? text.internalLong : text.shareableLong}`}
      title={internal ? text.internalLong : text.shareableLong}
      onClick={() => onChange(internal ? 'shareable' : 'internal')}
    >
      {text[visibility]}
    </Button>
  );
}
