import { setTimeout as pause } from 'node:timers/promises';
import type { TrailEvent } from '#contracts/trail.ts';
import type { Caller } from './auth/caller.ts';
import type { Surroundings } from './context.ts';
import { forgetOldTrail, trailRow, writeTrail } from './projections/trail-rows.ts';
import type { Row } from './storage/ledger-store.ts';

/** What is kept on who read, took out, erased or changed what, for the leads of a tenant. */
export type Trail = {
  /**
   * Notes what someone did; answers at once and never throws. It is written within a moment, which is all that a
   * crash can lose. The reads of one client by one person within an hour
   * are one record, the first, so that an open panel that asks again and again does not flood it.
   */
  note(caller: Caller, what: TrailEvent, clientId?: string, route?: string): void;
  /** Resolves when what was noted so far has been written, or could not be and waits for the next try. */
  written(): Promise<void>;
  /** Writes what is left. To be called when no request is under way any more, and before the store closes. */
  close(): Promise<void>;
};

/** What is noted within this time is written together. */
const GATHER_MS = 50;
const LONGEST_PAUSE_MS = 30_000;
const HOUR_MS = 3_600_000;
const DAY_MS = 24 * HOUR_MS;

/** While the store does not answer this many records wait; a store that is away for longer has stopped the work too. */
const MOST_WAITING = 100_000;

/** So often, and with this pause between, the last records are tried when the server stops. */
const LAST_TRIES = 10;
const LAST_PAUSE_MS = 200;

type Waiting = { tenant: string; row: Row };

/** Opens the trail of these tenants: writes behind the requests' backs, again if need be, and forgets what is old. */
export function openTrail(
  { store, now, log }: Pick<Surroundings, 'store' | 'now' | 'log'>,
  tenants: readonly string[],
): Trail {
  const lastRead = new Map<string, number>();
  let waiting: Waiting[] = [];
  let timer: NodeJS.Timeout | undefined;
  let failures = 0;
  const counts = new Map<string, number>();
  /** One write after the other, so that who waits for the last waits for all. */
  let turn: Promise<void> = Promise.resolve();

  function note(caller: Caller, what: TrailEvent, clientId?: string, route?: string): void {
    const { tenant, userId, name } = caller;
    const at = now();
    if (what === 'client-read' && isRepeated(JSON.stringify([tenant, userId, clientId]), Date.parse(at)))
      return;
    const by = { userId, name };
    const record = { at, by, what, ...(clientId && { clientId }), ...(route && { route }) };
    // Counted for each tenant, because a page's `next` shows it.
    const count = (counts.get(tenant) ?? 0) + 1;
    counts.set(tenant, count);
    const id = `${String(10 ** 9 - count).padStart(10, '0')}-${crypto.randomUUID()}`;
    if (waiting.push({ tenant, row: trailRow(record, id) }) > MOST_WAITING) {
      waiting.shift();
      log.error('the trail has lost a record');
    }
    schedule();
  }

  /** Whether this read is one more of an hour that has its record. */
  function isRepeated(read: string, at: number): boolean {
    const last = lastRead.get(read);
    if (last !== undefined && at - last < HOUR_MS) return true;
    // In the order of their times: what is older than an hour is at the front.
    for (const [other, earlier] of lastRead) {
      if (at - earlier < HOUR_MS) break;
      lastRead.delete(other);
    }
    lastRead.delete(read);
    lastRead.set(read, at);
    return false;
  }

  function schedule(): void {
    if (timer || waiting.length === 0) return;
    const delay = Math.min(LONGEST_PAUSE_MS, GATHER_MS * 2 ** failures);
    timer = setTimeout(async () => {
      await written();
      timer = undefined;
      schedule();
    }, delay);
    timer.unref();
  }

  function written(): Promise<void> {
    turn = turn.then(writeWaiting);
    return turn;
  }

  async function writeWaiting(): Promise<void> {
    const batch = waiting;
    waiting = [];
    for (const [tenant, records] of Map.groupBy(batch, (one) => one.tenant)) {
      try {
        await writeTrail(
          store,
          tenant,
          records.map(({ row }) => row),
        );
        failures = 0;
      } catch (err) {
        failures += 1;
        log.warn({ err }, 'the trail could not be written and is tried again');
        waiting = [...records, ...waiting];
      }
    }
  }

  async function forgetOld(): Promise<void> {
    for (const tenant of tenants) await forgetOldTrail(store, tenant, now());
  }
  function sweep(): void {
    turn = turn.then(forgetOld).catch((err) => log.warn({ err }, 'old records of the trail are still there'));
  }
  sweep();
  const daily = setInterval(sweep, DAY_MS);
  daily.unref();

  return {
    note,
    written,
    async close() {
      clearInterval(daily);
      for (let tries = 0; tries < LAST_TRIES; tries += 1) {
        if (tries > 0) await pause(LAST_PAUSE_MS);
        await written();
        if (waiting.length === 0) break;
      }
      clearTimeout(timer);
      if (waiting.length > 0) log.error({ records: waiting.length }, 'the trail has lost records');
    },
  };
}
