import { People } from '#contracts/people.ts';
import type { Api } from './api.ts';
import type { Outcome } from './api-outcome.ts';

/** The colleagues who work here, by name. */
export function people({ ask }: Api): Outcome<People> {
  return ask(People, { path: '/api/people' });
}
