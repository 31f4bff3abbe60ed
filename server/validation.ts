import type { FastifySchemaCompiler } from 'fastify';
import * as z from 'zod/mini';

/** Input that a route's schema refuses, on its way to `problems.ts`. */
export class InvalidInput extends Error {
  readonly issues: readonly z.core.$ZodIssue[];
  constructor(issues: readonly z.core.$ZodIssue[]) {
    // The issues quote what was sent, so nothing of them goes into the message, which may be logged.
    super('Input does not fit the schema of the route.');
    this.issues = issues;
  }
}

/** Lets a route's zod schemas check its body, params and query. */
export const validateWithZod: FastifySchemaCompiler<z.ZodMiniType> =
  ({ schema }) =>
  (data) => {
    const parsed = z.safeParse(schema, data, { reportInput: true });
    return parsed.success ? { value: parsed.data } : { error: new InvalidInput(parsed.error.issues) };
  };
