import * as z from 'zod/mini';
import { Language } from '#domain/client.ts';
import { Briefing } from '#domain/coaching/briefing.ts';
import { coach } from '#domain/coaching/coach.ts';
import { mergePlaybook } from '#domain/coaching/own-playbook.ts';
import type { Dossier } from '#domain/dossier.ts';
import { Instant } from '#domain/envelope.ts';
import type { Meeting } from '#domain/meeting.ts';
import { callerOf } from '../auth/caller.ts';
import { members, rightsOf } from '../auth/policy.ts';
import type { App, Context } from '../context.ts';
import { readKnown } from '../known-client.ts';
import { meetingForBriefing } from '../meetings/summaries.ts';
import { readOwnPlaybook } from '../own-playbook.ts';
import { languageOf, refuse } from '../problems.ts';
import { ClientInPath } from '../query.ts';

const Occasion = z.strictObject({
  meetingId: z.optional(z.string().check(z.minLength(1), z.maxLength(400))),
  at: z.optional(Instant),
  language: z.optional(Language),
});

/** What the coach says of a client, by the same code as in the panel. */
export function briefingRoutes(app: App, context: Context): void {
  const { store, now, playbook } = context;
  app.get(
    '/api/clients/:id/briefing',
    {
      config: { allow: members },
      schema: { params: ClientInPath, querystring: Occasion, response: { 200: Briefing } },
    },
    async (request, reply) => {
      const caller = callerOf(request);
      const { tenant } = caller;
      const head = await readKnown(context, caller, request.params.id);
      if (!head) return refuse(reply, 'not-found');
      const { meetingId, at = now(), language = languageOf(reply) } = request.query;
      const viewer = { store, tenant, userId: caller.userId, rights: rightsOf(caller) };
      const known = meetingId === undefined ? undefined : await meetingForBriefing(viewer, meetingId, at);
      const meeting = known ?? meetingOf(head.dossier, meetingId, at);
      const inForce = mergePlaybook(playbook, await readOwnPlaybook(store, tenant));
      return coach({ dossier: head.dossier, meeting, now: at, playbook: inForce, panelLanguage: language });
    },
  );
}

/** The meeting that the ledger knows by this id, should nothing else know it; else one that begins at that instant. */
function meetingOf({ meetings }: Dossier, id = 'now', at: string): Meeting {
  const linked = meetings.find((meeting) => meeting.id === id);
  if (!linked) return { id, start: at };
  const { title, start, end, purpose } = linked;
  return { id, title, start, end, purpose };
}
