import { useCallback, useEffect, useState } from 'react';
import type { ApiProblem, Outcome } from './api-outcome.ts';

/** What the server answered last, or why it did not; asked anew when `ask` changes, when shown again, or on request. */
export function useAsked<T>(ask: () => Outcome<T>): {
  value: T | undefined;
  problem: ApiProblem | undefined;
  again: () => void;
} {
  const [value, setValue] = useState<T>();
  const [problem, setProblem] = useState<ApiProblem>();
  const [round, setRound] = useState(0);
  // biome-ignore lint/correctness/useExhaustiveDependencies: another round asks the same again
  useEffect(() => {
    let wanted = true;
    void ask().then((answer) => {
      if (!wanted) return;
      setProblem(answer.ok ? undefined : answer.error);
      if (answer.ok) setValue(answer.value);
    });
    return () => {
      wanted = false;
    };
  }, [ask, round]);
  const again = useCallback(() => setRound((before) => before + 1), []);
  return { value, problem, again };
}
