import { useCallback } from 'react';
import type { Api } from '../../sync/api.ts';
import type { Outcome } from '../../sync/api-outcome.ts';
import { useAsked } from '../../sync/use-asked.ts';
import { useSync } from '../../sync/use-sync.ts';

/** What the server answers to a question that needs nothing else; `ask` must keep its identity. */
export function useAskedOfServer<T>(ask: (api: Api) => Outcome<T>) {
  const { api } = useSync();
  return useAsked(useCallback(() => ask(api), [api, ask]));
}
