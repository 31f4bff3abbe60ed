import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { LockClosed20Regular } from '@fluentui/react-icons/svg/lock-closed';
import { PeopleChat20Regular } from '@fluentui/react-icons/svg/people-chat';
import { type JSX, useId, useMemo } from 'react';
import { isOfMeeting } from '#domain/meeting.ts';
import { type ListedNote, notesOf } from '#domain/note-list.ts';
import { useClient } from '../../sync/use-client.ts';
import { notesText } from '../../text/notes.ts';
import { useText } from '../../text/use-text.tsx';
import type { ViewProps } from '../../ui/view-props.ts';
import { EarlierNotes } from './earlier-notes.tsx';
import { NoteItem } from './note-item.tsx';

const useStyles = makeStyles({
  zone: {
    padding: '10px 12px 4px',
    borderRadius: tokens.borderRadiusLarge,
    ':not(:first-child)': { marginTop: '12px' },
  },
  internal: {
    backgroundColor: tokens.colorNeutralBackground3,
    ':global([data-theme="contrast"])': { border: `1px solid ${tokens.colorNeutralStroke1}` },
    '@media (forced-colors: active)': { border: '1px solid CanvasText' },
  },
  shareable: { border: `1.5px solid ${tokens.colorBrandStroke1}` },
  head: {
    display: 'flex',
    alignItems: 'center',
    gap: '8px',
    margin: 0,
    fontSize: tokens.fontSizeBase300,
    lineHeight: '20px',
    fontWeight: tokens.fontWeightSemibold,
  },
  brand: { color: tokens.colorBrandForeground1 },
  count: {
    marginLeft: 'auto',
    fontWeight: tokens.fontWeightRegular,
    fontSize: tokens.fontSizeBase200,
    color: tokens.colorNeutralForeground3,
  },
  list: { margin: 0, padding: 0, listStyle: 'none' },
  none: { margin: '4px 0 8px', color: tokens.colorNeutralForeground3 },
});

/** Notizen: what stays with us and what may be shared differ in shape, sign, word and place. */
export function NotesView({ meeting }: ViewProps) {
  const text = useText(notesText);
  const { state } = useClient();
  const notes = useMemo(() => notesOf(state.entries), [state.entries]);
  const ofMeeting = notes.filter((note) => isOfMeeting(meeting, note.meetingId)).toReversed();
  const internal = ofMeeting.filter(({ visibility }) => visibility === 'internal');
  const shareable = ofMeeting.filter(({ visibility }) => visibility === 'shareable');
  const earlier = notes.filter((note) => !isOfMeeting(meeting, note.meetingId) && !note.removed);
  return (
    <>
      <Zone
        kind="internal"
        title={text.internal}
        icon={<LockClosed20Regular />}
        notes={internal}
        count={String(there(internal))}
      />
      <Zone
        kind="shareable"
        title={text.shareable}
        icon={<PeopleChat20Regular />}
        notes={shareable}
        count={there(shareable) > 0 ? text.stillOurs(there(shareable)) : '0'}
      />
      <EarlierNotes notes={earlier} />
    </>
  );
}

function there(notes: readonly ListedNote[]): number {
  return notes.filter(({ removed }) => !removed).length;
}

function Zone({
  kind,
  title,
  icon,
  notes,
  count,
}: {
  kind: 'internal' | 'shareable';
  title: string;
  icon: JSX.Element;
  notes: readonly ListedNote[];
  count: string;
}) {
  const styles = useStyles();
  const text = useText(notesText);
  const id = useId();
  return (
    <section aria-labelledby={id} className={mergeClasses(styles.zone, styles[kind])} data-visibility={kind}>
      <h2 id={id} className={mergeClasses(styles.head, kind === 'shareable' && styles.brand)}>
        {icon}
        {title}
        <span className={styles.count}>{count}</span>
      </h2>
      {notes.length === 0 ? (
        <p className={styles.none}>{text.none}</p>
      ) : (
        <ul className={styles.list}>
          {notes.map((note) => (
            <NoteItem key={note.id} note={note} />
          ))}
        </ul>
      )}
    </section>
  );
}
