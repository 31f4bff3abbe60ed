import { afterAll, beforeAll, test } from '@jest/globals';
import { type Agency, inMinutes, startAgency } from '../support/hosts/agency.ts';
import { type HostPage, openHostPage } from '../support/hosts/host-browser.ts';
import { OUTLOOK, TEAMS } from '../support/hosts/internet.ts';
import { playOutlook } from '../support/hosts/outlook-host.ts';
import { playTeams } from '../support/hosts/teams-host.ts';
import { holds } from './holds.ts';

const THREAD = '19:meeting_V2VnZGFtaXQ@thread.v2';
const HALF = 'Halber Satz, mitten im Wort';

let agency: Agency;
let page: HostPage;

beforeAll(async () => {
  agency = await startAgency();
  await agency.meeting(THREAD, await agency.clientId('Hartwig'), 20);
}, 60_000);

afterAll(() => agency?.close());

/** The panel beside the meeting, in one of the two hosts. */
const OPEN = {
  Teams: async () => {
    await playTeams(page, { chatId: THREAD });
  },
  Outlook: async () => {
    const link = `https://teams.microsoft.com/l/meetup-join/${encodeURIComponent(THREAD)}/0`;
    const times = { start: inMinutes(20), end: inMinutes(50) };
    const body = `<a href="${link}">Teilnehmen</a>`;
    await playOutlook(page, { item: { kind: 'organizer', subject: 'Jour fixe', ...times, body } });
  },
};

async function note(host: keyof typeof OPEN) {
  await OPEN[host]();
  const frame = page.frameLocator('iframe');
  await frame.locator('[data-situation]').waitFor();
  return frame.getByRole('textbox', { name: 'Notiz' });
}

/** From here on no timer of the page rings: what is kept is kept because someone said that it is time. */
async function stopTimers(): Promise<void> {
  await page
    .frames()
    .at(-1)
    ?.evaluate(() => Reflect.set(window, 'setTimeout', () => 0));
}

test('Teams says that it puts the panel away, and hears that it may when the text is on the disk', async () => {
  page = await openHostPage(agency.browser);
  const field = await note('Teams');
  // Nothing of what the browser itself tells reaches the panel.
  await page
    .frames()
    .at(-1)
    ?.evaluate(() => {
      for (const name of ['pagehide', 'beforeunload', 'visibilitychange'])
        addEventListener(name, (event) => event.stopImmediatePropagation(), { capture: true });
    });
  await stopTimers();
  await field.fill(HALF);
  await page.evaluate(() => window.teams.tell({ func: 'beforeUnload', args: [] }));
  await page.waitForFunction(() => window.teams.calls.some(({ func }) => func === 'readyToUnload'));
  await page.evaluate(() => document.body.replaceChildren());
  await holds(await note('Teams'), HALF);
  await page.leave();
}, 60_000);

test.each(['Teams', 'Outlook'] as const)(
  '%s takes the panel away without a word: the browser’s own is enough',
  async (host) => {
    page = await openHostPage(agency.browser, { origin: host === 'Teams' ? TEAMS : OUTLOOK });
    const field = await note(host);
    await stopTimers();
    await field.fill(HALF);
    await page.evaluate(() => document.body.replaceChildren());
    await holds(await note(host), HALF);
    await page.leave();
  },
  60_000,
);
