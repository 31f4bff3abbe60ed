import * as z from 'zod/mini';
import { EmailDomain, FormOfAddress, Language } from '../client.ts';
import { SALUTATIONS } from '../contact.ts';
import { Day, Line, Paragraph, Slug } from '../envelope.ts';
import { OUTCOMES } from '../expectation.ts';

/** How an expectation stands in a table. */
export const IMPORTED_STATES = ['proposed', 'agreed', 'declined', ...OUTCOMES] as const;
export type ImportedState = (typeof IMPORTED_STATES)[number];

/** Most contacts and most expectations of one client that a table is read for. */
export const MOST_OF_A_CLIENT = 200;

const ContactRecord = z.strictObject({
  name: Line,
  role: z.optional(Line),
  email: z.optional(z.string().check(z.maxLength(254), z.regex(/^[^\s@]+@[^\s@]+$/))),
  salutation: z.optional(z.enum(SALUTATIONS)),
  givenName: z.optional(Line),
  familyName: z.optional(Line),
});
export type ContactRecord = z.infer<typeof ContactRecord>;

const ExpectationRecord = z.strictObject({
  goal: Line,
  measure: z.optional(Line),
  baseline: z.optional(Line),
  target: z.optional(Line),
  dueOn: z.optional(Day),
  category: z.optional(Slug),
  state: z.enum(IMPORTED_STATES),
  agreedOn: z.optional(Day),
  agreedWith: z.optional(Line),
  /** A closed one has it always, so that reading the same table again says the same. */
  closedOn: z.optional(Day),
  evidence: z.optional(Paragraph),
});
export type ExpectationRecord = z.infer<typeof ExpectationRecord>;

/** What a table says of one client; what is absent stays as it is known. */
export const ClientRecord = z.strictObject({
  /** The client's number in the program that it comes from, or its id here. */
  key: z.optional(Line),
  name: Line,
  domains: z.optional(z.array(EmailDomain).check(z.maxLength(50))),
  language: z.optional(Language),
  address: z.optional(FormOfAddress),
  since: z.optional(Day),
  revenueShare: z.optional(z.number().check(z.minimum(0), z.maximum(1))),
  archived: z.optional(z.boolean()),
  manager: z.optional(z.strictObject({ userId: Line, name: Line })),
  renewal: z.optional(
    z.strictObject({
      on: Day,
      amount: z.optional(z.number().check(z.nonnegative())),
      currency: z.optional(z.string().check(z.regex(/^[A-Z]{3}$/))),
      comment: z.optional(Paragraph),
    }),
  ),
  contacts: z.array(ContactRecord).check(z.maxLength(MOST_OF_A_CLIENT)),
  expectations: z.array(ExpectationRecord).check(z.maxLength(MOST_OF_A_CLIENT)),
});
export type ClientRecord = z.infer<typeof ClientRecord>;
