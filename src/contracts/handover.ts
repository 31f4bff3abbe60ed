import * as z from 'zod/mini';
import { Id, Line } from '#domain/envelope.ts';
import { ClientSummary } from './clients.ts';

/** Most clients that are handed over at once. */
export const MAX_HANDOVER = 200;

/** An account manager as the clients name them, and of how many. */
export const ManagerLoad = z.strictObject({ userId: z.string(), name: z.string(), clients: z.number() });
export type ManagerLoad = z.infer<typeof ManagerLoad>;

/**
 * `GET /api/handover?userId=`: who serves how many clients, in the order of names, and if a manager is named all
 * clients of theirs. Archived and confidential clients count, so that nothing stays behind.
 */
export const HandoverList = z.strictObject({
  managers: z.array(ManagerLoad),
  clients: z.optional(z.array(ClientSummary)),
});
export type HandoverList = z.infer<typeof HandoverList>;

/** `POST /api/handover`: these clients of one manager become another's. */
export const Handover = z.strictObject({
  from: Line,
  to: z.strictObject({ userId: Line, name: Line }),
  clientIds: z.array(Id).check(z.minLength(1), z.maxLength(MAX_HANDOVER)),
});
export type Handover = z.infer<typeof Handover>;

/**
 * What became of a handover, in the order asked for: `handed` are now the new manager's, be it by an earlier call;
 * `left` are as they were, because they are not (any more) those of the manager who was to give them.
 */
export const HandedOver = z.strictObject({ handed: z.array(Id), left: z.array(Id) });
export type HandedOver = z.infer<typeof HandedOver>;
