import * as z from 'zod/mini';
import { Day, entryKind, Id, Instant, Line, Paragraph, Slug } from './envelope.ts';
import { applyChanges, changeItem, part, type Rules, refuse } from './rule.ts';

export const CAUSES = ['us', 'third-party', 'client'] as const;
export const Cause = z.enum(CAUSES);

export const IncidentReported = entryKind('incident-reported', {
  title: Line,
  category: Slug,
  causedBy: Cause,
  occurredOn: Day,
  toldClientOn: z.optional(Day),
  fixBy: z.optional(Day),
  mitigation: z.optional(Paragraph),
  contactName: z.optional(Line),
});

/** Changes facts of an incident; `null` takes an optional fact back. */
export const IncidentUpdated = entryKind('incident-updated', {
  incidentId: Id,
  title: z.optional(Line),
  category: z.optional(Slug),
  causedBy: z.optional(Cause),
  occurredOn: z.optional(Day),
  toldClientOn: z.nullish(Day),
  fixBy: z.nullish(Day),
  mitigation: z.nullish(Paragraph),
  contactName: z.nullish(Line),
});
export const ApologyMade = entryKind('apology-made', { incidentId: Id });
export const IncidentResolved = entryKind('incident-resolved', {
  incidentId: Id,
  on: Day,
  safeguard: z.optional(Paragraph),
});

/** Something that went wrong for the client; `id` is the entry that reported it. */
export const Incident = z.strictObject({
  id: Id,
  seq: z.number(),
  at: Instant,
  title: z.string(),
  category: z.string(),
  causedBy: Cause,
  occurredOn: Day,
  toldClientOn: z.optional(Day),
  fixBy: z.optional(Day),
  mitigation: z.optional(z.string()),
  contactName: z.optional(z.string()),
  apologisedAt: z.optional(Instant),
  apologies: z.number(),
  resolvedOn: z.optional(Day),
  safeguard: z.optional(z.string()),
  resolvedEntryId: z.optional(Id),
});
export type Incident = z.infer<typeof Incident>;

export const incidentRules: Rules<
  'incident-reported' | 'incident-updated' | 'apology-made' | 'incident-resolved'
> = {
  'incident-reported': ({ incidents }, { id, seq, at, kind, meetingId, by, recordedAt, ...facts }) => ({
    incidents: [...incidents, { id, seq, at, apologies: 0, ...facts }],
  }),
  'incident-updated': (
    { incidents },
    { incidentId, id, seq, at, kind, meetingId, by, recordedAt, ...changes },
  ) =>
    part(
      'incidents',
      changeItem(incidents, incidentId, 'incidentId', (incident) => applyChanges(incident, changes)),
    ),
  'apology-made': ({ incidents }, { incidentId, at }) =>
    part(
      'incidents',
      changeItem(incidents, incidentId, 'incidentId', (incident) => ({
        ...incident,
        apologisedAt: at,
        apologies: incident.apologies + 1,
      })),
    ),
  'incident-resolved': ({ incidents }, { incidentId, on, safeguard, id }) =>
    part(
      'incidents',
      changeItem(incidents, incidentId, 'incidentId', (incident) =>
        incident.resolvedOn
          ? refuse('wrong-state', 'incidentId')
          : { ...incident, resolvedOn: on, safeguard, resolvedEntryId: id },
      ),
    ),
};
