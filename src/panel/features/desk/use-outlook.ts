import { useEffect, useState } from 'react';
import type { MeetingSummary } from '#contracts/api.ts';
import type { SituationId } from '#domain/coaching/briefing.ts';
import { recognise } from '#domain/coaching/situation.ts';
import { addressee, nameOnDoor } from '#domain/contact.ts';
import { useSync } from '../../sync/use-sync.ts';

/** What a meeting in the list says besides its time: whom we meet, and why it matters. */
export type Outlook = { contact: string | undefined; situation: SituationId | undefined };

/** Looks into the dossiers of the meetings listed, one after the other, so that the list never waits for them. */
export function useOutlook(meetings: readonly MeetingSummary[]): ReadonlyMap<string, Outlook> {
  const { api, clock } = useSync();
  const [known, setKnown] = useState<ReadonlyMap<string, Outlook>>(new Map());
  const key = meetings.map(({ meetingId, clientId }) => `${meetingId} ${clientId ?? ''}`).join('|');
  // biome-ignore lint/correctness/useExhaustiveDependencies: the key says when the meetings differ in what is looked up
  useEffect(() => {
    let wanted = true;
    void (async () => {
      for (const { meetingId, clientId, start, purpose, attendees } of meetings) {
        if (!clientId || !wanted) continue;
        const opened = await api.openClient(clientId);
        if (!wanted || !opened.ok || opened.value === 'unchanged') continue;
        const { dossier } = opened.value;
        const meeting = { id: meetingId, start, purpose, attendees: attendees.map(({ email }) => email) };
        const contact = addressee(dossier.contacts, meeting);
        const outlook = {
          contact: contact && nameOnDoor(contact),
          situation: recognise(dossier, meeting, clock().toISOString())[0]?.id,
        };
        setKnown((before) => new Map(before).set(meetingId, outlook));
      }
    })();
    return () => {
      wanted = false;
    };
  }, [api, clock, key]);
  return known;
}
