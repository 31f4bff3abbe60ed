import type * as z from 'zod/mini';
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
import { PlaybookVersions } from '#contracts/playbook.ts';
import { OwnPlaybook, type PlaybookDraft } from '#domain/coaching/own-playbook.ts';
import type { Entry } from '#domain/entry.ts';
import type { Result } from '#domain/result.ts';
import { Stage } from '#domain/stage.ts';
import type { ApiProblem, Outcome } from './api-outcome.ts';
import { type Answer, type ApiCall, type RequestSettings, request } from './request.ts';

/** Every call the panel makes to our server. Outcomes are values; no call rejects. */
export type Api = {
  me(): Outcome<Me>;
  clients(query?: { search?: string; after?: string; limit?: number }): Outcome<ClientList>;
  /** Safe to repeat: the same id again changes nothing. */
  createClient(client: NewClient): Outcome<AppendedEntries>;
  /** The dossier with the latest entries; `'unchanged'` when the ledger still ends at `knownSeq`. */
  openClient(clientId: string, knownSeq?: number): Outcome<OpenedClient | 'unchanged'>;
  /** Oldest first. */
  entriesAfter(clientId: string, seq: number): Outcome<EntryPage>;
  /** Newest first. */
  entriesBefore(clientId: string, seq: number, limit?: number): Outcome<EntryPage>;
  /** Safe to repeat: entries are known by their ids. All or nothing. */
  append(clientId: string, entries: readonly Entry[]): Outcome<AppendedEntries>;
  resolveMeeting(hint: MeetingHint): Outcome<ResolvedMeeting>;
  /** `calendar`: an iCalendar file, best as the bytes it has, for it may name its own encoding. */
  importCalendar(calendar: string | ArrayBuffer): Outcome<ImportedCalendar>;
  linkMeeting(meetingId: string, client: MeetingClient): Outcome<undefined>;
  meetings(from: string, to: string): Outcome<MeetingList>;
  meeting(meetingId: string): Outcome<MeetingSummary>;
  /** What the client sees, with the proposals of these ids. */
  stage(clientId: string, picked: string): Outcome<Stage>;
  /** What the workspace says otherwise than the shipped playbook; `'unchanged'` when it is still `knownVersion`. */
  playbook(knownVersion?: number): Outcome<OwnPlaybook | 'unchanged'>;
  /** Newest first. */
  playbookVersions(): Outcome<PlaybookVersions>;
  /** Leads: makes the next version; refused when `version` is no longer the latest. */
  savePlaybook(version: number, draft: PlaybookDraft): Outcome<OwnPlaybook>;
  /** Leads: returns to the shipped playbook, by a further version. */
  resetPlaybook(version: number): Outcome<OwnPlaybook>;
  /** Takes the demo workspace away; real clients stay. */
  removeDemo(): Outcome<undefined>;
};

/** A file of some megabytes over a hotel's network takes longer than an entry. */
const IMPORT_TIMEOUT_MS = 60_000;

export function createApi(settings: RequestSettings): Api {
  /** A call whose answer matters. */
  const ask = async <T>(answer: z.ZodMiniType<T>, call: ApiCall): Outcome<T> => {
    const outcome = await request(settings, call);
    return outcome.ok ? parse(answer, outcome.value) : outcome;
  };
  /** A call of which only the success matters. */
  const tell = async (call: ApiCall): Outcome<undefined> => {
    const outcome = await request(settings, call);
    return outcome.ok ? { ok: true, value: undefined } : outcome;
  };
  return {
    me: () => ask(Me, { path: '/api/me' }),
    clients: (query = {}) => ask(ClientList, { path: `/api/clients${search(query)}` }),
    createClient: (json) => ask(AppendedEntries, { method: 'POST', path: '/api/clients', json }),
    openClient: async (clientId, knownSeq) => {
      const outcome = await request(settings, {
        path: `/api/clients/${segment(clientId)}`,
        ...(knownSeq !== undefined && { knownVersion: `"${knownSeq}"` }),
      });
      if (!outcome.ok) return outcome;
      return outcome.value.status === 304
        ? { ok: true, value: 'unchanged' }
        : parse(OpenedClient, outcome.value);
    },
    entriesAfter: (clientId, after) =>
      ask(EntryPage, { path: `/api/clients/${segment(clientId)}/entries${search({ after })}` }),
    entriesBefore: (clientId, before, limit) =>
      ask(EntryPage, { path: `/api/clients/${segment(clientId)}/entries${search({ before, limit })}` }),
    append: (clientId, entries) =>
      ask(AppendedEntries, {
        method: 'POST',
        path: `/api/clients/${segment(clientId)}/entries`,
        json: { entries },
      }),
    resolveMeeting: (json) => ask(ResolvedMeeting, { method: 'POST', path: '/api/meetings/resolve', json }),
    importCalendar: (body) =>
      ask(ImportedCalendar, {
        method: 'POST',
        // A calendar without zones of its own means the zone of whoever opens it.
        path: `/api/meetings/import${search({ timeZone: Intl.DateTimeFormat().resolvedOptions().timeZone })}`,
        file: { body, type: 'text/calendar' },
        timeoutMs: IMPORT_TIMEOUT_MS,
      }),
    linkMeeting: (meetingId, json) =>
      tell({ method: 'PUT', path: `/api/meetings/${segment(meetingId)}/client`, json }),
    meetings: (from, to) => ask(MeetingList, { path: `/api/meetings${search({ from, to })}` }),
    meeting: (meetingId) => ask(MeetingSummary, { path: `/api/meetings/${segment(meetingId)}` }),
    stage: (clientId, pick) =>
      ask(Stage, { path: `/api/clients/${segment(clientId)}/stage${search({ pick })}` }),
    playbook: async (knownVersion) => {
      const outcome = await request(settings, {
        path: PLAYBOOK,
        ...(knownVersion !== undefined && { knownVersion: `"${knownVersion}"` }),
      });
      if (!outcome.ok) return outcome;
      return outcome.value.status === 304
        ? { ok: true, value: 'unchanged' }
        : parse(OwnPlaybook, outcome.value);
    },
    playbookVersions: () => ask(PlaybookVersions, { path: `${PLAYBOOK}/versions` }),
    savePlaybook: (version, json) =>
      ask(OwnPlaybook, { method: 'PUT', path: PLAYBOOK, json, onlyVersion: `"${version}"` }),
    resetPlaybook: (version) =>
      ask(OwnPlaybook, { method: 'DELETE', path: PLAYBOOK, onlyVersion: `"${version}"` }),
    removeDemo: () => tell({ method: 'DELETE', path: '/api/demo' }),
  };
}

function parse<T>(schema: z.ZodMiniType<T>, { body }: Answer): Result<T, ApiProblem> {
  const parsed = schema.safeParse(body);
  return parsed.success ? { ok: true, value: parsed.data } : { ok: false, error: { kind: 'unreadable' } };
}

const PLAYBOOK = '/api/playbook';

const segment = encodeURIComponent;

function search(query: Record<string, string | number | undefined>): string {
  const given = Object.entries(query).flatMap(([key, value]) =>
    value === undefined || value === '' ? [] : [[key, String(value)]],
  );
  return given.length > 0 ? `?${new URLSearchParams(given)}` : '';
}
