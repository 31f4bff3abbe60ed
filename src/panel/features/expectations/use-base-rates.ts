import { useEffect, useState } from 'react';
import type { BaseRates } from '#contracts/base-rates.ts';
import { daysBetween } from '#domain/time.ts';
import { baseRates } from '../../sync/base-rates-api.ts';
import { useSync } from '../../sync/use-sync.ts';

/** What is known of similar goals: `unknown` while the server has not answered, or cannot. */
export type Similar = { rates?: BaseRates; isUnknown: boolean };

/** Asks the server anew whenever kind or date of the goal change. Without a kind it answers which kinds there are. */
export function useBaseRates(category: string, today: string, dueOn: string): Similar {
  const { api } = useSync();
  const [similar, setSimilar] = useState<Similar>({ isUnknown: false });
  const days = dueOn ? daysBetween(today, dueOn) : 0;
  useEffect(() => {
    let wanted = true;
    void (async () => {
      const asked = await baseRates(api, {
        ...(category && { category }),
        ...(category && days > 0 && { horizonDays: days }),
      });
      if (wanted) setSimilar(asked.ok ? { rates: asked.value, isUnknown: false } : { isUnknown: true });
    })();
    return () => {
      wanted = false;
    };
  }, [api, category, days]);
  return similar;
}
