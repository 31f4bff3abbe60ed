import * as z from 'zod/mini';
import { CLIENT_FLAGS, type ClientSummary } from '#contracts/clients.ts';
import type { HeldRow } from '#contracts/privacy.ts';
import { Access } from '#domain/access.ts';
import { Profile } from '#domain/client.ts';
import type { Dossier } from '#domain/dossier.ts';
import { Day } from '#domain/envelope.ts';
import { CRISIS_SIGNALS, SIGNAL_FADES_AFTER_DAYS, type SignalName } from '#domain/signal.ts';
import { addDays, daysBetween } from '#domain/time.ts';
import type { Rights } from '../rights.ts';
import type { LedgerKey, LedgerStore } from '../storage/ledger-store.ts';

/** The projection that lists a tenant's clients: one row each, found again by the client's id. */
const TABLE = 'clients';

/**
 * What a list shows of a client. Marks that depend on the day are kept as the day until which they hold, so
 * that a row stays true without being written again.
 */
const ClientRow = z.strictObject({
  name: z.string(),
  domains: Profile.shape.domains,
  manager: z.nullable(z.strictObject({ userId: z.string(), name: z.string() })),
  access: z.nullable(z.pick(Access, { confidential: true, colleagues: true })),
  renewalOn: z.nullable(Day),
  archived: z.boolean(),
  openIncident: z.boolean(),
  crisisUntil: z.nullable(Day),
  cancellationUntil: z.nullable(Day),
  seq: z.number(),
});
type ClientRow = z.infer<typeof ClientRow>;

/** Writes a client's row as its dossier stands now. */
export async function showClient(
  store: LedgerStore,
  { tenant, client }: LedgerKey,
  dossier: Dossier,
): Promise<void> {
  const value = clientRow(dossier);
  if (value) await store.putRows(tenant, TABLE, [{ key: client, value }]);
}

/**
 * The clients of a tenant that someone may know of, as a list shows them on `day`, in the order of their names;
 * `demo` are to be marked so.
 */
export async function listClients(
  store: LedgerStore,
  tenant: string,
  rights: Rights,
  day: string,
  demo: ReadonlySet<string>,
): Promise<ClientSummary[]> {
  const summaries: ClientSummary[] = [];
  let after: string | undefined;
  do {
    const rows = await store.rows(tenant, TABLE, { ...(after && { after }), limit: ROWS_AT_ONCE });
    for (const { key, value } of rows) {
      const row = ClientRow.safeParse(value);
      // A row of another release is written anew when its client is opened, at the latest at the next start.
      if (row.success && rights.knows(row.data)) summaries.push(summary(key, row.data, day, demo.has(key)));
    }
    after = rows.length === ROWS_AT_ONCE ? rows.at(-1)?.key : undefined;
  } while (after);
  return summaries.sort(byName);
}

/** What a client is called; `undefined` for one that is not there, or not for this person to know of. */
export async function knownName(
  { store, tenant, rights }: { store: Pick<LedgerStore, 'row'>; tenant: string; rights: Rights },
  client: string,
): Promise<string | undefined> {
  const row = ClientRow.safeParse((await store.row(tenant, TABLE, client))?.value).data;
  return row && rights.knows(row) ? row.name : undefined;
}

function byName(a: ClientSummary, b: ClientSummary): number {
  return NAMES.compare(a.name, b.name) || (a.id < b.id ? -1 : 1);
}

/** Whether every word of `search` occurs in the client's name or domains, whatever the case and the accents. */
export function isFound({ name, domains }: ClientSummary, search: string): boolean {
  const text = plain([name, ...domains].join(' '));
  return plain(search)
    .split(/\s+/)
    .every((word) => text.includes(word));
}

function plain(text: string): string {
  return text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
}

/** The ledger's seq that a client's row shows, 0 if there is no row that can be read. */
export async function shownSeq(store: LedgerStore, { tenant, client }: LedgerKey): Promise<number> {
  const row = await store.row(tenant, TABLE, client);
  return ClientRow.safeParse(row?.value).data?.seq ?? 0;
}

/** The row that lists a client, as it stands there; none when it is not listed. */
export async function clientRowOf(store: LedgerStore, { tenant, client }: LedgerKey): Promise<HeldRow[]> {
  const row = await store.row(tenant, TABLE, client);
  return row ? [{ table: TABLE, ...row }] : [];
}

/** Takes a client off the list. */
export function dropClient(store: LedgerStore, { tenant, client }: LedgerKey): Promise<void> {
  return store.deleteRow(tenant, TABLE, client);
}

/** Empties the list of a tenant's clients before it is made anew. */
export function clearClients(store: LedgerStore, tenant: string): Promise<void> {
  return store.clearTable(tenant, TABLE);
}

const ROWS_AT_ONCE = 1_000;
const NAMES = new Intl.Collator('de', { numeric: true });

function clientRow(dossier: Dossier): ClientRow | null {
  const { profile, manager, access, renewal, incidents, seq } = dossier;
  if (!profile) return null;
  return {
    name: profile.name,
    domains: profile.domains,
    manager: manager && { userId: manager.userId, name: manager.name },
    access: access && { confidential: access.confidential, colleagues: access.colleagues },
    renewalOn: renewal?.on ?? null,
    archived: profile.archived === true,
    openIncident: incidents.some(({ resolvedOn }) => !resolvedOn),
    crisisUntil: activeUntil(dossier, CRISIS_SIGNALS),
    cancellationUntil: activeUntil(dossier, ['wants-to-cancel', 'wants-to-reduce']),
    seq,
  };
}

/** The last day on which one of these signals is still active. */
function activeUntil({ signals }: Dossier, names: readonly SignalName[]): string | null {
  const days = signals
    .filter(({ signal, resolvedAt }) => names.includes(signal) && !resolvedAt)
    .map(({ at }) => addDays(at, SIGNAL_FADES_AFTER_DAYS));
  return days.sort().at(-1) ?? null;
}

/** A renewal counts as due from so many days before it, as in the coach's situation `renewal`. */
const RENEWAL_DUE_DAYS = 90;

function summary(id: string, row: ClientRow, day: string, isDemo: boolean): ClientSummary {
  const { name, domains, manager, renewalOn, seq } = row;
  const untilRenewal = renewalOn ? daysBetween(day, renewalOn) : -1;
  const marks: Record<ClientSummary['flags'][number], boolean> = {
    demo: isDemo,
    archived: row.archived,
    confidential: row.access?.confidential === true,
    incident: row.openIncident,
    crisis: row.crisisUntil !== null && day <= row.crisisUntil,
    cancellation: row.cancellationUntil !== null && day <= row.cancellationUntil,
    'renewal-due': untilRenewal >= 0 && untilRenewal <= RENEWAL_DUE_DAYS,
  };
  const flags = CLIENT_FLAGS.filter((flag) => marks[flag]);
  return { id, name, domains, manager, renewalOn, flags, seq };
}
