import type { DueClient } from '#contracts/privacy.ts';
import type { Person } from '#domain/envelope.ts';
import { dueOn, isUnderContract, lastContactOf } from '#domain/retention.ts';
import { dayOf } from '#domain/time.ts';
import type { Context } from '../context.ts';
import { inBatches } from '../in-batches.ts';
import { readHead } from '../read-head.ts';
import type { LedgerStore } from '../storage/ledger-store.ts';
import { eraseClient } from './erase-client.ts';
import { readSettings } from './workspace-settings.ts';

/** Who erases what is due when nobody has to confirm it. */
const WORKSPACE: Person = { userId: 'workspace', name: 'workspace' };

const DAY_MS = 86_400_000;

/** The clients of a tenant whose last contact is so many months ago on `day`, longest due first. */
export async function dueClients(
  store: LedgerStore,
  tenant: string,
  months: number,
  day: string,
): Promise<DueClient[]> {
  const clients: string[] = [];
  for await (const client of store.clients(tenant)) clients.push(client);
  const due = await inBatches(clients, async (client): Promise<DueClient[]> => {
    const dossier = (await readHead(store, { tenant, client }))?.dossier;
    if (!dossier || dueOn(dossier, months) > day) return [];
    return [
      {
        clientId: client,
        name: dossier.profile?.name ?? '',
        manager: dossier.manager && { userId: dossier.manager.userId, name: dossier.manager.name },
        lastContactAt: lastContactOf(dossier),
        dueOn: dueOn(dossier, months),
        isUnderContract: isUnderContract(dossier, day),
      },
    ];
  });
  return due.flat().sort((a, b) => (a.dueOn < b.dueOn ? -1 : 1));
}

type Deps = Pick<Context, 'store' | 'now' | 'trail' | 'log'>;

/**
 * Erases what is due in the tenants that have it erased without a confirmation; a client whose contract still runs
 * waits for one all the same. Answers how many were erased.
 */
export async function eraseDue(
  { store, now, trail }: Omit<Deps, 'log'>,
  tenants: readonly string[],
  stopped: AbortSignal,
): Promise<number> {
  let erased = 0;
  for (const tenant of tenants) {
    const { retentionMonths, eraseAutomatically } = await readSettings(store, tenant);
    if (!eraseAutomatically) continue;
    const due = await dueClients(store, tenant, retentionMonths, dayOf(now()));
    for (const { clientId } of due.filter((client) => !client.isUnderContract)) {
      if (stopped.aborted) return erased;
      await eraseClient({ store, now }, { tenant, client: clientId }, WORKSPACE);
      trail.note({ tenant, ...WORKSPACE, roles: [] }, 'erasure', clientId);
      erased += 1;
    }
  }
  return erased;
}

/** Erases what is due now and every day from now on, until the function that it answers is called: that resolves when the erasure under way is done. */
export function keepRetention(deps: Deps, tenants: readonly string[]): () => Promise<void> {
  const stopped = new AbortController();
  let turn: Promise<unknown> = Promise.resolve();
  const sweep = () => {
    turn = turn
      .then(() => eraseDue(deps, tenants, stopped.signal))
      .catch((err) => deps.log.warn({ err }, 'what is due to be erased is still there'));
  };
  sweep();
  const daily = setInterval(sweep, DAY_MS);
  daily.unref();
  return async () => {
    clearInterval(daily);
    stopped.abort();
    await turn;
  };
}
