import { writeSync } from 'node:fs';
import { append, createClient } from '#server/ledger.ts';
import { openSqlite } from '#server/storage/sqlite.ts';
import { entry, JANA, NOW } from '../../support/entries.ts';

// A process of its own: appends notes one at a time and prints `id seq` as soon as each is acknowledged.
const [file = '', writer = '', count = ''] = process.argv.slice(2);
const deps = { store: openSqlite(file), now: () => NOW };
const key = { tenant: 'agency', client: 'hartwig' };

await createClient(deps, key, entry('client-described', { id: 'd1' }), JANA);
for (let turn = 0; turn < Number(count); turn += 1) {
  const note = entry('note-taken', {
    id: `${writer}-${turn}`,
    text: 'Lang genug, um Seiten zu füllen. '.repeat(100),
  });
  const result = await append(deps, key, [note], JANA);
  if (!result.ok) throw new Error(result.error.code);
  for (const { id, seq } of result.value.entries) writeSync(1, `${id} ${seq}\n`);
}
