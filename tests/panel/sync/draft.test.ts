import { afterEach, beforeEach, expect, jest, test } from '@jest/globals';
import { openDrafts } from '#panel/sync/draft.ts';
import { type LocalStore, openLocalStore } from '#panel/sync/store.ts';
import { type Browser, openBrowser } from './browser.ts';

let browser: Browser;
let store: LocalStore;

beforeEach(async () => {
  browser = openBrowser();
  store = await openLocalStore('agency/jana');
  jest.useFakeTimers({ doNotFake: ['setImmediate', 'queueMicrotask', 'nextTick', 'performance', 'Date'] });
});
afterEach(() => {
  jest.useRealTimers();
  store.close();
});

/** The pretended disk takes a few turns of the loop. */
async function diskIsQuiet(): Promise<void> {
  for (let turn = 0; turn < 20; turn += 1) await new Promise((resolve) => setImmediate(resolve));
}

async function afterReload(key: string): Promise<string> {
  const draft = openDrafts(store).of(key);
  await diskIsQuiet();
  return draft.getSnapshot();
}

test('what is typed shows at once and is kept 150 ms later at the latest, however fast one types on', async () => {
  const draft = openDrafts(store).of('note:c1');
  draft.set('S');
  expect(draft.getSnapshot()).toBe('S');
  await jest.advanceTimersByTimeAsync(75);
  draft.set('Si');
  await jest.advanceTimersByTimeAsync(75);
  await diskIsQuiet();
  expect(await afterReload('note:c1')).toBe('Si');
});

test.each(['leave', 'hide'] as const)('%s: what was just typed is kept', async (event) => {
  const draft = openDrafts(store).of('note:c1');
  draft.set('mitten im Sa');
  browser[event]();
  await diskIsQuiet();
  expect(await afterReload('note:c1')).toBe('mitten im Sa');
});

test('closed, the drafts keep what was just typed', async () => {
  const drafts = openDrafts(store);
  drafts.of('note:c1').set('mitten im Sa');
  drafts.close();
  await diskIsQuiet();
  expect(await afterReload('note:c1')).toBe('mitten im Sa');
});

test('a taken text is gone, also after a reload', async () => {
  const draft = openDrafts(store).of('note:c1');
  draft.set('fertig');
  draft.clear();
  expect(draft.getSnapshot()).toBe('');
  await diskIsQuiet();
  expect(await afterReload('note:c1')).toBe('');
});

test('what was typed while the text was being taken stays', () => {
  const draft = openDrafts(store).of('note:c1');
  draft.set('erste Notiz');
  draft.set('erste Notiz, zweite');
  draft.clear('erste Notiz');
  expect(draft.getSnapshot()).toBe(', zweite');
});

test('a text that has become another is not cleared', () => {
  const draft = openDrafts(store).of('note:c1');
  draft.set('ganz anders');
  draft.clear('erste Notiz');
  expect(draft.getSnapshot()).toBe('ganz anders');
});

test('a saved text does not overwrite what is typed before it is read', async () => {
  await store.saveDraft('note:c1', 'von gestern');
  const draft = openDrafts(store).of('note:c1');
  draft.set('neu');
  await diskIsQuiet();
  expect(draft.getSnapshot()).toBe('neu');
});

test('each key has its text, shared by all who ask for it', async () => {
  const drafts = openDrafts(store);
  drafts.of('note:c1').set('hier');
  expect(drafts.of('note:c1').getSnapshot()).toBe('hier');
  expect(drafts.of('note:c2').getSnapshot()).toBe('');
});
