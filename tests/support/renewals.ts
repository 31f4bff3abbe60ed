import type { RenewalRow, Renewals } from '#contracts/renewals.ts';
import { ATTENTION_GROUPS } from '#domain/renewals/attention-reasons.ts';
import { addDays } from '#domain/time.ts';

const DAY = '2026-11-22';

/** So many renewals as a large agency has them: a year of contact each, and something to see to. */
export function manyRenewals(count: number): Renewals {
  return {
    day: DAY,
    within: 90,
    renewals: Array.from({ length: count }, (_, index) => renewal(index, count)),
  };
}

function renewal(index: number, count: number): RenewalRow {
  const group = ATTENTION_GROUPS[Math.floor((index * ATTENTION_GROUPS.length) / count)] ?? 'prepared';
  const silent = index % 5 === 0 ? [{ from: addDays(DAY, -30), to: DAY }] : [];
  return {
    clientId: `client${index}`,
    name: `Kunde ${index}`,
    manager: { userId: `m${index % 12}`, name: `Anna Berger-${index % 12}` },
    renewalOn: addDays(DAY, index % 90),
    group,
    attention: [
      {
        reason:
          group === 'first' ? 'incident-unresolved' : group === 'soon' ? 'promise-overdue' : 'no-rhythm',
        count: 1 + (index % 3),
        on: addDays(DAY, -10),
        since: addDays(DAY, -10),
        because: ['e1'],
      },
    ],
    expectations: {
      met: index % 4,
      exceeded: index % 2,
      missed: index % 3,
      open: 1,
      atRisk: 0,
      overdue: 0,
      proposed: 1,
    },
    contact: {
      days: Array.from({ length: 26 }, (_, week) => ({
        on: addDays(DAY, -360 + week * 14),
        purpose: 'status',
      })),
      everyDays: 14,
      silences: silent,
      incidents: index % 7 === 0 ? [addDays(DAY, -40)] : [],
    },
  };
}
