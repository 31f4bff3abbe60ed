import {
  Button,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  MessageBarTitle,
  makeStyles,
} from '@fluentui/react-components';
import { CloudOff20Regular } from '@fluentui/react-icons/svg/cloud-off';
import { useState } from 'react';
import { PROBLEMS } from '#contracts/problems.ts';
import { useClient } from '../sync/use-client.ts';
import { frameText } from '../text/frame.ts';
import { serverNoticesText } from '../text/server-notices.ts';
import { useLanguage, useText } from '../text/use-text.tsx';

const useStyles = makeStyles({
  bar: {
    marginBottom: '14px',
    paddingTop: '8px',
    paddingBottom: '8px',
    '& .fui-MessageBarBody': { whiteSpace: 'normal' },
  },
  refused: { margin: '4px 0 0', padding: 0, listStyle: 'none' },
});

/** What went wrong between panel and server, and what is still safe: nothing here ever asks for quick action. */
export function ServerNotices() {
  const styles = useStyles();
  const text = useText(frameText);
  const notices = useText(serverNoticesText);
  const { state, refresh } = useClient();
  return (
    <>
      {state.storage === 'memory' && state.waiting > 0 && (
        <MessageBar intent="info" layout="multiline" className={styles.bar}>
          <MessageBarBody>{notices.memoryOnly}</MessageBarBody>
        </MessageBar>
      )}
      {state.server === 'offline' && state.phase === 'ready' && state.problem?.kind !== 'signed-out' && (
        <MessageBar intent="info" layout="multiline" icon={<CloudOff20Regular />} className={styles.bar}>
          <MessageBarBody>
            <MessageBarTitle>
              {state.waiting > 0 ? `Offline: ${text.waiting(state.waiting)}.` : notices.noServer}
            </MessageBarTitle>
            <br />
            {state.asOf && notices.stateOf(state.asOf.slice(11, 16))}
          </MessageBarBody>
          <MessageBarActions>
            <Button size="small" onClick={() => void refresh()}>
              {notices.retry}
            </Button>
          </MessageBarActions>
        </MessageBar>
      )}
      {state.refused.length > 0 && <RefusedNotice />}
    </>
  );
}

function RefusedNotice() {
  const styles = useStyles();
  const notices = useText(serverNoticesText);
  const language = useLanguage();
  const { state, retry, discard } = useClient();
  const [open, setOpen] = useState(false);
  const sentence = (code: string, title: string) =>
    Object.entries(PROBLEMS).find(([known]) => known === code)?.[1][language] ?? title;
  return (
    <MessageBar intent="info" layout="multiline" className={styles.bar}>
      <MessageBarBody>
        <MessageBarTitle>{notices.refused(state.refused.length)}</MessageBarTitle>
        {open && (
          <ul className={styles.refused}>
            {state.refused.map(({ entry, problem }) => (
              <li key={entry.id}>
                {'text' in entry && <q>{entry.text}</q>} {sentence(problem.code, problem.title)}
                <Button size="small" appearance="subtle" onClick={() => void retry(entry.id)}>
                  {notices.refusedRetry}
                </Button>
                <Button size="small" appearance="subtle" onClick={() => void discard(entry.id)}>
                  {notices.refusedDiscard}
                </Button>
              </li>
            ))}
          </ul>
        )}
      </MessageBarBody>
      {!open && (
        <MessageBarActions>
          <Button size="small" onClick={() => setOpen(true)}>
            {notices.refusedShow}
          </Button>
        </MessageBarActions>
      )}
    </MessageBar>
  );
}
