import { createContext, useContext } from 'react';
import type { Playbook } from '#domain/coaching/playbook.ts';
import { PLAYBOOK } from '#playbook/playbook.ts';

const PlaybookContext = createContext<Playbook>(PLAYBOOK);

export const PlaybookProvider = PlaybookContext.Provider;

/** The playbook in force: the shipped one, unless the workspace has its own version. */
export function usePlaybook(): Playbook {
  return useContext(PlaybookContext);
}

/** A principle with its source, or `undefined` for one that this playbook does not have (any more). */
export function usePrinciple(id: string) {
  const { principles, sources } = usePlaybook();
  const principle = principles.find((candidate) => candidate.id === id);
  const source = sources.find((candidate) => candidate.id === principle?.source);
  return principle && source ? { principle, source } : undefined;
}
