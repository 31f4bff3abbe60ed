import type { FormOfAddress, Language } from '#domain/client.ts';
import { frameText } from '../text/frame.ts';
import { linkMeetingText } from '../text/link-meeting.ts';
import { useText } from '../text/use-text.tsx';
import { Section } from '../ui/section.tsx';
import { Segments } from '../ui/segments.tsx';

/** In which language we talk to a client, and in German with which form of address. */
export function LanguageChoice({
  language,
  address,
  onLanguage,
  onAddress,
}: {
  language: Language;
  address: FormOfAddress;
  onLanguage: (language: Language) => void;
  onAddress: (address: FormOfAddress) => void;
}) {
  const text = useText(linkMeetingText);
  const { address: forms } = useText(frameText);
  return (
    <>
      <Section title={text.language}>
        <Segments<Language>
          label={text.language}
          value={language}
          onChange={onLanguage}
          segments={[
            { value: 'de', label: text.languages.de },
            { value: 'en', label: text.languages.en },
          ]}
        />
      </Section>
      {language === 'de' && (
        <Section title={text.address}>
          <Segments<FormOfAddress>
            label={text.address}
            value={address}
            onChange={onAddress}
            segments={[
              { value: 'sie', label: forms.sie },
              { value: 'du', label: forms.du },
            ]}
          />
        </Section>
      )}
    </>
  );
}
