/** An expected outcome as a value: code that asks gets either the value or a refusal it can show. */
export type Result<T, E> = { ok: true; value: T } | { ok: false; error: E };

/** Why an entry is not taken. Codes are stable; their sentences live in `contracts/problems.ts`. */
export const REFUSAL_CODES = ['unknown-reference', 'wrong-state', 'stale-revision'] as const;

export type RefusalCode = (typeof REFUSAL_CODES)[number];

/** One refused entry: `entryId` is the refused entry, `field` the field that caused it. */
export type Refusal = { code: RefusalCode; entryId: string; field: string };
