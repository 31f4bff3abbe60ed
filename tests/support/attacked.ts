import { type IncomingMessage, request } from 'node:http';
import type { AddressInfo } from 'node:net';
import { expect } from '@jest/globals';
import { type Directory, SECOND_TENANT, startDirectory, TENANT } from './directory.ts';
import { NOW } from './entries.ts';
import { startServer } from './server.ts';

/** What came back over the socket. */
export type Reply = { status: number; code: string; challenge: string | undefined; text: string };

/** A header as it goes over the wire; the same name may come twice. */
export type Header = readonly [name: string, value: string];

/** The server on a real socket with `AUTH=entra`, and the directory whose tokens it trusts. */
export type Attacked = {
  directory: Directory;
  /** Sends headers as they are to a path, `/api/me` unless said otherwise. */
  send(headers: readonly Header[], path?: string, method?: string): Promise<Reply>;
  stop(): Promise<void>;
};

export async function startAttacked({ now = () => NOW }: { now?: () => string } = {}): Promise<Attacked> {
  const directory = await startDirectory();
  const server = await startServer({ config: { auth: directory.entra(TENANT, SECOND_TENANT) }, now });
  await server.app.listen({ host: '127.0.0.1', port: 0 });
  const { port } = server.app.server.address() as AddressInfo; // It listens on a port, so this is no path.
  return {
    directory,
    async send(headers, path = '/api/me', method = 'GET') {
      const response = await new Promise<IncomingMessage>((resolve, reject) => {
        const sent = request({
          port,
          path,
          method,
          agent: false,
          headers: ['Host', 'localhost', ...headers.flat()],
        });
        sent.once('response', resolve).once('error', reject).end();
      });
      const text = (await response.toArray()).join('');
      const { code } = JSON.parse(text);
      return {
        status: response.statusCode ?? 0,
        code,
        challenge: response.headers['www-authenticate'],
        text,
      };
    },
    async stop() {
      await server.stop();
      await directory.stop();
    },
  };
}

/** What each refusal looks like: 401 with one body whatever the reason, and nobody's name in any. */
export async function expectRefusal(attacked: Attacked, reply: Reply, code: string): Promise<void> {
  const [status, challenge] = REFUSALS[code] ?? [];
  expect({ ...reply, text: '' }).toEqual({ status, code, challenge, text: '' });
  expect(reply.text).not.toMatch(/Anna|Berg|0f6a2b1c|Coach|RS256/);
  if (status === 401) expect(reply.text).toBe((await attacked.send([])).text);
}

const REFUSALS: Record<string, [status: number, challenge?: string]> = {
  'no-token': [401, 'Bearer'],
  'not-a-member': [403],
  'not-allowed': [403],
};
