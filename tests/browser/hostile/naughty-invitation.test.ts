import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { type Agency, inMinutes, startAgency } from '../../support/hosts/agency.ts';
import { openHostPage } from '../../support/hosts/host-browser.ts';
import { OUTLOOK } from '../../support/hosts/internet.ts';
import { playOutlook } from '../../support/hosts/outlook-host.ts';
import { MARKUP } from '../../support/naughty.ts';
import { type HostileClient, hostileClient } from './hostile-client.ts';
import { strangeElements } from './watch.ts';

let agency: Agency;
let client: HostileClient;
beforeAll(async () => {
  agency = await startAgency();
  client = await hostileClient(agency.product.url, 'A', MARKUP);
}, 60_000);
afterAll(() => agency?.close());

test('markup in notes and goals goes into an invitation as text', async () => {
  const page = await openHostPage(agency.browser, { origin: OUTLOOK });
  const incidents: unknown[] = [];
  await page.exposeBinding('ran', (_, what) => incidents.push(what));
  const link = `https://teams.microsoft.com/l/meetup-join/${encodeURIComponent(client.threadId)}/0`;
  const outlook = await playOutlook(page, {
    item: {
      kind: 'organizer',
      subject: MARKUP[0],
      start: inMinutes(20),
      end: inMinutes(50),
      people: [{ address: 'p.hartwig@hartwig-teile.example', name: MARKUP[1] }],
      body: `<a href="${link}">Beitreten</a>`,
    },
  });
  await outlook.frame.getByRole('tab', { name: 'Notizen' }).click();
  await outlook.frame.getByRole('button', { name: 'In die Einladung einfügen' }).click();
  const exact = (await outlook.frame.locator('pre').textContent()) ?? '';
  expect(exact).toContain(MARKUP[0]);
  await outlook.frame.getByRole('button', { name: 'Einfügen', exact: true }).click();
  await outlook.frame.getByText('Steht in der Einladung. Gesendet ist noch nichts.').waitFor();

  // What stands in the invitation is read as a mail program reads it: as markup.
  const inserted = await outlook.body();
  const read = await page.evaluate((html) => {
    const { body } = new DOMParser().parseFromString(html, 'text/html');
    return {
      text: body.textContent,
      elements: [...new Set([...body.querySelectorAll('*')].map(({ localName }) => localName))],
      attributes: [...body.querySelectorAll('*')].flatMap((element) => element.getAttributeNames()),
    };
  }, inserted);
  for (const line of exact.split('\n')) expect(read.text).toContain(line);
  expect(read.elements.filter((name) => !['a', 'div', 'br', 'p'].includes(name))).toEqual([]);
  expect(read.attributes).toEqual(['href']);
  const [panel] = page.frames().slice(-1);
  expect(panel && (await strangeElements(panel))).toEqual([]);
  expect(incidents).toEqual([]);
  expect(page.problems).toEqual([]);
  await page.leave();
}, 60_000);
