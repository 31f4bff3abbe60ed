import type { ApiProblem } from './api-outcome.ts';
import { type Change, openRecords, type Records, TABLES, type Table } from './records.ts';
import { DEVICE } from './store.ts';

/**
 * What stays on a device, and for how long. There are copies of clients, which the server has too, and there is a
 * person's own text that exists nowhere else yet: entries on their way (`waiting`) and what is typed (`drafts`).
 *
 * | when                                                         | copies | typed   | on its way |
 * |--------------------------------------------------------------|--------|---------|------------|
 * | not used for 14 days (looked at when anyone opens the panel) | go     | goes    | stays      |
 * | nobody is signed in at the start, or someone else is         | go     | stays   | stays      |
 * | the server refuses the token (401) and a new one does not help | go   | stays   | stays      |
 * | the server says that the person is no member (403)           | go     | goes    | goes       |
 * | a client is not there any more, or not theirs to see (404)   | its go | stays   | is set aside with the reason |
 *
 * Outside of these tables the browser keeps choices such as the theme, and nothing of a client.
 *
 * A token that has merely run out costs nothing: it is renewed, or the person signs in again while the page stays
 * as it is. An entry on its way is never thrown away without the person: they send it, or give it up. Only who does
 * not belong to the team keeps nothing of it, and is told so by the page that they see then.
 */
export const KEPT_DAYS = 14;

const DAY_MS = 86_400_000;
const PREFIX = 'augenhoehe:';

/** Removes what nobody has used for so long, of everyone who has used this browser. */
export async function forgetUnused(now: Date): Promise<void> {
  const oldest = now.getTime() - KEPT_DAYS * DAY_MS;
  for (const name of await namesOfAll()) {
    await change(name, async (records) => {
      const gone: Change[] = [];
      for (const table of ['clients', 'drafts', 'settings', 'aside'] as const) {
        for (const { key, value } of await records.all(table)) {
          if (isOutdated(table, value, oldest)) gone.push({ table, key, remove: true });
        }
      }
      return gone;
    });
  }
}

/** Removes what the server has too; a person's own text stays. */
export async function forgetCopies(person: string): Promise<void> {
  await change(person, (records) => everythingIn(records, ['clients', 'settings']));
  await forgetThatWasHere(person);
}

/** Removes everything of a person. */
export async function forgetPerson(person: string): Promise<void> {
  await change(person, (records) => everythingIn(records, TABLES));
  await forgetThatWasHere(person);
}

/** What goes when the server turns someone away; `person` is whose panel is open, else the token tells. */
export async function forgetTurnedAway(
  problem: ApiProblem,
  token: string,
  person = personIn(token),
): Promise<void> {
  if (person === undefined) return;
  await (problem.kind === 'refused' ? forgetPerson : forgetCopies)(person);
}

/** Whose token this is, as stores are named; `undefined` when it does not say. The server alone decides what it is worth. */
export function personIn(token: string): string | undefined {
  try {
    const payload = token.split('.')[1] ?? '';
    const claims: unknown = JSON.parse(atob(payload.replaceAll('-', '+').replaceAll('_', '/')));
    const { tid, oid } = Object(claims);
    return typeof tid === 'string' && typeof oid === 'string' ? `${tid}/${oid}` : undefined;
  } catch {
    return undefined;
  }
}

/** Without a network nobody is taken to be there whom this browser has forgotten. */
async function forgetThatWasHere(person: string): Promise<void> {
  await change(DEVICE, async (records) =>
    (await records.all('settings'))
      .filter(({ value }) => {
        const { tenant, userId } = Object(Object(value).value);
        return `${tenant}/${userId}` === person;
      })
      .map(({ key }) => ({ table: 'settings', key, remove: true })),
  );
}

async function everythingIn(records: Records, tables: readonly Table[]): Promise<Change[]> {
  const all = await Promise.all(
    tables.map(async (table) =>
      (await records.all(table)).map(({ key }): Change => ({ table, key, remove: true })),
    ),
  );
  return all.flat();
}

/** Whether a record was last used before; one of an earlier version that does not say so counts as old if it can be had again. */
function isOutdated(table: Table, value: unknown, oldest: number): boolean {
  const { usedAt, table: from } = Object(value);
  if (table === 'aside' && from === 'waiting') return false;
  if (typeof usedAt === 'string') return Date.parse(usedAt) < oldest;
  return table !== 'drafts' && from !== 'drafts';
}

async function change(name: string, decide: (records: Records) => Promise<Change[]>): Promise<void> {
  const records = await openRecords(`${PREFIX}${name}`);
  try {
    const changes = await decide(records);
    if (changes.length > 0) await records.write(changes);
  } catch {
    // A disk that cannot be read or written keeps nothing that we could remove.
  } finally {
    records.close();
  }
}

/** Whose databases this browser has; a browser that does not tell has them looked at when their person comes. */
async function namesOfAll(): Promise<string[]> {
  try {
    const databases = (await indexedDB.databases?.()) ?? [];
    return databases.flatMap(({ name }) => (name?.startsWith(PREFIX) ? [name.slice(PREFIX.length)] : []));
  } catch {
    // Denied storage holds nothing of ours.
    return [];
  }
}
