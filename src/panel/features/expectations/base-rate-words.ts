import type { BaseRateExample, BaseRates } from '#contracts/base-rates.ts';
import type { Outcome } from '#domain/expectation.ts';
import type { baseRateText } from '../../text/base-rates.ts';

type Words = (typeof baseRateText)['de'];

/** From how many cases on a share in percent says more than it pretends. */
const ENOUGH_FOR_PERCENT = 20;

const ORDER: readonly Outcome[] = ['met', 'exceeded', 'missed', 'withdrawn'];

/** What similar goals say, in words; `share` is the part that carries the sentence. */
export type RateSaid = { share?: string; rest: string; range?: string; counts: string };

/** The base rate as it may be said: a count of cases with their spread, or that there are too few to say. */
export function rateSaid(rates: BaseRates, words: Words): RateSaid {
  const { met, exceeded, missed, interval, grantedAmongMet } = rates;
  const counts = ORDER.filter((outcome) => rates[outcome] > 0)
    .map((outcome) => `${rates[outcome]} ${words.counts[outcome]}`)
    .join(', ');
  if (!interval) return { rest: words.tooFew(met + exceeded + missed), counts };
  const [most] = grantedAmongMet;
  const condition = most ? `, ${words.granted(most.count, interval.met, most.kind)}` : '';
  const { low, high, of } = interval;
  return {
    share: words.share(interval.met, of),
    rest: `${words.worked(interval.met)}${condition}.`,
    range:
      of < ENOUGH_FOR_PERCENT
        ? words.range(Math.round(low * 10), Math.round(high * 10))
        : words.rangeInPercent(Math.round(low * 100), Math.round(high * 100)),
    counts,
  };
}

/** One dot a case: those the caller may open with what is behind them, the rest by their outcome alone. */
export type RateDot = { outcome: Outcome; example?: BaseRateExample };

export function dotsOf(rates: BaseRates): RateDot[] {
  return ORDER.flatMap((outcome) => {
    const open = rates.examples.filter((example) => example.outcome === outcome);
    const others = Math.max(0, rates[outcome] - open.length);
    return [
      ...open.map((example): RateDot => ({ outcome, example })),
      ...Array.from({ length: others }, (): RateDot => ({ outcome })),
    ];
  });
}
