import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { entry } from '../support/entries.ts';
import { type Agency, startAgency } from '../support/hosts/agency.ts';
import { type HostPage, openHostPage } from '../support/hosts/host-browser.ts';
import { PRODUCT } from '../support/hosts/internet.ts';
import { playTeams, type TeamsHost } from '../support/hosts/teams-host.ts';

const THREAD = '19:meeting_U3RhZ2U@thread.v2';
const GOAL = 'Rechnungen ohne Rückfragen';

let agency: Agency;
let hartwig: string;
let page: HostPage;

beforeAll(async () => {
  agency = await startAgency();
  hartwig = await agency.clientId('Hartwig');
  await agency.meeting(THREAD, hartwig, -5);
  const at = new Date().toISOString();
  const proposed = (id: string, goal: string) =>
    entry('expectation-proposed', { id, at, goal, target: 'höchstens eine Korrektur' });
  await agency.append(hartwig, [
    proposed('stage-goal-1', GOAL),
    proposed('stage-goal-2', 'GEHEIM nicht gewählt'),
    entry('note-taken', { id: 'stage-note', at, text: 'GEHEIM Notiz', visibility: 'internal' }),
    entry('rhythm-agreed', {
      id: 'stage-rhythm',
      at,
      channel: 'phone',
      everyDays: 14,
      detail: 'donnerstags',
    }),
  ]);
}, 60_000);

afterAll(() => agency?.close());

async function openAgreed(settings = {}): Promise<TeamsHost> {
  page = await openHostPage(agency.browser);
  const teams = await playTeams(page, { chatId: THREAD, ...settings });
  await teams.frame.getByRole('tab', { name: 'Vereinbart' }).click();
  await teams.frame.getByRole('checkbox', { name: `Jetzt vereinbaren: ${GOAL}` }).check();
  await teams.frame.getByRole('button', { name: 'Den Kunden zeigen' }).click();
  return teams;
}

test('what was picked goes before the client, as a picture of the own frame', async () => {
  const teams = await openAgreed();
  await teams.frame.getByText('Die Seite ist in der Besprechung zu sehen.').waitFor();
  const [shared] = await teams.calls('meeting.shareAppContentToStage');
  const [url, options] = shared?.args ?? [];
  expect(options).toEqual({ sharingProtocol: 'ScreenShare' });
  expect(String(url)).toBe(pageUrl(await agency.meeting(THREAD, hartwig, -5)));
  expect(page.problems).toEqual([]);
  await page.leave();
}, 60_000);

function pageUrl(meeting: string): string {
  const query = new URLSearchParams({ view: 'stage', client: hartwig, meeting, pick: 'stage-goal-1' });
  return `${PRODUCT}/tab.html?${query}`;
}

async function openStage(): Promise<{ teams: TeamsHost; answers: string[]; asked: string[] }> {
  page = await openHostPage(agency.browser, { width: 1280 });
  const answers: string[] = [];
  const asked: string[] = [];
  page.on('response', async (response) => {
    const { origin, pathname } = new URL(response.url());
    if (origin !== PRODUCT || !/^\/(api|local)/.test(pathname)) return;
    asked.push(pathname);
    answers.push(await response.text());
  });
  const path = pageUrl(await agency.meeting(THREAD, hartwig, -5)).slice(PRODUCT.length);
  const size = { width: 1280, height: 720 };
  const teams = await playTeams(page, { path, frameContext: 'meetingStage', ...size });
  await teams.frame.getByRole('heading', { name: 'Was wir miteinander vereinbart haben' }).waitFor();
  return { teams, answers, asked };
}

test('nothing else of the client is in the data of the page that is shown', async () => {
  const { answers, asked } = await openStage();
  expect(asked.sort()).toEqual(['/api/sign-in', `/api/clients/${hartwig}/stage`, '/local/token'].sort());
  expect(answers.join()).toContain(GOAL);
  expect(answers.join()).not.toMatch(/GEHEIM|Fehler vom|Kurzarbeit|toten Shop-Links|"notes"|"signals"/);
  const databases = await page
    .frames()
    .at(-1)
    ?.evaluate(() => indexedDB.databases());
  expect(databases).toEqual([]);
  expect(page.problems).toEqual([]);
  await page.leave();
}, 60_000);

test('the client’s word is taken with a name, and can be taken back', async () => {
  const { teams } = await openStage();
  const card = teams.frame.getByRole('region', { name: GOAL });
  await card.getByRole('button', { name: 'So ist es vereinbart' }).click();
  await card.getByRole('textbox', { name: 'Wer stimmt zu?' }).fill('Dr. Petra Hartwig');
  await card.getByRole('textbox', { name: 'Wer stimmt zu?' }).press('Enter');
  await card.getByText(/^Festgehalten \d\d:\d\d: vereinbart mit Dr\. Petra Hartwig/).waitFor();
  const stateOfGoal = async () => {
    const { dossier } = await agency.open(hartwig);
    const goal = dossier.expectations.find(({ id }) => id === 'stage-goal-1');
    return { state: goal?.state, with: goal?.agreed?.with };
  };
  expect(await stateOfGoal()).toEqual({ state: 'agreed', with: 'Dr. Petra Hartwig' });
  await card.getByRole('button', { name: `rückgängig: ${GOAL}` }).click();
  await card.getByRole('button', { name: 'So ist es vereinbart' }).waitFor();
  expect(await stateOfGoal()).toEqual({ state: 'proposed', with: undefined });
  await page.leave();
}, 60_000);

test('a Teams that would load the page at everyone: a window of its own, to be shared', async () => {
  const teams = await openAgreed({ refusesScreenShare: true });
  await teams.frame.getByRole('button', { name: 'Fenster öffnen' }).click();
  const [opened] = await teams.calls('executeDeepLink');
  const url = String(opened?.args[0]);
  await page.goto(url);
  await page.getByRole('region', { name: GOAL }).waitFor();
  await page.leave();
}, 60_000);
