import * as z from 'zod/mini';

/**
 * `GET /api/sign-in`: how people sign in here, for whoever is not signed in yet; it names nobody. `tenantId` is
 * absent where people of several directories work. `scope` is the name of our scope without the app's address.
 */
export const SignIn = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('local') }),
  z.strictObject({
    kind: z.literal('entra'),
    clientId: z.string(),
    tenantId: z.optional(z.string()),
    authority: z.string(),
    scope: z.string(),
  }),
]);
export type SignIn = z.infer<typeof SignIn>;

/** `POST /local/token` (only with `AUTH=local`) */
export const LocalSignIn = z.strictObject({ userId: z.string().check(z.minLength(1), z.maxLength(100)) });
export const LocalToken = z.strictObject({ token: z.string() });
