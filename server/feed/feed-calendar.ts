import { createHash } from 'node:crypto';
import type { FeedSettings } from '#contracts/feed.ts';
import type { Language } from '#domain/client.ts';
import type { Dossier } from '#domain/dossier.ts';
import { addDays, dayOf } from '#domain/time.ts';
import type { Caller } from '../auth/caller.ts';
import { leads, rightsOf } from '../auth/policy.ts';
import { type DayEvent, writeCalendar } from '../calendar/write-calendar.ts';
import { inBatches } from '../in-batches.ts';
import { listClients } from '../projections/clients.ts';
import { readHead } from '../read-head.ts';
import type { LedgerStore } from '../storage/ledger-store.ts';

/** A renewal that nobody moved stays in the calendar for so many days, and comes into it so many days before. */
const DAYS = { behind: 30, ahead: 400 };

const WORDS: Record<
  Language,
  { calendar: string; renewal: string; ours: string; theirs: string; client: string }
> = {
  de: {
    calendar: 'Augenhöhe: Verlängerungen und Zusagen',
    renewal: 'Verlängerung',
    ours: 'Zusage von uns fällig',
    theirs: 'Zusage des Kunden fällig',
    client: 'Kunde',
  },
  en: {
    calendar: 'Augenhöhe: renewals and promises',
    renewal: 'Renewal',
    ours: 'Our promise is due',
    theirs: 'The client’s promise is due',
    client: 'Client',
  },
};

type FeedClient = { id: string; name: string; dossier: Dossier; isOwn: boolean };

/** The calendar of a user as of today: renewals and open promises of their clients; for leads the renewals of all. */
export async function feedCalendar(
  store: LedgerStore,
  caller: Caller,
  { names, language }: FeedSettings,
  today: string,
): Promise<string> {
  const words = WORDS[language];
  const clients = await feedClients(store, caller, today);
  const events = clients.flatMap(({ id, name, dossier, isOwn }) => {
    const called = names ? name : `${words.client} ${clientCode(id)}`;
    return [
      ...renewal(id, dossier, `${words.renewal}: ${called}`, today),
      ...(isOwn ? promises(dossier) : []),
    ];

    function promises({ commitments, seq }: Dossier): DayEvent[] {
      return commitments.flatMap(({ id: commitment, who, what, dueOn, at, closed }) => {
        if (!dueOn || closed) return [];
        const title = `${who === 'us' ? words.ours : words.theirs}: ${called}`;
        return [
          {
            uid: uid('promise', `${id} ${commitment}`),
            day: dueOn,
            title: names ? `${title}: ${what}` : title,
            changedAt: at,
            sequence: seq,
          },
        ];
      });
    }
  });
  return writeCalendar(
    words.calendar,
    events.sort((a, b) => (a.day < b.day ? -1 : 1)),
  );
}

/** What stands for a client in events that name none: always the same, and nothing of the client. */
export function clientCode(clientId: string): string {
  return createHash('sha256').update(clientId).digest('hex').slice(0, 6).toUpperCase();
}

/** The clients that a feed tells of: those of its owner, and for a lead all whose renewal is near. */
export async function feedClients(store: LedgerStore, caller: Caller, today: string): Promise<FeedClient[]> {
  const rights = rightsOf(caller);
  const listed = await listClients(store, caller.tenant, rights, today, new Set());
  const wanted = listed.filter(
    ({ manager, renewalOn, flags }) =>
      !flags.includes('archived') &&
      (manager?.userId === caller.userId || (leads(caller) && isNear(renewalOn, today))),
  );
  const read = await inBatches(wanted, async ({ id, name }): Promise<FeedClient[]> => {
    const head = await readHead(store, { tenant: caller.tenant, client: id });
    // The list may be a moment behind: what counts is the client itself.
    if (!head || !rights.knows(head.dossier)) return [];
    const { dossier } = head;
    return [{ id, name, dossier, isOwn: dossier.manager?.userId === caller.userId }];
  });
  return read.flat();
}

function isNear(day: string | null, today: string): boolean {
  return day !== null && day >= addDays(today, -DAYS.behind) && day <= addDays(today, DAYS.ahead);
}

function renewal(id: string, { renewal: set, seq }: Dossier, title: string, today: string): DayEvent[] {
  if (!set || !isNear(dayOf(set.on), today)) return [];
  return [{ uid: uid('renewal', id), day: set.on, title, changedAt: set.at, sequence: seq }];
}

/** Always the same for the same thing, so that a calendar moves an event instead of keeping both. */
function uid(kind: string, of: string): string {
  return `${kind}-${createHash('sha256').update(of).digest('hex').slice(0, 32)}@augenhoehe`;
}
