import { afterAll, beforeAll, expect, test } from '@jest/globals';
import type { OpenedClient } from '#contracts/api.ts';
import { Briefing } from '#domain/coaching/briefing.ts';
import { coach } from '#domain/coaching/coach.ts';
import { PLAYBOOK } from '#playbook/playbook.ts';
import { entry, NOW } from '../support/entries.ts';
import { type Call, startServer, type TestServer } from '../support/server.ts';

const JOUR_FIXE = {
  id: 'm1',
  title: 'Jour fixe',
  start: '2026-11-23T10:00:00+01:00',
  end: '2026-11-23T10:30:00+01:00',
  purpose: 'care' as const,
};

let server: TestServer;
let jana: Call;
beforeAll(async () => {
  server = await startServer();
  jana = await server.as('jana');
  await jana('POST', '/api/clients', { id: 'c1', entry: entry('client-described', { id: 'e1' }) });
  const { id: meetingId, ...linked } = JOUR_FIXE;
  await jana('POST', '/api/clients/c1/entries', {
    entries: [
      entry('contact-joined', { id: 'j1' }),
      entry('signal-raised', { id: 's1', signal: 'short-time-work' }),
      entry('incident-reported', { id: 'i1' }),
      entry('meeting-linked', { id: 'l1', meetingId, ...linked }),
    ],
  });
});
afterAll(() => server.stop());

test.each([
  ['', { id: 'now', start: NOW }, NOW, 'de'],
  ['?meetingId=m1', JOUR_FIXE, NOW, 'de'],
  ['?meetingId=m1&language=en', JOUR_FIXE, NOW, 'en'],
  ['?meetingId=unheard-of', { id: 'unheard-of', start: NOW }, NOW, 'de'],
  [
    '?at=2027-09-01T08:00:00%2B02:00',
    { id: 'now', start: '2027-09-01T08:00:00+02:00' },
    '2027-09-01T08:00:00+02:00',
    'de',
  ],
] as const)(
  '%j is answered with what the coach says in the panel',
  async (query, meeting, now, panelLanguage) => {
    const { body } = await jana<OpenedClient>('GET', '/api/clients/c1');
    const answer = await jana<Briefing>('GET', `/api/clients/c1/briefing${query}`);
    expect(answer.status).toBe(200);
    const said = coach({ dossier: body.dossier, meeting, now, playbook: PLAYBOOK, panelLanguage });
    expect(Briefing.parse(answer.body)).toEqual(Briefing.parse(JSON.parse(JSON.stringify(said))));
  },
);

test('without a language it speaks that of the browser', async () => {
  const briefing = async (headers: Record<string, string>) =>
    (await jana('GET', '/api/clients/c1/briefing', undefined, headers)).text;
  const german = await briefing({ 'accept-language': 'de' });
  const english = await briefing({ 'accept-language': 'en-GB' });
  expect(english).not.toBe(german);
  expect(english).toBe((await jana('GET', '/api/clients/c1/briefing?language=en')).text);
});
