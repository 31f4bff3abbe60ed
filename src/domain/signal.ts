import * as z from 'zod/mini';
import { entryKind, Id, Instant, Paragraph } from './envelope.ts';
import { changeItem, isEntry, part, type Rules, refuse } from './rule.ts';
import { daysBetween } from './time.ts';

/** What puts a client's own existence or people under strain (coaching.md, `client-crisis`). */
export const CRISIS_SIGNALS = [
  'market-crisis',
  'short-time-work',
  'layoffs',
  'liquidity',
  'personal-hardship',
] as const;

export const SIGNALS = [
  ...CRISIS_SIGNALS,
  'budget-cut',
  'competitor',
  'wants-to-cancel',
  'wants-to-reduce',
  'parting-considered',
  'needs-time',
  'overload',
  'growth',
  'praise',
] as const;
export const SignalName = z.enum(SIGNALS);
export type SignalName = z.infer<typeof SignalName>;

export const SignalRaised = entryKind('signal-raised', {
  signal: SignalName,
  detail: z.optional(Paragraph),
  evidence: z.optional(Id),
});
export const SignalResolved = entryKind('signal-resolved', { signalId: Id });

/** Something learned that changes how to talk; `id` is the entry that raised it. */
export const Signal = z.strictObject({
  id: Id,
  seq: z.number(),
  signal: SignalName,
  detail: z.optional(z.string()),
  evidence: z.optional(Id),
  at: Instant,
  resolvedAt: z.optional(Instant),
});
export type Signal = z.infer<typeof Signal>;

/** Days after which an unresolved signal no longer makes a situation but is worth asking about. */
export const SIGNAL_FADES_AFTER_DAYS = 180;

/** Unresolved and raised at most 180 days before `day`. */
export function isActive(signal: Pick<Signal, 'at' | 'resolvedAt'>, day: string): boolean {
  return !signal.resolvedAt && daysBetween(signal.at, day) <= SIGNAL_FADES_AFTER_DAYS;
}

/** Unresolved but older than 180 days: shown under 'worth checking'. */
export function isFaded(signal: Signal, day: string): boolean {
  return !signal.resolvedAt && daysBetween(signal.at, day) > SIGNAL_FADES_AFTER_DAYS;
}

export const signalRules: Rules<'signal-raised' | 'signal-resolved'> = {
  'signal-raised': (dossier, { id, seq, at, signal, detail, evidence }, knows) => {
    if (evidence && !isEntry(dossier, evidence, knows)) return refuse('unknown-reference', 'evidence');
    return { signals: [...dossier.signals, { id, seq, signal, detail, evidence, at }] };
  },
  'signal-resolved': ({ signals }, { signalId, at }) =>
    part(
      'signals',
      changeItem(signals, signalId, 'signalId', (signal) =>
        signal.resolvedAt ? refuse('wrong-state', 'signalId') : { ...signal, resolvedAt: at },
      ),
    ),
};
