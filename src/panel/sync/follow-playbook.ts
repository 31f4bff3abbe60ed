import { OwnPlaybook, UNCHANGED } from '#domain/coaching/own-playbook.ts';
import type { Api } from './api.ts';
import { oneAtATime } from './one-at-a-time.ts';
import type { LocalStore } from './store.ts';
import { isVisible, onReturn } from './surroundings.ts';

/** How often the server is asked while the panel is looked at: what a lead saves is everywhere within a minute. */
const POLL_EVERY_MS = 55_000;

const SETTING = 'playbook';

/**
 * Tells what the workspace says otherwise than the shipped playbook: what this browser knew last at once, then what
 * the server says, now and whenever it changes. Answers how to stop.
 */
export function followPlaybook({
  api,
  store,
  onKnown,
  pollEveryMs = POLL_EVERY_MS,
}: {
  api: Pick<Api, 'playbook'>;
  store: LocalStore;
  onKnown: (own: OwnPlaybook) => void;
  pollEveryMs?: number;
}): () => void {
  let known: OwnPlaybook = UNCHANGED;
  let isFollowed = true;

  function tell(own: OwnPlaybook): void {
    known = own;
    if (isFollowed) onKnown(own);
  }

  const reading = store
    .setting(SETTING, OwnPlaybook)
    // A disk that cannot be read knows nothing; the server does.
    .catch(() => undefined)
    .then((kept) => tell(kept ?? UNCHANGED));

  const ask = oneAtATime(async () => {
    await reading;
    const asked = await api.playbook(known.version);
    if (!isFollowed || !asked.ok || asked.value === 'unchanged') return;
    tell(asked.value);
    // Where the disk takes nothing, a start without the server shows the shipped playbook.
    await store.saveSetting(SETTING, asked.value).catch(() => undefined);
  });

  const forgetReturn = onReturn(() => void ask());
  const polling = setInterval(() => {
    if (isVisible()) void ask();
  }, pollEveryMs);
  void ask();

  return () => {
    isFollowed = false;
    clearInterval(polling);
    forgetReturn();
  };
}
