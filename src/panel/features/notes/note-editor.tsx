import { Button, makeStyles, Textarea } from '@fluentui/react-components';
import { useState } from 'react';
import { touchesPersonal } from '#domain/coaching/personal.ts';
import type { ListedNote } from '#domain/note-list.ts';
import { useClient } from '../../sync/use-client.ts';
import { useDraft } from '../../sync/use-draft.ts';
import { notesText } from '../../text/notes.ts';
import { useText } from '../../text/use-text.tsx';

const useStyles = makeStyles({
  edit: { width: '100%' },
  actions: { display: 'flex', gap: '8px', marginTop: '8px' },
});

/** Changes a note's words; Enter saves, Esc leaves and keeps what was typed. */
export function NoteEditor({ note, close }: { note: ListedNote; close: () => void }) {
  const styles = useStyles();
  const text = useText(notesText);
  const { append } = useClient();
  const [typed, setTyped, clearTyped] = useDraft(`edit:${note.id}`);
  const [touched, setTouched] = useState(false);
  const value = touched || typed !== '' ? typed : note.text;

  async function save() {
    const words = value.trim();
    if (words === '') return;
    // Words about someone's private life never stay shareable.
    const visibility = touchesPersonal(words) ? 'internal' : note.visibility;
    const saved = await append([{ kind: 'note-changed', noteId: note.id, text: words, visibility }]);
    if (!saved.ok) return;
    clearTyped(typed);
    close();
  }

  return (
    <div>
      <Textarea
        // The person has just chosen to edit this note.
        autoFocus
        className={styles.edit}
        resize="vertical"
        aria-label={text.note}
        value={value}
        maxLength={20_000}
        onChange={(_, data) => {
          setTouched(true);
          setTyped(data.value);
        }}
        onKeyDown={(event) => {
          if (event.key === 'Escape') close();
          if (event.key === 'Enter' && !event.shiftKey && !event.nativeEvent.isComposing) {
            event.preventDefault();
            void save();
          }
        }}
      />
      <div className={styles.actions}>
        <Button size="small" appearance="primary" onClick={() => void save()}>
          {text.save}
        </Button>
        <Button
          size="small"
          onClick={() => {
            clearTyped();
            close();
          }}
        >
          {text.cancel}
        </Button>
      </div>
    </div>
  );
}
