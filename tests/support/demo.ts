import { readConfig } from '#server/config.ts';
import { seedDemo } from '#server/demo/seed.ts';
import { startServer, type TestServer } from './server.ts';

/** The server with the demo workspace of this instant, at which its clock stands still. */
export async function startDemo(now: string): Promise<TestServer> {
  const config = readConfig({});
  if (!config.ok) throw new Error(config.error.join(' '));
  const server = await startServer({ now: () => now });
  await seedDemo({ store: server.store, config: config.value }, now);
  return server;
}
