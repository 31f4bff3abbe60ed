import * as z from 'zod/mini';
import { AccessSet } from './access.ts';
import { ClientDescribed, ContactMade, ManagerChanged, RhythmAgreed } from './client.ts';
import { CommitmentChanged, CommitmentDropped, CommitmentKept, CommitmentMade } from './commitment.ts';
import { ContactJoined, ContactLeft } from './contact.ts';
import { ContactErased } from './contact-erasure.ts';
import { STAMP, type Stamp } from './envelope.ts';
import {
  ExpectationAgreed,
  ExpectationAssessed,
  ExpectationChanged,
  ExpectationClosed,
  ExpectationDeclined,
  ExpectationProposed,
} from './expectation.ts';
import { ApologyMade, IncidentReported, IncidentResolved, IncidentUpdated } from './incident.ts';
import { MeetingLinked } from './meeting.ts';
import { NoteChanged, NoteRemoved, NoteTaken } from './note.ts';
import { PromptRated, QuestionAnswered, QuestionAsked, QuestionSkipped } from './question.ts';
import { RenewalReviewed, RenewalSet } from './renewal.ts';
import { SignalRaised, SignalResolved } from './signal.ts';
import { EntryUndone } from './undo.ts';

const KINDS = [
  ClientDescribed,
  ContactJoined,
  ContactLeft,
  ContactErased,
  ManagerChanged,
  AccessSet,
  RenewalSet,
  RhythmAgreed,
  ContactMade,
  NoteTaken,
  NoteChanged,
  NoteRemoved,
  SignalRaised,
  SignalResolved,
  IncidentReported,
  IncidentUpdated,
  ApologyMade,
  IncidentResolved,
  QuestionAsked,
  QuestionSkipped,
  QuestionAnswered,
  PromptRated,
  ExpectationProposed,
  ExpectationChanged,
  ExpectationAssessed,
  ExpectationAgreed,
  ExpectationDeclined,
  ExpectationClosed,
  CommitmentMade,
  CommitmentChanged,
  CommitmentKept,
  CommitmentDropped,
  MeetingLinked,
  RenewalReviewed,
  EntryUndone,
] as const;

/** One thing that a user did or learned, as the panel sends it. Everything that is known of a client is a sequence of these. */
export const Entry = z.discriminatedUnion('kind', KINDS);
export type Entry = z.infer<typeof Entry>;

export type EntryKind = Entry['kind'];
export type EntryOf<K extends EntryKind> = Extract<Entry, { kind: K }>;

/** An entry as the ledger holds it: with its place `seq`, its author and the time of recording. */
export type RecordedEntry = Entry & Stamp;
export const RecordedEntry = z.discriminatedUnion(
  'kind',
  // `map` forgets the tuple: each member is its kind extended by the stamp, which the annotation says again.
  KINDS.map((kind) => z.extend(kind, STAMP)) as unknown as typeof KINDS,
) as unknown as z.ZodMiniType<RecordedEntry>;
