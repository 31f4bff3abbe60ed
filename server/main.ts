import { join } from 'node:path';
import { makeInstant } from '#domain/time.ts';
import { PLAYBOOK } from '#playbook/playbook.ts';
import { buildApp } from './app.ts';
import { type Config, isLoopback, readConfig } from './config.ts';
import type { App } from './context.ts';
import { keepDemo } from './demo/upkeep.ts';
import { createLog } from './log.ts';
import { openStore } from './open-store.ts';
import { catchUp } from './projections/in-step.ts';
import type { LedgerStore } from './storage/ledger-store.ts';

/** Requests under way have so long to finish before their connections are cut. */
const GRACE_MS = 3_500;
const SWEEP_MS = 100;

const read = readConfig();
if (!read.ok) {
  process.stderr.write(`${read.error.join('\n')}\n`);
  process.exit(1);
}
await start(read.value);

async function start(config: Config): Promise<void> {
  const log = createLog(config.logLevel);
  // On the calendar of the place where the server runs, which is the agency's when it runs on a desk.
  const now = () => makeInstant(Date.now(), -new Date().getTimezoneOffset());
  const store = await openStore(config, log);
  const pages = join(import.meta.dirname, '..', 'dist');
  const app = await buildApp({ store, config, playbook: PLAYBOOK, now, log, pages });
  await keepDemo({ store, config, now });
  await listen(app, config);

  const stopped = new AbortController();
  stopOnSignals(() => {
    stopped.abort();
    return stop(app, store);
  });
  process.stdout.write(`Augenhöhe: ${addressOf(app, config)}\n`);
  catchUp(store, stopped.signal).catch((err) => log.warn({ err }, 'projections may be behind'));
}

async function listen(app: App, { host, port }: Config): Promise<void> {
  try {
    await app.listen({ host, port });
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'EADDRINUSE')) throw error;
    process.stderr.write(
      `PORT ${port} is in use by another program. Stop that one or choose another PORT.\n`,
    );
    process.exit(1);
  }
}

/** The address to open in a browser. */
function addressOf(app: App, { host }: Config): string {
  const address = app.server.address();
  const port = typeof address === 'object' ? address?.port : undefined;
  const isOpenToAll = host === '0.0.0.0' || host === '::';
  const name = isLoopback(host) || isOpenToAll ? 'localhost' : host;
  return `http://${name.includes(':') ? `[${name}]` : name}:${port}`;
}

/** The first signal stops in peace, a second one at once. */
function stopOnSignals(stopInPeace: () => Promise<void>): void {
  let isStopping = false;
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.on(signal, () => {
      if (isStopping) process.exit(1);
      isStopping = true;
      void stopInPeace().then(() => process.exit(0));
    });
  }
}

/** Takes no new request, lets those under way finish, then closes the store. */
async function stop(app: App, store: LedgerStore): Promise<void> {
  // A connection is kept open for further requests after its last answer, and would keep the server with it.
  const sweep = setInterval(() => app.server.closeIdleConnections(), SWEEP_MS);
  const cut = setTimeout(() => app.server.closeAllConnections(), GRACE_MS);
  await app.close();
  clearInterval(sweep);
  clearTimeout(cut);
  await store.close();
}
