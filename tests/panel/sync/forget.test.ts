import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { openDB } from 'idb';
import * as z from 'zod/mini';
import type { Me } from '#contracts/api.ts';
import { forgetCopies, forgetPerson, forgetUnused, personIn } from '#panel/sync/forget.ts';
import { openSync, type Sync } from '#panel/sync/open-sync.ts';
import { TABLES } from '#panel/sync/records.ts';
import { DEVICE, openLocalStore } from '#panel/sync/store.ts';
import { entry, folded, JANA, ledgerOf, NOW } from '../../support/entries.ts';
import { openBrowser } from './browser.ts';
import { closeAllTabs, openTab, until } from './open-tab.ts';

import { type PretendServer, startPretendServer } from './pretend-server.ts';

const ME = { userId: 'jana', name: 'Jana Reuter', tenant: 'agency', roles: ['manager' as const] };
const MIRIAM = { ...ME, userId: 'miriam', name: 'Miriam Vogt' };
const DESCRIBED = [entry('client-described', { id: 'd1' })];
const SAVED = { dossier: folded(DESCRIBED), entries: ledgerOf(DESCRIBED), seq: 1, savedAt: NOW };
const QUEUED = { clientId: 'c1', entry: entry('note-taken', { id: 'n1' }) };
const DAY = 86_400_000;

const later = (days: number) => new Date(Date.parse(NOW) + days * DAY);
const stamp = (date: Date) => () => date.toISOString();

beforeEach(() => {
  openBrowser();
});

/** What each table of someone's database holds, by the number of records. */
async function kept(name = 'agency/jana'): Promise<Record<string, number>> {
  const database = await openDB(`augenhoehe:${name}`);
  const counts = await Promise.all(TABLES.map(async (table) => [table, await database.count(table)]));
  database.close();
  return Object.fromEntries(counts.filter(([, count]) => count));
}

/** Someone has worked here: a client's copy, a draft, a setting and an entry on its way. */
async function someoneWorked(me: Me = ME, on = later(0)): Promise<void> {
  const store = await openLocalStore(`${me.tenant}/${me.userId}`, stamp(on));
  await store.saveClient('c1', SAVED);
  await store.saveDraft('note:c1', 'Frau Hartwig überlegt');
  await store.saveSetting('meeting', { title: 'Jour fixe' });
  await store.writeQueue([{ queued: QUEUED }]);
  store.close();
  const device = await openLocalStore(DEVICE, stamp(on));
  await device.saveSetting('me', me);
  device.close();
}

const ALL = { clients: 1, drafts: 1, settings: 1, waiting: 1 };
const OWN_TEXT = { drafts: 1, waiting: 1 };

describe('what nobody has used', () => {
  test.each([
    [14, ALL],
    [14.01, { waiting: 1 }],
    [400, { waiting: 1 }],
  ])('for %d days leaves %j', async (days, left) => {
    await someoneWorked();
    await forgetUnused(later(days));
    expect(await kept()).toEqual(left);
    expect(await kept(DEVICE)).toEqual(days > 14 ? {} : { settings: 1 });
  });

  test('is forgotten of everyone who has used this browser', async () => {
    await someoneWorked();
    await someoneWorked(MIRIAM, later(10));
    await forgetUnused(later(20));
    expect([await kept(), await kept('agency/miriam')]).toEqual([{ waiting: 1 }, ALL]);
  });

  test('stays for as long as it is looked at', async () => {
    await someoneWorked();
    const store = await openLocalStore('agency/jana', stamp(later(10)));
    expect(await store.client('c1')).toEqual(SAVED);
    expect(await store.draft('note:c1')).toBe('Frau Hartwig überlegt');
    store.close();
    await forgetUnused(later(20));
    expect(await kept()).toEqual({ clients: 1, drafts: 1, waiting: 1 });
  });

  test('goes when it cannot be read, but for an entry on its way', async () => {
    const database = await openDB('augenhoehe:agency/jana', 1, {
      upgrade: (made) => {
        for (const table of TABLES) made.createObjectStore(table, { autoIncrement: table === 'waiting' });
      },
    });
    await database.put('clients', { broken: true }, 'c1');
    await database.put('waiting', { broken: true });
    database.close();
    const store = await openLocalStore('agency/jana', stamp(later(0)));
    await store.client('c1');
    await store.queued();
    store.close();
    expect(await kept()).toEqual({ aside: 2 });
    await forgetUnused(later(15));
    expect(await kept()).toEqual({ aside: 1 });
  });
});

test('copies go and the person’s own text stays; or everything goes; of that person alone', async () => {
  await someoneWorked();
  await someoneWorked(MIRIAM);
  await forgetCopies('agency/jana');
  expect([await kept(), await kept('agency/miriam')]).toEqual([OWN_TEXT, ALL]);
  await forgetPerson('agency/miriam');
  expect([await kept(), await kept('agency/miriam'), await kept(DEVICE)]).toEqual([OWN_TEXT, {}, {}]);
});

test.each([
  [`x.${btoa(JSON.stringify({ tid: 'agency', oid: 'jana' }))}.y`, 'agency/jana'],
  [`x.${btoa(JSON.stringify({ sub: 'jana' }))}.y`, undefined],
  ['x.null.y', undefined],
  ['a-token', undefined],
  ['', undefined],
])('the token %j is that of %j', (token, person) => {
  expect(personIn(token)).toBe(person);
});

describe('the panel', () => {
  let opened: Sync[] = [];
  afterEach(() => {
    for (const sync of opened) sync.close();
    opened = [];
  });

  const works = () => Response.json(ME);
  const problem = (status: number, code: string) => () =>
    Response.json({ code, title: '…', status }, { status });
  const refusesToken = problem(401, 'no-token');
  const refusesPerson = problem(403, 'not-a-member');
  const unreachable = (): Response => {
    throw new TypeError('Failed to fetch');
  };
  const token = `x.${btoa(JSON.stringify({ tid: 'agency', oid: 'jana' }))}.y`;

  /** Opens the panel before a server that answers so, one after the other, the last for good. */
  async function open(answers: (() => Response)[], source: () => Promise<string> = async () => token) {
    const left = [...answers];
    const sync = await openSync({
      token: source,
      language: () => 'de',
      clock: () => later(1),
      fetch: async () => ((left.length > 1 ? left.shift() : left[0]) ?? works)(),
    });
    if (sync.ok) opened.push(sync.value);
    return sync;
  }

  /** What is kept as soon as it is that; what is removed is removed behind the page's back. */
  async function expectKept(expected: Record<string, number>): Promise<void> {
    for (
      let tries = 0;
      JSON.stringify(await kept()) !== JSON.stringify(expected) && tries < 100;
      tries += 1
    ) {
      await new Promise((resolve) => setTimeout(resolve, 5));
    }
    expect(await kept()).toEqual(expected);
  }

  test('keeps everything when a token has run out and a new one serves', async () => {
    await someoneWorked();
    expect(await open([refusesToken, works, unreachable])).toMatchObject({ ok: true });
    await expectKept(ALL);
  });

  test('keeps everything while nobody answers', async () => {
    await someoneWorked();
    expect(await open([unreachable])).toMatchObject({ ok: true });
    await expectKept(ALL);
  });

  test('forgets what the server has when it refuses a new token, too; what was written stays', async () => {
    await someoneWorked();
    expect(await open([refusesToken])).toMatchObject({ ok: false, error: { kind: 'signed-out' } });
    await expectKept(OWN_TEXT);
    expect(await open([unreachable])).toMatchObject({ ok: false });
  });

  test('forgets what the server has when nobody is signed in any more, or someone else', async () => {
    await someoneWorked();
    const nobody = async () => Promise.reject(new Error('Nobody is signed in.'));
    expect(await open([works], nobody)).toMatchObject({ ok: false, error: { kind: 'signed-out' } });
    await expectKept(OWN_TEXT);
    await someoneWorked();
    await open([() => Response.json(MIRIAM)]);
    expect((await kept()).clients).toBeUndefined();
  });

  test('forgets everything of whom the server calls no member, even while the panel is open', async () => {
    await someoneWorked();
    await open([refusesPerson]);
    await expectKept({});
    await someoneWorked();
    const sync = await open([works, refusesPerson]);
    if (!sync.ok) throw new Error('The server works at first.');
    sync.value.drafts.of('note:c1').set('gerade getippt');
    await sync.value.outbox.flush();
    await expectKept({});
    // What was typed last does not come back when the page goes.
    sync.value.close();
    await new Promise((resolve) => setTimeout(resolve, 200));
    await expectKept({});
  });

  test('says whom it has turned away', async () => {
    const turnedAway: unknown[] = [];
    await openSync({
      token: async () => token,
      language: () => 'de',
      clock: () => later(0),
      fetch: async () => refusesPerson(),
      onTurnedAway: (why) => turnedAway.push(why),
    });
    expect(turnedAway).toMatchObject([{ kind: 'refused', problem: { code: 'not-a-member' } }]);
  });
});

describe('an open client', () => {
  let server: PretendServer;
  beforeEach(() => {
    server = startPretendServer(['c1'], JANA);
    server.append('c1', [...DESCRIBED, entry('contact-joined', { id: 'k1' })], JANA);
  });
  afterEach(closeAllTabs);

  test.each([404, 403])(
    'that answers %i leaves no copy here, and what was written is set aside',
    async (status) => {
      const tab = await openTab(server);
      const session = tab.openClient('c1');
      await until(session, ({ phase }) => phase === 'ready');
      await session.append([{ kind: 'note-taken', text: 'Noch da?', visibility: 'internal' }]);
      await until(session, ({ waiting }) => waiting === 0);
      const gone = Response.json({ code: 'not-found', title: '…', status }, { status });
      server.fetch = async () => gone.clone();
      await session.append([{ kind: 'note-taken', text: 'Und jetzt?', visibility: 'internal' }]);
      await session.refresh();
      await tab.outbox.flush();
      expect(await tab.store.client('c1')).toBeUndefined();
      expect((await tab.store.queued()).map(({ queued }) => queued.entry)).toMatchObject(
        expect.arrayContaining([expect.objectContaining({ text: 'Und jetzt?' })]),
      );
    },
  );

  test('forgets an erased contact with the earlier entries that named them', async () => {
    const tab = await openTab(server);
    const session = tab.openClient('c1');
    await until(session, ({ phase }) => phase === 'ready');
    const erased = startPretendServer(['c1'], JANA);
    const without = entry('contact-joined', { id: 'k1', name: '…' });
    const { role, ...blanked } = without;
    erased.append('c1', [...DESCRIBED, blanked, entry('contact-erased', { id: 'z' })], JANA);
    server.fetch = erased.fetch;
    await session.refresh();
    const { entries, dossier } = session.getSnapshot();
    expect(JSON.stringify([entries, dossier, await tab.store.client('c1')])).not.toMatch(
      /Petra|Geschäftsführerin/,
    );
    expect(dossier.contacts).toEqual([]);
  });
});

test('settings are read as they were written', async () => {
  const store = await openLocalStore('agency/jana');
  await store.saveSetting('tab', 'notes');
  expect(await store.setting('tab', z.string())).toBe('notes');
  store.close();
});
