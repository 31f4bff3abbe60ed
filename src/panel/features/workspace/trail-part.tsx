import { useEffect, useState } from 'react';
import type { TrailPage, TrailRecord } from '#contracts/trail.ts';
import { useSync } from '../../sync/use-sync.ts';
import { trail } from '../../sync/workspace-api.ts';
import { useDates } from '../../text/use-dates.ts';
import { useText } from '../../text/use-text.tsx';
import { workspaceText } from '../../text/workspace.ts';
import { QuietLink } from '../../ui/quiet-link.tsx';
import { Loaded } from './loaded.tsx';
import { Part } from './part.tsx';
import { useAskedOfServer } from './use-asked-of-server.ts';
import { useClientNames } from './use-client-names.ts';
import { useWorkspaceStyles } from './workspace-styles.ts';

const latest = (api: Parameters<typeof trail>[0]) => trail(api);

/** Who did what and when, the latest first. */
export function TrailPart() {
  const text = useText(workspaceText);
  const asked = useAskedOfServer(latest);
  return (
    <Part title={text.trail} why={text.trailWhy}>
      <Loaded asked={asked}>{(page) => <TrailTable first={page} />}</Loaded>
    </Part>
  );
}

function TrailTable({ first }: { first: TrailPage }) {
  const styles = useWorkspaceStyles();
  const text = useText(workspaceText);
  const { api } = useSync();
  const nameOf = useClientNames();
  const [pages, setPages] = useState([first]);
  useEffect(() => setPages([first]), [first]);
  const records = pages.flatMap((page) => page.records);
  const next = pages.at(-1)?.next;

  async function more() {
    const older = await trail(api, next);
    if (older.ok) setPages([...pages, older.value]);
  }

  if (records.length === 0) return text.noTrail;
  return (
    <>
      <table className={styles.table}>
        <thead>
          <tr>
            {[text.when, text.who, text.what, text.which].map((head) => (
              <th key={head} scope="col" className={styles.cell}>
                <span className={styles.quiet}>{head}</span>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {records.map((record, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: records are only ever added behind
            <TrailRow key={index} record={record} nameOf={nameOf} />
          ))}
        </tbody>
      </table>
      {next && <QuietLink onClick={() => void more()}>{text.more}</QuietLink>}
    </>
  );
}

function TrailRow({ record, nameOf }: { record: TrailRecord; nameOf: (clientId: string) => string }) {
  const styles = useWorkspaceStyles();
  const text = useText(workspaceText);
  const dates = useDates();
  const { at, by, what, clientId, route } = record;
  return (
    <tr>
      <td className={styles.cell}>
        {dates.full(at)}, {dates.time(at)}
      </td>
      <td className={styles.cell}>{by.name || by.userId}</td>
      <td className={styles.cell}>
        {text.events[what]}
        {route && <span className={styles.quiet}>{route}</span>}
      </td>
      <td className={styles.cell}>{clientId && nameOf(clientId)}</td>
    </tr>
  );
}
