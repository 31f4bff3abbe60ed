import { makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import type { ListedNote } from '#domain/note-list.ts';
import { useClient } from '../../sync/use-client.ts';
import { notesText } from '../../text/notes.ts';
import { useDates } from '../../text/use-dates.ts';
import { useText } from '../../text/use-text.tsx';
import { QuietLink } from '../../ui/quiet-link.tsx';
import { Section } from '../../ui/section.tsx';

const useStyles = makeStyles({
  section: { marginTop: '14px' },
  list: { margin: 0, padding: 0, listStyle: 'none' },
  note: { padding: '6px 0', ':not(:first-child)': { borderTop: `1px solid ${tokens.colorNeutralStroke2}` } },
  meta: {
    margin: 0,
    fontSize: tokens.fontSizeBase200,
    lineHeight: '16px',
    color: tokens.colorNeutralForeground3,
  },
  text: { margin: 0, whiteSpace: 'pre-wrap', overflowWrap: 'break-word' },
});

/** What was noted before this meeting, newest first, as far back as someone asks. */
export function EarlierNotes({ notes }: { notes: readonly ListedNote[] }) {
  const styles = useStyles();
  const text = useText(notesText);
  const dates = useDates();
  const { state, older } = useClient();
  const [shown, setShown] = useState(false);
  return (
    <Section
      title={text.earlier}
      className={styles.section}
      action={
        <QuietLink expanded={shown} onClick={() => setShown((was) => !was)}>
          {shown ? text.hideEarlier : text.showEarlier}
        </QuietLink>
      }
    >
      {shown && (
        <>
          {notes.length === 0 && !state.hasOlder && <p className={styles.meta}>{text.noEarlier}</p>}
          <ul className={styles.list}>
            {notes.map((note) => (
              <li key={note.id} className={styles.note}>
                <p className={styles.meta}>
                  {dates.full(note.at)} · {text.by(note.by.name)} ·{' '}
                  {note.visibility === 'internal' ? text.internal : text.shareable}
                </p>
                <p className={styles.text}>{note.text}</p>
              </li>
            ))}
          </ul>
          {state.hasOlder && <QuietLink onClick={() => void older()}>{text.loadOlder}</QuietLink>}
        </>
      )}
    </Section>
  );
}
