import type { ImportedClients } from '#contracts/exchange.ts';
import type { ClientRecord } from '#domain/exchange/client-record.ts';
import type { CollectedClient } from '#domain/exchange/collect-clients.ts';
import type { Outcome } from '../../sync/api-outcome.ts';

/** How many clients go at a time: few enough that cancelling is felt at once. */
const AT_ONCE = 100;

/** A server that is away for a moment is asked again after these pauses. */
const PAUSES_MS = [1_000, 3_000, 8_000];

/** What became of the clients sent so far. */
export type Tally = {
  sent: number;
  created: number;
  changed: number;
  unchanged: number;
  refused: { name: string; rows: number[]; message: string }[];
};

export const NOTHING_SENT: Tally = { sent: 0, created: 0, changed: 0, unchanged: 0, refused: [] };

/** Why it ended: all are through, someone stopped it, or the server does not answer. */
export type Ended = 'complete' | 'cancelled' | 'unreachable';

/** Sends clients from where the tally stands, telling after each part how far it is. What has been taken over stays. */
export async function sendClients(
  clients: readonly CollectedClient[],
  from: Tally,
  send: (records: ClientRecord[]) => Outcome<ImportedClients>,
  { onProgress, signal }: { onProgress: (tally: Tally) => void; signal: AbortSignal },
): Promise<Ended> {
  let tally = from;
  while (tally.sent < clients.length) {
    if (signal.aborted) return 'cancelled';
    const part = clients.slice(tally.sent, tally.sent + AT_ONCE);
    const results = await persistently(() => send(part.map(({ record }) => record)), signal);
    if (!results) return signal.aborted ? 'cancelled' : 'unreachable';
    tally = added(tally, part, results);
    onProgress(tally);
  }
  return 'complete';
}

async function persistently(
  send: () => Outcome<ImportedClients>,
  signal: AbortSignal,
): Promise<ImportedClients['results'] | undefined> {
  for (const pause of [...PAUSES_MS, undefined]) {
    const sent = await send();
    if (sent.ok) return sent.value.results;
    const mayPass = sent.error.kind === 'offline' || sent.error.kind === 'unavailable';
    if (!mayPass || pause === undefined || signal.aborted) return undefined;
    await new Promise((resolve) => setTimeout(resolve, pause));
  }
  return undefined;
}

function added(tally: Tally, part: readonly CollectedClient[], results: ImportedClients['results']): Tally {
  const count = (what: string) => results.filter(({ became }) => became === what).length;
  const refused = results.flatMap(({ became, message = '' }, index) => {
    const client = part[index];
    return became === 'refused' && client ? [{ name: client.record.name, rows: client.rows, message }] : [];
  });
  return {
    sent: tally.sent + part.length,
    created: tally.created + count('created'),
    changed: tally.changed + count('changed'),
    unchanged: tally.unchanged + count('unchanged'),
    refused: [...tally.refused, ...refused],
  };
}
