import * as z from 'zod/mini';
import type { Api } from './api.ts';
import type { Outcome } from './api-outcome.ts';
import type { ApiCall } from './request.ts';

/** A call that is answered with a file. */
export async function askFile({ ask }: Api, call: ApiCall): Outcome<Blob> {
  const answer = await ask(z.unknown(), { ...call, asFile: true });
  if (!answer.ok) return answer;
  return answer.value instanceof Blob
    ? { ok: true, value: answer.value }
    : { ok: false, error: { kind: 'unreadable' } };
}
