import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { type Call, startServer, type TestServer } from '../support/server.ts';

const MARKER = 'zq7marker';
const MARKUP = `"><script>${MARKER}</script>`;
const IN_URL = encodeURIComponent(MARKUP);

let server: TestServer;
let jana: Call;
beforeAll(async () => {
  server = await startServer();
  jana = await server.as('jana');
});
afterAll(() => server.stop());

type Sent = [
  where: string,
  method: 'GET' | 'POST' | 'PUT',
  url: string,
  body?: unknown,
  headers?: Record<string, string>,
];

const SENT: Sent[] = [
  ['the path', 'GET', `/${IN_URL}`],
  ['the path of the API', 'GET', `/api/${IN_URL}`],
  ['the id of a client', 'GET', `/api/clients/${IN_URL}`],
  ['the id of a meeting', 'GET', `/api/meetings/${IN_URL}`],
  ['a value of the query', 'GET', `/api/clients?after=${IN_URL}`],
  ['a name of the query', 'GET', `/api/clients?${IN_URL}=1`],
  ['a name of the body', 'POST', '/api/clients', { [MARKUP]: 1 }],
  ['a value of the body', 'POST', '/api/clients', { id: MARKUP, entry: { kind: MARKUP, at: MARKUP } }],
  [
    'a name deep in the body',
    'PUT',
    '/api/playbook',
    { changes: { [MARKUP]: { [MARKUP]: MARKUP } }, own: [MARKUP] },
  ],
  ['broken JSON', 'POST', '/api/clients', `{"${MARKER}": ${MARKER}`],
  ['the type of the body', 'POST', '/api/clients', 'x', { 'content-type': `text/${MARKER}` }],
  ['the language', 'GET', '/api/nothing', undefined, { 'accept-language': MARKER }],
  ['the address of the server', 'GET', '/api/nothing', undefined, { host: `${MARKER}.example` }],
  [
    'the referrer',
    'GET',
    '/api/nothing',
    undefined,
    { referer: `https://${MARKER}.example/`, origin: `https://${MARKER}.example` },
  ],
  ['a token', 'GET', '/api/me', undefined, { authorization: `Bearer ${MARKER}` }],
  ['an etag', 'PUT', '/api/playbook', { changes: {}, own: [] }, { 'if-match': `"${MARKER}"` }],
];

test.each(SENT.map(([where, ...sent]) => ({ where, sent })))(
  'what is sent in $where does not come back',
  async ({ sent }) => {
    const answer = await jana(...sent);
    expect(answer.status).toBeGreaterThanOrEqual(400);
    expect(answer.headers['content-type']).toBe('application/problem+json');
    expect(answer.text + JSON.stringify(answer.headers)).not.toContain(MARKER);
  },
);

test.each([
  '//evil.example',
  '//evil.example/%2e%2e',
  '/\\evil.example',
  '/%5cevil.example',
  '/https://evil.example',
  '/redirect?url=https://evil.example',
  '/?next=https://evil.example&returnUrl=//evil.example',
  '/api/sign-in?redirect_uri=https://evil.example',
  '/assets//evil.example',
])('%s leads nowhere else', async (url) => {
  const { status, headers } = await server.withToken()('GET', url);
  expect(status < 300 || status >= 400).toBe(true);
  expect(headers).not.toHaveProperty('location');
  expect(headers).not.toHaveProperty('refresh');
});
