import { afterAll, beforeAll, expect, test } from '@jest/globals';
import type { ClientList } from '#contracts/clients.ts';
import { Review } from '#contracts/review.ts';
import { addDays, dayOf } from '#domain/time.ts';
import { demoWorkspace } from '#server/demo/workspace.ts';
import * as naive from '../domain/renewals/naive.ts';
import { startDemo } from '../support/demo.ts';
import { entry, ledgerOf, on } from '../support/entries.ts';
import type { Call, TestServer } from '../support/server.ts';

const MONDAY = '2026-11-23T09:48:00+01:00';
const day = (days: number) => addDays(dayOf(MONDAY), days);

let server: TestServer;
let miriam: Call;
let jana: Call;
let clients: ClientList['clients'];
beforeAll(async () => {
  server = await startDemo(MONDAY);
  [miriam, jana] = [await server.as('miriam'), await server.as('jana')];
  clients = (await miriam<ClientList>('GET', '/api/clients')).body.clients;
});
afterAll(() => server.stop());

async function review(id: string, query = '', call = miriam): Promise<Review> {
  const { status, body } = await call<Review>('GET', `/api/clients/${id}/review${query}`);
  expect(status).toBe(200);
  return Review.parse(body);
}

const idOf = (name: string) => clients.find((client) => client.name.startsWith(name))?.id ?? `no ${name}`;

test('tells of Hartwig what is drawn', async () => {
  const seen = await review(idOf('Hartwig'));
  expect(seen).toMatchObject({
    ...{ name: 'Hartwig Präzisionsteile GmbH', day: day(0), from: day(-365), address: 'sie' },
    renewal: { on: '2027-01-18' },
    contact: { rhythm: { everyDays: 14, channel: 'phone' }, silences: [] },
    signals: [{ signal: 'short-time-work', from: '2026-10-14', to: day(0), state: 'active' }],
    standsOut: [
      { id: 'no-care', sales: 3 },
      { id: 'rhythm-kept', everyDays: 14 },
    ],
    verdicts: [{ verdict: 'renew', byName: 'Miriam Vogt' }],
  });
  expect(seen.expectations.map(({ goal, standing }) => [goal, standing])).toEqual([
    ['Jeder Newsletter geht fehlerfrei raus', 'at-risk'],
    ['Shop-Umsatz verdoppeln', 'proposed'],
    ['Mehr Nachbestellungen im Shop', 'met'],
  ]);
  expect(seen.expectations[2]?.steps.map(({ kind, byName }) => [kind, byName])).toEqual([
    ['proposed', 'Jana Lindner'],
    ['assessed', 'Jana Lindner'],
    ['agreed', 'Jana Lindner'],
    ['closed', 'Jana Lindner'],
  ]);
  expect(seen.incidents).toMatchObject([
    { occurredOn: '2026-11-19', repeatOf: { on: '2026-07-28', daysAfter: 114 } },
    { safeguard: 'Checkliste vor dem Versand', safeguardFailedOn: '2026-11-19', apologies: 1 },
  ]);
  expect(seen.promises.map(({ owner, overdue }) => [owner, overdue])).toEqual([
    ['Daniel Weiß', false],
    ['Lukas Brehm', false],
  ]);
});

test('says what to raise in the client’s language, and the rest in that of the page', async () => {
  const german = await review(idOf('Hartwig'), '?language=de');
  const english = await review(idOf('Hartwig'), '?language=en');
  const said = ({ talk }: Review) => talk.filter(({ kind }) => kind === 'question').map(({ text }) => text);
  expect(said(german).length).toBeGreaterThan(3);
  expect(said(english)).toEqual(said(german));
  const cautions = ({ talk }: Review) =>
    talk.filter(({ kind }) => kind === 'caution').map(({ text }) => text);
  expect(cautions(english)).not.toEqual(cautions(german));
  expect(english.talk.find(({ kind }) => kind === 'question')?.gloss).toBeDefined();
});

test('a change after an agreement shows what stood before and after, who and why', async () => {
  const { expectations } = await review(idOf('Praxisverbund'));
  const goal = expectations.find(({ goal }) => goal.startsWith('Online-Termine'));
  expect(goal?.steps.map(({ kind }) => kind)).toEqual([
    'proposed',
    'assessed',
    'agreed',
    'changed',
    'agreed',
  ]);
  expect(goal?.steps[3]).toMatchObject({
    before: { dueOn: day(5) },
    after: { dueOn: day(50) },
    byName: 'Jana Lindner',
    why: 'Zwei Praxen stellen vorher ihre Software um.',
  });
});

test.each(demoWorkspace(MONDAY).clients.map(({ id, entries }) => ({ id, entries: ledgerOf(entries) })))(
  'its figures agree with a plain count of the entries: $id',
  async ({ id, entries }) => {
    const seen = await review(id);
    const talks = naive.ofTheYear(entries, day(0));
    expect(seen.counts).toEqual(naive.counts(entries, day(0)));
    expect(seen.contact.made.map(({ entryId, on, purpose, mood }) => [entryId, on, purpose, mood])).toEqual(
      talks.map(({ id, at, purpose, mood }) => [id, dayOf(at), purpose, mood]),
    );
    const silent = seen.contact.silences.flatMap(({ from, to }) => [from, to]);
    const days = naive.silentDays(entries, day(0));
    expect(silent.filter((one) => !days.includes(one))).toEqual([]);
    const ids = new Set(entries.map((one) => one.id));
    const named = JSON.stringify(seen).matchAll(/"(?:entryId|resolvedEntryId)":"([^"]+)"/g);
    const proofs = [...seen.attention, ...seen.talk, ...seen.standsOut].flatMap(({ because }) => because);
    expect([...named].map(([, one = '']) => one).filter((one) => !ids.has(one))).toEqual([]);
    expect(proofs.filter((one) => !ids.has(one))).toEqual([]);
  },
);

test('what the dossier has dropped is read from the ledger; what was taken back is not there', async () => {
  const described = entry('client-described', { id: 'd1', at: on(day(-500)) });
  await jana('POST', '/api/clients', { id: 'long', entry: described });
  const add = async (entries: object[]) =>
    expect((await jana('POST', '/api/clients/long/entries', { entries })).status).toBe(200);
  await add([
    entry('expectation-proposed', { id: 'x1', at: on(day(-480)), target: '8' }),
    entry('signal-raised', {
      id: 's1',
      at: on(day(-300)),
      detail: 'Schwere Krankheit',
      signal: 'personal-hardship',
    }),
    entry('signal-resolved', { id: 's2', at: on(day(-250)), signalId: 's1' }),
    entry('question-answered', { id: 'q1', at: on(day(-200)), answer: 'Zuerst.' }),
    entry('question-answered', { id: 'q2', at: on(day(-100)), answer: 'Dann.' }),
  ]);
  const talks = Array.from({ length: 49 }, (_, week) =>
    entry('contact-made', { id: `t${week}`, at: on(day(-7 * (50 - week))), title: `Woche ${week}` }),
  );
  await add(talks);
  await add([
    entry('contact-made', { id: 'wrong', at: on(day(-1)) }),
    entry('entry-undone', { id: 'u1', entryId: 'wrong', at: on(day(0)) }),
  ]);
  const seen = await review('long');
  expect(seen.contact.made).toHaveLength(49);
  expect(seen.contact.made[0]).toMatchObject({ entryId: 't0', title: 'Woche 0', channel: 'video' });
  expect(seen.questions.map(({ answer }) => answer)).toEqual(['Dann.', 'Zuerst.']);
  expect(seen.signals).toEqual([
    {
      ...{ entryId: 's1', signal: 'personal-hardship', state: 'resolved', resolvedEntryId: 's2' },
      ...{ from: day(-300), to: day(-250) },
    },
  ]);
  expect(seen.expectations).toMatchObject([
    { steps: [{ kind: 'proposed', on: day(-480), facts: { target: '8' } }] },
  ]);
});

test('of a confidential client there is a review only for those who may know', async () => {
  const hidden = entry('access-set', { id: 'hidden', colleagues: [], at: MONDAY });
  const id = idOf('Wexcombe');
  expect((await jana('POST', `/api/clients/${id}/entries`, { entries: [hidden] })).status).toBe(200);
  const tom = await server.as('tom');
  expect(await tom('GET', `/api/clients/${id}/review`)).toMatchObject({
    status: 404,
    text: (await tom('GET', '/api/clients/never-was')).text,
  });
  expect((await review(id)).confidential).toBe(true);
  expect((await review(id, '', jana)).confidential).toBe(true);
});
