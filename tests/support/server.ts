import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { InjectOptions } from 'fastify';
import { pino } from 'pino';
import type { Problem } from '#contracts/problem.ts';
import { PLAYBOOK } from '#playbook/playbook.ts';
import { buildApp } from '#server/app.ts';
import { type Config, readConfig } from '#server/config.ts';
import type { App } from '#server/context.ts';
import { LIMITS, type Limits } from '#server/limits.ts';
import { inStep } from '#server/projections/in-step.ts';
import type { LedgerStore } from '#server/storage/ledger-store.ts';
import { openSqlite } from '#server/storage/sqlite.ts';
import { NOW } from './entries.ts';

export type LocalUser = 'jana' | 'tom' | 'miriam' | 'guest' | 'stranger';

/** An answer of the server; `body` is what its JSON says. */
export type Answer<T> = { status: number; headers: Record<string, unknown>; body: T; text: string };

/** Calls the server as one user; a payload that is no text goes as JSON. */
export type Call = <T = Problem>(
  method: 'GET' | 'POST' | 'PUT' | 'DELETE',
  url: string,
  payload?: unknown,
  headers?: Record<string, string>,
) => Promise<Answer<T>>;

export type TestServer = {
  app: App;
  store: LedgerStore;
  /** The file of the store, for whoever opens it beside the server. */
  file: string;
  as(user: LocalUser): Promise<Call>;
  /** Calls with this token, or with none. */
  withToken(token?: string): Call;
  /** Stops the server and starts it again on the same store. */
  restart(): Promise<void>;
  stop(): Promise<void>;
};

/** What a test may set otherwise than the server in `startServer` has it. */
export type Settings = {
  config?: Partial<Config>;
  now?: () => string;
  pages?: string;
  limits?: Partial<Limits>;
  /** The store as the server meets it: slow, or failing. */
  around?: (store: LedgerStore) => LedgerStore;
};

/** The server with a fresh SQLite file, a clock that stands still at `NOW`, local sign-in, and no pages. */
export async function startServer(settings: Settings = {}): Promise<TestServer> {
  const { config, now = () => NOW, pages, limits, around = (store) => store } = settings;
  const dataDir = await mkdtemp(join(tmpdir(), 'augenhoehe-'));
  const log = pino({ level: 'silent' });
  const file = join(dataDir, 'augenhoehe.sqlite');
  const store = inStep(around(openSqlite(file)), log);
  const context = {
    store,
    log,
    now,
    playbook: PLAYBOOK,
    config: { ...defaults(), ...config },
    pages: pages ?? join(dataDir, 'no-pages'),
  };
  let app = await buildApp(context, { ...LIMITS, ...limits });
  const withToken = (token?: string): Call => caller(() => app, token);
  return {
    get app() {
      return app;
    },
    store,
    file,
    withToken,
    async as(user) {
      const { body } = await withToken()<{ token: string }>('POST', '/local/token', { userId: user });
      return withToken(body.token);
    },
    async restart() {
      await app.close();
      app = await buildApp(context, { ...LIMITS, ...limits });
    },
    async stop() {
      await app.close();
      await store.close();
      await rm(dataDir, { recursive: true });
    },
  };
}

function defaults(): Config {
  const read = readConfig({});
  if (!read.ok) throw new Error(read.error.join(' '));
  return read.value;
}

function caller(app: () => App, token?: string): Call {
  return async <T>(
    method: NonNullable<InjectOptions['method']>,
    url: string,
    payload?: unknown,
    headers: Record<string, string> = {},
  ) => {
    const sent = typeof payload === 'string' ? payload : JSON.stringify(payload);
    const response = await app().inject({
      method,
      url,
      headers: {
        ...(payload !== undefined && { 'content-type': 'application/json' }),
        ...(token && { authorization: `Bearer ${token}` }),
        ...headers,
      },
      ...(sent !== undefined && { payload: sent }),
    });
    const text = response.body;
    // What a body holds is what the test then checks.
    const body = (/json/.test(String(response.headers['content-type'])) ? JSON.parse(text) : null) as T;
    return { status: response.statusCode, headers: response.headers, body, text };
  };
}
