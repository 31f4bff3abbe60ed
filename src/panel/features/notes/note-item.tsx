import {
  Button,
  Menu,
  MenuItem,
  MenuList,
  MenuPopover,
  MenuTrigger,
  makeStyles,
  tokens,
} from '@fluentui/react-components';
import { Clock12Regular } from '@fluentui/react-icons/svg/clock';
import { MoreHorizontal20Regular } from '@fluentui/react-icons/svg/more-horizontal';
import { ShieldLock16Regular } from '@fluentui/react-icons/svg/shield-lock';
import { useState } from 'react';
import { touchesPersonal } from '#domain/coaching/personal.ts';
import type { ListedNote } from '#domain/note-list.ts';
import { HeardSignals } from '../../parts/heard-signals.tsx';
import { useClient } from '../../sync/use-client.ts';
import { notesText } from '../../text/notes.ts';
import { useText } from '../../text/use-text.tsx';
import { QuietLink } from '../../ui/quiet-link.tsx';
import { NoteEditor } from './note-editor.tsx';

const useStyles = makeStyles({
  note: { padding: '8px 0', ':not(:first-child)': { borderTop: `1px solid ${tokens.colorNeutralStroke2}` } },
  meta: {
    display: 'flex',
    alignItems: 'center',
    gap: '6px',
    fontSize: tokens.fontSizeBase200,
    lineHeight: '16px',
    color: tokens.colorNeutralForeground3,
  },
  right: { marginLeft: 'auto', display: 'flex', alignItems: 'center', gap: '4px' },
  more: { minWidth: '24px', width: '24px', height: '24px', marginRight: '-4px' },
  text: { margin: '1px 0 0', whiteSpace: 'pre-wrap', overflowWrap: 'break-word' },
  personal: {
    display: 'flex',
    alignItems: 'center',
    gap: '4px',
    margin: 0,
    fontSize: tokens.fontSizeBase200,
    lineHeight: '16px',
    color: tokens.colorNeutralForeground3,
  },
});

/** One note with its menu. A deleted one leaves a way back in its place for as long as the panel is open. */
export function NoteItem({ note }: { note: ListedNote }) {
  const styles = useStyles();
  const text = useText(notesText);
  const { state, append } = useClient();
  const [editing, setEditing] = useState(false);
  // The server blanks a deleted note, so the way back needs the words from here.
  const [deletedText, setDeletedText] = useState<string>();
  const [returned, setReturned] = useState(false);
  const personal = touchesPersonal(note.text) !== undefined;
  const pending = state.entries.some(({ id, pending: waits }) => waits && id === note.entryId);

  if (note.removed || deletedText !== undefined) {
    if (returned || deletedText === undefined) return null;
    return (
      <li className={styles.note}>
        <div className={styles.meta}>
          {text.removed},
          <QuietLink
            onClick={() => {
              setReturned(true);
              void append([
                { kind: 'note-taken', text: deletedText, visibility: note.visibility, at: note.at },
              ]);
            }}
          >
            {text.undo}
          </QuietLink>
        </div>
      </li>
    );
  }

  const move = (visibility: ListedNote['visibility']) =>
    void append([{ kind: 'note-changed', noteId: note.id, visibility }]);

  return (
    <li className={styles.note} data-note={note.id}>
      <div className={styles.meta}>
        <span>
          {note.at.slice(11, 16)}
          {note.changedAt && ` · ${text.changed}`}
        </span>
        <span className={styles.right}>
          {pending && (
            <>
              <Clock12Regular aria-hidden="true" />
              {text.waits}
            </>
          )}
          <Menu>
            <MenuTrigger disableButtonEnhancement>
              <Button
                size="small"
                appearance="transparent"
                className={styles.more}
                icon={<MoreHorizontal20Regular />}
                aria-label={text.menu}
              />
            </MenuTrigger>
            <MenuPopover>
              <MenuList>
                <MenuItem onClick={() => setEditing(true)}>{text.edit}</MenuItem>
                {note.visibility === 'internal' && !personal && (
                  <MenuItem onClick={() => move('shareable')}>{text.makeShareable}</MenuItem>
                )}
                {note.visibility === 'shareable' && (
                  <MenuItem onClick={() => move('internal')}>{text.makeInternal}</MenuItem>
                )}
                <MenuItem
                  onClick={() => {
                    setDeletedText(note.text);
                    void append([{ kind: 'note-removed', noteId: note.id }]);
                  }}
                >
                  {text.remove}
                </MenuItem>
              </MenuList>
            </MenuPopover>
          </Menu>
        </span>
      </div>
      {editing ? (
        <NoteEditor note={note} close={() => setEditing(false)} />
      ) : (
        <p className={styles.text}>{note.text}</p>
      )}
      {personal && (
        <p className={styles.personal}>
          <ShieldLock16Regular aria-hidden="true" />
          {text.personal}
        </p>
      )}
      <HeardSignals text={note.text} entryId={note.id} />
    </li>
  );
}
