import * as z from 'zod/mini';

const HOSTS_OF_THIS_MACHINE = ['127.0.0.1', '::1', 'localhost'];
const LOG_LEVELS = ['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent'] as const;

/** The settings of one deployment (README, 'Settings'); nothing else reads the environment. */
export type Config = {
  port: number;
  host: string;
  dataDir: string;
  store:
    | { kind: 'sqlite' }
    | { kind: 'azure'; connectionString: string }
    | { kind: 'azure'; endpoint: string };
  auth: { kind: 'local' } | { kind: 'entra'; authority: string; tenants: string[]; clientId: string };
  /** Whether to seed the demo workspace; `when-empty` unless someone said. */
  demo: 'always' | 'never' | 'when-empty';
  logLevel: (typeof LOG_LEVELS)[number];
};
