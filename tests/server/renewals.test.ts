import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { BaseRates } from '#contracts/base-rates.ts';
import type { Calibration } from '#contracts/calibration.ts';
import type { Problem } from '#contracts/problem.ts';
import { Renewals } from '#contracts/renewals.ts';
import type { Entry } from '#domain/entry.ts';
import { addDays, dayOf } from '#domain/time.ts';
import { rebuildAll } from '#server/rebuild.ts';
import { entry, NOW, on } from '../support/entries.ts';
import { collect } from '../support/ledgers.ts';
import { type Call, startServer, type TestServer } from '../support/server.ts';

const day = (days: number) => addDays(dayOf(NOW), days);

let server: TestServer;
let jana: Call;
let tom: Call;
let miriam: Call;
beforeAll(async () => {
  server = await startServer();
  [jana, tom, miriam] = [await server.as('jana'), await server.as('tom'), await server.as('miriam')];
  await create('mistake', 'jana', 40, [entry('incident-reported', { id: 'i1', occurredOn: day(-3) })]);
  await create('prepared', 'jana', 10, [talked(-5, { purpose: 'renewal' })]);
  await create('cut', 'tom', 20, [
    talked(-4, { purpose: 'renewal' }),
    entry('signal-raised', { id: 's1', signal: 'budget-cut', at: on(day(-2)) }),
  ]);
  await create('later', 'tom', 120);
  await create('secret', 'tom', 30, [entry('access-set', { id: 'a1', colleagues: [] })]);
});
afterAll(() => server.stop());

function talked(days: number, fields: object = {}): Entry {
  return entry('contact-made', { id: `t${-days}`, at: on(day(days)), mood: undefined, ...fields });
}

/** A client whom this manager serves, with a rhythm of a year, a talk yesterday and a renewal in so many days. */
async function create(id: string, manager: string, ahead: number, more: Entry[] = []): Promise<void> {
  const described = entry('client-described', { id: `${id}-d`, name: `Kunde ${id}`, at: on(day(-900)) });
  expect((await jana('POST', '/api/clients', { id, entry: described })).status).toBe(201);
  await add(miriam, id, [
    entry('manager-changed', { id: `${id}-m`, userId: manager, name: manager, at: on(day(-899)) }),
    entry('rhythm-agreed', { id: `${id}-rh`, everyDays: 366, at: on(day(-100)) }),
    entry('renewal-set', { id: `${id}-r`, on: day(ahead), at: on(day(-100)) }),
    talked(-1),
    ...more,
  ]);
}

async function add(call: Call, client: string, entries: Entry[]): Promise<void> {
  expect(await call('POST', `/api/clients/${client}/entries`, { entries })).toMatchObject({ status: 200 });
}

/** A goal that was agreed, assessed before and closed; its entries are `name`, `name-as`, `name-ag`, `name-cl`. */
function closed(name: string, ago: number, outcome: 'met' | 'missed', granted = true): Entry[] {
  const at = on(day(-ago));
  const expectationId = name;
  return [
    entry('expectation-proposed', { id: name, at, category: 'doubling', dueOn: day(100 - ago) }),
    entry('expectation-assessed', {
      ...{ id: `${name}-as`, at, expectationId, realism: 'realistic' },
      prerequisites: [{ kind: 'budget', text: '2.000 Euro', granted }],
    }),
    entry('expectation-agreed', { id: `${name}-ag`, at, expectationId }),
    entry('expectation-closed', { id: `${name}-cl`, at, expectationId, outcome }),
  ];
}

const renewals = async (call: Call, within = 90) => {
  const { status, body } = await call<Renewals>('GET', `/api/renewals?within=${within}`);
  expect(status).toBe(200);
  return Renewals.parse(body).renewals;
};
const rates = async (call: Call, query = 'category=doubling') =>
  (await call<BaseRates>('GET', `/api/base-rates?${query}`)).body;

describe('renewals', () => {
  test('leads see all that are due, by what needs attention and then by date', async () => {
    const rows = await renewals(miriam);
    expect(rows.map(({ clientId, group }) => [clientId, group])).toEqual([
      ['mistake', 'first'],
      ['secret', 'first'],
      ['cut', 'soon'],
      ['prepared', 'prepared'],
    ]);
    expect(rows[0]?.attention[0]).toMatchObject({ reason: 'incident-unresolved', because: ['i1'] });
    expect(rows[1]).toMatchObject({ confidential: true, attention: [{ reason: 'no-renewal-talk' }] });
    expect((await renewals(miriam, 120)).map(({ clientId }) => clientId)).toContain('later');
    expect((await renewals(miriam, 119)).map(({ clientId }) => clientId)).not.toContain('later');
  });

  test('account managers see those of the clients that they serve', async () => {
    const ids = async (call: Call) => (await renewals(call, 180)).map(({ clientId }) => clientId).sort();
    expect(await ids(jana)).toEqual(['mistake', 'prepared']);
    expect(await ids(tom)).toEqual(['cut', 'later', 'secret']);
  });

  test.each(['0', '731', '1.5', 'soon'])('within=%s is refused by its name', async (within) => {
    const { status, body } = await jana<Problem>('GET', `/api/renewals?within=${within}`);
    expect(status).toBe(400);
    expect(body).toMatchObject({ code: 'invalid-input', fields: [{ path: 'within' }] });
  });

  test('a review by the lead puts what was seen behind', async () => {
    await create('reviewed', 'jana', 50, [entry('incident-reported', { id: 'i1', occurredOn: day(-3) })]);
    const verdict = entry('renewal-reviewed', { id: 'v1', renewalOn: day(50) });
    expect((await jana('POST', '/api/clients/reviewed/entries', { entries: [verdict] })).status).toBe(403);
    await add(miriam, 'reviewed', [verdict]);
    const row = (await renewals(jana)).find(({ clientId }) => clientId === 'reviewed');
    expect(row).toMatchObject({
      group: 'prepared',
      attention: [{ reason: 'incident-unresolved', seen: true }],
      review: { verdict: 'renew', on: dayOf(NOW), entryId: 'v1' },
    });
  });

  test('a year of weekly talks is there, though a dossier lists forty; and again after a rebuild', async () => {
    await create('weekly', 'jana', 60);
    const weeks = Array.from({ length: 52 }, (_, week) => talked(-2 - 7 * (51 - week)));
    await add(jana, 'weekly', weeks.slice(0, 26));
    await add(jana, 'weekly', weeks.slice(26));
    const talks = async () =>
      (await renewals(jana)).find(({ clientId }) => clientId === 'weekly')?.contact.days;
    const before = await talks();
    expect(before).toHaveLength(53);
    await collect(rebuildAll(server.store));
    expect(await talks()).toEqual(before);
  });
});

describe('base rates', () => {
  beforeAll(async () => {
    await add(jana, 'mistake', [...closed('g1', 200, 'met'), ...closed('g2', 190, 'missed', false)]);
    await add(tom, 'secret', [...closed('g3', 180, 'met'), ...closed('g4', 170, 'missed', false)]);
    await add(tom, 'cut', closed('g5', 160, 'missed', false));
  });

  test('count and name only what the caller may know of', async () => {
    expect(await rates(miriam)).toMatchObject({
      ...{ category: 'doubling', closed: 5, met: 2, missed: 3, metWithPrerequisitesGranted: 2 },
      grantedAmongMet: [{ kind: 'budget', count: 2 }],
      interval: { method: 'wilson-95', met: 2, of: 5 },
      categories: [{ category: 'doubling', closed: 5 }],
    });
    const outside = await rates(jana);
    expect(outside).toMatchObject({ closed: 3, met: 1, categories: [{ closed: 3 }] });
    expect(outside).not.toHaveProperty('interval');
    expect(outside.examples.map(({ expectationId, clientId }) => [expectationId, clientId])).toEqual([
      ['g5', 'cut'],
      ['g2', 'mistake'],
      ['g1', 'mistake'],
    ]);
    expect(JSON.stringify(outside)).not.toMatch(/secret|g3|g4/);
  });

  test('similar is at least half and at most twice as long', async () => {
    const found = async (days: number) => (await rates(jana, `category=doubling&horizonDays=${days}`)).closed;
    expect([await found(49), await found(50), await found(200), await found(201)]).toEqual([0, 3, 3, 0]);
  });

  test('one taken back is no closed one', async () => {
    await add(jana, 'mistake', closed('g6', 0, 'met'));
    expect((await rates(jana)).met).toBe(2);
    await add(jana, 'mistake', [entry('entry-undone', { id: 'u6', entryId: 'g6-cl' })]);
    expect((await rates(jana)).met).toBe(1);
  });

  test('one that the dossier has dropped counts, after a rebuild, too; and goes with its client', async () => {
    const today = entry('note-taken', { id: 'n1' });
    await create('old', 'jana', 70, [...closed('g7', 890, 'missed', false), today]);
    const dossier = (await jana<{ dossier: object }>('GET', '/api/clients/old')).body.dossier;
    expect(dossier).toMatchObject({ expectations: [] });
    expect(await rates(jana)).toMatchObject({ closed: 4, missed: 3 });
    await collect(rebuildAll(server.store));
    expect(await rates(jana)).toMatchObject({ closed: 4, missed: 3 });
    await server.store.erase({ tenant: 'local-agency', client: 'old' });
    expect(await rates(jana)).toMatchObject({ closed: 3, missed: 2 });
    expect((await renewals(jana)).map(({ clientId }) => clientId)).not.toContain('old');
  });
});

test('calibration is a lead’s, says what each word stands for, and nothing of a person', async () => {
  expect((await jana<Problem>('GET', '/api/calibration')).body.code).toBe('not-allowed');
  const { body } = await miriam<Calibration>('GET', '/api/calibration');
  expect(body).toMatchObject({
    rows: [
      { realism: 'realistic', stated: 0.8, n: 5, met: 2, missed: 3 },
      { realism: 'conditional', stated: 0.5, n: 0 },
      { realism: 'unrealistic', stated: 0.2, n: 0 },
    ],
    ...{ n: 5, unassessed: 0, enough: 5 },
    brier: { n: 5, method: 'mean-squared-difference' },
  });
  // Two of five came true: (2 · 0.2² + 3 · 0.8²) / 5, against always saying two fifths.
  expect(body.brier?.score).toBeCloseTo(0.4, 10);
  expect(body.brier?.alwaysTheShare).toBeCloseTo(0.24, 10);
  expect(JSON.stringify(body)).not.toMatch(/jana|tom|Kunde/);
});
