import * as z from 'zod/mini';

/** A whole number in a query string, from `minimum` to `maximum`. */
export function numberInQuery(minimum: number, maximum: number) {
  return z.pipe(z.coerce.number<string>(), z.int().check(z.minimum(minimum), z.maximum(maximum)));
}

/** The id of a client in an address. Whatever it is, it is looked up: what cannot be an id is not found. */
export const ClientInPath = z.strictObject({ id: z.string() });
