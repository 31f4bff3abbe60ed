import {
  Button,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  makeStyles,
} from '@fluentui/react-components';
import type { Host } from './hosts/host.ts';
import type { SignInReason } from './hosts/sign-in-error.ts';
import { tellReturn } from './sync/surroundings.ts';
import { appText } from './text/app.ts';
import { useText } from './text/use-text.tsx';
import { useSignIn } from './use-sign-in.ts';

const useStyles = makeStyles({
  // It keeps its height, also where the page below is taller than its place.
  bar: { flex: 'none', padding: '8px 12px', borderRadius: 0 },
});

/** The sign-in has run out while someone works: what is typed stays, and one tap goes on. */
export function SignInBar({ host, reason }: { host: Host; reason: SignInReason }) {
  const styles = useStyles();
  const text = useText(appText);
  const attempt = useSignIn(host, reason, tellReturn);
  return (
    <MessageBar intent="info" layout="multiline" className={styles.bar}>
      <MessageBarBody>{text.signIn[attempt.reason ?? reason]}</MessageBarBody>
      <MessageBarActions>
        <Button size="small" disabled={attempt.busy} onClick={attempt.signIn}>
          {text.signInNow}
        </Button>
      </MessageBarActions>
    </MessageBar>
  );
}
