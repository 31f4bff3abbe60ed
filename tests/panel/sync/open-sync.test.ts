import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { createElement } from 'react';
import { renderToString } from 'react-dom/server';
import { openClientSession } from '#panel/sync/client-session.ts';
import { openSync, type Sync } from '#panel/sync/open-sync.ts';
import { ClientProvider, useClient } from '#panel/sync/use-client.ts';
import { useDraft } from '#panel/sync/use-draft.ts';
import { SyncProvider, useSync } from '#panel/sync/use-sync.ts';
import { openBrowser } from './browser.ts';

const ME = { userId: 'jana', name: 'Jana Reuter', tenant: 'agency', roles: ['manager'] };

let opened: Sync[] = [];

beforeEach(() => {
  openBrowser();
  opened = [];
});
afterEach(() => {
  for (const sync of opened) sync.close();
});

async function open(answer: () => Response, account?: string) {
  const sync = await openSync({
    token: async () => 'a-token',
    language: () => 'de',
    clock: () => new Date(),
    fetch: async () => answer(),
    ...(account && { account }),
  });
  if (sync.ok) opened.push(sync.value);
  return sync;
}
const works = () => Response.json(ME);
const unreachable = (): Response => {
  throw new TypeError('Failed to fetch');
};
const refuses = () =>
  Response.json({ code: 'not-a-member', title: 'Nur für das Team.', status: 403 }, { status: 403 });

async function openOrFail(): Promise<Sync> {
  const sync = await open(works);
  if (!sync.ok) throw new Error('The server works.');
  return sync.value;
}

test('the panel works with what this browser keeps for the person signed in', async () => {
  const sync = await openOrFail();
  expect(sync.me).toEqual(ME);
  expect(sync.store.name).toBe('agency/jana');
});

test('without the server, the person it named last is taken to be there', async () => {
  await openOrFail();
  expect(await open(unreachable)).toMatchObject({ ok: true, value: { me: ME } });
});

test('without the server, nobody is taken to be there who was never named', async () => {
  expect(await open(unreachable)).toEqual({ ok: false, error: { kind: 'offline' } });
});

test('without the server, nobody is taken for another whom this browser knows', async () => {
  await open(works, 'jana');
  expect(await open(unreachable, 'miriam')).toEqual({ ok: false, error: { kind: 'offline' } });
  expect(await open(unreachable, 'jana')).toMatchObject({ ok: true, value: { me: ME } });
});

test('whom the server refuses is not let in from memory', async () => {
  await openOrFail();
  expect(await open(refuses)).toMatchObject({ ok: false, error: { kind: 'refused' } });
});

test('a view reads the open client and its draft from the providers above it', async () => {
  const sync = await openOrFail();
  const session = openClientSession({ ...sync, clientId: 'c1' });
  sync.drafts.of('note:c1').set('Entwurf');
  const view = createElement(ClientProvider, { session }, createElement(View));
  expect(renderToString(createElement(SyncProvider, { sync }, view))).toBe(
    'c1 loading Entwurf Jana Reuter function',
  );
  session.close();
});

test.each([View, ViewOfSync])('%p outside its provider says what is missing', (Lost) => {
  expect(() => renderToString(createElement(Lost))).toThrow('above it');
});

function View() {
  const { state, clientId, append } = useClient();
  const [draft] = useDraft('note:c1');
  const { me } = useSync();
  return `${clientId} ${state.phase} ${draft} ${me.name} ${typeof append}`;
}

function ViewOfSync() {
  return useSync().me.name;
}
