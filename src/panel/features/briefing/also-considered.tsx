import { Suspense, useState } from 'react';
import type { Withheld } from '#domain/coaching/briefing.ts';
import { useText } from '../../text/use-text.tsx';
import { withheldText } from '../../text/withheld.ts';
import { later } from '../../ui/later.ts';
import { QuietLink } from '../../ui/quiet-link.tsx';
import { Section } from '../../ui/section.tsx';

const WithheldList = later(async () => (await import('./withheld-list.tsx')).WithheldList);

/** What the coach could have said as well, and why it does not: so that silence is no riddle. */
export function AlsoConsidered({ withheld }: { withheld: readonly Withheld[] }) {
  const text = useText(withheldText);
  const [open, setOpen] = useState(false);
  if (withheld.length === 0) return null;
  return (
    <Section
      title={text.title}
      action={
        <QuietLink
          label={`${text.title}: ${open ? text.hide : text.show}`}
          expanded={open}
          onClick={() => setOpen((was) => !was)}
        >
          {open ? text.hide : `${text.show} (${withheld.length})`}
        </QuietLink>
      }
    >
      {open && (
        <Suspense>
          <WithheldList withheld={withheld} />
        </Suspense>
      )}
    </Section>
  );
}
