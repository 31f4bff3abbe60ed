import { useState } from 'react';
import type { Opening } from '#domain/coaching/briefing.ts';
import { WhyLine } from '../../parts/why-line.tsx';
import { useClient } from '../../sync/use-client.ts';
import { briefingText } from '../../text/briefing.ts';
import { useLanguage, useText } from '../../text/use-text.tsx';
import { Gloss } from '../../ui/gloss.tsx';
import { QuietLink } from '../../ui/quiet-link.tsx';
import { Say } from '../../ui/say.tsx';
import { Section } from '../../ui/section.tsx';

/** The one sentence to begin with; another way in is one tap away. */
export function FirstSentence({ openings }: { openings: readonly Opening[] }) {
  const text = useText(briefingText);
  const panelLanguage = useLanguage();
  const language = useClient().state.dossier.profile?.language ?? 'de';
  const [turn, setTurn] = useState(0);
  const opening = openings[turn % Math.max(1, openings.length)];
  if (!opening) return null;
  return (
    <Section
      title={language === panelLanguage ? text.firstSentence : text.firstSentenceIn[language]}
      action={
        openings.length > 1 && <QuietLink onClick={() => setTurn(turn + 1)}>{text.anotherOpening}</QuietLink>
      }
    >
      <div aria-live="polite">
        <Say text={opening.text} language={language} />
        <Gloss text={opening.gloss} />
        <WhyLine
          key={opening.promptId}
          because={opening.because}
          principle={opening.principle}
          promptId={opening.promptId}
        />
      </div>
    </Section>
  );
}
