import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { strFromU8, unzipSync } from 'fflate';
import readExcelFile from 'read-excel-file/node';
import type { Review } from '#contracts/review.ts';
import { entry } from '../support/entries.ts';
import { startServer, type TestServer } from '../support/server.ts';

let server: TestServer;
let token: string;

beforeAll(async () => {
  server = await startServer();
  const jana = await server.as('jana');
  const { body } = await server.withToken()<{ token: string }>('POST', '/local/token', { userId: 'jana' });
  token = body.token;
  const name = '=HYPERLINK("x") & <Söhne> "../a"\u0001';
  await jana('POST', '/api/clients', { id: 'c1', entry: entry('client-described', { id: 'e1', name }) });
  const entries = [
    entry('manager-changed', { id: 'm1' }),
    entry('renewal-set', { id: 'r1' }),
    entry('contact-joined', { id: 'p1e' }),
    entry('rhythm-agreed', { id: 'rh1' }),
    entry('contact-made', { id: 'cm1', title: '+1 Termin' }),
    entry('expectation-proposed', { id: 'x1' }),
    entry('expectation-assessed', { id: 'xa1' }),
    entry('expectation-agreed', { id: 'xg1' }),
    entry('expectation-changed', { id: 'xc1', dueOn: '2027-06-30' }),
    entry('incident-reported', { id: 'i1' }),
    entry('signal-raised', { id: 's1' }),
    entry('question-answered', { id: 'q1', answer: '@SUM(1)\nzweite Zeile' }),
    entry('commitment-made', { id: 'k1' }),
  ];
  const answer = await jana('POST', '/api/clients/c1/entries', { entries });
  expect(answer.status).toBe(200);
});
afterAll(() => server.stop());

async function file(ending: string, language: string) {
  const url = `/api/clients/c1/review.${ending}?language=${language}`;
  const response = await server.app.inject({ url, headers: { authorization: `Bearer ${token}` } });
  expect(response.statusCode).toBe(200);
  return { bytes: new Uint8Array(response.rawPayload), headers: response.headers, text: response.body };
}

describe.each([
  ['de', 'durchsicht', 'Vereinbart und was daraus wurde', 'vorgeschlagen'],
  ['en', 'review', 'Agreed, and what became of it', 'proposed'],
])('in %s', (language, called, agreed, standing) => {
  test('Word: headings, tables with a header, days and amounts as people write them', async () => {
    const { bytes, headers } = await file('docx', language);
    expect(headers['content-disposition']).toBe(
      `attachment; filename="${called}-hyperlink-x-soehne-a-2026-11-22.docx"`,
    );
    const parts = unzipSync(bytes);
    const xml = strFromU8(parts['word/document.xml'] ?? new Uint8Array());
    expect(xml).toMatch(/<w:pStyle w:val="Title"\/>/);
    const headings = [...xml.matchAll(/<w:pStyle w:val="Heading1"\/>.*?<w:t[^>]*>([^<]*)/g)].map(
      ([, text]) => text,
    );
    expect(headings).toHaveLength(10);
    expect(headings).toContain(agreed);
    expect(xml).toContain('<w:tblHeader/>');
    expect(xml).toContain('=HYPERLINK(&quot;x&quot;) &amp; &lt;Söhne&gt;');
    expect(xml).toContain(language === 'de' ? '17.01.2027' : '17 Jan 2027');
    expect(xml).toMatch(language === 'de' ? /48\.000,00\s€/ : /€48,000\.00/);
    expect(xml).toContain(standing);
    expect(xml).toContain('<w:br/>');
    expect(strFromU8(parts['word/styles.xml'] ?? new Uint8Array())).toContain(
      `w:val="${language === 'de' ? 'de-DE' : 'en-GB'}"`,
    );
  });

  test('Excel: a sheet for each part; days are days, numbers are numbers, and nothing is a formula', async () => {
    const { bytes } = await file('xlsx', language);
    const sheets = await readExcelFile(Buffer.from(bytes));
    expect(sheets).toHaveLength(10);
    const [overview, goals, , contact] = sheets;
    const values = overview?.data.map(([, value]) => value);
    expect(values).toContainEqual(new Date('2027-01-17'));
    expect(values).toContain(48_000);
    expect(values).toContain(0.12);
    expect(goals?.data[1]).toContainEqual(new Date('2027-06-30'));
    expect(contact?.data.flat()).toContain('+1 Termin');
    const sheetFiles = Object.entries(unzipSync(bytes)).filter(([path]) => /worksheets\/sheet/.test(path));
    expect(sheetFiles).toHaveLength(10);
    for (const [, xml] of sheetFiles) expect(strFromU8(xml)).not.toMatch(/<f[ >]/);
  });

  test('JSON: what the page shows', async () => {
    const { text, headers } = await file('json', language);
    expect(headers['content-disposition']).toMatch(/\.json"$/);
    const page = await server.withToken(token)<Review>('GET', `/api/clients/c1/review?language=${language}`);
    expect(JSON.parse(text)).toEqual(page.body);
  });
});
