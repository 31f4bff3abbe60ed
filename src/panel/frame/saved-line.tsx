import { makeStyles, tokens } from '@fluentui/react-components';
import { CheckmarkCircle16Regular } from '@fluentui/react-icons/svg/checkmark-circle';
import { Clock16Regular } from '@fluentui/react-icons/svg/clock';
import { canUndo } from '#domain/undo.ts';
import { useClient } from '../sync/use-client.ts';
import { frameText } from '../text/frame.ts';
import { useText } from '../text/use-text.tsx';
import { QuietLink } from '../ui/quiet-link.tsx';

const useStyles = makeStyles({
  line: {
    display: 'flex',
    alignItems: 'center',
    gap: '4px',
    minHeight: '24px',
    fontSize: tokens.fontSizeBase200,
    lineHeight: '16px',
    color: tokens.colorNeutralForeground3,
  },
  state: { flex: '1 1 auto', display: 'flex', alignItems: 'center', gap: '4px', minWidth: 0 },
});

/**
 * The one quiet sign of what is saved, and the way back from our last change in this meeting. It always has its
 * place, so that nothing moves when it speaks.
 */
export function SavedLine({ userId, meetingId }: { userId: string; meetingId: string }) {
  const styles = useStyles();
  const text = useText(frameText);
  const { state, undo } = useClient();
  const last = state.entries[0];
  const isOurs = last?.by.userId === userId && last.meetingId === meetingId && last.kind !== 'meeting-linked';
  return (
    <div className={styles.line}>
      <span role="status" className={styles.state}>
        {state.notTaken ? (
          text.notTaken
        ) : state.waiting > 0 ? (
          <>
            <Clock16Regular aria-hidden="true" />
            {text.waiting(state.waiting)}
          </>
        ) : (
          state.lastSavedAt && (
            <>
              <CheckmarkCircle16Regular aria-hidden="true" />
              {text.savedAt(state.lastSavedAt.slice(11, 16))}
            </>
          )
        )}
      </span>
      {last && isOurs && canUndo(state.dossier, last.id) && (
        <QuietLink label={text.undoLast} onClick={() => void undo(last.id)}>
          {text.undo}
        </QuietLink>
      )}
    </div>
  );
}
