import { rootFor } from './meeting-id.ts';
import { AliasRow, currentRoot, type Place, readRow, TABLES } from './meeting-rows.ts';
import { unite } from './unite.ts';

/**
 * The root that all of these names lead to; names that are new lead to it from now on. When they led to several
 * meetings, these are the same meeting, and are united.
 */
export async function rootOf(place: Place, aliases: readonly [string, ...string[]]): Promise<string> {
  const known = await Promise.all(aliases.map((alias) => readRow(place, 'aliases', alias, AliasRow)));
  const first = known.find((row) => row !== undefined)?.root ?? rootFor(place.tenant, aliases[0]);
  const named = await Promise.all(
    aliases.map(async (alias, index) => known[index]?.root ?? (await name(place, alias, first))),
  );
  let root = await currentRoot(place, first);
  for (const other of new Set(named)) root = await unite(place, root, other);
  return root;
}

/** Gives a root one more name, unless someone else was quicker to give it: then theirs is the answer. */
async function name({ store, tenant }: Place, alias: string, root: string): Promise<string> {
  const row = await store.addRow(tenant, TABLES.aliases, { key: alias, value: { root } });
  return AliasRow.parse(row.value).root;
}
