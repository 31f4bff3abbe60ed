import type { Browser, Locator } from 'playwright-core';
import type { OpenedClient, ResolvedMeeting } from '#contracts/api.ts';
import type { ClientList } from '#contracts/clients.ts';
import type { Entry } from '#domain/entry.ts';
import { makeInstant } from '#domain/time.ts';
import { type Product, startProduct } from '../product.ts';
import { openHostBrowser } from './host-browser.ts';
import { type Internet, startInternet } from './internet.ts';

/** The product with its demo workspace, behind TLS, and a browser that finds it. */
export type Agency = {
  product: Product;
  internet: Internet;
  browser: Browser;
  clientId(name: string): Promise<string>;
  open(clientId: string): Promise<OpenedClient>;
  append(clientId: string, entries: Entry[]): Promise<void>;
  /** A meeting of this thread that begins in so many minutes, with this client. */
  meeting(threadId: string, clientId: string, minutes: number): Promise<string>;
  /** One date of the series of this thread, in so many minutes. */
  occurrence(threadId: string, minutes: number): Promise<void>;
  close(): Promise<void>;
};

const MINUTE_MS = 60_000;

/** The instant so many minutes from now, as this machine's calendar shows it. */
export function inMinutes(minutes: number): string {
  const at = Math.floor(Date.now() / MINUTE_MS) * MINUTE_MS + minutes * MINUTE_MS;
  return makeInstant(at, -new Date(at).getTimezoneOffset());
}

export async function startAgency(): Promise<Agency> {
  const product = await startProduct();
  const internet = await startInternet(product.url);
  const browser = await openHostBrowser(internet.port);
  const { token } = await json<{ token: string }>(`${product.url}/local/token`, 'POST', { userId: 'jana' });
  const call = <T>(method: string, path: string, body?: unknown) =>
    json<T>(`${product.url}${path}`, method, body, token);
  return {
    product,
    internet,
    browser,
    clientId: async (name) => {
      const { clients } = await call<ClientList>('GET', `/api/clients?search=${encodeURIComponent(name)}`);
      const [client] = clients;
      if (!client) throw new Error(`There is no client ${name}.`);
      return client.id;
    },
    open: (id) => call('GET', `/api/clients/${id}`),
    append: async (id, entries) => {
      await call('POST', `/api/clients/${id}/entries`, { entries });
    },
    meeting: async (threadId, clientId, minutes) => {
      const times = { start: inMinutes(minutes), end: inMinutes(minutes + 30) };
      const hint = { threadId, title: 'Jour fixe', ...times };
      const { meetingId } = await call<ResolvedMeeting>('POST', '/api/meetings/resolve', hint);
      const link = { clientId, title: 'Jour fixe', ...times };
      await call('PUT', `/api/meetings/${encodeURIComponent(meetingId)}/client`, link);
      return meetingId;
    },
    occurrence: async (threadId, minutes) => {
      const times = { start: inMinutes(minutes), end: inMinutes(minutes + 30) };
      const hint = { threadId, title: 'Jour fixe', recurring: true, ...times };
      await call('POST', '/api/meetings/resolve', hint);
    },
    close: async () => {
      await browser.close();
      await internet.stop();
      await product.dispose();
    },
  };
}

/** Calls our server, and answers what it says. */
export async function json<T>(url: string, method: string, body?: unknown, token?: string): Promise<T> {
  const answer = await fetch(url, {
    method,
    headers: {
      ...(token && { authorization: `Bearer ${token}` }),
      ...(body !== undefined && { 'content-type': 'application/json' }),
    },
    ...(body !== undefined && { body: JSON.stringify(body) }),
  });
  if (!answer.ok) throw new Error(`${method} ${url}: ${answer.status} ${await answer.text()}`);
  return (await answer.json()) as T; // What the test then reads of it.
}

/** The panel's tab of this name, as a person finds it. */
export function tabNamed(within: { getByRole: Locator['getByRole'] }, name: string): Locator {
  return within.getByRole('tab', { name });
}
