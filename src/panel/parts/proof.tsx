import { makeStyles, mergeClasses } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { evidenceText } from '../text/evidence.ts';
import { useText } from '../text/use-text.tsx';
import { QuietLink } from '../ui/quiet-link.tsx';
import { useEvidence } from './evidence.tsx';

const useStyles = makeStyles({ onScreen: { '@media print': { display: 'none' } } });

/** A statement with the link to what proves it; the entries open right below. */
export function Proof({
  because,
  link,
  about,
  children,
  inline,
}: {
  because: readonly string[];
  /** The words of the link, mostly a day; without any it is called an entry, and paper goes without it. */
  link?: string | undefined;
  /** What it proves, for those who hear the link alone. */
  about: string;
  /** What stands beside the link. */
  children?: ReactNode;
  /** The link is part of the line; else it stands above what it proves. */
  inline?: boolean;
}) {
  const evidence = useEvidence(because);
  const styles = useStyles();
  const { entry, anEntry } = useText(evidenceText);
  const words = link ?? anEntry;
  const quietLink = (
    <QuietLink
      ref={evidence.link}
      label={`${link ? entry(link) : anEntry}: ${about}`}
      expanded={evidence.open}
      controls={evidence.controls}
      onClick={evidence.toggle}
    >
      {words}
    </QuietLink>
  );
  return (
    <>
      {inline ? (
        <>
          {children} <span className={mergeClasses(!link && styles.onScreen)}>{quietLink}</span>
        </>
      ) : (
        <>
          <div className={mergeClasses(!link && styles.onScreen)}>{quietLink}</div>
          {children}
        </>
      )}
      {evidence.sheet}
    </>
  );
}
