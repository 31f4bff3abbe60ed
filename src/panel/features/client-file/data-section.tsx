import { useState } from 'react';
import type { ErasedContact } from '#contracts/privacy.ts';
import { nameOnDoor } from '#domain/contact.ts';
import { EraseLink } from '../../parts/erase-link.tsx';
import { eraseClient, eraseContact } from '../../sync/privacy-api.ts';
import { useClient } from '../../sync/use-client.ts';
import { useSync } from '../../sync/use-sync.ts';
import { erasureText } from '../../text/erasure.ts';
import { useText } from '../../text/use-text.tsx';
import { Section } from '../../ui/section.tsx';
import { DataRow } from './data-row.tsx';
import { MentionList } from './mention-list.tsx';

/** What is stored here, to be taken out; for leads also to be erased. */
export function DataSection() {
  const text = useText(erasureText);
  const { api, me } = useSync();
  const { clientId, state, refresh } = useClient();
  const { profile, contacts } = state.dossier;
  const [erased, setErased] = useState<ErasedContact>();
  const isLead = me.roles.includes('lead');

  async function erasePerson(contactId: string): Promise<boolean> {
    const done = await eraseContact(api, clientId, contactId);
    if (done.ok) setErased(done.value);
    return done.ok;
  }

  return (
    <Section title={text.data}>
      <DataRow of={{ clientId }} name={text.whole}>
        {isLead && (
          <EraseLink
            label={text.erase}
            of={text.whole}
            title={text.clientTitle(profile?.name ?? '')}
            why={text.clientWhy}
            erase={async () => (await eraseClient(api, clientId)).ok}
            onErased={() => void refresh()}
          />
        )}
      </DataRow>
      {contacts.map((contact) => (
        <DataRow key={contact.id} of={{ clientId, contactId: contact.id }} name={nameOnDoor(contact)}>
          {isLead && (
            <EraseLink
              label={text.erase}
              of={nameOnDoor(contact)}
              title={text.contactTitle(nameOnDoor(contact))}
              why={text.contactWhy}
              erase={() => erasePerson(contact.id)}
              onErased={() => void refresh()}
            />
          )}
        </DataRow>
      ))}
      {erased && <MentionList {...erased} />}
    </Section>
  );
}
