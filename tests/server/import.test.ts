import { afterAll, beforeAll, expect, test } from '@jest/globals';
import type { OpenedClient } from '#contracts/api.ts';
import type { ClientList } from '#contracts/clients.ts';
import type { ImportedClients, ImportSetting } from '#contracts/exchange.ts';
import type { ClientRecord } from '#domain/exchange/client-record.ts';
import { collectClients, findTable } from '#domain/exchange/collect-clients.ts';
import { proposeColumns } from '#domain/exchange/propose-columns.ts';
import { readFile } from '#panel/features/import/read-file.ts';
import { entry } from '../support/entries.ts';
import { type Call, startServer, type TestServer } from '../support/server.ts';

let server: TestServer;
let jana: Call;
let miriam: Call;

beforeAll(async () => {
  server = await startServer();
  [jana, miriam] = await Promise.all([server.as('jana'), server.as('miriam')]);
});
afterAll(() => server.stop());

const BARE: ClientRecord = { name: 'Alpha AG', contacts: [], expectations: [] };

async function send(call: Call, ...clients: ClientRecord[]) {
  const answer = await call<ImportedClients>('POST', '/api/import', { clients });
  expect(answer.status).toBe(200);
  return answer.body.results;
}

async function clientNamed(call: Call, name: string) {
  const { body } = await call<ClientList>('GET', `/api/clients?search=${encodeURIComponent(name)}`);
  return body.clients.filter((client) => client.name === name);
}

async function dossierOf(call: Call, name: string) {
  const [client] = await clientNamed(call, name);
  return (await call<OpenedClient>('GET', `/api/clients/${client?.id}`)).body.dossier;
}

const FULL: ClientRecord = {
  key: 'D-4711',
  name: 'Hartwig Teile GmbH',
  domains: ['hartwig-teile.example'],
  address: 'du',
  revenueShare: 0.12,
  manager: { userId: 'jana', name: 'Jana Reuter' },
  renewal: { on: '2027-01-17', amount: 48_000, comment: 'Rahmenvertrag' },
  contacts: [{ name: 'Petra Hartwig', email: 'petra@hartwig-teile.example', role: 'Geschäftsführerin' }],
  expectations: [
    {
      goal: 'Mehr Bewerbungen',
      state: 'met',
      measure: 'Bewerbungen im Monat',
      target: '12',
      dueOn: '2025-12-31',
      agreedOn: '2025-02-01',
      agreedWith: 'Petra Hartwig',
      closedOn: '2026-01-10',
      evidence: 'Vierzehn im Dezember',
    },
    { goal: 'Newsletter ohne tote Links', state: 'agreed', dueOn: '2027-03-31' },
  ],
};

test('a client is begun with all that the table says, and taken again nothing is added', async () => {
  expect(await send(jana, FULL)).toEqual([{ became: 'created', entries: 9 }]);
  const dossier = await dossierOf(jana, 'Hartwig Teile GmbH');
  expect(dossier).toMatchObject({
    seq: 9,
    profile: { language: 'de', address: 'du', revenueShare: 0.12 },
    manager: { userId: 'jana' },
    renewal: { on: '2027-01-17', annualValue: { amount: 48_000, currency: 'EUR' }, comment: 'Rahmenvertrag' },
    contacts: [{ name: 'Petra Hartwig', role: 'Geschäftsführerin' }],
    expectations: [
      {
        goal: 'Mehr Bewerbungen',
        state: 'closed',
        closed: { outcome: 'met', evidence: 'Vierzehn im Dezember' },
      },
      {
        goal: 'Newsletter ohne tote Links',
        state: 'agreed',
        agreed: { why: 'Aus einer Tabelle übernommen' },
      },
    ],
  });
  expect(dossier.expectations[0]?.agreed?.at).toBe('2025-02-01T12:00:00Z');

  expect(await send(jana, FULL)).toEqual([{ became: 'unchanged', entries: 0 }]);
  expect(await clientNamed(jana, 'Hartwig Teile GmbH')).toHaveLength(1);
});

test('what the table says otherwise is appended, and nothing else', async () => {
  const [past, open] = FULL.expectations;
  const changed: ClientRecord = {
    ...FULL,
    renewal: { on: '2028-01-17' },
    contacts: [{ name: 'petra hartwig', role: 'Beirätin' }],
    expectations:
      past && open ? [past, { ...open, target: '0', state: 'missed', closedOn: '2026-11-20' }] : [],
  };
  // The date; the role; the target, agreed anew and closed.
  expect(await send(jana, changed)).toEqual([{ became: 'changed', entries: 5 }]);
  const dossier = await dossierOf(jana, 'Hartwig Teile GmbH');
  expect(dossier.renewal).toMatchObject({
    on: '2028-01-17',
    annualValue: { amount: 48_000 },
    comment: 'Rahmenvertrag',
  });
  expect(dossier.contacts).toMatchObject([{ role: 'Beirätin', email: 'petra@hartwig-teile.example' }]);
  expect(dossier.expectations[1]).toMatchObject({ target: '0', revision: 2, closed: { outcome: 'missed' } });
  expect(await send(jana, changed)).toEqual([{ became: 'unchanged', entries: 0 }]);
});

test('there and back again is three changes, not one', async () => {
  const named = (address: 'sie' | 'du') => ({ ...BARE, name: 'Wechsel AG', address });
  expect(await send(jana, named('sie'))).toEqual([{ became: 'created', entries: 1 }]);
  expect(await send(jana, named('du'))).toEqual([{ became: 'changed', entries: 1 }]);
  expect(await send(jana, named('sie'))).toEqual([{ became: 'changed', entries: 1 }]);
  expect((await dossierOf(jana, 'Wechsel AG')).profile?.address).toBe('sie');
});

test('a closed expectation that stands otherwise in the table is refused in words, the others go in', async () => {
  const [past] = FULL.expectations;
  const otherwise: ClientRecord = { ...FULL, expectations: past ? [{ ...past, state: 'missed' }] : [] };
  const [refused, created] = await send(jana, otherwise, { ...BARE, name: 'Neben AG' });
  expect(refused).toMatchObject({
    became: 'refused',
    code: 'import-closed',
    message: expect.stringMatching(/Abgeschlossen/),
  });
  expect(created).toMatchObject({ became: 'created' });
});

test('whoever has left stays gone, and a person under another name is found by the address', async () => {
  const person = { name: 'Jens Ott', email: 'ott@beta.example' };
  await send(jana, { ...BARE, name: 'Beta AG', contacts: [person, { name: 'Ute Groß' }] });
  const [beta] = await clientNamed(jana, 'Beta AG');
  const ute = (await dossierOf(jana, 'Beta AG')).contacts.find(({ name }) => name === 'Ute Groß');
  await jana('POST', `/api/clients/${beta?.id}/entries`, {
    entries: [entry('contact-left', { id: 'left-1', contactId: ute?.id ?? '' })],
  });
  const again = {
    ...BARE,
    name: 'Beta AG',
    contacts: [{ ...person, name: 'Jens Ott-Maier' }, { name: 'Ute Groß' }],
  };
  expect(await send(jana, again)).toEqual([{ became: 'changed', entries: 1 }]);
  const { contacts } = await dossierOf(jana, 'Beta AG');
  expect(contacts.filter(({ left }) => !left).map(({ name }) => name)).toEqual(['Jens Ott-Maier']);
});

test('a client begun by hand is found by its name; where two have it, the number must say', async () => {
  for (const id of ['hand-1', 'hand-2', 'hand-3']) {
    const name = id === 'hand-1' ? 'Handarbeit KG' : 'Zwilling KG';
    await jana('POST', '/api/clients', { id, entry: entry('client-described', { id: `e-${id}`, name }) });
  }
  expect(await send(jana, { ...BARE, name: 'handarbeit kg', key: 'K1', address: 'du' })).toMatchObject([
    { became: 'changed' },
  ]);
  expect(await send(jana, { ...BARE, name: 'Zwilling KG' })).toMatchObject([
    { became: 'refused', code: 'ambiguous-client' },
  ]);
  expect(await send(jana, { ...BARE, name: 'Zwilling KG', key: 'hand-3' })).toMatchObject([
    { became: expect.stringMatching(/changed|unchanged/) },
  ]);
});

test('of a confidential client nothing is noticed: not by its name, not by its id, not in an export', async () => {
  await send(miriam, { ...BARE, name: 'Geheim SE', key: 'G1', since: '2020-01-01' });
  const [secret] = await clientNamed(miriam, 'Geheim SE');
  const confidential = entry('access-set', { id: 'acc-1', confidential: true, colleagues: [] });
  const manager = entry('manager-changed', { id: 'man-1', userId: 'miriam', name: 'Miriam' });
  await miriam('POST', `/api/clients/${secret?.id}/entries`, { entries: [manager, confidential] });

  for (const key of ['G1', secret?.id ?? '']) {
    expect(await send(jana, { ...BARE, name: 'Ahnungslos AG', key })).toEqual([
      { became: 'created', entries: 1 },
    ]);
    expect(await send(jana, { ...BARE, name: 'Ahnungslos AG', key })).toEqual([
      { became: 'unchanged', entries: 0 },
    ]);
  }
  expect((await jana('GET', '/api/clients/export.csv')).text).not.toContain('Geheim');
  expect((await miriam('GET', '/api/clients/export.csv')).text).toContain('Geheim');
  expect((await dossierOf(miriam, 'Geheim SE')).seq).toBe(3);
});

test('who may be named as a manager: who works here, and who serves a client', async () => {
  await jana('GET', '/api/me');
  const { body } = await jana<ImportSetting>('GET', '/api/import');
  expect(body.people).toContainEqual({ userId: 'jana', name: expect.stringMatching(/Jana/) });
});

test('input that is no record is refused with its place', async () => {
  const { status, body } = await jana('POST', '/api/import', { clients: [{ ...BARE, name: '' }] });
  expect({ status, fields: body.fields?.map(({ path }) => path) }).toEqual({
    status: 400,
    fields: ['clients.0.name'],
  });
});

const AWKWARD = [
  '=2+3',
  '+49 30 123',
  '-5 %',
  '@home',
  "'=x",
  '"quoted"; and, more',
  'Zeile 1\nZeile 2',
  'Größe & <b>',
];

test.each([
  ['csv', 'de'],
  ['csv', 'en'],
  ['xlsx', 'de'],
  ['xlsx', 'en'],
] as const)('exported as %s in %s and imported again, nothing changes', async (ending, language) => {
  await send(miriam, {
    ...BARE,
    name: '=Formel & Söhne; "KG"',
    contacts: AWKWARD.slice(0, 5).map((name) => ({ name })),
    renewal: { on: '2027-05-01', amount: 1234.56, currency: 'CHF', comment: '@SUM(A1)' },
    expectations: AWKWARD.map((goal) => ({
      goal: goal.replace('\n', ' '),
      state: 'withdrawn' as const,
      closedOn: '2026-02-03',
      evidence: goal,
    })),
  });
  const url = `/api/clients/export.${ending}?language=${language}`;
  const response = await server.app.inject({ url, headers: { authorization: await bearer('miriam') } });
  expect(response.headers['content-disposition']).toMatch(
    language === 'de'
      ? /filename="augenhoehe-kunden-2026-11-22\./
      : /filename="augenhoehe-clients-2026-11-22\./,
  );
  if (ending === 'csv') {
    // No cell of any row begins as a formula does.
    const separator = language === 'de' ? ';' : ',';
    expect(response.body).not.toMatch(new RegExp(`(^|[\\n${separator}])"?[=+@\\-]`));
  }
  const sheets = await readFile(new Blob([new Uint8Array(response.rawPayload)]));
  if (typeof sheets === 'string') throw new Error(sheets);
  const table = findTable(sheets[0]?.rows ?? []);
  const { people } = (await miriam<ImportSetting>('GET', '/api/import')).body;
  const { clients, problems } = collectClients(table, proposeColumns(table.headers), people);
  expect(problems).toEqual([]);
  expect(clients.length).toBeGreaterThan(7);
  const results = await send(miriam, ...clients.map(({ record }) => record));
  expect(results.filter(({ became }) => became !== 'unchanged')).toEqual([]);
});

async function bearer(userId: string): Promise<string> {
  const { body } = await server.withToken()<{ token: string }>('POST', '/local/token', { userId });
  return `Bearer ${body.token}`;
}

test('an expectation of years ago, which the dossier no longer tells of, is not made a second time', async () => {
  let now = '2026-11-22T09:00:00+01:00';
  const other = await startServer({ now: () => now });
  let call = await other.as('jana');
  const old: ClientRecord = {
    ...BARE,
    expectations: [
      { goal: 'Neue Website', state: 'met', closedOn: '2021-05-01', evidence: 'Seit Mai online' },
    ],
  };
  expect(await send(call, old)).toEqual([{ became: 'created', entries: 4 }]);
  now = '2026-11-23T09:00:00+01:00';
  call = await other.as('jana');
  expect(await send(call, { ...old, address: 'du' })).toEqual([{ became: 'changed', entries: 1 }]);
  expect((await dossierOf(call, 'Alpha AG')).expectations).toEqual([]);
  expect(await send(call, { ...old, address: 'du' })).toEqual([{ became: 'unchanged', entries: 0 }]);
  await other.stop();
});
