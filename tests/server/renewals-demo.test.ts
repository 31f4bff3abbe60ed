import { afterAll, beforeAll, expect, test } from '@jest/globals';
import type { BaseRates } from '#contracts/base-rates.ts';
import type { Calibration } from '#contracts/calibration.ts';
import type { ClientList } from '#contracts/clients.ts';
import type { Renewals } from '#contracts/renewals.ts';
import { dayOf } from '#domain/time.ts';
import { DOUBLING } from '#server/demo/clients/doubling.ts';
import * as naive from '../domain/renewals/naive.ts';
import { startDemo } from '../support/demo.ts';
import type { Call, TestServer } from '../support/server.ts';

const MONDAY = '2026-11-23T09:48:00+01:00';
const TODAY = dayOf(MONDAY);

let server: TestServer;
let miriam: Call;
beforeAll(async () => {
  server = await startDemo(MONDAY);
  miriam = await server.as('miriam');
});
afterAll(() => server.stop());

test('the list of renewals, base rates and calibration agree with a plain count of the ledgers', async () => {
  const ledgers = await Promise.all(
    (await miriam<ClientList>('GET', '/api/clients')).body.clients.map(async ({ id }) => {
      const entries = await server.store.entries(
        { tenant: 'local-agency', client: id },
        { after: 0, limit: 500 },
      );
      return [id, entries] as const;
    }),
  );
  const { renewals } = (await miriam<Renewals>('GET', '/api/renewals?within=365')).body;
  expect(renewals.map(({ group }) => group).sort()).toEqual([
    ...Array(4).fill('first'),
    'prepared',
    'prepared',
    'soon',
  ]);
  for (const { clientId, expectations, contact } of renewals) {
    const entries = new Map(ledgers).get(clientId) ?? [];
    expect(expectations).toEqual(naive.counts(entries, TODAY));
    expect(contact.days.map(({ on }) => on)).toEqual(
      naive.ofTheYear(entries, TODAY).map(({ at }) => dayOf(at)),
    );
    expect(contact.incidents).toEqual(naive.mistakeDays(entries, TODAY));
  }
  const ever = ledgers.flatMap(([, entries]) => naive.closedEver(entries));
  const rates = (await miriam<BaseRates>('GET', `/api/base-rates?category=${DOUBLING}`)).body;
  expect(rates).toMatchObject({ ...naive.rates(ever, DOUBLING), closed: 11, met: 2 });
  expect(rates.grantedAmongMet[0]).toEqual({ kind: 'budget', count: 2 });
  const { score, ...table } = naive.reliability(ever);
  const calibration = (await miriam<Calibration>('GET', '/api/calibration')).body;
  expect(calibration).toMatchObject(table);
  expect(calibration.brier?.score).toBeCloseTo(score ?? -1, 10);
});
