import { expect, test } from '@jest/globals';
import { dropFeed, makeFeed, ownerOf } from '#server/feed/feed-rows.ts';
import { listPeople, rememberPerson } from '#server/people.ts';
import { eraseClient } from '#server/privacy/erase-client.ts';
import { listReceipts } from '#server/privacy/erasures.ts';
import { dueClients } from '#server/privacy/retention.ts';
import { keepSettings, readSettings } from '#server/privacy/workspace-settings.ts';
import { forgetOldTrail, readTrail, trailRow, writeTrail } from '#server/projections/trail-rows.ts';
import { JANA, NOW } from '../../support/entries.ts';
import { aLedger, someClient } from '../../support/ledgers.ts';
import type { Running } from './contract.ts';

/** A user id with all that a directory could put into one. */
const USER = 'jana/Ö #?%\\';
const TODAY = '2026-11-22';
const CALLER = { userId: USER, name: 'Jana "Ö" Lindner', roles: ['manager'] } as const;

/** What a workspace keeps beside its clients, in an engine of whichever kind. */
export function upkeepContract(running: Running): void {
  test('the trail is read newest first, page by page, and loses what is older than 400 days', async () => {
    const { store } = running;
    const { tenant } = someClient();
    const record = (at: string) => ({ at, by: JANA, what: 'erasure' as const, clientId: at });
    const times = ['2025-10-01T00:00:00Z', '2025-12-01T00:00:00Z', NOW];
    await writeTrail(
      store,
      tenant,
      times.map((at, index) => trailRow(record(at), `ID${index}`)),
    );
    const first = await readTrail(store, tenant, { limit: 2 });
    expect(first.records).toEqual([record(NOW), record('2025-12-01T00:00:00Z')]);
    const rest = await readTrail(store, tenant, { after: first.next, limit: 2 });
    expect(rest).toEqual({ records: [record('2025-10-01T00:00:00Z')] });
    await forgetOldTrail(store, tenant, NOW);
    expect((await readTrail(store, tenant, { limit: 9 })).records).toEqual(first.records);
  });

  test('who works here is offered until 400 days after the last time', async () => {
    const { store } = running;
    const { tenant } = someClient();
    await rememberPerson(store, { tenant, ...CALLER }, TODAY);
    await rememberPerson(store, { tenant, ...CALLER, userId: 'gone', name: 'Gone' }, '2025-10-01');
    expect(await listPeople(store, tenant, TODAY)).toEqual([{ userId: USER, name: CALLER.name }]);
  });

  test('a feed is found by its secret alone, until it is switched off', async () => {
    const { store } = running;
    const caller = { tenant: someClient().tenant, ...CALLER };
    const secret = await makeFeed(store, caller, { names: true, language: 'de' }, TODAY);
    expect(await ownerOf(store, secret, TODAY)).toMatchObject({ caller });
    expect(await ownerOf(store, `${secret}x`, TODAY)).toBeNull();
    await dropFeed(store, caller);
    expect(await ownerOf(store, secret, TODAY)).toBeNull();
  });

  test('what is set for retention decides what is due, and an erasure leaves its receipt', async () => {
    const { store } = running;
    const key = { ...(await aLedger(store, 3)) };
    const { tenant } = key;
    await keepSettings(store, tenant, { version: 1, retentionMonths: 3, eraseAutomatically: false });
    await keepSettings(store, tenant, { version: 2, retentionMonths: 6, eraseAutomatically: true });
    const { retentionMonths } = await readSettings(store, tenant);
    expect(retentionMonths).toBe(6);
    const due = async (day: string) =>
      (await dueClients(store, tenant, retentionMonths, day)).map(({ clientId }) => clientId);
    expect(await due(TODAY)).not.toContain(key.client);
    expect(await due('2030-01-01')).toContain(key.client);
    const receipt = await eraseClient({ store, now: () => NOW }, key, JANA);
    expect(await listReceipts(store, tenant)).toContainEqual(receipt);
    expect(await due('2030-01-01')).not.toContain(key.client);
  });
}
