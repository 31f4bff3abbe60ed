import { useCallback, useEffect, useRef, useState } from 'react';
import { MeetingSummary, type ResolvedMeeting } from '#contracts/api.ts';
import type { Host, HostMeeting, HostMessage } from './hosts/host.ts';
import { hourFrom } from './parts/without-meeting.ts';
import { useSync } from './sync/use-sync.ts';
import { useTryAgain } from './use-try-again.ts';

/** What stands beside the panel: a meeting that our server knows, a mail, or why it cannot be told. */
export type Beside =
  | { kind: 'looking' }
  | { kind: 'nothing' }
  | { kind: 'unreachable' }
  | { kind: 'which-date'; dates: readonly string[]; hint: HostMeeting }
  | { kind: 'message'; message: HostMessage }
  | { kind: 'meeting'; meeting: MeetingSummary; isChat?: true };

/** Finds out what stands beside the panel, and again when the host says that it has changed. */
export function useHostMeeting(host: Host): {
  beside: Beside;
  /** Asks again, for a date of a series when one is given as `YYYY-MM-DD`. */
  look: (date?: string) => Promise<void>;
} {
  const { api, store, clock } = useSync();
  const [beside, setBeside] = useState<Beside>({ kind: 'looking' });
  // Chosen once for what stands beside the panel now.
  const chosen = useRef<string>(undefined);

  const find = useCallback(async (): Promise<Beside> => {
    const date = chosen.current;
    const [meeting, message] = await Promise.all([host.meeting(), host.message()]);
    if (message) return { kind: 'message', message };
    if (!meeting) return { kind: 'nothing' };
    const { isChat, ...told } = meeting;
    const hint = date ? onDate(told, date) : told;
    const attached = await attachedMeeting(host, hint);
    const found = attached ? await api.meeting(attached) : undefined;
    if (found?.ok) return { kind: 'meeting', meeting: found.value };
    const resolved = await api.resolveMeeting(hint);
    const remembered = `meeting ${nameOf(hint)}`;
    if (!resolved.ok) {
      // Without the server, the meeting as it was known here last.
      const last = await store.setting(remembered, MeetingSummary).catch(() => undefined);
      return last ? { kind: 'meeting', meeting: last, ...(isChat && { isChat }) } : { kind: 'unreachable' };
    }
    if (resolved.value.needsDate) return { kind: 'which-date', dates: resolved.value.dates ?? [], hint };
    const summary = await api.meeting(resolved.value.meetingId);
    if (!summary.ok) return { kind: 'unreachable' };
    const known = timed(withCandidates(summary.value, resolved.value), clock());
    // Remembering is for the next time without a server; a browser that denies it has none.
    await store.saveSetting(remembered, known).catch(() => undefined);
    return { kind: 'meeting', meeting: known, ...(isChat && { isChat }) };
  }, [host, api, store, clock]);

  const look = useCallback(
    async (date?: string) => {
      chosen.current = date ?? chosen.current;
      setBeside(await find().catch((): Beside => ({ kind: 'unreachable' })));
    },
    [find],
  );

  const lookAgain = useCallback(() => void look(), [look]);
  useTryAgain(beside.kind === 'unreachable' ? lookAgain : undefined);

  useEffect(() => {
    let latest = 0;
    const show = async () => {
      latest += 1;
      const mine = latest;
      const found = await find().catch((): Beside => ({ kind: 'unreachable' }));
      // The item may have changed while the last one was looked up.
      if (mine === latest) setBeside(found);
    };
    void show();
    const forget = host.onMeetingChange(() => {
      chosen.current = undefined;
      void show();
    });
    return () => {
      latest = -1;
      forget();
    };
  }, [host, find]);

  return { beside, look };
}

/** Without a Teams link, a reference in the item itself leads to its meeting. */
async function attachedMeeting(host: Host, { threadId, meetCode }: HostMeeting): Promise<string | undefined> {
  if (threadId || meetCode) return undefined;
  const appointment = await host.appointment();
  // A reference that cannot be read is none: then the item is looked up as if it had no reference.
  return (await appointment?.reference().catch(() => null))?.meetingId;
}

/** The server takes noon as 'that day, whenever it is'. */
function onDate({ start, end, ...meeting }: HostMeeting, date: string): HostMeeting {
  return { ...meeting, start: `${date}T12:00:00${(start ?? 'Z').slice(19) || 'Z'}` };
}

function nameOf({ threadId, meetCode, joinUrl, itemId, title, start }: HostMeeting): string {
  return [threadId ?? meetCode ?? joinUrl ?? itemId ?? title, start].join(' ');
}

/** The panel's clock ticks four times a minute; what began a minute ago has begun by it, too. */
const BEGUN_MS = 60_000;

/** Where nobody told the time, the server says 'now'; whoever has the panel open is probably in the meeting. */
function timed(summary: MeetingSummary, now: Date): MeetingSummary {
  if (summary.start !== summary.end) return summary;
  return { ...summary, ...hourFrom(new Date(now.getTime() - BEGUN_MS)) };
}

function withCandidates(summary: MeetingSummary, { candidates }: ResolvedMeeting): MeetingSummary {
  return summary.clientId ? summary : { ...summary, candidates };
}
