import {
  Button,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  MessageBarTitle,
  makeStyles,
} from '@fluentui/react-components';
import { Dismiss20Regular } from '@fluentui/react-icons/svg/dismiss';
import { Lightbulb20Regular } from '@fluentui/react-icons/svg/lightbulb';
import { useState } from 'react';
import { deskText } from '../../text/desk.ts';
import { useText } from '../../text/use-text.tsx';

const useStyles = makeStyles({
  bar: {
    flex: 'none',
    '& .fui-MessageBarBody': { whiteSpace: 'normal' },
    '@media (max-width: 600px)': { display: 'none' },
  },
});

/** What to do first with the demonstration, and the way out of it: one click, and only one's own data is left. */
export function DemoHint({ onRemove }: { onRemove: () => void }) {
  const styles = useStyles();
  const text = useText(deskText);
  const [closed, setClosed] = useState(false);
  if (closed) return null;
  return (
    <MessageBar intent="info" icon={<Lightbulb20Regular />} className={styles.bar}>
      <MessageBarBody>
        <MessageBarTitle>{text.tryTitle}</MessageBarTitle> {text.tryOut}
      </MessageBarBody>
      <MessageBarActions
        containerAction={
          <Button
            appearance="transparent"
            icon={<Dismiss20Regular />}
            aria-label={text.close}
            onClick={() => setClosed(true)}
          />
        }
      >
        <Button size="small" onClick={onRemove}>
          {text.ownData}
        </Button>
      </MessageBarActions>
    </MessageBar>
  );
}
