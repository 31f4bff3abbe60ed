import type { JSX } from 'react';
import { moreText } from '../text/more.ts';
import { useText } from '../text/use-text.tsx';
import { LineList, LineRow } from '../ui/line-row.tsx';
import { QuietLink } from '../ui/quiet-link.tsx';
import { Section } from '../ui/section.tsx';
import { useMore } from '../ui/use-more.ts';
import { EvidenceLink, useEvidence } from './evidence.tsx';
import { PrincipleNote } from './principle-note.tsx';

/** A line that the coach says to us, not to the client: a caution or a piece of advice. */
type ProvedLine = { promptId: string; principle: string; text: string; because: readonly string[] };

/** Lines of one kind under a title; each opens its principle and the entries behind it. */
export function ProvedLines({
  title,
  icon,
  lines,
  few = 3,
}: {
  title: string;
  icon: JSX.Element;
  lines: readonly ProvedLine[];
  few?: number;
}) {
  const text = useText(moreText);
  const { shown, hidden, all, toggle } = useMore(lines, few);
  if (lines.length === 0) return null;
  return (
    <Section
      title={title}
      action={hidden > 0 && <QuietLink onClick={toggle}>{all ? text.fewer : text.more(hidden)}</QuietLink>}
    >
      <LineList>
        {shown.map((line) => (
          <ProvedRow key={line.promptId} line={line} icon={icon} />
        ))}
      </LineList>
    </Section>
  );
}

function ProvedRow({ line, icon }: { line: ProvedLine; icon: JSX.Element }) {
  const evidence = useEvidence(line.because);
  return (
    <LineRow
      icon={icon}
      proof={<EvidenceLink evidence={evidence} because={line.because} />}
      below={
        evidence.open && (
          <>
            <PrincipleNote principle={line.principle} promptId={line.promptId} />
            {evidence.sheet}
          </>
        )
      }
    >
      {line.text}
    </LineRow>
  );
}
