import { LATEST_ENTRIES, NewEntries } from '#contracts/api.ts';
import { PROBLEMS, type ProblemCode } from '#contracts/problems.ts';
import { type Dossier, EMPTY_DOSSIER } from '#domain/dossier.ts';
import type { Entry, RecordedEntry } from '#domain/entry.ts';
import type { Person } from '#domain/envelope.ts';
import { fold } from '#domain/fold.ts';

/** How the server, or the way to it, behaves for a request. */
export type Behaviour =
  | 'works'
  | 'unreachable'
  | 'loses-the-answer'
  | 'captive-portal'
  | 'not-a-member'
  | 'no-token'
  | { status: number; retryAfter?: number };

export type PretendServer = {
  fetch: typeof fetch;
  /** How it behaves from now on; a function decides for each request. */
  behave(
    behaviour: Behaviour | ((request: { method: string; path: string; body: string }) => Behaviour),
  ): void;
  /** Whether a refusal names the entry that is the reason. */
  namesCulprits: boolean;
  /** What one person appends from elsewhere. */
  append(clientId: string, entries: Entry[], by: Person): void;
  ledger(clientId: string): RecordedEntry[];
  /** The bodies of all requests that appended, in order, whether they were answered or not. */
  readonly batches: Entry[][];
  readonly requests: string[];
};

type Ledger = { dossier: Dossier; entries: RecordedEntry[] };

/** When this server says it recorded everything: later than any clock of the tests. */
export const SERVER_TIME = '2027-01-01T00:00:00Z';

/** A server of ledgers with the product's own fold: gap-free, all or nothing, each id once. */
export function startPretendServer(clientIds: string[], caller: Person): PretendServer {
  const ledgers = new Map<string, Ledger>(
    clientIds.map((id) => [id, { dossier: EMPTY_DOSSIER, entries: [] }]),
  );
  let behaviour: (request: { method: string; path: string; body: string }) => Behaviour = () => 'works';
  const batches: Entry[][] = [];
  const requests: string[] = [];

  function take(ledger: Ledger, entries: readonly Entry[], by: Person): Response {
    const { entries: known } = ledger;
    let next = ledger;
    for (const [index, entry] of entries.entries()) {
      const stored = known.find(({ id }) => id === entry.id);
      if (stored && !sameContent(stored, entry)) return refusal('entry-id-reused', `entries.${index}.id`);
      if (stored) continue;
      const recorded = { ...entry, seq: next.dossier.seq + 1, by, recordedAt: SERVER_TIME };
      const step = fold(next.dossier, recorded, (id) => known.some((one) => one.id === id));
      if (!step.ok) return refusal(step.error.code, `entries.${index}.${step.error.field}`);
      next = { dossier: step.value, entries: [...next.entries, recorded] };
    }
    Object.assign(ledger, next);
    const places = entries.map(({ id }) => ({ id, seq: next.entries.find((one) => one.id === id)?.seq }));
    return Response.json({ seq: next.dossier.seq, entries: places });
  }

  function refusal(code: ProblemCode, path?: string): Response {
    const { status, en: title } = PROBLEMS[code];
    const fields = path && server.namesCulprits ? [{ path, message: title }] : undefined;
    return Response.json({ code, title, status, ...(fields && { fields }) }, { status });
  }

  function answer(method: string, url: URL, body: string, version: string | null): Response {
    const [, clientId = '', part] = /^\/api\/clients\/([^/]+)(\/entries)?$/.exec(url.pathname) ?? [];
    const ledger = ledgers.get(clientId);
    if (!ledger) return refusal('not-found');
    const { dossier, entries } = ledger;
    const newestFirst = entries.toReversed();
    if (method === 'POST') {
      const parsed = NewEntries.safeParse(JSON.parse(body));
      return parsed.success
        ? take(ledger, parsed.data.entries, caller)
        : refusal('invalid-input', parsed.error.issues[0]?.path.join('.'));
    }
    if (part) {
      const limit = Number(url.searchParams.get('limit') ?? 50);
      const after = Number(url.searchParams.get('after') ?? -1);
      const before = Number(url.searchParams.get('before') ?? Number.POSITIVE_INFINITY);
      const page =
        after >= 0 ? entries.filter(({ seq }) => seq > after) : newestFirst.filter(({ seq }) => seq < before);
      return Response.json({ entries: page.slice(0, limit), seq: dossier.seq });
    }
    if (version === `"${dossier.seq}"`) return new Response(null, { status: 304 });
    return Response.json({ dossier, seq: dossier.seq, entries: newestFirst.slice(0, LATEST_ENTRIES) });
  }

  const server: PretendServer = {
    namesCulprits: true,
    batches,
    requests,
    behave: (next) => {
      behaviour = typeof next === 'function' ? next : () => next;
    },
    append: (clientId, entries, by) => {
      const ledger = ledgers.get(clientId);
      if (!ledger || !take(ledger, entries, by).ok) throw new Error('The test appends what cannot be.');
    },
    ledger: (clientId) => ledgers.get(clientId)?.entries ?? [],
    fetch: async (input, init) => {
      const method = init?.method ?? 'GET';
      const body = String(init?.body ?? '');
      const url = new URL(String(input), 'http://server.example');
      const how = behaviour({ method, path: url.pathname, body });
      const version = new Headers(init?.headers).get('if-none-match');
      requests.push(`${method} ${url.pathname}${url.search}${version ? ` unless ${version}` : ''}`);
      if (method === 'POST') batches.push(JSON.parse(body).entries);
      if (how === 'unreachable') throw new TypeError('Failed to fetch');
      if (how === 'captive-portal') return new Response('<h1>Willkommen im WLAN</h1>');
      if (how === 'no-token' || how === 'not-a-member') return refusal(how);
      if (typeof how === 'object') {
        const headers = new Headers();
        if (how.retryAfter !== undefined) headers.set('retry-after', String(how.retryAfter));
        return new Response('busy', { status: how.status, headers });
      }
      const answered = answer(method, url, body, version);
      if (how === 'loses-the-answer') throw new TypeError('Failed to fetch');
      return answered;
    },
  };
  return server;
}

function sameContent({ seq, by, recordedAt, ...stored }: RecordedEntry, entry: Entry): boolean {
  return JSON.stringify(stored) === JSON.stringify(entry);
}
