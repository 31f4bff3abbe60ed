import type * as z from 'zod/mini';

/** What was kept of a form, or `undefined` when nothing (readable) was: the form then starts with what it knows. */
export function readKept<T>(schema: z.ZodMiniType<T>, kept: string): T | undefined {
  if (kept === '') return undefined;
  const parsed = schema.safeParse(jsonIn(kept));
  return parsed.success ? parsed.data : undefined;
}

function jsonIn(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    // Half a form is no form.
    return undefined;
  }
}
