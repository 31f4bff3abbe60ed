import * as z from 'zod/mini';
import { entryKind, Id, Instant, Line, Person } from './envelope.ts';
import type { Rules } from './rule.ts';

const Colleague = z.strictObject({ userId: Line, name: Line });

const ACCESS = { confidential: z.boolean(), colleagues: z.array(Colleague).check(z.maxLength(50)) };

/** Marks a client as confidential, or takes the mark away; `colleagues` may see it beside its manager and the leads. */
export const AccessSet = entryKind('access-set', ACCESS);

/** Who may know of a client, as last said; `null` in a dossier means: everyone of the workspace. */
export const Access = z.strictObject({
  confidential: z.boolean(),
  colleagues: z.array(Person),
  at: Instant,
  entryId: Id,
});
export type Access = z.infer<typeof Access>;

/** Whose a client is: a dossier says it, and what a list keeps of one. */
export type Custody = {
  access: Pick<Access, 'confidential' | 'colleagues'> | null;
  manager: Pick<Person, 'userId'> | null;
};

/** A person of the workspace as access is decided for: leads know every client. */
export type Member = { userId: string; isLead: boolean };

/**
 * Whether this person may know of a client: of a confidential one only its manager, named colleagues and leads,
 * of any other everyone in the workspace.
 */
export function mayKnow({ userId, isLead }: Member, { access, manager }: Custody): boolean {
  if (!access?.confidential || isLead) return true;
  return manager?.userId === userId || access.colleagues.some((colleague) => colleague.userId === userId);
}

export const accessRules: Rules<'access-set'> = {
  'access-set': (_, { confidential, colleagues, at, id }) => ({
    access: { confidential, colleagues, at, entryId: id },
  }),
};
