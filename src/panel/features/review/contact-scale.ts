import { scaleUtc } from 'd3-scale';
import type { Review } from '#contracts/review.ts';
import { addDays, daysBetween } from '#domain/time.ts';

/** A renewal further ahead than this would leave no room for the year that is looked at. */
const AHEAD_DAYS = 100;
const MARGIN_DAYS = 6;

export type ContactScale = {
  /** Where a day stands, in percent of the width. */
  at: (day: string) => number;
  /** How wide a time is, its last day included, in percent. */
  width: (from: string, to: string) => number;
  /** The first of each month in the plot. */
  months: string[];
  /** The day of the renewal, where it is near enough to be in the plot. */
  renewalOn: string | undefined;
};

/** The time axis that all lanes share: the year up to today, and on to the renewal. */
export function contactScale({ from, day, renewal }: Pick<Review, 'from' | 'day' | 'renewal'>): ContactScale {
  const ahead = renewal ? daysBetween(day, renewal.on) : 0;
  const renewalOn = renewal && ahead > 0 && ahead <= AHEAD_DAYS ? renewal.on : undefined;
  const end = addDays(renewalOn ?? day, MARGIN_DAYS);
  const scale = scaleUtc()
    .domain([Date.parse(from), Date.parse(end)])
    .range([0, 100])
    .clamp(true);
  const at = (of: string) => Math.round(scale(Date.parse(of)) * 100) / 100;
  return {
    at,
    width: (first, last) => Math.max(0.4, at(addDays(last, 1)) - at(first)),
    months: scale.ticks(14).map((tick) => tick.toISOString().slice(0, 10)),
    renewalOn,
  };
}
