import { useEffect, useState } from 'react';
import { listClients } from '../../sync/clients-api.ts';
import { useSync } from '../../sync/use-sync.ts';

const PAGE = 200;

/** Names clients that are only known by id; one that is gone keeps its id. */
export function useClientNames(): (clientId: string) => string {
  const { api } = useSync();
  const [names, setNames] = useState<ReadonlyMap<string, string>>(new Map());
  useEffect(() => {
    let wanted = true;
    void (async () => {
      const found = new Map<string, string>();
      for (let after: string | undefined; ; ) {
        const asked = await listClients(api, { limit: PAGE, ...(after && { after }) });
        if (!wanted || !asked.ok) return;
        for (const { id, name } of asked.value.clients) found.set(id, name);
        setNames(new Map(found));
        after = asked.value.next;
        if (!after) return;
      }
    })();
    return () => {
      wanted = false;
    };
  }, [api]);
  return (clientId) => names.get(clientId) ?? clientId;
}
