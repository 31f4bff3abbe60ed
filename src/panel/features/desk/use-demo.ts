import { useCallback, useEffect, useState } from 'react';
import { listClients } from '../../sync/clients-api.ts';
import { useSync } from '../../sync/use-sync.ts';

/** More clients than the demonstration has. */
const LIMIT = 200;

/** Whether the demonstration is there, which clients belong to it, and its removal. */
export function useDemo(onRemoved: () => Promise<void>) {
  const { api } = useSync();
  const [clientIds, setClientIds] = useState<ReadonlySet<string>>(new Set());
  const load = useCallback(async () => {
    const asked = await listClients(api, { limit: LIMIT });
    if (!asked.ok) return;
    setClientIds(
      new Set(asked.value.clients.filter(({ flags }) => flags.includes('demo')).map(({ id }) => id)),
    );
  }, [api]);
  useEffect(() => {
    void load();
  }, [load]);
  return {
    present: clientIds.size > 0,
    clientIds,
    remove: async () => {
      const removed = await api.tell({ method: 'DELETE', path: '/api/demo' });
      if (!removed.ok) return;
      await load();
      await onRemoved();
    },
  };
}
