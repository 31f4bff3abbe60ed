import type { ReactNode } from 'react';
import { evidenceText } from '../text/evidence.ts';
import { useText } from '../text/use-text.tsx';
import { QuietLink } from '../ui/quiet-link.tsx';
import { useEvidence } from './evidence.tsx';

/** A statement with the link to what proves it; the entries open right below. */
export function Proof({
  because,
  link,
  about,
  children,
  inline,
}: {
  because: readonly string[];
  /** The words of the link: mostly a day. */
  link: string;
  /** What it proves, for those who hear the link alone. */
  about: string;
  /** What stands beside the link. */
  children?: ReactNode;
  /** The link is part of the line; else it stands above what it proves. */
  inline?: boolean;
}) {
  const evidence = useEvidence(because);
  const { entry } = useText(evidenceText);
  const quietLink = (
    <QuietLink
      ref={evidence.link}
      label={`${entry(link)}: ${about}`}
      expanded={evidence.open}
      controls={evidence.controls}
      onClick={evidence.toggle}
    >
      {link}
    </QuietLink>
  );
  return (
    <>
      {inline ? (
        <>
          {children} {quietLink}
        </>
      ) : (
        <>
          <div>{quietLink}</div>
          {children}
        </>
      )}
      {evidence.sheet}
    </>
  );
}
