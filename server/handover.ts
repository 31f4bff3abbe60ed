import { ulid } from 'ulid';
import type { ClientSummary } from '#contracts/clients.ts';
import type { HandedOver, Handover, ManagerLoad } from '#contracts/handover.ts';
import type { Person } from '#domain/envelope.ts';
import type { Result } from '#domain/result.ts';
import { inBatches } from './in-batches.ts';
import { append, type LedgerDeps, type LedgerRefusal } from './ledger.ts';
import { readHead } from './read-head.ts';
import type { Rights } from './rights.ts';
import type { LedgerKey } from './storage/ledger-store.ts';

/** Who serves how many of these clients, in the order of names. */
export function managersOf(clients: readonly ClientSummary[]): ManagerLoad[] {
  const managers = new Map<string, ManagerLoad>();
  for (const { manager } of clients) {
    if (!manager) continue;
    const { userId, name } = manager;
    managers.set(userId, { userId, name, clients: (managers.get(userId)?.clients ?? 0) + 1 });
  }
  return [...managers.values()].sort((a, b) => a.name.localeCompare(b.name, 'de'));
}

/**
 * Hands clients over, each by an entry of its own ledger. Only what is `from`'s at that moment changes hands, so
 * that a second call, or one at the same time, changes nothing more.
 */
export async function handOver(
  deps: LedgerDeps & { tenant: string; rights: Rights },
  { from, to, clientIds }: Handover,
  by: Person,
): Promise<Result<HandedOver, LedgerRefusal>> {
  const outcomes = await inBatches([...new Set(clientIds)], async (client) => ({
    client,
    outcome: await giveOne(deps, { tenant: deps.tenant, client }, from, to, by),
  }));
  const broken = outcomes.find(({ outcome }) => typeof outcome === 'object');
  if (typeof broken?.outcome === 'object') return { ok: false, error: broken.outcome };
  const idsOf = (wanted: string) =>
    outcomes.filter(({ outcome }) => outcome === wanted).map(({ client }) => client);
  return { ok: true, value: { handed: idsOf('handed'), left: idsOf('left') } };
}

async function giveOne(
  deps: LedgerDeps & { rights: Rights },
  key: LedgerKey,
  from: string,
  to: Person,
  by: Person,
): Promise<'handed' | 'left' | LedgerRefusal> {
  const entry = { id: ulid(), kind: 'manager-changed', at: deps.now(), ...to } as const;
  const appended = await append(deps, key, [entry], by, {
    knows: deps.rights.knows,
    // Asked of the very state that the entry is appended to.
    mayAppend: (one, client) => client.manager?.userId === from && deps.rights.mayAppend(one, client),
  });
  if (appended.ok) return 'handed';
  if (appended.error.code === 'not-found') return 'left';
  if (appended.error.code !== 'not-allowed') return appended.error;
  const head = await readHead(deps.store, key);
  return head?.dossier.manager?.userId === to.userId ? 'handed' : 'left';
}
