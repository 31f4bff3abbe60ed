import type { Problem } from '#contracts/problem.ts';
import type { Result } from '#domain/result.ts';

/**
 * Why a request has no answer to work with: nobody answered in time; nobody is signed in; the server said no
 * (`refused`, final as it stands); it cannot just now (`unavailable`, worth trying again); or something other
 * than our server's answer came back.
 */
export type ApiProblem =
  | { kind: 'offline' }
  | { kind: 'signed-out' }
  | { kind: 'refused'; problem: Problem }
  | { kind: 'unavailable'; problem?: Problem; retryAfterMs?: number }
  | { kind: 'unreadable' };

/** What became of a request: the parsed answer, or why there is none. Never rejects. */
export type Outcome<T> = Promise<Result<T, ApiProblem>>;
