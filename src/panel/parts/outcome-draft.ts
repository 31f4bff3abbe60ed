import * as z from 'zod/mini';
import { OUTCOMES, type Outcome } from '#domain/expectation.ts';
import { webLink } from '../ui/web-link.ts';

/** The outcomes one can choose; partly met is kept as missed, with its words. */
export const CHOICES = ['met', 'exceeded', 'partly', 'missed', 'withdrawn'] as const;
export type Choice = (typeof CHOICES)[number];

/** What was typed of an outcome so far. */
export const OutcomeDraft = z.object({
  choice: z.enum(CHOICES),
  words: z.string(),
  link: z.string(),
  noteId: z.string(),
});
export type OutcomeDraft = z.infer<typeof OutcomeDraft>;

export const EMPTY_OUTCOME: OutcomeDraft = { choice: 'met', words: '', link: '', noteId: '' };

/** How the evidence is worded in the panel's language. */
export type EvidenceWording = { partlySaid: (words: string) => string; seeNote: string };

/** What is kept of the form: `undefined` while nothing proves the outcome, or the link is none. */
export function closingOf(
  { choice, words, link, noteId }: OutcomeDraft,
  { partlySaid, seeNote }: EvidenceWording,
): { outcome: Outcome; evidence: string; noteId?: string } | undefined {
  const said = words.trim();
  const href = webLink(link);
  if (link.trim() !== '' && !href) return undefined;
  // What was reached in part is in its words; without them it would be a plain miss.
  if (choice === 'partly' && said === '') return undefined;
  const proof = [choice === 'partly' ? partlySaid(said) : said, href].filter(Boolean).join('\n');
  const evidence = proof || (noteId && seeNote);
  if (!evidence) return undefined;
  const outcome = OUTCOMES.find((name) => name === choice) ?? 'missed';
  return { outcome, evidence, ...(noteId && { noteId }) };
}
