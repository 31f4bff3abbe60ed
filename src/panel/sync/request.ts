import { Problem } from '#contracts/problem.ts';
import type { Language } from '#domain/client.ts';
import type { Result } from '#domain/result.ts';
import type { ApiProblem, Outcome } from './api-outcome.ts';

/** An access token for our server; `renew` when the last one was refused. Rejects when nobody is signed in. */
export type TokenSource = (options?: { renew?: boolean }) => Promise<string>;

export type RequestSettings = {
  token: TokenSource;
  language: () => Language;
  fetch?: typeof fetch;
  /** Hears of a token that the server refuses although it was renewed. */
  onRefused?: (token: string) => void;
  /** Hears that the server does not know the person with this token: not at all (401), or not as one of the team (403). */
  onTurnedAway?: (problem: ApiProblem, token: string) => void;
};

export type ApiCall = {
  method?: 'GET' | 'POST' | 'PUT' | 'DELETE';
  path: string;
  /** Sent as JSON. */
  json?: unknown;
  /** Sent as it is, with its content type. */
  file?: { body: string | ArrayBuffer; type: string };
  /** The version already known; an unchanged answer then has status 304 and no body. */
  knownVersion?: string;
  /** The version that must still be there for a change to be made. */
  onlyVersion?: string;
  /** A good answer is a file: its body is a `Blob`. */
  asFile?: boolean;
  timeoutMs?: number;
};

/** An accepted answer; `body` is `undefined` when there is none that reads as JSON. */
export type Answer = { status: number; body: unknown };

const TIMEOUT_MS = 10_000;

/** One call to our server: signs it, limits its time, renews a refused token once. Never rejects. */
export async function request(settings: RequestSettings, call: ApiCall): Outcome<Answer> {
  const first = await send(settings, call, {});
  const last = first.ok && first.value.status === 401 ? await send(settings, call, { renew: true }) : first;
  if (last.ok && last.value.status === 401) settings.onRefused?.(last.value.bearer);
  const judged = last.ok ? judge(last.value) : last;
  // A renewal that fails leaves the token that the server has refused.
  const bearer = last.ok ? last.value.bearer : first.ok ? first.value.bearer : undefined;
  if (bearer !== undefined && !judged.ok && isTurnedAway(judged.error))
    settings.onTurnedAway?.(judged.error, bearer);
  return judged;
}

function isTurnedAway(error: ApiProblem): boolean {
  return error.kind === 'signed-out' || (error.kind === 'refused' && error.problem.code === 'not-a-member');
}

type RawAnswer = Answer & { bearer: string; retryAfter: string | null };

async function send(
  { token, language, fetch = globalThis.fetch }: RequestSettings,
  { method = 'GET', path, json, file, knownVersion, onlyVersion, asFile, timeoutMs = TIMEOUT_MS }: ApiCall,
  renewal: { renew?: boolean },
): Promise<Result<RawAnswer, ApiProblem>> {
  let bearer: string;
  try {
    bearer = await token(renewal);
  } catch (error) {
    // A sign-in that finds no network (fetch: TypeError) says nothing about who is signed in.
    return failed({
      kind: error instanceof TypeError || navigator.onLine === false ? 'offline' : 'signed-out',
    });
  }
  const content = json === undefined ? file : { body: JSON.stringify(json), type: 'application/json' };
  try {
    const response = await fetch(path, {
      method,
      cache: 'no-store',
      credentials: 'omit',
      signal: AbortSignal.timeout(timeoutMs),
      headers: {
        authorization: `Bearer ${bearer}`,
        'accept-language': language(),
        ...(knownVersion !== undefined && { 'if-none-match': knownVersion }),
        ...(onlyVersion !== undefined && { 'if-match': onlyVersion }),
        ...(content && { 'content-type': content.type }),
      },
      ...(content && { body: content.body }),
    });
    // A connection that breaks while the body arrives is no answer either, so the body is read here.
    const body = asFile && response.ok ? await response.blob() : parseJson(await response.text());
    return {
      ok: true,
      value: { status: response.status, body, bearer, retryAfter: response.headers.get('retry-after') },
    };
  } catch {
    return failed({ kind: 'offline' });
  }
}

function judge({ status, body, retryAfter }: RawAnswer): Result<Answer, ApiProblem> {
  if ((status >= 200 && status < 300) || status === 304) return { ok: true, value: { status, body } };
  if (status === 401) return failed({ kind: 'signed-out' });
  const problem = Problem.safeParse(body).data;
  if (status >= 500 || status === 408 || status === 429) {
    const seconds = Number(retryAfter ?? Number.NaN);
    return failed({
      kind: 'unavailable',
      ...(problem && { problem }),
      ...(Number.isFinite(seconds) && { retryAfterMs: seconds * 1000 }),
    });
  }
  // A refusal that does not speak our language comes from something between us and the server.
  return failed(problem ? { kind: 'refused', problem } : { kind: 'unreadable' });
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function failed(error: ApiProblem): { ok: false; error: ApiProblem } {
  return { ok: false, error };
}
