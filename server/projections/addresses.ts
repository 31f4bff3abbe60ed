import * as z from 'zod/mini';
import type { HeldRow } from '#contracts/privacy.ts';
import type { Dossier } from '#domain/dossier.ts';
import { Id } from '#domain/envelope.ts';
import type { LedgerKey, LedgerStore } from '../storage/ledger-store.ts';

/** Which client an e-mail address or domain belongs to: rows `address client`. */
const ADDRESSES = 'addresses';
/** Which addresses each client has, so that outdated rows can be taken away. */
const CLIENTS = 'client-addresses';

const AddressRow = z.strictObject({ clientId: Id });
const ClientRow = z.object({ addresses: z.array(z.string()) });

/** Where anyone has an address: its domain tells nothing of a firm. */
const MAIL_PROVIDERS = new Set(
  `aol.com arcor.de bluewin.ch free.fr freenet.de gmail.com gmx.at gmx.ch gmx.com gmx.de gmx.net googlemail.com
  hotmail.com hotmail.de icloud.com laposte.net live.com live.de mac.com mail.com mail.de mailbox.org me.com msn.com
  online.de orange.fr outlook.com outlook.de pm.me posteo.de proton.me protonmail.com t-online.de web.de wanadoo.fr
  yahoo.com yahoo.de yahoo.fr yahoo.co.uk ymail.com`.split(/\s+/),
);

/** Writes by which addresses a client is known as its dossier stands now. An archived client is known by none. */
export async function showAddresses(
  store: LedgerStore,
  { tenant, client }: LedgerKey,
  { profile, contacts }: Dossier,
): Promise<void> {
  if (!profile) return;
  const emails = contacts.flatMap(({ email, left }) => (email && !left ? [email.toLowerCase()] : []));
  const known = [...profile.domains.filter((domain) => !MAIL_PROVIDERS.has(domain)), ...emails];
  const addresses = profile.archived ? [] : [...new Set(known)].sort();
  const before = await readClient(store, tenant, client);
  if (before?.addresses.join() === addresses.join()) return;

  await store.putRows(
    tenant,
    ADDRESSES,
    addresses.map((address) => ({ key: `${address} ${client}`, value: { clientId: client } })),
  );
  for (const address of before?.addresses ?? []) {
    if (!addresses.includes(address)) await store.deleteRow(tenant, ADDRESSES, `${address} ${client}`);
  }
  await store.putRows(tenant, CLIENTS, [{ key: client, value: { addresses } }]);
}

/** The rows by which a client is known, as they stand there. */
export async function clientAddressRows(
  store: LedgerStore,
  { tenant, client }: LedgerKey,
): Promise<HeldRow[]> {
  const row = await store.row(tenant, CLIENTS, client);
  const { addresses = [] } = ClientRow.safeParse(row?.value).data ?? {};
  const found = await Promise.all(
    addresses.map((address) => store.row(tenant, ADDRESSES, `${address} ${client}`)),
  );
  return [
    ...found.flatMap((one) => (one ? [{ table: ADDRESSES, ...one }] : [])),
    ...(row ? [{ table: CLIENTS, ...row }] : []),
  ];
}

/** Forgets by which addresses a client was known. */
export async function dropAddresses(store: LedgerStore, { tenant, client }: LedgerKey): Promise<void> {
  for (const address of (await readClient(store, tenant, client))?.addresses ?? []) {
    await store.deleteRow(tenant, ADDRESSES, `${address} ${client}`);
  }
  await store.deleteRow(tenant, CLIENTS, client);
}

/** Empties both tables of a tenant before they are made anew. */
export async function clearAddresses(store: LedgerStore, tenant: string): Promise<void> {
  await store.clearTable(tenant, ADDRESSES);
  await store.clearTable(tenant, CLIENTS);
}

/** Most levels of an address that are looked up. */
const MAX_LABELS = 4;

/** Most clients that share one address. */
const MAX_SHARING = 20;

/** The clients that an invited address belongs to: those of whom it is a contact's, else those of its domain. */
export async function clientsAt(
  store: Pick<LedgerStore, 'rows'>,
  tenant: string,
  email: string,
): Promise<{ clientIds: string[]; isContact: boolean }> {
  const at = async (address: string) => {
    const rows = await store.rows(tenant, ADDRESSES, { prefix: `${address} `, limit: MAX_SHARING });
    return rows.flatMap(({ value }) => AddressRow.safeParse(value).data?.clientId ?? []);
  };
  const clientIds = await at(email);
  if (clientIds.length > 0) return { clientIds, isContact: true };
  for (const domain of domainsOf(email)) {
    const clientIds = await at(domain);
    if (clientIds.length > 0) return { clientIds, isContact: false };
  }
  return { clientIds: [], isContact: false };
}

/** The domain of an address and those above it: a firm's mail may come from `mail.` or `de.` below its own. */
function domainsOf(email: string): string[] {
  const labels = email.slice(email.lastIndexOf('@') + 1).split('.');
  const domains = labels.slice(0, -1).map((_, index) => labels.slice(index).join('.'));
  return domains.filter((domain) => !MAIL_PROVIDERS.has(domain)).slice(0, MAX_LABELS);
}

async function readClient(store: Pick<LedgerStore, 'row'>, tenant: string, client: string) {
  const row = await store.row(tenant, CLIENTS, client);
  return ClientRow.safeParse(row?.value).data;
}
