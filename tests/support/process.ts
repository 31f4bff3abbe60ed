import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import type { Problem } from '#contracts/problem.ts';

const root = join(import.meta.dirname, '..', '..');
const node = join(root, 'node_modules', 'node', 'bin', 'node');

/** A program of ours as a process of its own, with all that it wrote so far. */
export type Running = {
  child: ChildProcess;
  stdout(): string;
  stderr(): string;
  ended: Promise<number | null>;
};

/** Runs a TypeScript file of the repository; of the environment it sees only PATH and what is given. */
export function run(file: string, env: Record<string, string>): Running {
  const child = spawn(node, [join(root, file)], { env: { PATH: process.env.PATH ?? '', ...env } });
  let stdout = '';
  let stderr = '';
  child.stdout.on('data', (chunk) => {
    stdout += chunk;
  });
  child.stderr.on('data', (chunk) => {
    stderr += chunk;
  });
  const ended = once(child, 'close').then(([code]) => code as number | null);
  return { child, stdout: () => stdout, stderr: () => stderr, ended };
}

export type RunningServer = Running & {
  address: string;
  /** Calls the server as jana. */
  call<T = Problem>(method: string, path: string, body?: unknown): Promise<{ status: number; body: T }>;
};

/** Starts the server as `npm start` does, on a free port, and waits until it has printed its address. */
export async function startProcess(
  dataDir: string,
  env: Record<string, string> = {},
): Promise<RunningServer> {
  const running = run('server/main.ts', { PORT: '0', DATA_DIR: dataDir, DEMO: '0', ...env });
  while (!/http:\S+/.test(running.stdout())) {
    const end = await Promise.race([running.ended, once(running.child.stdout ?? running.child, 'data')]);
    if (typeof end === 'number') throw new Error(`The server did not start: ${running.stderr()}`);
  }
  const [address = ''] = /http:\S+/.exec(running.stdout()) ?? [];
  let token = '';
  const call = async <T>(method: string, path: string, body?: unknown) => {
    const response = await fetch(address + path, {
      method,
      headers: {
        ...(token && { authorization: `Bearer ${token}` }),
        ...(body !== undefined && { 'content-type': 'application/json' }),
      },
      ...(body !== undefined && { body: JSON.stringify(body) }),
    });
    // What a body holds is what the test then checks.
    return { status: response.status, body: (await response.json()) as T };
  };
  token = (await call<{ token: string }>('POST', '/local/token', { userId: 'jana' })).body.token;
  return { ...running, address, call };
}
