import { useState } from 'react';
import type { Language } from '#domain/client.ts';
import { expectationText } from '../../text/expectations.ts';
import { useText } from '../../text/use-text.tsx';
import { QuietLink } from '../../ui/quiet-link.tsx';
import { Say } from '../../ui/say.tsx';
import { Section } from '../../ui/section.tsx';

/** The sentence that follows from the form, to be said or copied. */
export function SentenceToSay({
  text: sentence,
  language,
  name,
}: {
  text: string;
  language: Language;
  name: string;
}) {
  const text = useText(expectationText);
  const [copied, setCopied] = useState(false);
  return (
    <Section
      title={text.sentence(name)}
      action={
        <QuietLink
          onClick={() => {
            void navigator.clipboard.writeText(sentence).then(() => setCopied(true));
          }}
        >
          {copied ? text.copied : text.copy}
        </QuietLink>
      }
    >
      <Say small text={sentence} language={language} />
    </Section>
  );
}
