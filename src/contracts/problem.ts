import * as z from 'zod/mini';

/** One field that does not fit: `path` such as `entries.0.text`. */
export const FieldProblem = z.strictObject({ path: z.string(), message: z.string() });
export type FieldProblem = z.infer<typeof FieldProblem>;

/** The body of every answer that is not 2xx (`application/problem+json`). */
export const Problem = z.object({
  code: z.string(),
  title: z.string(),
  status: z.number(),
  fields: z.optional(z.array(FieldProblem)),
});
export type Problem = z.infer<typeof Problem>;
