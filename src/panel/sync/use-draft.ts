import { useSyncExternalStore } from 'react';
import { useSync } from './use-sync.ts';

/**
 * Text that is typed but not yet taken: kept on every change, there again after a reload. `clear(taken)` removes
 * what has been taken and leaves what was typed since.
 */
export function useDraft(
  key: string,
): [text: string, setText: (text: string) => void, clear: (taken?: string) => void] {
  const draft = useSync().drafts.of(key);
  const text = useSyncExternalStore(draft.subscribe, draft.getSnapshot, draft.getSnapshot);
  return [text, draft.set, draft.clear];
}
