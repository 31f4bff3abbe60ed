import { pagesAfter } from '../read-head.ts';
import type { LedgerStore } from '../storage/ledger-store.ts';
import { putOnDays } from './day-index.ts';
import { linksOf } from './links.ts';
import { rootOfId } from './meeting-id.ts';
import { findStored, type MeetingFacts, type MeetingLink, writeRows } from './meeting-rows.ts';

type Linked = { facts: Pick<MeetingFacts, 'title' | 'start' | 'end'>; link: MeetingLink };

/**
 * Makes a tenant's linked meetings anew from the ledgers: of several links of one meeting the latest holds. What
 * the store still knows beyond that stays: names, people invited, later decisions, meetings with no client.
 */
export async function rebuildMeetings(store: LedgerStore, tenant: string): Promise<number> {
  const place = { store, tenant };
  const latest = new Map<string, Linked>();
  for await (const client of store.clients(tenant)) {
    for (const [id, linked] of await linkedIn(store, { tenant, client })) {
      const other = latest.get(id);
      if (!other || Date.parse(other.link.at) <= Date.parse(linked.link.at)) latest.set(id, linked);
    }
  }
  for (const [linkedId, { facts, link }] of latest) {
    const stored = await findStored(place, linkedId);
    const id = stored?.id ?? linkedId;
    const meeting = { id, facts: { attendees: [], ...facts, ...stored?.facts } };
    await writeRows(place, 'facts', new Map([[id, meeting.facts]]));
    const there = (await linksOf(place, rootOfId(id))).get(id);
    if (!there || Date.parse(there.at) < Date.parse(link.at))
      await writeRows(place, 'links', new Map([[id, link]]));
    await putOnDays(place, 'workspace', [meeting]);
  }
  return latest.size;
}

/** The meetings that a ledger says are with its client. */
async function linkedIn(
  store: LedgerStore,
  key: { tenant: string; client: string },
): Promise<Map<string, Linked>> {
  const byEntry = new Map<string, [meetingId: string, linked: Linked]>();
  for await (const page of pagesAfter(store, key, 0)) {
    for (const entry of page) {
      if (entry.kind === 'entry-undone') byEntry.delete(entry.entryId);
      if (entry.kind !== 'meeting-linked') continue;
      const { meetingId, title, start, end, purpose, recordedAt } = entry;
      const link = { clientId: key.client, at: recordedAt, ...(purpose && { purpose }) };
      byEntry.set(entry.id, [meetingId, { facts: { title, start, end }, link }]);
    }
  }
  return new Map(byEntry.values());
}
