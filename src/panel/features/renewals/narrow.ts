import type { RenewalRow } from '#contracts/renewals.ts';
import { ATTENTION_GROUPS, type AttentionGroup } from '#domain/renewals/attention-reasons.ts';

export const ORDERS = ['attention', 'date', 'name'] as const;
export type Order = (typeof ORDERS)[number];

/** What is looked for: words of a client's name, one account manager (`''` for clients without one), an order. */
export type Wish = { search: string; managerId: string | undefined; order: Order };

/** The renewals that fit, in the order wished for; `attention` is the order in which the server gives them. */
export function narrow(rows: readonly RenewalRow[], { search, managerId, order }: Wish): RenewalRow[] {
  const words = folded(search).split(' ').filter(Boolean);
  const found = rows.filter(
    ({ name, manager }) =>
      words.every((word) => folded(name).includes(word)) &&
      (managerId === undefined || (manager?.userId ?? '') === managerId),
  );
  if (order === 'name') return found.sort((a, b) => a.name.localeCompare(b.name, 'de'));
  if (order === 'date') return found.sort((a, b) => a.renewalOn.localeCompare(b.renewalOn));
  return found;
}

/** Those who serve these clients, by name; `''` stands for nobody yet. */
export function managersOf(rows: readonly RenewalRow[]): { userId: string; name: string | undefined }[] {
  const names = new Map(rows.map(({ manager }) => [manager?.userId ?? '', manager?.name]));
  return [...names]
    .map(([userId, name]) => ({ userId, name }))
    .sort((a, b) => (a.name ?? '').localeCompare(b.name ?? '', 'de'));
}

export type Group = { group: AttentionGroup | undefined; rows: RenewalRow[] };

/** By what needs attention first; ordered by date or name they stay one list. */
export function grouped(rows: readonly RenewalRow[], order: Order): Group[] {
  if (order !== 'attention') return [{ group: undefined, rows: [...rows] }];
  return ATTENTION_GROUPS.map((group) => ({ group, rows: rows.filter((row) => row.group === group) })).filter(
    (one) => one.rows.length > 0,
  );
}

/** Lower case and without accents, so that `Mobelhaus` finds `Möbelhaus`. */
function folded(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().trim();
}
