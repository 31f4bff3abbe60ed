import * as z from 'zod/mini';

/** `GET /api/demo`, and what is left after `DELETE /api/demo`. */
export const DemoState = z.strictObject({ present: z.boolean() });
export type DemoState = z.infer<typeof DemoState>;
