import { mkdtempSync, rmSync } from 'node:fs';
import { cpus, tmpdir } from 'node:os';
import { join } from 'node:path';
import { coach } from '#domain/coaching/coach.ts';
import { hear } from '#domain/coaching/hear.ts';
import { type Dossier, EMPTY_DOSSIER } from '#domain/dossier.ts';
import type { RecordedEntry } from '#domain/entry.ts';
import { fold } from '#domain/fold.ts';
import { PLAYBOOK } from '#playbook/playbook.ts';
import { demoWorkspace } from '#server/demo/workspace.ts';
import { openSqlite } from '#server/storage/sqlite.ts';

const NOW = '2026-11-22T09:00:00+01:00';
const BY = { userId: 'bench', name: 'Bench' };

/** Runs `work` often enough to be told apart from noise and prints the time of one run. */
async function measure(name: string, runs: number, work: (run: number) => unknown): Promise<void> {
  for (let run = 0; run < Math.min(5, runs); run += 1) await work(-1 - run);
  const start = performance.now();
  for (let run = 0; run < runs; run += 1) await work(run);
  const each = (performance.now() - start) / runs;
  process.stdout.write(`${name.padEnd(58)}${each.toFixed(3).padStart(10)} ms\n`);
}

const [client] = demoWorkspace(NOW).clients;
if (!client) throw new Error('The demonstration has no client.');
const recorded: RecordedEntry[] = client.entries.map((entry, index) => ({
  ...entry,
  seq: index + 1,
  by: BY,
  recordedAt: entry.at,
}));

function folded(entries: readonly RecordedEntry[]): Dossier {
  let dossier = EMPTY_DOSSIER;
  for (const entry of entries) {
    const step = fold(dossier, entry, () => true);
    if (step.ok) dossier = step.value;
  }
  return dossier;
}

process.stdout.write(
  `${cpus()[0]?.model ?? 'unknown processor'}, ${cpus().length} cores, Node ${process.version}\n\n`,
);

const dossier = folded(recorded);
const meeting = { id: 'bench', start: NOW };
await measure(`fold a ledger of ${recorded.length} entries`, 200, () => folded(recorded));
await measure('coach: a whole briefing', 200, () =>
  coach({ dossier, meeting, now: NOW, playbook: PLAYBOOK, panelLanguage: 'de' }),
);
const note = 'Nein, bis Ende März. Der Einkauf prüft alle Verträge, das Budget ist noch offen. ';
await measure('hear: a note of two sentences', 500, () => hear(note));
await measure('hear: 20,000 characters', 20, () => hear(note.repeat(250).slice(0, 20_000)));

const folder = mkdtempSync(join(tmpdir(), 'augenhoehe-bench-'));
const store = openSqlite(join(folder, 'bench.sqlite'));
const key = { tenant: 'bench', client: 'bench' };
try {
  let version: string | null = null;
  let seq = 0;
  await measure('SQLite: a durable append of one entry', 300, async () => {
    seq += 1;
    const entry: RecordedEntry = {
      id: `n${seq}`,
      kind: 'note-taken',
      at: NOW,
      text: note,
      visibility: 'internal',
      seq,
      by: BY,
      recordedAt: NOW,
    };
    const written = await store.append(key, {
      version,
      dossier: { ...dossier, seq },
      entries: [entry],
      blank: [],
    });
    if (!written.written) throw new Error('The bench has no rival, yet its append was refused.');
    version = (await store.head(key))?.version ?? null;
  });
  await measure('SQLite: open a client (head and latest 50 entries)', 300, async () => {
    await store.head(key);
    await store.entries(key, { limit: 50 });
  });
} finally {
  await store.close();
  rmSync(folder, { recursive: true, force: true });
}
