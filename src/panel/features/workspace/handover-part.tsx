import { Button, Field, Select } from '@fluentui/react-components';
import { type FormEvent, useState } from 'react';
import { type HandoverList, MAX_HANDOVER } from '#contracts/handover.ts';
import type { Person } from '#domain/envelope.ts';
import type { Api } from '../../sync/api.ts';
import { people } from '../../sync/people-api.ts';
import { useSync } from '../../sync/use-sync.ts';
import { handOver, handoverList } from '../../sync/workspace-api.ts';
import { useText } from '../../text/use-text.tsx';
import { workspaceText } from '../../text/workspace.ts';
import { Loaded } from './loaded.tsx';
import { Part } from './part.tsx';
import { useAskedOfServer } from './use-asked-of-server.ts';
import { useWorkspaceStyles } from './workspace-styles.ts';

type Given = { handed: number; left: number; to: string };

/** Who serves whom, and whoever works here, in one question. */
async function managersAndColleagues(api: Api) {
  const [served, colleagues] = await Promise.all([handoverList(api), people(api)]);
  if (!served.ok) return served;
  if (!colleagues.ok) return colleagues;
  return { ok: true, value: { ...served.value, colleagues: colleagues.value.people } } as const;
}

/** All clients of someone who leaves come into a colleague's hands. */
export function HandoverPart() {
  const text = useText(workspaceText);
  const asked = useAskedOfServer(managersAndColleagues);
  const [given, setGiven] = useState<Given>();
  return (
    <Part title={text.handover} why={text.handoverWhy}>
      <Loaded asked={asked}>
        {({ managers, colleagues }) =>
          managers.length === 0 ? (
            text.nobodyServes
          ) : (
            <HandoverForm
              managers={managers}
              colleagues={colleagues}
              onDone={(done) => {
                setGiven(done);
                asked.again();
              }}
            />
          )
        }
      </Loaded>
      <div role="status">
        {given && (
          <p>
            {text.handed(given.handed, given.to)} {given.left > 0 && text.stayed(given.left)}
          </p>
        )}
      </div>
    </Part>
  );
}

function HandoverForm({
  managers,
  colleagues,
  onDone,
}: {
  managers: HandoverList['managers'];
  colleagues: readonly Person[];
  onDone: (given: Given) => void;
}) {
  const styles = useWorkspaceStyles();
  const text = useText(workspaceText);
  const { api } = useSync();
  const [fromId, setFrom] = useState('');
  const [toId, setTo] = useState('');
  const [failed, setFailed] = useState(false);
  const [busy, setBusy] = useState(false);
  const from = managers.find(({ userId }) => userId === fromId);
  const known = [...colleagues, ...managers].filter(({ userId }) => userId !== fromId);
  const others = [...new Map(known.map(({ userId, name }) => [userId, { userId, name }])).values()];
  const to = others.find(({ userId }) => userId === toId);

  async function give(event: FormEvent) {
    event.preventDefault();
    if (!from || !to) return;
    setBusy(true);
    const done = await giveAll(api, from.userId, to);
    setBusy(false);
    setFailed(!done);
    if (done) onDone({ ...done, to: to.name });
  }

  return (
    <form onSubmit={(event) => void give(event)}>
      <div className={styles.row}>
        <Field label={text.from} className={styles.choice}>
          <Select value={fromId} onChange={(_, { value }) => setFrom(value)}>
            <option value="">{text.choose}</option>
            {managers.map(({ userId, name, clients }) => (
              <option key={userId} value={userId}>
                {name} ({text.clientsOf(clients)})
              </option>
            ))}
          </Select>
        </Field>
        <Field label={text.to} className={styles.choice}>
          <Select value={to ? toId : ''} onChange={(_, { value }) => setTo(value)}>
            <option value="">{text.choose}</option>
            {others.map(({ userId, name }) => (
              <option key={userId} value={userId}>
                {name}
              </option>
            ))}
          </Select>
        </Field>
        <Button type="submit" disabled={!from || !to} disabledFocusable={busy}>
          {text.handOver(from?.clients ?? 0)}
        </Button>
      </div>
      {failed && <p role="alert">{text.failed}</p>}
    </form>
  );
}

/** Hands over all clients of a manager, as many at a time as the server takes; `null` when it does not answer. */
async function giveAll(api: Api, from: string, to: Person) {
  const listed = await handoverList(api, from);
  if (!listed.ok) return null;
  const ids = (listed.value.clients ?? []).map(({ id }) => id);
  const given = { handed: 0, left: 0 };
  for (let first = 0; first < ids.length; first += MAX_HANDOVER) {
    const part = await handOver(api, { from, to, clientIds: ids.slice(first, first + MAX_HANDOVER) });
    if (!part.ok) return null;
    given.handed += part.value.handed.length;
    given.left += part.value.left.length;
  }
  return given;
}
