import { LOCAL_TENANT } from '#server/auth/local.ts';
import { meetingId, rootFor, SINGLE } from '#server/meetings/meeting-id.ts';
import { calendar, event } from '../server/calendar/calendars.ts';
import { entry } from './entries.ts';
import type { Call } from './server.ts';

export const THREAD = '19:meeting_M@thread.v2';
/** The same name of a meeting gives the same id in one tenant. */
export const MEETING = meetingId(rootFor(LOCAL_TENANT, `thread:${THREAD}`), SINGLE);

/** `as` names the lead where only a lead may do it. */
type Sample = { url: string; body?: unknown; headers?: Record<string, string>; as?: 'miriam' };

/**
 * A request of every operation that works for the manager of client `c1`, with whom meeting `M` is. The operations
 * come from the description of the API: a new one without a line here fails in `who-gets-in.test.ts`.
 */
export const SAMPLES: Record<string, Sample> = {
  'GET /api/me': { url: '/api/me' },
  'GET /api/people': { url: '/api/people' },
  'GET /api/clients': { url: '/api/clients' },
  'POST /api/clients': {
    url: '/api/clients',
    body: { id: 'c2', entry: entry('client-described', { id: 'e2', name: 'Neukunde AG' }) },
  },
  'GET /api/clients/{id}': { url: '/api/clients/c1' },
  'GET /api/clients/{id}/entries': { url: '/api/clients/c1/entries' },
  'POST /api/clients/{id}/entries': {
    url: '/api/clients/c1/entries',
    body: { entries: [entry('note-taken', { id: 'n2' })] },
  },
  'GET /api/clients/{id}/briefing': { url: '/api/clients/c1/briefing' },
  'GET /api/clients/{id}/review.docx': { url: '/api/clients/c1/review.docx' },
  'GET /api/clients/{id}/review.xlsx': { url: '/api/clients/c1/review.xlsx' },
  'GET /api/clients/{id}/review.json': { url: '/api/clients/c1/review.json' },
  'GET /api/feed': { url: '/api/feed' },
  'POST /api/feed': { url: '/api/feed', body: { names: false, language: 'de' } },
  'PUT /api/feed': { url: '/api/feed', body: { names: true, language: 'en' } },
  'DELETE /api/feed': { url: '/api/feed' },
  'GET /api/import': { url: '/api/import' },
  'POST /api/import': {
    url: '/api/import',
    body: { clients: [{ name: 'Übernommen AG', contacts: [], expectations: [] }] },
  },
  'GET /api/clients/export.csv': { url: '/api/clients/export.csv' },
  'GET /api/clients/export.xlsx': { url: '/api/clients/export.xlsx' },
  'GET /api/playbook': { url: '/api/playbook' },
  'GET /api/playbook/versions': { url: '/api/playbook/versions' },
  'PUT /api/playbook': {
    url: '/api/playbook',
    body: { changes: {}, own: [] },
    headers: { 'if-match': '*' },
    as: 'miriam',
  },
  'DELETE /api/playbook': { url: '/api/playbook', headers: { 'if-match': '*' }, as: 'miriam' },
  'GET /api/meetings': { url: '/api/meetings' },
  'POST /api/meetings/resolve': { url: '/api/meetings/resolve', body: { threadId: THREAD } },
  'POST /api/meetings/import': {
    url: '/api/meetings/import',
    body: calendar(event('UID:m1', 'DTSTART:20261124T090000Z')),
    headers: { 'content-type': 'text/calendar' },
  },
  'GET /api/meetings/{meetingId}': { url: `/api/meetings/${MEETING}` },
  'PUT /api/meetings/{meetingId}/client': {
    url: `/api/meetings/${MEETING}/client`,
    body: {
      clientId: 'c1',
      title: 'Jour fixe',
      start: '2026-11-24T10:00:00+01:00',
      end: '2026-11-24T11:00:00+01:00',
    },
  },
  'GET /api/clients/{id}/stage': { url: '/api/clients/c1/stage' },
  'GET /api/handover': { url: '/api/handover?userId=jana', as: 'miriam' },
  'POST /api/handover': {
    url: '/api/handover',
    body: { from: 'jana', to: { userId: 'tom', name: 'Tom Beck' }, clientIds: ['c1'] },
    as: 'miriam',
  },
  'DELETE /api/clients/{id}': { url: '/api/clients/c1', as: 'miriam' },
  'GET /api/clients/{id}/export': { url: '/api/clients/c1/export' },
  'GET /api/clients/{id}/export.html': { url: '/api/clients/c1/export.html' },
  'DELETE /api/clients/{id}/contacts/{contactId}': { url: '/api/clients/c1/contacts/p1', as: 'miriam' },
  'GET /api/clients/{id}/contacts/{contactId}/export': { url: '/api/clients/c1/contacts/p1/export' },
  'GET /api/clients/{id}/contacts/{contactId}/export.html': {
    url: '/api/clients/c1/contacts/p1/export.html',
  },
  'GET /api/clients/{id}/contacts/{contactId}/mentions': { url: '/api/clients/c1/contacts/p1/mentions' },
  'GET /api/receipts': { url: '/api/receipts', as: 'miriam' },
  'GET /api/workspace': { url: '/api/workspace' },
  'PUT /api/workspace': {
    url: '/api/workspace',
    body: { retentionMonths: 24, eraseAutomatically: false },
    headers: { 'if-match': '*' },
    as: 'miriam',
  },
  'GET /api/retention': { url: '/api/retention', as: 'miriam' },
  'GET /api/trail': { url: '/api/trail', as: 'miriam' },
  'GET /api/clients/{id}/review': { url: '/api/clients/c1/review?language=en' },
  'GET /api/renewals': { url: '/api/renewals?within=180' },
  'GET /api/base-rates': { url: '/api/base-rates?category=doubling&horizonDays=90' },
  'GET /api/calibration': { url: '/api/calibration', as: 'miriam' },
  'GET /api/demo': { url: '/api/demo' },
  'DELETE /api/demo': { url: '/api/demo' },
};

/** A request as a `Call` takes it. */
export type Request = Parameters<Call>;

/** The sample of an operation, such as `GET /api/me`. */
export function requestOf(name: string): Request {
  const { url, body, headers } = SAMPLES[name] ?? { url: '' };
  const [method] = name.split(' ');
  return [method as Request[0], url, body, headers]; // The description of the API names no other method.
}
