import { Button } from '@fluentui/react-components';
import { CloudOff32Regular } from '@fluentui/react-icons/svg/cloud-off';
import { ErrorCircle24Regular } from '@fluentui/react-icons/svg/error-circle';
import { LockClosed32Regular } from '@fluentui/react-icons/svg/lock-closed';
import type { Host } from './hosts/host.ts';
import type { SignInReason } from './hosts/sign-in-error.ts';
import type { ApiProblem } from './sync/api-outcome.ts';
import { appText } from './text/app.ts';
import { useText } from './text/use-text.tsx';
import { PlainPage } from './ui/plain-page.tsx';
import { useSignIn } from './use-sign-in.ts';
import { useTryAgain } from './use-try-again.ts';

/** Why nothing is shown, in one sentence, and the way on; it names no client, colleague or agency. */
export function NoAccess({
  host,
  problem,
  reason,
  retry,
}: {
  host: Host;
  problem: ApiProblem;
  reason: SignInReason | undefined;
  retry: () => void;
}) {
  const text = useText(appText);
  const again = <Button onClick={retry}>{text.retry}</Button>;
  const isAway = problem.kind === 'offline' || problem.kind === 'unavailable';
  useTryAgain(isAway ? retry : undefined);
  switch (problem.kind) {
    case 'refused':
      return <PlainPage icon={<LockClosed32Regular />} title={text.guestTitle} text={text.guest} />;
    case 'signed-out':
      return <SignedOut host={host} reason={reason} retry={retry} />;
    case 'offline':
    case 'unavailable':
      return (
        <PlainPage
          icon={<CloudOff32Regular />}
          title={text.offlineTitle}
          text={text.offline}
          action={again}
        />
      );
    case 'unreadable':
      return (
        <PlainPage
          icon={<ErrorCircle24Regular />}
          title={text.failedTitle}
          text={text.failed}
          action={again}
        />
      );
  }
}

function SignedOut({
  host,
  reason,
  retry,
}: {
  host: Host;
  reason: SignInReason | undefined;
  retry: () => void;
}) {
  const text = useText(appText);
  const attempt = useSignIn(host, reason, retry);
  return (
    <PlainPage
      icon={<LockClosed32Regular />}
      title={text.signedOutTitle}
      text={attempt.reason ? text.signIn[attempt.reason] : text.signedOut}
      action={
        <Button appearance="primary" disabled={attempt.busy} onClick={attempt.signIn}>
          {text.signInNow}
        </Button>
      }
    />
  );
}
