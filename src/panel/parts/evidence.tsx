import { Suspense, useId, useRef, useState } from 'react';
import { useClient } from '../sync/use-client.ts';
import { later } from '../ui/later.ts';
import { QuietLink } from '../ui/quiet-link.tsx';
import { evidenceLabel } from './evidence-label.ts';
import { useEvidenceWords } from './use-evidence-words.ts';

const EvidenceList = later(async () => (await import('./evidence-list.tsx')).EvidenceList);

/** Opens and closes the entries behind a suggestion; closing gives the focus back to the link. */
export function useEvidence(because: readonly string[]) {
  const [open, setOpen] = useState(false);
  const id = useId();
  const link = useRef<HTMLButtonElement>(null);
  return {
    open,
    link,
    toggle: () => setOpen((was) => !was),
    controls: id,
    sheet: open ? (
      <Suspense>
        <EvidenceList id={id} because={because} />
      </Suspense>
    ) : null,
  };
}

/** How the first of these entries is called, in full and as a day. */
export function useEvidenceLabel(because: readonly string[]) {
  const { state } = useClient();
  const words = useEvidenceWords();
  return evidenceLabel(because[0] ?? '', state.dossier, state.entries, words);
}

/** A link at the right edge of a line: the day of the entry that proves it. The entries open below the line. */
export function EvidenceLink({
  evidence,
  because,
}: {
  evidence: ReturnType<typeof useEvidence>;
  because: readonly string[];
}) {
  const label = useEvidenceLabel(because);
  return (
    <QuietLink
      ref={evidence.link}
      label={label.long}
      expanded={evidence.open}
      controls={evidence.controls}
      onClick={evidence.toggle}
    >
      {label.day}
    </QuietLink>
  );
}
