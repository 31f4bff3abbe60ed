import { dayOf, makeInstant } from '#domain/time.ts';
import type { Context } from '../context.ts';
import type { LedgerStore } from '../storage/ledger-store.ts';
import { enterMeetings, nameOf } from './demo-meetings.ts';
import { type DemoRow, readDemoRow, writeDemoRow } from './demo-row.ts';
import type { DemoMeeting } from './meetings.ts';
import { demoTenant, lengthOf, removeDemo, seedDemo } from './seed.ts';
import { demoWorkspace } from './workspace.ts';

type Keeping = Pick<Context, 'store' | 'config' | 'now'>;

/**
 * Makes the demo workspace when the settings ask for one, and brings one of another day up to this day. One that
 * was taken away comes back only when it is asked for by name (`DEMO=1`). To be called at start.
 */
export async function keepDemo(context: Keeping): Promise<void> {
  const { store, config } = context;
  if (config.demo === 'never') return;
  const tenant = demoTenant(context);
  const now = onThisMachine(context.now());
  const row = await readDemoRow(store, tenant);
  if (row && !row.removed) return renew(context, row, now);
  if (config.demo === 'always' || (!row && (await isEmpty(store, tenant)))) await seedDemo(context, now);
}

/** A demo nobody has written in is made anew; one with somebody's own entries keeps them and gets today's meetings. */
async function renew(context: Keeping, row: DemoRow, now: string): Promise<void> {
  const { store } = context;
  const tenant = demoTenant(context);
  const isHalfMade = row.clients.some(({ seq }) => seq === 0);
  if (row.madeOn === dayOf(now) && !isHalfMade) return;
  const lengths = await Promise.all(row.clients.map(({ id }) => lengthOf(store, tenant, id)));
  if (isHalfMade || row.clients.every(({ seq }, index) => seq === lengths[index])) {
    await removeDemo(store, tenant);
    return seedDemo(context, now);
  }
  const today = todaysMeetings(
    now,
    row.clients.map(({ id }, index) => (lengths[index] ? id : null)),
  );
  const names = [...row.meetings, ...today.map(nameOf)];
  await writeDemoRow(store, tenant, { ...row, madeOn: dayOf(now), meetings: names });
  await enterMeetings({ store, tenant }, today, now);
}

/** Today's meetings with the clients of an earlier day, which come in the same order; `null` for one that is gone. */
function todaysMeetings(now: string, there: readonly (string | null)[]): DemoMeeting[] {
  const { clients, meetings } = demoWorkspace(now);
  return meetings
    .filter(({ start }) => dayOf(start) === dayOf(now))
    .flatMap(({ clientId, ...meeting }) => {
      if (!clientId) return [meeting];
      const known = there[clients.findIndex(({ id }) => id === clientId)];
      return known ? [{ ...meeting, clientId: known }] : [];
    });
}

/** The same instant as this machine's clock shows it: the demo's meetings are at times of its day. */
function onThisMachine(now: string): string {
  return makeInstant(Date.parse(now), -new Date(now).getTimezoneOffset());
}

async function isEmpty(store: LedgerStore, tenant: string): Promise<boolean> {
  for await (const _ of store.clients(tenant)) return false;
  return true;
}
