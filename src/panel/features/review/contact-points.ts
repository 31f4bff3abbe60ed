import type { Review } from '#contracts/review.ts';
import type { Purpose } from '#domain/client.ts';
import type { Lane } from '../../text/review.ts';

/** The lanes from the one that hurts to the one that is easily forgotten. */
export const LANES: readonly Lane[] = ['incident', 'project', 'status', 'goals', 'sales', 'care'];

const LANE_OF: Record<Purpose, Lane> = {
  incident: 'incident',
  project: 'project',
  kickoff: 'project',
  status: 'status',
  goals: 'goals',
  renewal: 'goals',
  sales: 'sales',
  care: 'care',
};

/** Something in the plot that can be looked at: a conversation, or a mistake of ours. */
export type ContactPoint = { entryId: string; on: string; lane: Lane; words: string; isMistake?: true };

export type ContactWords = {
  purposes: Record<Purpose, string>;
  moods: Record<'good' | 'mixed' | 'bad', string>;
  mistake: string;
  mood: string;
  full: (day: string) => string;
};

/** All points of the year, oldest first, each with the words for those who hear it. */
export function contactPoints({ contact, incidents, from }: Review, words: ContactWords): ContactPoint[] {
  const conversations = contact.made.map(({ entryId, on, purpose, mood, title }) => ({
    entryId,
    on,
    lane: LANE_OF[purpose],
    words: [
      words.full(on),
      words.purposes[purpose],
      ...(title ? [title] : []),
      ...(mood ? [`${words.mood} ${words.moods[mood]}`] : []),
    ].join(', '),
  }));
  const mistakes = incidents
    .filter(({ causedBy, occurredOn }) => causedBy === 'us' && occurredOn >= from)
    .map(({ entryId, occurredOn, title }) => ({
      entryId,
      on: occurredOn,
      lane: 'incident' as const,
      words: `${words.full(occurredOn)}, ${words.mistake}, ${title}`,
      isMistake: true as const,
    }));
  return [...conversations, ...mistakes].sort((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : 0));
}

/** The time between a mistake and the same one again. */
export function repeats({ incidents, from }: Review): { from: string; to: string; days: number }[] {
  return incidents.flatMap(({ causedBy, occurredOn, repeatOf }) =>
    causedBy === 'us' && repeatOf && repeatOf.on >= from
      ? [{ from: repeatOf.on, to: occurredOn, days: repeatOf.daysAfter }]
      : [],
  );
}

const CRISES = ['market-crisis', 'short-time-work', 'layoffs', 'liquidity'] as const;

/** Hard times of the client that fall into the year. */
export function hardTimes({ signals, from }: Review) {
  return signals.flatMap((signal) => {
    const crisis = CRISES.find((one) => one === signal.signal);
    return crisis && signal.to >= from && signal.state !== 'faded' ? [{ ...signal, signal: crisis }] : [];
  });
}
