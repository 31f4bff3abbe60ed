import { MAX_BATCH } from '#contracts/api.ts';
import type { Problem } from '#contracts/problem.ts';
import type { Api } from './api.ts';
import type { ApiProblem } from './api-outcome.ts';
import type { Queue } from './queue.ts';
import type { QueuedEntry } from './store.ts';

/** Stays well below what the server takes in one request. */
const MAX_BATCH_BYTES = 500_000;

/**
 * Sends what waits for one client, in order, one request at a time, until nothing waits any more. An entry that
 * the server refuses is set aside with the reason and the rest goes on. Answers what stopped it, if something did.
 */
export async function deliver(
  { api, queue, now }: { api: Api; queue: Queue; now: () => string },
  clientId: string,
): Promise<ApiProblem | undefined> {
  let size = MAX_BATCH;
  for (;;) {
    const waiting = queue.entries().filter((queued) => queued.clientId === clientId && isWaiting(queued));
    const batch = nextBatch(waiting, size).map(({ entry }) => entry);
    if (batch.length === 0) return undefined;
    const outcome = await api.append(clientId, batch);
    if (outcome.ok) {
      const places = new Map(outcome.value.entries.map(({ id, seq }) => [id, seq]));
      await queue.change((queued) => {
        const seq = places.get(queued.entry.id);
        return seq === undefined || queued.delivered ? queued : { ...queued, delivered: { seq, at: now() } };
      });
      // An answer that leaves entries out would be asked for again and again.
      if (!batch.every(({ id }) => places.has(id))) return { kind: 'unreadable' };
    } else if (outcome.error.kind === 'refused' && concernsEntries(outcome.error.problem)) {
      const { problem } = outcome.error;
      const culprits = new Set(culpritsOf(problem, batch.length).map((index) => batch[index]?.id));
      await queue.change((queued) =>
        culprits.has(queued.entry.id) ? { ...queued, refused: { problem, at: now() } } : queued,
      );
      // Nobody named: smaller batches until it stands alone.
      size = culprits.size > 0 ? MAX_BATCH : Math.ceil(batch.length / 2);
    } else return outcome.error;
  }
}

export function isWaiting({ delivered, refused }: QueuedEntry): boolean {
  return !delivered && !refused;
}

function nextBatch(waiting: readonly QueuedEntry[], size: number): QueuedEntry[] {
  const batch: QueuedEntry[] = [];
  let bytes = 0;
  for (const queued of waiting.slice(0, size)) {
    bytes += new TextEncoder().encode(JSON.stringify(queued.entry)).length;
    if (batch.length > 0 && bytes > MAX_BATCH_BYTES) break;
    batch.push(queued);
  }
  return batch;
}

/** Whether the refusal is about what was sent; a 403 about the person refuses nothing for good. */
function concernsEntries({ status, code }: Problem): boolean {
  return status !== 403 || code === 'not-allowed';
}

/** Which entries of a batch the refusal is about; none when it does not say. */
function culpritsOf({ code, fields = [] }: Problem, count: number): number[] {
  // No such client: no entry of it can be taken.
  if (code === 'not-found' || count === 1) return [...Array(count).keys()];
  return fields.flatMap(({ path }) => {
    const index = /^entries\.(\d+)(\.|$)/.exec(path)?.[1];
    return index !== undefined && Number(index) < count ? [Number(index)] : [];
  });
}
