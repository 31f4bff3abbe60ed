import * as z from 'zod/mini';
import { Person } from '#domain/envelope.ts';

/** `GET /api/people`: who has worked here in the last 400 days, by name. */
export const People = z.strictObject({ people: z.array(Person) });
export type People = z.infer<typeof People>;
