import type {
  FastifyBaseLogger,
  FastifyInstance,
  FastifyTypeProvider,
  RawReplyDefaultExpression,
  RawRequestDefaultExpression,
  RawServerDefault,
} from 'fastify';
import type * as z from 'zod/mini';
import type { Playbook } from '#domain/coaching/playbook.ts';
import type { Config } from './config.ts';
import type { LedgerStore } from './storage/ledger-store.ts';
import type { Trail } from './trail.ts';

/** Where the server writes what happens to it; never what people wrote. */
export type Log = FastifyBaseLogger;

/** What the server is built on: nothing else reaches it, so a test can hand it all in. */
export type Surroundings = {
  store: LedgerStore;
  config: Config;
  playbook: Playbook;
  /** The present instant, ISO 8601 with offset. */
  now: () => string;
  log: Log;
  /** The folder with the built pages. */
  pages: string;
};

/** What every route gets beside the app. */
export type Context = Surroundings & { trail: Trail };

/** Makes the zod schemas of a route the types of its body, params, query and answers. */
export interface ZodTypes extends FastifyTypeProvider {
  validator: this['schema'] extends z.ZodMiniType ? z.output<this['schema']> : unknown;
  serializer: this['schema'] extends z.ZodMiniType ? z.input<this['schema']> : unknown;
}

export type App = FastifyInstance<
  RawServerDefault,
  RawRequestDefaultExpression,
  RawReplyDefaultExpression,
  FastifyBaseLogger,
  ZodTypes
>;
