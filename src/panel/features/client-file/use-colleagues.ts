import { useEffect, useState } from 'react';
import type { Person } from '#domain/envelope.ts';
import { people } from '../../sync/people-api.ts';
import { useSync } from '../../sync/use-sync.ts';

/** Who works here: `undefined` until it is known, `null` when it cannot be asked for now. */
export function useColleagues(): readonly Person[] | null | undefined {
  const { api } = useSync();
  const [colleagues, setColleagues] = useState<readonly Person[] | null>();
  useEffect(() => {
    let wanted = true;
    void people(api).then((asked) => {
      if (wanted) setColleagues(asked.ok ? asked.value.people : null);
    });
    return () => {
      wanted = false;
    };
  }, [api]);
  return colleagues;
}
