import type { Dossier } from '../dossier.ts';
import { isBefore } from '../time.ts';
import type { SinceLine } from './briefing.ts';
import { mentionsDeparted } from './departed.ts';
import type { Occasion } from './occasion.ts';
import { fill } from './placeholder.ts';
import type { EventName } from './playbook.ts';
import { uniqueByText } from './unique-text.ts';
import type { Speaker } from './wording.ts';

type Event = { at: string; entryId: string; name: EventName; what?: string; remark?: string | undefined };

/**
 * What happened between the last contact and this meeting, latest first; before a first meeting only what a lead has
 * said about the renewal, for a client that came in from a table is new here and yet has one.
 */
export function since(occasion: Occasion, speaker: Speaker): SinceLine[] {
  const { dossier, departed, earlier, meeting, now } = occasion;
  const last = earlier.at(-1);
  const lines = eventsOf(dossier, speaker)
    .filter(({ at, name }) => (last ? isBefore(last.at, at) : name.startsWith('reviewed-')))
    .filter(({ at }) => isBefore(at, meeting.start) && !isBefore(now, at))
    .sort((a, b) => Date.parse(b.at) - Date.parse(a.at))
    .flatMap((event) => lineOf(event, departed, speaker));
  return uniqueByText(lines);
}

function lineOf(
  { name, what, remark, entryId }: Event,
  departed: ReadonlySet<string>,
  { phrases, panel }: Speaker,
): SinceLine[] {
  const named = (words: string | undefined) => (words && mentionsDeparted(words, departed) ? '…' : words);
  const line = fill(phrases.since[name][panel.language], () => named(what));
  if ('missing' in line) return [];
  return [{ text: remark ? `${line.text}. ${named(remark)}` : line.text, entryId }];
}

function eventsOf(dossier: Dossier, { phrases, panel }: Speaker): Event[] {
  const { manager, renewal, review } = dossier;
  const events: Event[] = [
    ...dossier.signals.flatMap(({ id, at, signal, resolvedAt }) => {
      const what = phrases.signals[signal][panel.language];
      const resolved: Event[] = resolvedAt
        ? [{ at: resolvedAt, entryId: id, name: 'signal-resolved', what }]
        : [];
      const raised: Event = { at, entryId: id, name: 'signal-raised', what };
      return [raised, ...resolved];
    }),
    ...dossier.incidents.flatMap(incidentEvents),
    ...dossier.expectations.flatMap(expectationEvents),
    ...dossier.commitments.flatMap(({ what, closed }): Event[] =>
      closed ? [{ at: closed.at, entryId: closed.entryId, name: `commitment-${closed.as}`, what }] : [],
    ),
    ...dossier.contacts.map(
      ({ left, joinedAt, joinedEntryId, name }): Event =>
        left
          ? { at: left.at, entryId: left.entryId, name: 'contact-left' }
          : { at: joinedAt, entryId: joinedEntryId, name: 'contact-joined', what: name },
    ),
  ];
  if (manager) {
    events.push({ at: manager.at, entryId: manager.entryId, name: 'manager-changed', what: manager.name });
  }
  if (review) {
    const { at, entryId, verdict, comment } = review;
    events.push({ at, entryId, name: `reviewed-${verdict}`, remark: comment });
  }
  if (renewal) events.push({ at: renewal.at, entryId: renewal.entryId, name: 'renewal-set' });
  return events;
}

function incidentEvents(incident: Dossier['incidents'][number]): Event[] {
  const { id, at, causedBy, title: what, resolvedOn, resolvedEntryId } = incident;
  const name = causedBy === 'us' ? 'mistake-reported' : 'disruption-reported';
  const resolved: Event[] =
    resolvedOn && resolvedEntryId
      ? [{ at: `${resolvedOn}T00:00:00Z`, entryId: resolvedEntryId, name: 'incident-resolved', what }]
      : [];
  return [{ at, entryId: id, name, what }, ...resolved];
}

function expectationEvents(expectation: Dossier['expectations'][number]): Event[] {
  const { id, proposedAt, agreed, closed, goal: what } = expectation;
  return [
    { at: proposedAt, entryId: id, name: 'expectation-proposed', what },
    ...(agreed
      ? [{ at: agreed.at, entryId: agreed.entryId, name: 'expectation-agreed' as const, what }]
      : []),
    ...(closed
      ? [{ at: closed.at, entryId: closed.entryId, name: `expectation-${closed.outcome}` as const, what }]
      : []),
  ];
}
