import { destination, type Logger, pino } from 'pino';
import type { Config } from './config.ts';
import type { App } from './context.ts';

/**
 * The log: one JSON line an event, on stderr. It names requests, routes, times and user ids, never what people
 * wrote, what clients are called, tokens, addresses or query strings.
 */
export function createLog(level: Config['logLevel']): Logger {
  return pino({ level, serializers: { err: withoutContent } }, destination({ fd: 2, sync: true }));
}

/** An error's kind and place; its message may quote what was sent. */
function withoutContent(error: unknown) {
  if (!(error instanceof Error)) return { type: typeof error };
  const code = 'code' in error && typeof error.code === 'string' ? error.code : undefined;
  const at = error.stack?.split('\n').filter((line) => line.startsWith('    at '));
  return { type: error.name, code, at };
}

/** One line for each answered request. */
export function logRequests(app: App): void {
  app.addHook('onResponse', async (request, reply) => {
    request.log.info({
      method: request.method,
      route: request.is404 ? undefined : request.routeOptions.url,
      status: reply.statusCode,
      ms: Math.round(reply.elapsedTime * 10) / 10,
      userId: request.caller?.userId,
    });
  });
}
