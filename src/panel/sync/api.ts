import type * as z from 'zod/mini';
import {
  AppendedEntries,
  EntryPage,
  Me,
  type MeetingClient,
  type MeetingHint,
  MeetingSummary,
  OpenedClient,
  ResolvedMeeting,
} from '#contracts/api.ts';
import { OwnPlaybook } from '#domain/coaching/own-playbook.ts';
import type { Entry } from '#domain/entry.ts';
import type { Result } from '#domain/result.ts';
import type { ApiProblem, Outcome } from './api-outcome.ts';
import { type Answer, type ApiCall, type RequestSettings, request } from './request.ts';

/**
 * The calls of the panel's first view to our server. What only a later view asks for stands in a file of its own
 * beside this one (`stage-api.ts`), built on `ask` and `tell`, so that its schemas are loaded with that view.
 * Outcomes are values; no call rejects.
 */
export type Api = {
  /** A call whose answer matters; it is read with this schema. */
  ask<T>(answer: z.ZodMiniType<T>, call: ApiCall): Outcome<T>;
  /** A call of which only the success matters. */
  tell(call: ApiCall): Outcome<undefined>;
  me(): Outcome<Me>;
  /** The dossier with the latest entries; `'unchanged'` when the ledger still ends at `knownSeq`. */
  openClient(clientId: string, knownSeq?: number): Outcome<OpenedClient | 'unchanged'>;
  /** Oldest first. */
  entriesAfter(clientId: string, seq: number): Outcome<EntryPage>;
  /** Newest first. */
  entriesBefore(clientId: string, seq: number, limit?: number): Outcome<EntryPage>;
  /** Safe to repeat: entries are known by their ids. All or nothing. */
  append(clientId: string, entries: readonly Entry[]): Outcome<AppendedEntries>;
  resolveMeeting(hint: MeetingHint): Outcome<ResolvedMeeting>;
  linkMeeting(meetingId: string, client: MeetingClient): Outcome<undefined>;
  meeting(meetingId: string): Outcome<MeetingSummary>;
  /** What the workspace says otherwise than the shipped playbook; `'unchanged'` when it is still `knownVersion`. */
  playbook(knownVersion?: number): Outcome<OwnPlaybook | 'unchanged'>;
};

export function createApi(settings: RequestSettings): Api {
  const ask = async <T>(answer: z.ZodMiniType<T>, call: ApiCall): Outcome<T> => {
    const outcome = await request(settings, call);
    return outcome.ok ? parse(answer, outcome.value) : outcome;
  };
  const tell = async (call: ApiCall): Outcome<undefined> => {
    const outcome = await request(settings, call);
    return outcome.ok ? { ok: true, value: undefined } : outcome;
  };
  return {
    ask,
    tell,
    me: () => ask(Me, { path: '/api/me' }),
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
    linkMeeting: (meetingId, json) =>
      tell({ method: 'PUT', path: `/api/meetings/${segment(meetingId)}/client`, json }),
    meeting: (meetingId) => ask(MeetingSummary, { path: `/api/meetings/${segment(meetingId)}` }),
    playbook: async (knownVersion) => {
      const outcome = await request(settings, {
        path: '/api/playbook',
        ...(knownVersion !== undefined && { knownVersion: `"${knownVersion}"` }),
      });
      if (!outcome.ok) return outcome;
      return outcome.value.status === 304
        ? { ok: true, value: 'unchanged' }
        : parse(OwnPlaybook, outcome.value);
    },
  };
}

function parse<T>(schema: z.ZodMiniType<T>, { body }: Answer): Result<T, ApiProblem> {
  const parsed = schema.safeParse(body);
  return parsed.success ? { ok: true, value: parsed.data } : { ok: false, error: { kind: 'unreadable' } };
}

/** A part of a path, whatever characters it has. */
export const segment = encodeURIComponent;

/** The query of a path, without what is not given; empty when nothing is. */
export function search(query: Record<string, string | number | undefined>): string {
  const given = Object.entries(query).flatMap(([key, value]) =>
    value === undefined || value === '' ? [] : [[key, String(value)]],
  );
  return given.length > 0 ? `?${new URLSearchParams(given)}` : '';
}
