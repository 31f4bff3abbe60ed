import * as z from 'zod/mini';
import { Problem } from '#contracts/problem.ts';
import { Dossier, FOLD_VERSION } from '#domain/dossier.ts';
import { Entry, RecordedEntry } from '#domain/entry.ts';
import { Id, Instant } from '#domain/envelope.ts';
import { localInstant } from './local-instant.ts';
import { type Key, openRecords, type Records, TABLES, type Table } from './records.ts';

/** An entry on its way to the server: waiting, or `delivered` and not yet seen in the server's state, or `refused`. */
export const QueuedEntry = z.strictObject({
  clientId: Id,
  entry: Entry,
  delivered: z.optional(z.strictObject({ seq: z.number(), at: Instant })),
  refused: z.optional(z.strictObject({ problem: Problem, at: Instant })),
});
export type QueuedEntry = z.infer<typeof QueuedEntry>;

/** The server's state of a client as last seen; entries newest first. */
export const SavedClient = z.strictObject({
  dossier: Dossier,
  entries: z.array(RecordedEntry),
  seq: z.number(),
  savedAt: Instant,
});
export type SavedClient = z.infer<typeof SavedClient>;

/** A record that could not be read back, kept as it was found. */
const AsideRecord = z.strictObject({
  table: z.enum(TABLES),
  key: z.union([z.string(), z.number()]),
  value: z.unknown(),
  usedAt: z.optional(Instant),
});
export type AsideRecord = z.infer<typeof AsideRecord>;

/** What this browser keeps for one person of one tenant: a crash buffer, the server is the truth. */
export type LocalStore = {
  readonly name: string;
  readonly kind: Records['kind'];
  /** All queued entries in the order they were put in, each with its place. */
  queued(): Promise<{ key: Key; queued: QueuedEntry }[]>;
  /** In one step: puts entries in their places (at the end without one) and empties others. Resolves when durable, with the places. */
  writeQueue(puts: readonly { key?: Key; queued: QueuedEntry }[], gone?: readonly Key[]): Promise<Key[]>;
  client(clientId: string): Promise<SavedClient | undefined>;
  saveClient(clientId: string, saved: SavedClient | undefined): Promise<void>;
  draft(key: string): Promise<string | undefined>;
  /** An empty text removes the draft. */
  saveDraft(key: string, text: string): Promise<void>;
  setting<T>(key: string, schema: z.ZodMiniType<T>): Promise<T | undefined>;
  saveSetting(key: string, value: unknown): Promise<void>;
  /** Records that could not be read back. */
  aside(): Promise<AsideRecord[]>;
  close(): void;
};

/** The name of what belongs to this browser and nobody in particular: who was there last. */
export const DEVICE = 'device';

/** A record with when it was last used, so that it does not stay for ever (forget.ts). */
const Kept = z.strictObject({ value: z.unknown(), usedAt: Instant });

export async function openLocalStore(
  name: string,
  now: () => string = () => localInstant(new Date()),
): Promise<LocalStore> {
  const records = await openRecords(`augenhoehe:${name}`);

  /** The record if it reads; one that does not is put aside, where it hinders nothing and is not lost. */
  async function parse<T>(
    table: Table,
    key: Key,
    value: unknown,
    schema: z.ZodMiniType<T>,
  ): Promise<T | undefined> {
    if (value === undefined) return undefined;
    const parsed = schema.safeParse(value);
    if (parsed.success) return parsed.data;
    await records.write([
      { table: 'aside', key: `${table}/${key}`, value: { table, key, value, usedAt: now() } },
      { table, key, remove: true },
    ]);
    return undefined;
  }

  async function read<T>(table: Table, key: Key, schema: z.ZodMiniType<T>): Promise<T | undefined> {
    const found = await records.read(table, key);
    const kept = Kept.safeParse(found);
    const value = await parse(table, key, kept.success ? kept.data.value : found, schema);
    // Reading is using; once a day is enough to know that.
    if (value !== undefined && kept.data?.usedAt.slice(0, 10) !== now().slice(0, 10))
      await save(table, key, value).catch(() => undefined);
    return value;
  }

  async function readAll<T>(table: Table, schema: z.ZodMiniType<T>): Promise<{ key: Key; value: T }[]> {
    const rows: { key: Key; value: T }[] = [];
    for (const { key, value } of await records.all(table)) {
      const parsed = await parse(table, key, value, schema);
      if (parsed !== undefined) rows.push({ key, value: parsed });
    }
    return rows;
  }

  async function save(table: Table, key: Key, value: unknown): Promise<void> {
    const kept = { value, usedAt: now() };
    await records.write([value === undefined ? { table, key, remove: true } : { table, key, value: kept }]);
  }

  return {
    name,
    kind: records.kind,
    queued: async () =>
      (await readAll('waiting', QueuedEntry)).map(({ key, value }) => ({ key, queued: value })),
    writeQueue: (puts, gone = []) =>
      records.write([
        ...puts.map(({ key, queued }) => ({
          table: 'waiting' as const,
          ...(key !== undefined && { key }),
          value: queued,
        })),
        ...gone.map((key) => ({ table: 'waiting' as const, key, remove: true as const })),
      ]),
    client: async (clientId) => {
      const saved = await read('clients', clientId, SavedClient);
      // Folded by another version of the panel: the server has it anew.
      return saved?.dossier.foldVersion === FOLD_VERSION ? saved : undefined;
    },
    saveClient: (clientId, saved) => save('clients', clientId, saved),
    draft: (key) => read('drafts', key, z.string()),
    saveDraft: (key, text) => save('drafts', key, text === '' ? undefined : text),
    setting: (key, schema) => read('settings', key, schema),
    saveSetting: (key, value) => save('settings', key, value),
    aside: async () => (await readAll('aside', AsideRecord)).map(({ value }) => value),
    close: () => records.close(),
  };
}
