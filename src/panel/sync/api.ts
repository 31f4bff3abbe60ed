import {
  AppendedEntries,
  ClientList,
  EntryPage,
  ImportedCalendar,
  Me,
  type MeetingClient,
  type MeetingHint,
  MeetingList,
  MeetingSummary,
  type NewClient,
  OpenedClient,
  ResolvedMeeting,
} from '#contracts/api.ts';
import type { Entry } from '#domain/entry.ts';
import type { Outcome } from './api-outcome.ts';
import { type ApiRequest, type RequestSettings, request } from './request.ts';

/** Every call the panel makes to our server. Outcomes are values; no call rejects. */
export type Api = {
  me(): Outcome<Me>;
  clients(query?: { search?: string; after?: string; limit?: number }): Outcome<ClientList>;
  /** Safe to repeat: the same id again changes nothing. */
  createClient(client: NewClient): Outcome<undefined>;
  /** The dossier with the latest entries; `'unchanged'` when the ledger still ends at `knownSeq`. */
  openClient(clientId: string, knownSeq?: number): Outcome<OpenedClient | 'unchanged'>;
  /** Oldest first. */
  entriesAfter(clientId: string, seq: number): Outcome<EntryPage>;
  /** Newest first. */
  entriesBefore(clientId: string, seq: number, limit?: number): Outcome<EntryPage>;
  /** Safe to repeat: entries are known by their ids. All or nothing. */
  append(clientId: string, entries: readonly Entry[]): Outcome<AppendedEntries>;
  resolveMeeting(hint: MeetingHint): Outcome<ResolvedMeeting>;
  /** `calendar`: the text of an iCalendar file. */
  importCalendar(calendar: string): Outcome<ImportedCalendar>;
  linkMeeting(meetingId: string, client: MeetingClient): Outcome<undefined>;
  meetings(from: string, to: string): Outcome<MeetingList>;
  meeting(meetingId: string): Outcome<MeetingSummary>;
};

/** A file of some megabytes over a hotel's network takes longer than an entry. */
const IMPORT_TIMEOUT_MS = 60_000;

export function createApi(settings: RequestSettings): Api {
  const send = <T>(call: ApiRequest<T>) => request(settings, call);
  /** A call whose answer has a body; `'unchanged'` cannot come where no version was named. */
  const ask = async <T>(call: ApiRequest<T> & Required<Pick<ApiRequest<T>, 'answer'>>): Outcome<T> => {
    const outcome = await send(call);
    if (!outcome.ok) return outcome;
    return outcome.value === undefined || outcome.value === 'unchanged'
      ? { ok: false, error: { kind: 'unreadable' } }
      : { ok: true, value: outcome.value };
  };
  /** A call of which only the success counts. */
  const tell = async (call: ApiRequest<never>): Outcome<undefined> => {
    const outcome = await send(call);
    return outcome.ok ? { ok: true, value: undefined } : outcome;
  };
  return {
    me: () => ask({ path: '/api/me', answer: Me }),
    clients: (query = {}) => ask({ path: `/api/clients${search(query)}`, answer: ClientList }),
    createClient: (json) => tell({ method: 'POST', path: '/api/clients', json }),
    openClient: async (clientId, knownSeq) => {
      const outcome = await send({
        path: `/api/clients/${segment(clientId)}`,
        answer: OpenedClient,
        ...(knownSeq !== undefined && { known: `"${knownSeq}"` }),
      });
      if (!outcome.ok) return outcome;
      return outcome.value === undefined
        ? { ok: false, error: { kind: 'unreadable' } }
        : { ok: true, value: outcome.value };
    },
    entriesAfter: (clientId, after) =>
      ask({ path: `/api/clients/${segment(clientId)}/entries${search({ after })}`, answer: EntryPage }),
    entriesBefore: (clientId, before, limit) =>
      ask({
        path: `/api/clients/${segment(clientId)}/entries${search({ before, limit })}`,
        answer: EntryPage,
      }),
    append: (clientId, entries) =>
      ask({
        method: 'POST',
        path: `/api/clients/${segment(clientId)}/entries`,
        json: { entries },
        answer: AppendedEntries,
      }),
    resolveMeeting: (json) =>
      ask({ method: 'POST', path: '/api/meetings/resolve', json, answer: ResolvedMeeting }),
    importCalendar: (body) =>
      ask({
        method: 'POST',
        path: '/api/meetings/import',
        text: { body, type: 'text/calendar; charset=utf-8' },
        answer: ImportedCalendar,
        timeoutMs: IMPORT_TIMEOUT_MS,
      }),
    linkMeeting: (meetingId, json) =>
      tell({ method: 'PUT', path: `/api/meetings/${segment(meetingId)}/client`, json }),
    meetings: (from, to) => ask({ path: `/api/meetings${search({ from, to })}`, answer: MeetingList }),
    meeting: (meetingId) => ask({ path: `/api/meetings/${segment(meetingId)}`, answer: MeetingSummary }),
  };
}

const segment = encodeURIComponent;

function search(query: Record<string, string | number | undefined>): string {
  const given = Object.entries(query).flatMap(([key, value]) =>
    value === undefined || value === '' ? [] : [[key, String(value)]],
  );
  return given.length > 0 ? `?${new URLSearchParams(given)}` : '';
}
