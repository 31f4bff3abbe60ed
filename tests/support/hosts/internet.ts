import { existsSync, readFileSync } from 'node:fs';
import { type IncomingMessage, request, type ServerResponse } from 'node:http';
import { createServer } from 'node:https';
import type { AddressInfo } from 'node:net';
import { extname, join } from 'node:path';
import { generate } from 'selfsigned';
import { ajaxLibrary } from './ajax-library.ts';

const OFFICE_JS = join(
  import.meta.dirname,
  '..',
  '..',
  '..',
  'node_modules',
  '@microsoft',
  'office-js',
  'dist',
);

/** Where the product stands in the tests, and who may and may not frame it. */
export const PRODUCT = 'https://notes.agency.example';
export const TEAMS = 'https://teams.microsoft.com';
export const OUTLOOK = 'https://outlook.office.com';
export const STRANGER = 'https://evil.example';

const TYPES: Record<string, string> = { '.js': 'text/javascript', '.html': 'text/html', '.png': 'image/png' };

/** All the internet that the browser sees: host pages, Microsoft's script servers, and the product behind TLS. */
export type Internet = {
  port: number;
  /** Paths that were asked for, by host name. */
  asked: { host: string; path: string }[];
  /** No connection holds any more, whoever asks. */
  isCut: boolean;
  stop(): Promise<void>;
};

/** `product` is the address of the running server; every host name leads here. */
export async function startInternet(product: string): Promise<Internet> {
  const { private: key, cert } = await generate([{ name: 'commonName', value: 'augenhoehe.test' }]);
  const asked: Internet['asked'] = [];
  const server = createServer({ key, cert }, (incoming, response) => {
    if (internet.isCut) return void incoming.socket.destroy();
    const { host = '' } = incoming.headers;
    const path = incoming.url ?? '/';
    asked.push({ host, path });
    if (`https://${host}` === PRODUCT) return passOn(product, incoming, response);
    const answer = answerOf(host, path.replace(/\?.*$/s, ''));
    response.writeHead(answer ? 200 : 404, {
      'content-type': answer?.type ?? 'text/plain',
      'access-control-allow-origin': '*',
    });
    response.end(answer?.body);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo; // It listens on a port, so this is no path.
  const internet: Internet = {
    port,
    asked,
    isCut: false,
    stop: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
  return internet;
}

/** TLS ends here, as a reverse proxy has it. */
function passOn(product: string, incoming: IncomingMessage, response: ServerResponse): void {
  const { host } = new URL(product);
  const onward = request(
    new URL(incoming.url ?? '/', product),
    { method: incoming.method, headers: { ...incoming.headers, host } },
    (answer) => {
      response.writeHead(answer.statusCode ?? 502, answer.headers);
      answer.pipe(response);
    },
  );
  onward.on('error', () => response.destroy());
  incoming.pipe(onward);
}

function answerOf(host: string, path: string): { type: string; body: string | Buffer } | undefined {
  switch (host) {
    case 'teams.microsoft.com':
    case 'outlook.office.com':
    case 'outlook.office365.com':
    case 'teams.cloud.microsoft':
    case 'evil.example':
      return { type: 'text/html', body: '<!doctype html><title>Host</title><body style="margin:0">' };
    case 'res.cdn.office.net':
      return { type: 'application/json', body: '{"validOrigins":[]}' };
    case 'ajax.aspnetcdn.com':
      return { type: 'text/javascript', body: ajaxLibrary() };
    case 'appsforoffice.microsoft.com': {
      const file = join(OFFICE_JS, path.replace('/lib/1/hosted/', ''));
      return existsSync(file)
        ? { type: TYPES[extname(file)] ?? 'text/plain', body: readFileSync(file) }
        : undefined;
    }
    default:
      return undefined;
  }
}
