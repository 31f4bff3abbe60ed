import {
  Button,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  makeStyles,
  tokens,
} from '@fluentui/react-components';
import { useState } from 'react';
import { useHost } from '../../parts/use-host.ts';
import { useClient } from '../../sync/use-client.ts';
import { expectationText } from '../../text/expectations.ts';
import { useText } from '../../text/use-text.tsx';

const useStyles = makeStyles({
  box: { marginTop: '16px' },
  wide: { width: '100%', minHeight: '40px' },
  why: {
    margin: '6px 0 0',
    fontSize: tokens.fontSizeBase200,
    lineHeight: '16px',
    color: tokens.colorNeutralForeground3,
  },
  bar: { marginTop: '8px' },
});

/** Puts the page with what is agreed, and what is to be agreed now, before everyone in the meeting. */
export function ShowToClient({ meetingId, picked }: { meetingId: string; picked: readonly string[] }) {
  const styles = useStyles();
  const text = useText(expectationText);
  const host = useHost();
  const { clientId } = useClient();
  const [answer, setAnswer] = useState<'shared' | 'not-offered'>();
  const query = new URLSearchParams({
    view: 'stage',
    client: clientId,
    meeting: meetingId,
    pick: picked.join(),
  });
  const url = `${location.origin}/tab.html?${query}`;
  return (
    <div className={styles.box}>
      <Button className={styles.wide} onClick={() => void host.shareToStage(url).then(setAnswer)}>
        {text.showToClient}
      </Button>
      <p role="status" className={styles.why}>
        {answer === 'shared' ? text.shown : text.showWhy}
      </p>
      {answer === 'not-offered' && (
        <MessageBar intent="info" layout="multiline" className={styles.bar}>
          <MessageBarBody>{text.shareWindow}</MessageBarBody>
          <MessageBarActions>
            <Button size="small" onClick={() => void host.openLink(url)}>
              {text.openWindow}
            </Button>
          </MessageBarActions>
        </MessageBar>
      )}
    </div>
  );
}
