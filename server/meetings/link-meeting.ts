import { ulid } from 'ulid';
import type * as z from 'zod/mini';
import type { MeetingClient } from '#contracts/api.ts';
import type { Person } from '#domain/envelope.ts';
import type { MeetingLinked } from '#domain/meeting.ts';
import { canUndo } from '#domain/undo.ts';
import { append, type LedgerDeps, type LedgerRefusal } from '../ledger.ts';
import { readHead } from '../read-head.ts';
import { putOnDays } from './day-index.ts';
import { rootOfId } from './meeting-id.ts';
import { readMeetings, type StoredMeeting, writeRows } from './meeting-rows.ts';
import { findVisible, type Viewer } from './viewer.ts';

type Deps = LedgerDeps & Viewer;

/**
 * Links a meeting with a client, or says that it is with none (`clientId: null`). The link is an entry of the
 * client's ledger first, so that it can be made anew from there. `undefined` when all went well. A meeting that
 * is with a client whom the writer may not know of looks to them like one without a client, and is linked like one:
 * that client's ledger is left as it is.
 */
export async function linkMeeting(
  deps: Deps,
  id: string,
  { clientId, purpose, ...told }: MeetingClient,
  by: Person,
): Promise<LedgerRefusal | undefined> {
  const found = await findVisible(deps, id);
  if (!found) return { code: 'not-found' };
  const { meeting: stored, link: before } = found;
  if (clientId !== null) {
    const linked = { meetingId: stored.id, ...told, ...(purpose && { purpose }) };
    const refusal = await enterLink(deps, clientId, linked, by);
    if (refusal) return refusal;
  }
  if (before?.clientId && before.clientId !== clientId) await takeBack(deps, before.clientId, stored.id, by);

  const meeting: StoredMeeting = { id: stored.id, facts: { ...stored.facts, ...told } };
  const link = { clientId, at: deps.now(), ...(purpose && { purpose }) };
  await writeRows(deps, 'facts', new Map([[meeting.id, meeting.facts]]));
  await writeRows(deps, 'links', new Map([[meeting.id, link]]));
  await putOnDays(deps, { userId: by.userId }, [meeting]);
  if (clientId !== null) await putOnDays(deps, 'workspace', [meeting, ...(await laterDates(deps, meeting))]);
  return undefined;
}

type Linked = Omit<z.infer<typeof MeetingLinked>, 'id' | 'kind' | 'at'>;

/** Enters the link into the client's ledger, unless it says so already. */
async function enterLink(
  deps: Deps,
  client: string,
  linked: Linked,
  by: Person,
): Promise<LedgerRefusal | undefined> {
  const key = { tenant: deps.tenant, client };
  const head = await readHead(deps.store, key);
  if (!head || !deps.rights.knows(head.dossier)) return { code: 'not-found', field: 'clientId' };
  const there = head.dossier.meetings.find((meeting) => meeting.id === linked.meetingId);
  const { title, start, end, purpose } = linked;
  if (there?.title === title && there.start === start && there.end === end && there.purpose === purpose)
    return undefined;
  const entry = { id: ulid(), kind: 'meeting-linked', at: deps.now(), ...linked } as const;
  const appended = await append(deps, key, [entry], by, deps.rights);
  return appended.ok ? undefined : appended.error;
}

/** Takes the link out of the ledger that it was in by mistake, as long as that is possible. */
async function takeBack(deps: Deps, client: string, meetingId: string, by: Person): Promise<void> {
  const key = { tenant: deps.tenant, client };
  const head = await readHead(deps.store, key);
  const linked = head?.dossier.meetings.find(({ id }) => id === meetingId);
  if (!head || !linked || !canUndo(head.dossier, linked.entryId)) return;
  // Refused when something was entered in between: then the link stays in that client's history.
  await append(
    deps,
    key,
    [{ id: ulid(), kind: 'entry-undone', at: deps.now(), entryId: linked.entryId }],
    by,
    deps.rights,
  );
}

/** The dates of a series that follow the one that was linked. */
async function laterDates(deps: Deps, { id }: StoredMeeting): Promise<StoredMeeting[]> {
  return (await readMeetings(deps, rootOfId(id))).filter((other) => other.id > id);
}
