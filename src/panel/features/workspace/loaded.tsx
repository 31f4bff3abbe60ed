import { Spinner } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { useAsked } from '../../sync/use-asked.ts';
import { useText } from '../../text/use-text.tsx';
import { workspaceText } from '../../text/workspace.ts';
import { QuietLink } from '../../ui/quiet-link.tsx';

/** What was asked for once it is there; until then a sign, and when it does not come a way to ask again. */
export function Loaded<T>({
  asked: { value, problem, again },
  children,
}: {
  asked: ReturnType<typeof useAsked<T>>;
  children: (value: T) => ReactNode;
}) {
  const text = useText(workspaceText);
  if (value !== undefined) return children(value);
  if (problem) {
    return (
      <p role="alert">
        {text.failed} <QuietLink onClick={again}>{text.retry}</QuietLink>
      </p>
    );
  }
  return <Spinner size="tiny" />;
}
