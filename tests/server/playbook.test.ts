import { afterEach, beforeEach, expect, test } from '@jest/globals';
import type { PlaybookVersions } from '#contracts/playbook.ts';
import type { Briefing } from '#domain/coaching/briefing.ts';
import { type OwnPlaybook, UNCHANGED } from '#domain/coaching/own-playbook.ts';
import { LOCAL_TENANT } from '#server/auth/local.ts';
import { keepVersion } from '#server/own-playbook.ts';
import { entry, NOW } from '../support/entries.ts';
import { type Call, startServer, type TestServer } from '../support/server.ts';

const URL = '/api/playbook';
const ASKED = 'hell.how-is-it-running.short-time';
const SAY = {
  de: { sie: 'Wie kommen Sie durch die Kurzarbeit?', du: 'Wie kommt ihr durch die Kurzarbeit?' },
  en: 'How are you getting through short-time work?',
};
const OFF = { changes: { [ASKED]: { off: true } }, own: [] };
const REWORDED = { changes: { [ASKED]: { say: SAY } }, own: [] };

let server: TestServer;
let jana: Call;
let miriam: Call;
beforeEach(async () => {
  server = await startServer();
  jana = await server.as('jana');
  miriam = await server.as('miriam');
  await jana('POST', '/api/clients', { id: 'c1', entry: entry('client-described', { id: 'e1' }) });
  await jana('POST', '/api/clients/c1/entries', {
    entries: [entry('contact-joined', { id: 'j1' }), entry('signal-raised', { id: 's1' })],
  });
});
afterEach(() => server.stop());

const save = (call: Call, version: number | string, draft: unknown) =>
  call<OwnPlaybook>('PUT', URL, draft, { 'if-match': version === '*' ? '*' : `"${version}"` });
const reset = (call: Call, version: number) =>
  call<OwnPlaybook>('DELETE', URL, undefined, { 'if-match': `"${version}"` });
const briefing = async (call: Call, id = 'c1') =>
  (await call<Briefing>('GET', `/api/clients/${id}/briefing`)).body;
const asked = async (call: Call) =>
  (await briefing(call)).questions.find(({ promptId }) => promptId === ASKED)?.text;

test('at first it is the shipped playbook; a lead’s version is in every briefing, and reset returns to it', async () => {
  expect(await jana('GET', URL)).toMatchObject({ status: 200, body: UNCHANGED, headers: { etag: '"0"' } });
  const shipped = await asked(jana);
  expect(shipped).toMatch(/Kurzarbeit/);

  const saved = await save(miriam, 0, REWORDED);
  const written = { by: { userId: 'miriam', name: 'Miriam Vogt' }, at: NOW };
  expect(saved).toMatchObject({ status: 200, headers: { etag: '"1"' } });
  expect(saved.body).toEqual({ version: 1, ...REWORDED, ...written });
  expect((await jana('GET', URL)).body).toEqual(saved.body);
  expect(await asked(jana)).toBe(SAY.de.sie);

  await save(miriam, 1, OFF);
  expect(await asked(jana)).toBeUndefined();
  expect((await briefing(jana)).withheld).toContainEqual({
    promptId: ASKED,
    principle: 'hell.how-is-it-running',
    reason: 'switched-off',
  });

  expect((await reset(miriam, 2)).body).toEqual({ version: 3, changes: {}, own: [], ...written });
  expect(await asked(jana)).toBe(shipped);
  const { body } = await jana<PlaybookVersions>('GET', `${URL}/versions`);
  expect(body.versions).toEqual([
    { version: 3, ...written, changes: 0, own: 0 },
    { version: 2, ...written, changes: 1, own: 0 },
    { version: 1, ...written, changes: 1, own: 0 },
  ]);
});

test('an own prompt is asked where its condition holds', async () => {
  const prompt = {
    id: 'hell.how-is-it-running.own-1',
    kind: 'question',
    phase: 'understand',
    topic: 'own',
    say: SAY,
  };
  const own = (only: object) => ({
    changes: {},
    own: [{ principleId: 'hell.how-is-it-running', prompt: { ...prompt, only } }],
  });
  const says = async () => (await briefing(jana)).questions.map(({ text }) => text);
  expect((await save(miriam, 0, own({ signals: ['short-time-work'] }))).status).toBe(200);
  expect(await says()).toContain(SAY.de.sie);
  expect((await save(miriam, 1, own({ signals: ['growth'] }))).status).toBe(200);
  expect(await says()).not.toContain(SAY.de.sie);
});

test('who asks with the version gets nothing twice', async () => {
  await save(miriam, 0, OFF);
  const again = await jana('GET', URL, undefined, { 'if-none-match': '"1"' });
  expect(again).toMatchObject({ status: 304, text: '' });
  expect((await jana('GET', URL, undefined, { 'if-none-match': '"0"' })).status).toBe(200);
});

test('account managers read it and do not write it', async () => {
  expect(await save(jana, 0, OFF)).toMatchObject({ status: 403, body: { code: 'not-allowed' } });
  expect(await reset(jana, 0)).toMatchObject({ status: 403, body: { code: 'not-allowed' } });
  expect((await jana('GET', URL)).body).toEqual(UNCHANGED);
});

test('of two leads who saw the same version the second is told, and nothing of the first is lost', async () => {
  await save(miriam, 0, OFF);
  expect(await save(miriam, 0, REWORDED)).toMatchObject({ status: 412, body: { code: 'stale-playbook' } });
  expect(await reset(miriam, 0)).toMatchObject({ status: 412, body: { code: 'stale-playbook' } });
  expect((await jana<OwnPlaybook>('GET', URL)).body).toMatchObject({ version: 1, ...OFF });
  expect(await miriam('PUT', URL, OFF)).toMatchObject({
    status: 400,
    body: { fields: [{ path: 'If-Match' }] },
  });
});

test('of two that take the same place one is kept, and it may be sent twice', async () => {
  const first: OwnPlaybook = { version: 1, ...OFF };
  expect(await keepVersion(server.store, LOCAL_TENANT, first)).toBe(true);
  expect(await keepVersion(server.store, LOCAL_TENANT, { version: 1, ...REWORDED })).toBe(false);
  expect(await keepVersion(server.store, LOCAL_TENANT, first)).toBe(true);
  expect((await jana('GET', URL)).body).toEqual(first);
});

test.each([
  ['de', { ...SAY, en: '{client} and {boss}?' }, 'Den Platzhalter {boss} kennt der Coach nicht.', 'en'],
  ['en', { ...SAY, en: '{client} and {boss}?' }, 'The coach does not know the placeholder {boss}.', 'en'],
  ['de', { ...SAY, en: '' }, 'Darf nicht leer sein.', 'en'],
  ['de', { ...SAY, de: { sie: 'So?' } }, 'Diese Angabe fehlt.', 'de.du'],
])('to %s a field that does not fit is named with a sentence', async (language, say, message, field) => {
  const draft = { changes: { [ASKED]: { say } }, own: [] };
  const answer = await miriam('PUT', URL, draft, { 'if-match': '"0"', 'accept-language': language });
  expect(answer).toMatchObject({
    status: 400,
    body: { code: 'invalid-input', fields: [{ path: `changes.${ASKED}.say.${field}`, message }] },
  });
  expect((await jana('GET', URL)).body).toEqual(UNCHANGED);
});

test('another tenant has a playbook of its own', async () => {
  await save(miriam, 0, REWORDED);
  const stranger = await server.as('stranger');
  expect((await stranger('GET', URL)).body).toEqual(UNCHANGED);
  expect((await stranger('GET', `${URL}/versions`)).body).toEqual({ versions: [] });
  await stranger('POST', '/api/clients', { id: 'c9', entry: entry('client-described', { id: 'e9' }) });
  await stranger('POST', '/api/clients/c9/entries', { entries: [entry('signal-raised', { id: 's9' })] });
  expect(JSON.stringify(await briefing(stranger, 'c9'))).not.toContain(SAY.de.sie);
  await save(stranger, '*', OFF);
  expect(await asked(jana)).toBe(SAY.de.sie);
});
