import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { EntryPage } from '#contracts/api.ts';
import { entry } from '../support/entries.ts';
import { type Call, startServer, type TestServer } from '../support/server.ts';

let server: TestServer;
let jana: Call;
beforeAll(async () => {
  server = await startServer();
  jana = await server.as('jana');
  await jana('POST', '/api/clients', { id: 'c1', entry: entry('client-described', { id: 'e1' }) });
  await jana('POST', '/api/clients/c1/entries', {
    entries: [
      entry('note-taken', { id: 'n1' }),
      entry('signal-raised', { id: 's1' }),
      entry('signal-resolved', { id: 's2', signalId: 's1' }),
      entry('expectation-proposed', { id: 'x1' }),
      entry('expectation-changed', { id: 'x2', expectationId: 'x1' }),
    ],
  });
});
afterAll(() => server.stop());

const ENTRIES = '/api/clients/c1/entries';
const note = (fields: object) => ({ entries: [{ ...entry('note-taken', { id: 'n9' }), ...fields }] });
const many = (count: number) => ({
  entries: Array.from({ length: count }, (_, index) => entry('note-taken', { id: `many-${index}` })),
});

type Refused = [what: string, url: string, body: unknown, status: number, code: string, paths: string[]];

/** Each of these is refused with its status and code, names the fields, and stores nothing. */
const REFUSED: Refused[] = [
  ['no text', ENTRIES, note({ text: undefined }), 400, 'invalid-input', ['entries.0.text']],
  ['a number for a text', ENTRIES, note({ text: 7 }), 400, 'invalid-input', ['entries.0.text']],
  ['an empty text', ENTRIES, note({ text: '' }), 400, 'invalid-input', ['entries.0.text']],
  [
    '20,001 characters',
    ENTRIES,
    note({ text: 'x'.repeat(20_001) }),
    400,
    'invalid-input',
    ['entries.0.text'],
  ],
  ['no such option', ENTRIES, note({ visibility: 'public' }), 400, 'invalid-input', ['entries.0.visibility']],
  ['a day without a time', ENTRIES, note({ at: '2026-11-22' }), 400, 'invalid-input', ['entries.0.at']],
  [
    'a time without offset',
    ENTRIES,
    note({ at: '2026-11-22T09:00:00' }),
    400,
    'invalid-input',
    ['entries.0.at'],
  ],
  ['an id that is none', ENTRIES, note({ id: 'a b' }), 400, 'invalid-input', ['entries.0.id']],
  ['an unknown field', ENTRIES, note({ colour: 'red' }), 400, 'invalid-input', ['entries.0.colour']],
  ['an author', ENTRIES, note({ by: { userId: 'x', name: 'X' } }), 400, 'invalid-input', ['entries.0.by']],
  ['a seq', ENTRIES, note({ seq: 1 }), 400, 'invalid-input', ['entries.0.seq']],
  ['an unknown kind', ENTRIES, note({ kind: 'joke-told' }), 400, 'invalid-input', ['entries.0.kind']],
  ['no kind', ENTRIES, note({ kind: undefined }), 400, 'invalid-input', ['entries.0.kind']],
  [
    'the second of two',
    ENTRIES,
    {
      entries: [
        entry('note-taken', { id: 'n8' }),
        entry('incident-reported', { id: 'i9', occurredOn: 'gestern' }),
      ],
    },
    400,
    'invalid-input',
    ['entries.1.occurredOn'],
  ],
  ['a text for an entry', ENTRIES, { entries: ['note'] }, 400, 'invalid-input', ['entries.0']],
  ['an object for the entries', ENTRIES, { entries: {} }, 400, 'invalid-input', ['entries']],
  ['no entries', ENTRIES, {}, 400, 'invalid-input', ['entries']],
  ['an empty batch', ENTRIES, { entries: [] }, 400, 'invalid-input', ['entries']],
  ['51 entries', ENTRIES, many(51), 400, 'invalid-input', ['entries']],
  ['an unknown field beside', ENTRIES, { ...many(1), force: true }, 400, 'invalid-input', ['force']],
  ['a list for the body', ENTRIES, [], 400, 'invalid-input', ['']],
  ['nothing', ENTRIES, undefined, 400, 'invalid-input', ['']],
  ['broken JSON', ENTRIES, '{"entries":[', 400, 'invalid-json', []],
  ['an empty body', ENTRIES, '', 400, 'invalid-json', []],
  ['a prototype', ENTRIES, '{"entries":[],"__proto__":{"a":1}}', 400, 'invalid-json', []],
  ['a prototype in escapes', ENTRIES, '{"entries":[],"__proto\\u005f_":{"a":1}}', 400, 'invalid-json', []],
  ['a prototype further down', ENTRIES, '{"entries":[{"text":{"__proto__":1}}]}', 400, 'invalid-json', []],
  ['a constructor’s', ENTRIES, '{"constructor":{"prototype":{"a":1}}}', 400, 'invalid-json', []],
  ['21 lists in lists', ENTRIES, `${'['.repeat(21)}${']'.repeat(21)}`, 400, 'too-deep', []],
  ['half a million lists', ENTRIES, '['.repeat(500_000), 400, 'too-deep', []],
  ['many objects in objects', ENTRIES, `${'{"a":'.repeat(21)}1${'}'.repeat(21)}`, 400, 'too-deep', []],
  ['brackets in a text', ENTRIES, `{"a":"\\"${'['.repeat(30)}"}`, 400, 'invalid-input', ['a', 'entries']],
  ['a name that is markup', ENTRIES, { ...many(1), '<img src=x>': 1 }, 400, 'invalid-input', ['']],
  ['2 MB', ENTRIES, note({ text: 'x'.repeat(2_000_000) }), 413, 'too-large', []],
  ['an unknown client', '/api/clients/c2/entries', many(1), 404, 'not-found', []],
  ['a client that cannot be', '/api/clients/a%20b/entries', many(1), 404, 'not-found', []],
  [
    'an unknown reference',
    ENTRIES,
    {
      entries: [entry('note-taken', { id: 'n8' }), entry('signal-resolved', { id: 's9', signalId: 'nope' })],
    },
    422,
    'unknown-reference',
    ['entries.1.signalId'],
  ],
  [
    'a signal resolved twice',
    ENTRIES,
    { entries: [entry('signal-resolved', { id: 's9', signalId: 's1' })] },
    409,
    'wrong-state',
    ['entries.0.signalId'],
  ],
  [
    'a revision that is old',
    ENTRIES,
    { entries: [entry('expectation-agreed', { id: 'x9', expectationId: 'x1', revision: 7 })] },
    409,
    'stale-revision',
    ['entries.0.revision'],
  ],
  [
    'an id for something else',
    ENTRIES,
    { entries: [entry('note-taken', { id: 'n1', text: 'Etwas anderes.' })] },
    409,
    'entry-id-reused',
    ['entries.0.id'],
  ],
  [
    'a review by a manager',
    ENTRIES,
    { entries: [entry('note-taken', { id: 'n8' }), entry('renewal-reviewed', { id: 'r9' })] },
    403,
    'not-allowed',
    ['entries.1.kind'],
  ],
  [
    'a client without a description',
    '/api/clients',
    { id: 'c3', entry: entry('note-taken', { id: 'e3' }) },
    400,
    'invalid-input',
    [
      'entry.kind',
      'entry.name',
      'entry.domains',
      'entry.language',
      'entry.address',
      'entry.text',
      'entry.visibility',
    ],
  ],
  [
    'a client under an id that is none',
    '/api/clients',
    { id: 'a/b', entry: entry('client-described', { id: 'e3' }) },
    400,
    'invalid-input',
    ['id'],
  ],
  [
    'a share above all',
    '/api/clients',
    { id: 'c3', entry: entry('client-described', { id: 'e3', revenueShare: 1.2 }) },
    400,
    'invalid-input',
    ['entry.revenueShare'],
  ],
  [
    'a client under the id of another',
    '/api/clients',
    { id: 'c1', entry: entry('client-described', { id: 'e3' }) },
    409,
    'entry-id-reused',
    ['entry.id'],
  ],
];

test.each(REFUSED)('%s is refused by %s', async (_, url, body, status, code, paths) => {
  const before = await everythingStored();
  const answer = await jana('POST', url, body);
  expect({ status: answer.status, code: answer.body.code }).toEqual({ status, code });
  expect(answer.headers['content-type']).toBe('application/problem+json');
  expect((answer.body.fields ?? []).map(({ path }) => path).sort()).toEqual([...paths].sort());
  expect(await everythingStored()).toEqual(before);
});

async function everythingStored() {
  const { body } = await jana<EntryPage>('GET', `${ENTRIES}?after=0&limit=200`);
  const clients = await jana('GET', '/api/clients');
  return { entries: body.entries, clients: clients.body };
}

describe('the query is looked at as well', () => {
  test.each([
    ['/api/clients?limit=0', 'limit'],
    ['/api/clients?limit=201', 'limit'],
    ['/api/clients?limit=ten', 'limit'],
    ['/api/clients?limit=1&limit=2', 'limit'],
    ['/api/clients?after=unknown', 'after'],
    ['/api/clients?sort=name', 'sort'],
    [`/api/clients?search=${'x'.repeat(201)}`, 'search'],
    [`${ENTRIES}?after=-1`, 'after'],
    [`${ENTRIES}?after=1.5`, 'after'],
    [`${ENTRIES}?before=x`, 'before'],
    [`${ENTRIES}?after=1&before=3`, 'before'],
    ['/api/clients/c1/briefing?at=gestern', 'at'],
    ['/api/clients/c1/briefing?language=fr', 'language'],
    ['/api/clients/c1/briefing?meetingId=', 'meetingId'],
  ])('%s names %s', async (url, path) => {
    const answer = await jana('GET', url);
    expect(answer).toMatchObject({ status: 400, body: { code: 'invalid-input', fields: [{ path }] } });
  });
});

test.each([
  ['text/plain', 415],
  ['application/xml', 415],
  ['multipart/form-data; boundary=x', 415],
  ['application/x-www-form-urlencoded', 415],
  ['application/json; charset=utf-8', 200],
])('%s is answered with %i', async (type, status) => {
  const answer = await jana('POST', ENTRIES, JSON.stringify(many(1)), { 'content-type': type });
  expect(answer.status).toBe(status);
  if (status === 415) expect(answer.body.code).toBe('wrong-content-type');
});

test.each([
  ['GET', '/api/nothing'],
  ['GET', '/nothing.html'],
  ['GET', '/%zz'],
  ['GET', '/..%2fpackage.json'],
  ['DELETE', '/api/me'],
  ['GET', `/api/clients/${'x'.repeat(5_000)}`],
] as const)('%s %s is not found, said as a problem', async (method, url) => {
  const answer = await jana(method, url);
  expect(answer).toMatchObject({ status: 404, body: { code: 'not-found', status: 404 } });
  expect(answer.headers['content-type']).toBe('application/problem+json');
});

test.each([
  [undefined, 'Diese Angabe fehlt.'],
  ['de-AT,de;q=0.9,en;q=0.8', 'Diese Angabe fehlt.'],
  ['en-GB,en;q=0.9,de;q=0.8', 'This is missing.'],
  ['fr-FR, en;q=0.5', 'This is missing.'],
  ['fr-FR', 'Diese Angabe fehlt.'],
])('to %s the server speaks so: %s', async (language, sentence) => {
  const answer = await jana(
    'POST',
    ENTRIES,
    note({ text: undefined }),
    language ? { 'accept-language': language } : {},
  );
  expect(answer.body.fields).toEqual([{ path: 'entries.0.text', message: sentence }]);
});
