import * as z from 'zod/mini';
import { Access } from './access.ts';
import { Contacted, Manager, Profile, Rhythm } from './client.ts';
import { Commitment } from './commitment.ts';
import { Contact } from './contact.ts';
import { ContactErasure } from './contact-erasure.ts';
import { Id, Instant } from './envelope.ts';
import { Expectation } from './expectation.ts';
import { Incident } from './incident.ts';
import { LinkedMeeting } from './meeting.ts';
import { NoteReference } from './note.ts';
import { PromptRating, QuestionMemory, QuestionRound } from './question.ts';
import { Renewal, RenewalReview } from './renewal.ts';
import { Signal } from './signal.ts';

/** Raised when the fold changes what it keeps; a dossier of another version is folded anew from its ledger. */
export const FOLD_VERSION = 3;

/** Facts of which a client has one at a time; `null` while not known. */
const FACTS = {
  profile: z.nullable(Profile),
  manager: z.nullable(Manager),
  access: z.nullable(Access),
  renewal: z.nullable(Renewal),
  rhythm: z.nullable(Rhythm),
  review: z.nullable(RenewalReview),
  firstContactAt: z.nullable(Instant),
};

/** Things of which a client has many, each with an `id`, oldest first. */
const LISTS = {
  contacts: z.array(Contact),
  contacted: z.array(Contacted),
  notes: z.array(NoteReference),
  signals: z.array(Signal),
  incidents: z.array(Incident),
  expectations: z.array(Expectation),
  commitments: z.array(Commitment),
  questions: z.array(QuestionMemory),
  rounds: z.array(QuestionRound),
  ratings: z.array(PromptRating),
  meetings: z.array(LinkedMeeting),
  erasures: z.array(ContactErasure),
};

export const Facts = z.strictObject(FACTS);
export type Facts = z.infer<typeof Facts>;
export const Lists = z.strictObject(LISTS);
export type Lists = z.infer<typeof Lists>;

// `Object.keys` forgets whose keys they are.
export const FACT_NAMES = Object.keys(FACTS) as (keyof Facts)[];
export const LIST_NAMES = Object.keys(LISTS) as (keyof Lists)[];

/** What one entry changed, so that it can be taken back: touched items by id, and what stood there before. */
export const UndoRecord = z.strictObject({
  entryId: Id,
  touched: z.partialRecord(z.keyof(Lists), z.array(z.string())),
  lists: z.partial(Lists),
  facts: z.partial(Facts),
});
export type UndoRecord = z.infer<typeof UndoRecord>;

/** What the entries of a ledger add up to: all that a briefing and the views need, bounded in size. */
export const Dossier = z.strictObject({
  foldVersion: z.number(),
  seq: z.number(),
  latestAt: z.nullable(Instant),
  /** The latest instant that anything was told of the client; what we do among ourselves does not count. */
  lastContactAt: z.nullable(Instant),
  ...FACTS,
  ...LISTS,
  /** The latest entries, so that a new one can refer to them. */
  recent: z.array(Id),
  /** What the latest entries changed, oldest first. */
  undoable: z.array(UndoRecord),
});
export type Dossier = z.infer<typeof Dossier>;

/** The dossier of a client of whom nothing is known yet. */
export const EMPTY_DOSSIER: Dossier = {
  foldVersion: FOLD_VERSION,
  seq: 0,
  latestAt: null,
  lastContactAt: null,
  profile: null,
  manager: null,
  access: null,
  renewal: null,
  rhythm: null,
  review: null,
  firstContactAt: null,
  contacts: [],
  contacted: [],
  notes: [],
  signals: [],
  incidents: [],
  expectations: [],
  commitments: [],
  questions: [],
  rounds: [],
  ratings: [],
  meetings: [],
  erasures: [],
  recent: [],
  undoable: [],
};
