import type { DueClient } from '#contracts/privacy.ts';
import { EraseLink } from '../../parts/erase-link.tsx';
import { eraseClient } from '../../sync/privacy-api.ts';
import { useSync } from '../../sync/use-sync.ts';
import { retention } from '../../sync/workspace-api.ts';
import { erasureText } from '../../text/erasure.ts';
import { useDates } from '../../text/use-dates.ts';
import { useText } from '../../text/use-text.tsx';
import { workspaceText } from '../../text/workspace.ts';
import { Loaded } from './loaded.tsx';
import { Part } from './part.tsx';
import { RetentionForm } from './retention-form.tsx';
import { useAskedOfServer } from './use-asked-of-server.ts';
import { useWorkspaceStyles } from './workspace-styles.ts';

/** How long clients are kept, and which are due to be erased. */
export function RetentionPart({ onErased }: { onErased: () => void }) {
  const styles = useWorkspaceStyles();
  const text = useText(workspaceText);
  const asked = useAskedOfServer(retention);

  function afterErasure() {
    asked.again();
    onErased();
  }

  return (
    <Part title={text.retention} why={asked.value ? text.retentionWhy(asked.value.retentionMonths) : ''}>
      <RetentionForm onSaved={asked.again} />
      <Loaded asked={asked}>
        {({ clients }) =>
          clients.length === 0 ? (
            text.nothingDue
          ) : (
            <ul className={styles.list}>
              {clients.map((client) => (
                <DueRow key={client.clientId} client={client} onErased={afterErasure} />
              ))}
            </ul>
          )
        }
      </Loaded>
    </Part>
  );
}

function DueRow({ client, onErased }: { client: DueClient; onErased: () => void }) {
  const styles = useWorkspaceStyles();
  const text = useText(workspaceText);
  const erasure = useText(erasureText);
  const { api } = useSync();
  const dates = useDates();
  const { clientId, name, manager, lastContactAt, dueOn } = client;
  return (
    <li className={styles.item}>
      <span className={styles.words}>
        {name}
        <span className={styles.quiet}>
          {[text.due(dates.full(lastContactAt), dates.full(dueOn)), manager && text.managedBy(manager.name)]
            .filter(Boolean)
            .join(' · ')}
        </span>
      </span>
      <EraseLink
        label={erasure.erase}
        of={name}
        title={erasure.clientTitle(name)}
        why={erasure.clientWhy}
        erase={async () => (await eraseClient(api, clientId)).ok}
        onErased={onErased}
      />
    </li>
  );
}
