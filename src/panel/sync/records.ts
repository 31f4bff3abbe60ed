import { type IDBPDatabase, openDB } from 'idb';

export const TABLES = ['waiting', 'clients', 'drafts', 'settings', 'aside'] as const;
export type Table = (typeof TABLES)[number];
export type Key = string | number;

/** A change of one record; without a key the table gives the next number. */
export type Change = { table: Table; key?: Key; value: unknown } | { table: Table; key: Key; remove: true };

/** Records by table and key, on the disk or, where the browser denies that, in memory. */
export type Records = {
  readonly kind: 'disk' | 'memory';
  read(table: Table, key: Key): Promise<unknown>;
  /** In the order of keys. */
  all(table: Table): Promise<{ key: Key; value: unknown }[]>;
  /** All changes or none; resolves when they are durable, with the key of each. */
  write(changes: readonly Change[]): Promise<Key[]>;
  close(): void;
};

/** A database that does not open must not keep the panel waiting. */
const OPEN_TIMEOUT_MS = 3_000;

/** The browser's database of that name; records in memory where storage is denied (an error or endless silence). */
export async function openRecords(name: string): Promise<Records> {
  try {
    return diskRecords(await openWithin(OPEN_TIMEOUT_MS, name));
  } catch {
    return memoryRecords();
  }
}

function openWithin(timeoutMs: number, name: string): Promise<IDBPDatabase> {
  const opening = openDB(name, 1, {
    upgrade: (database) => {
      for (const table of TABLES) database.createObjectStore(table, { autoIncrement: table === 'waiting' });
    },
    // A newer panel in another tab waits for this one to let go; what is typed here then stays in memory until sent.
    blocking: () => void opening.then((database) => database.close()),
  });
  return new Promise((resolve, reject) => {
    const late = setTimeout(() => {
      reject(new Error('The database did not open in time'));
      opening.then(
        (database) => database.close(),
        () => undefined,
      );
    }, timeoutMs);
    opening.then(resolve, reject).finally(() => clearTimeout(late));
  });
}

function diskRecords(database: IDBPDatabase): Records {
  return {
    kind: 'disk',
    read: (table, key) => database.get(table, key),
    all: async (table) => {
      const transaction = database.transaction(table);
      const [keys, values] = await Promise.all([transaction.store.getAllKeys(), transaction.store.getAll()]);
      return values.map((value, index) => ({ key: plainKey(keys[index]), value }));
    },
    write: async (changes) => {
      const tables = [...new Set(changes.map((change) => change.table))];
      // What waits exists nowhere else, so it has to be on the disk itself; the rest may linger in its cache.
      const durability = tables.includes('waiting') ? 'strict' : 'default';
      const transaction = database.transaction(tables, 'readwrite', { durability });
      const written = changes.map(async (change) => {
        const store = transaction.objectStore(change.table);
        if (!('remove' in change)) return plainKey(await store.put(change.value, change.key));
        await store.delete(change.key);
        return change.key;
      });
      // Said now rather than when the changes are answered: the page may be gone by then.
      transaction.commit();
      const [keys] = await Promise.all([Promise.all(written), transaction.done]);
      return keys;
    },
    close: () => database.close(),
  };
}

function plainKey(key: IDBValidKey | undefined): Key {
  if (typeof key === 'string' || typeof key === 'number') return key;
  throw new Error('Every key of ours is a text or a number');
}

function memoryRecords(): Records {
  const tables = new Map(TABLES.map((table) => [table, new Map<Key, unknown>()]));
  const rows = (table: Table) => tables.get(table) ?? new Map<Key, unknown>();
  let lastKey = 0;
  return {
    kind: 'memory',
    read: async (table, key) => rows(table).get(key),
    all: async (table) => [...rows(table)].map(([key, value]) => ({ key, value })),
    write: async (changes) =>
      changes.map((change) => {
        const { table, key = ++lastKey } = change;
        if ('remove' in change) rows(table).delete(key);
        // A copy, as the disk would make one.
        else rows(table).set(key, structuredClone(change.value));
        return key;
      }),
    close: () => undefined,
  };
}
