import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { entry, JANA } from '../../support/entries.ts';
import { openBrowser } from './browser.ts';
import { closeAllTabs, openTab, until } from './open-tab.ts';
import { texts } from './people-and-notes.ts';
import { type PretendServer, SERVER_TIME, startPretendServer } from './pretend-server.ts';

let server: PretendServer;

beforeEach(() => {
  openBrowser();
  server = startPretendServer(['c1'], JANA);
  server.append('c1', [entry('client-described', { id: 'd1' }), entry('signal-raised', { id: 's1' })], JANA);
});
afterEach(closeAllTabs);

test('an opened client shows the dossier and its entries, newest first', async () => {
  const session = (await openTab(server)).openClient('c1');
  expect(session.getSnapshot()).toMatchObject({ phase: 'loading', entries: [], waiting: 0 });
  const state = await until(session, ({ phase }) => phase === 'ready');
  expect(state.dossier.profile?.name).toBe('Hartwig Teile GmbH');
  expect(state.entries.map(({ id }) => id)).toEqual(['s1', 'd1']);
  expect(state).toMatchObject({
    server: 'online',
    waiting: 0,
    refused: [],
    hasOlder: false,
    storage: 'disk',
  });
});

test('an entry changes what is shown before the call returns, and is waiting until the server has it', async () => {
  const tab = await openTab(server);
  const session = tab.openClient('c1');
  await until(session, ({ phase }) => phase === 'ready');
  const appended = session.append([{ kind: 'signal-raised', signal: 'layoffs' }]);
  const atOnce = session.getSnapshot();
  expect(atOnce.dossier.signals.map(({ signal }) => signal)).toEqual(['short-time-work', 'layoffs']);
  expect(atOnce.entries[0]).toMatchObject({ seq: 3, by: JANA, pending: true });
  expect(atOnce).toMatchObject({ waiting: 1 });
  expect(await appended).toMatchObject({ ok: true, value: [{ id: atOnce.entries[0]?.id, seq: 3 }] });
  const saved = await until(session, ({ waiting }) => waiting === 0);
  expect(saved.entries[0]).not.toHaveProperty('pending');
  expect(saved.lastSavedAt).toBeDefined();
  await until(session, ({ entries }) => entries[0]?.recordedAt === SERVER_TIME);
  await until(session, () => tab.outbox.delivered('c1').length === 0);
});

test('entries get a ULID that sorts, the local time with its offset, and the meeting', async () => {
  const clock = () => Object.assign(new Date('2026-11-23T08:48:00Z'), { getTimezoneOffset: () => -60 });
  const session = (await openTab(server, { clock })).openClient('c1', 'm1');
  await until(session, ({ phase }) => phase === 'ready');
  const appended = await session.append([
    { kind: 'note-taken', text: 'eins', visibility: 'internal' },
    { kind: 'note-taken', text: 'zwei', visibility: 'internal', meetingId: 'm2' },
  ]);
  const [one, two] = appended.ok ? appended.value : [];
  expect(one).toMatchObject({ at: '2026-11-23T09:48:00+01:00', meetingId: 'm1' });
  expect(two).toMatchObject({ meetingId: 'm2' });
  expect(one?.id).toMatch(/^[0-9A-HJKMNP-TV-Z]{26}$/);
  expect(String(one?.id) < String(two?.id)).toBe(true);
});

test('a batch of which one entry does not fold is refused as a whole, and nothing is kept', async () => {
  const session = (await openTab(server)).openClient('c1');
  const before = await until(session, ({ phase }) => phase === 'ready');
  const appended = await session.append([
    { kind: 'note-taken', text: 'bleibt draußen', visibility: 'internal' },
    { id: 'bad', kind: 'signal-resolved', signalId: 'nowhere' },
  ]);
  expect(appended).toEqual({
    ok: false,
    error: { code: 'unknown-reference', entryId: 'bad', field: 'signalId' },
  });
  expect(session.getSnapshot()).toEqual({
    ...before,
    notTaken: { code: 'unknown-reference', entryId: 'bad', field: 'signalId' },
  });
  // The next change that is taken clears the word of the last that was not.
  await session.append([{ kind: 'note-taken', text: 'geht', visibility: 'internal' }]);
  expect(session.getSnapshot().notTaken).toBeUndefined();
});

test('what does not fit its schema is refused with the field', async () => {
  const session = (await openTab(server)).openClient('c1');
  await until(session, ({ phase }) => phase === 'ready');
  expect(
    await session.append([
      { id: 'n1', kind: 'note-taken', text: 'x'.repeat(20_001), visibility: 'internal' },
    ]),
  ).toEqual({ ok: false, error: { code: 'invalid-input', entryId: 'n1', field: 'text' } });
});

test('entries of one batch can refer to each other', async () => {
  const session = (await openTab(server)).openClient('c1');
  await until(session, ({ phase }) => phase === 'ready');
  const appended = await session.append([
    { id: 'x1', kind: 'expectation-proposed', goal: 'Mehr Bewerbungen' },
    { kind: 'expectation-assessed', expectationId: 'x1', realism: 'realistic', prerequisites: [], risks: [] },
  ]);
  expect(appended.ok).toBe(true);
  expect(session.getSnapshot().dossier.expectations).toMatchObject([{ id: 'x1', realism: 'realistic' }]);
});

test('undo is a further entry and shows at once', async () => {
  const session = (await openTab(server)).openClient('c1');
  await until(session, ({ phase }) => phase === 'ready');
  const appended = await session.append([{ kind: 'signal-raised', signal: 'layoffs' }]);
  const undone = session.undo(appended.ok ? (appended.value[0]?.id ?? '') : '');
  expect(session.getSnapshot().dossier.signals.map(({ id }) => id)).toEqual(['s1']);
  expect((await undone).ok).toBe(true);
  await until(session, ({ waiting }) => waiting === 0);
  expect(server.ledger('c1').map(({ kind }) => kind)).toEqual([
    'client-described',
    'signal-raised',
    'signal-raised',
    'entry-undone',
  ]);
});

test('a note typed before anything is loaded is taken and kept', async () => {
  server.behave('unreachable');
  const session = (await openTab(server)).openClient('c1');
  await session.append([{ kind: 'note-taken', text: 'früh', visibility: 'internal' }]);
  expect((await session.append([{ kind: 'signal-resolved', signalId: 's1' }])).ok).toBe(true);
  expect(texts(session.getSnapshot().entries)).toEqual(['früh']);
  server.behave('works');
  await session.refresh();
  await until(session, ({ waiting, phase }) => waiting === 0 && phase === 'ready');
  expect(server.ledger('c1').map(({ kind }) => kind)).toEqual([
    'client-described',
    'signal-raised',
    'note-taken',
    'signal-resolved',
  ]);
});

test('the same frame holds with 200 entries waiting', async () => {
  const session = (await openTab(server)).openClient('c1');
  await until(session, ({ phase }) => phase === 'ready');
  server.behave('unreachable');
  for (let index = 0; index < 200; index += 1)
    await session.append([{ kind: 'note-taken', text: `Notiz ${index}`, visibility: 'internal' }]);
  const started = performance.now();
  const appended = session.append([{ kind: 'signal-raised', signal: 'layoffs' }]);
  const took = performance.now() - started;
  expect(session.getSnapshot().dossier.signals).toHaveLength(2);
  // Two frames of a slow machine; a fraction of one is usual.
  expect(took).toBeLessThan(32);
  await appended;
});
