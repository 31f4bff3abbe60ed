import * as z from 'zod/mini';
import { SALUTATIONS } from '../contact.ts';
import { SignalName } from '../signal.ts';
import { Condition } from './condition.ts';
import { PanelText, Prompt } from './prompt.ts';

/** A published text that principles rest on. */
export const Source = z.strictObject({
  id: z.string(),
  /** The name that stands in brackets at the end of a why-line. */
  name: z.string(),
  author: z.string(),
  title: z.string(),
});
export type Source = z.infer<typeof Source>;

/** The fact behind prompts, when it applies, and the prompts that say it, the preferred wording first. */
export const Principle = z.strictObject({
  id: z.string().check(z.regex(/^[a-z0-9-]+\.[a-z0-9-]+$/), z.maxLength(120)),
  source: z.string(),
  /** Two or three words for the line that says why. */
  label: PanelText,
  /** Alternatives, as in the tables of coaching.md. */
  when: z.array(Condition).check(z.minLength(1)),
  /** Comes after everything else in its list. */
  last: z.optional(z.boolean()),
  prompts: z.array(Prompt),
});
export type Principle = z.infer<typeof Principle>;

/** What can have happened since the last contact. */
export const EVENTS = [
  'signal-raised',
  'signal-resolved',
  'mistake-reported',
  'disruption-reported',
  'incident-resolved',
  'expectation-proposed',
  'expectation-agreed',
  'expectation-met',
  'expectation-exceeded',
  'expectation-missed',
  'expectation-withdrawn',
  'commitment-kept',
  'commitment-dropped',
  'contact-joined',
  'contact-left',
  'manager-changed',
  'renewal-set',
  'reviewed-renew',
  'reviewed-renew-with-changes',
  'reviewed-part-well',
] as const;
export type EventName = (typeof EVENTS)[number];

const Words = z.strictObject({ de: z.array(z.string()), en: z.array(z.string()) });

/** Words and short lines that the coach needs outside of prompts. */
export const Phrases = z.strictObject({
  months: Words,
  weekdays: Words,
  /** `second`, `third` … as they stand before a noun. */
  ordinals: Words,
  /** How people say a day; `{day}`, `{month}`, `{year}`, `{weekday}`. */
  date: PanelText,
  dateWithYear: PanelText,
  dateWithWeekday: PanelText,
  monthWithYear: PanelText,
  salutations: z.record(z.enum(SALUTATIONS), PanelText),
  signals: z.record(SignalName, PanelText),
  /** Lines of 'since the last contact'. */
  since: z.record(z.enum(EVENTS), PanelText),
  /** Asks whether a signal of long ago still holds; `{signal}`, `{date}`. */
  stillSo: PanelText,
});
export type Phrases = z.infer<typeof Phrases>;

/** All that the coach can say: the shipped texts, or a workspace's own version of them. */
export const Playbook = z.strictObject({
  sources: z.array(Source),
  principles: z.array(Principle),
  phrases: Phrases,
  /** The principle whose opening serves a situation that brings none of its own. */
  fallbackOpening: z.string(),
  /** The principle under which a faded signal is asked about. */
  fadedSignals: z.string(),
});
export type Playbook = z.infer<typeof Playbook>;
