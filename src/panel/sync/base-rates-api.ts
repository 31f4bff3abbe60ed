import { BaseRates } from '#contracts/base-rates.ts';
import { type Api, search } from './api.ts';
import type { Outcome } from './api-outcome.ts';

/** What became of similar expectations of this workspace: of this category, due after about so many days. */
export function baseRates(
  { ask }: Api,
  query: { category?: string; horizonDays?: number },
): Outcome<BaseRates> {
  return ask(BaseRates, { path: `/api/base-rates${search(query)}` });
}
