import type * as z from 'zod/mini';
import { Problem } from '#contracts/problem.ts';
import type { Language } from '#domain/client.ts';
import type { Result } from '#domain/result.ts';
import type { ApiProblem, Outcome } from './api-outcome.ts';

/** An access token for our server; `renew` when the last one was refused. Rejects when nobody is signed in. */
export type TokenSource = (options?: { renew?: boolean }) => Promise<string>;

export type RequestSettings = { token: TokenSource; language: () => Language; fetch?: typeof fetch };

export type ApiRequest<T> = {
  method?: 'GET' | 'POST' | 'PUT';
  path: string;
  /** Sent as JSON. */
  json?: unknown;
  /** Sent as it is, with its content type. */
  text?: { body: string; type: string };
  /** The version already known; an unchanged answer then comes without a body. */
  known?: string;
  /** What the answer's body is; without it the body is not read. */
  answer?: z.ZodMiniType<T>;
  timeoutMs?: number;
};

const TIMEOUT_MS = 10_000;

/** One request to our server: signs it, limits its time, renews a refused token once, parses the answer. Never rejects. */
export async function request<T>(
  settings: RequestSettings,
  call: ApiRequest<T>,
): Outcome<T | undefined | 'unchanged'> {
  const first = await attempt(settings, call, false);
  if (first.ok && first.value.status === 401) {
    const second = await attempt(settings, call, true);
    return second.ok ? read(second.value, call) : second;
  }
  return first.ok ? read(first.value, call) : first;
}

type Answer = { status: number; retryAfter: string | null; body: string };

async function attempt<T>(
  { token, language, fetch = globalThis.fetch }: RequestSettings,
  { method = 'GET', path, json, text, known, timeoutMs = TIMEOUT_MS }: ApiRequest<T>,
  renew: boolean,
): Promise<Result<Answer, ApiProblem>> {
  let bearer: string;
  try {
    bearer = await (renew ? token({ renew }) : token());
  } catch {
    return failed({ kind: 'signed-out' });
  }
  try {
    const response = await fetch(path, {
      method,
      cache: 'no-store',
      credentials: 'omit',
      signal: AbortSignal.timeout(timeoutMs),
      headers: {
        authorization: `Bearer ${bearer}`,
        'accept-language': language(),
        ...(known !== undefined && { 'if-none-match': known }),
        ...(json !== undefined && { 'content-type': 'application/json' }),
        ...(text && { 'content-type': text.type }),
      },
      ...(json !== undefined && { body: JSON.stringify(json) }),
      ...(text && { body: text.body }),
    });
    // The body belongs to the attempt: a connection that breaks while it arrives is no answer either.
    const body = await response.text();
    return {
      ok: true,
      value: { status: response.status, retryAfter: response.headers.get('retry-after'), body },
    };
  } catch {
    return failed({ kind: 'offline' });
  }
}

function read<T>(
  { status, retryAfter, body }: Answer,
  { answer }: ApiRequest<T>,
): Result<T | undefined | 'unchanged', ApiProblem> {
  if (status === 304) return { ok: true, value: 'unchanged' };
  if (status >= 200 && status < 300) {
    if (!answer) return { ok: true, value: undefined };
    const parsed = answer.safeParse(parseJson(body));
    return parsed.success ? { ok: true, value: parsed.data } : failed({ kind: 'unreadable' });
  }
  if (status === 401) return failed({ kind: 'signed-out' });
  const problem = Problem.safeParse(parseJson(body)).data;
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

function parseJson(body: string): unknown {
  try {
    return JSON.parse(body);
  } catch {
    return undefined;
  }
}

function failed(error: ApiProblem): { ok: false; error: ApiProblem } {
  return { ok: false, error };
}
