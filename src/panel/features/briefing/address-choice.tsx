import type { FormOfAddress } from '#domain/client.ts';
import type { Contact } from '#domain/contact.ts';
import { useClient } from '../../sync/use-client.ts';
import { briefingText } from '../../text/briefing.ts';
import { frameText } from '../../text/frame.ts';
import { useText } from '../../text/use-text.tsx';
import { Section } from '../../ui/section.tsx';
import { Segments } from '../../ui/segments.tsx';

/** How the person wants to be addressed; as long as nobody has asked, the lines say Sie. */
export function AddressChoice({ contact }: { contact: Contact }) {
  const text = useText(briefingText);
  const { address } = useText(frameText);
  const { append } = useClient();

  function choose(choice: FormOfAddress | 'open') {
    const { id, seq, joinedAt, joinedEntryId, left, address: before, ...person } = contact;
    void append([{ kind: 'contact-joined', ...person, ...(choice !== 'open' && { address: choice }) }]);
  }

  return (
    <Section title={text.address}>
      <Segments<FormOfAddress | 'open'>
        label={text.address}
        value={contact.address ?? 'open'}
        onChange={choose}
        segments={[
          { value: 'sie', label: address.sie },
          { value: 'du', label: address.du },
          { value: 'open', label: text.addressOpen },
        ]}
      />
    </Section>
  );
}
