import type { SignalName } from '../signal.ts';
import type { Found } from './hear-search.ts';
import type { Sentence } from './hear-sentences.ts';
import type { Guard, Label } from './hear-words.ts';

/** A phrase of a signal in a sentence. */
export type Mention = Found<Extract<Label, { signal: SignalName }>>;

/** What a sentence holds beside its mentions; `weightBefore` counts the weighty words before each word. */
export type Surroundings = {
  sentence: Sentence;
  guards: { [guard in Guard]?: Found<Label>[] };
  weightBefore: number[];
};

/** Signals that end with a word like 'vorbei'; praise or an offer do not. */
const ENDS: ReadonlySet<SignalName> = new Set<SignalName>([
  'market-crisis',
  'short-time-work',
  'layoffs',
  'liquidity',
  'personal-hardship',
  'budget-cut',
  'wants-to-reduce',
  'parting-considered',
  'overload',
]);

/** Signals that are an intention: weighing it is the signal, a condition behind it makes it a threat at most. */
const INTENDED: ReadonlySet<SignalName> = new Set<SignalName>([
  'wants-to-cancel',
  'wants-to-reduce',
  'parting-considered',
]);

/** Signals that no piece of work is about: a text is praised, not written on praise. */
const NO_SUBJECT: ReadonlySet<SignalName> = new Set<SignalName>([
  'praise',
  'overload',
  'needs-time',
  'wants-to-reduce',
]);

/** How many weighty words lie at most between a mention and … */
const REACH = { negation: 4, end: 8, others: 3, subject: 4 };

/** Whether a mention tells that the signal holds, that it is over, or neither. */
export function judge(mention: Mention, around: Surroundings): 'holds' | 'over' | undefined {
  const { says, signal } = mention.label;
  if (isAsked(mention, around) || isSupposed(mention, around)) return undefined;
  if (isOfOthers(mention, around) || isSubjectOfWork(mention, around)) return undefined;
  const denied = denial(mention, around);
  if (says === 'over') return denied || isSaid('not-yet-ended', mention, around) ? undefined : 'over';
  if (isPast(mention, around)) return undefined;
  const end = ENDS.has(signal) && endNear(mention, around);
  if (end) return end;
  if (denied === 'no-more') return 'over';
  return denied ? undefined : 'holds';
}

/** Whether the mention's clause has a guard of that kind. */
function isSaid(guard: Guard, { clause }: Mention, { guards }: Surroundings): boolean {
  return guards[guard]?.some((found) => found.clause === clause) ?? false;
}

/** A question, or after 'ob', 'klären' and the like; a client who weighs leaving is heard there all the same. */
function isAsked({ clause, label: { signal } }: Mention, { sentence, guards }: Surroundings): boolean {
  if (sentence.asked.has(clause)) return true;
  const toAsk = guards['to-ask']?.some((ask) => ask.clause === clause) ?? false;
  return toAsk && !(INTENDED.has(signal) && guards.weighing);
}

/** In a condition, in what follows from a condition that opens the sentence, or an intention just before one. */
function isSupposed(mention: Mention, around: Surroundings): boolean {
  if (isSaid('supposed', mention, around) || isSaid('condition', mention, around)) return true;
  const { words } = around.sentence;
  return (around.guards.condition ?? []).some(
    ({ clause, first }) =>
      (clause < mention.clause && first === 0) ||
      (INTENDED.has(mention.label.signal) &&
        clause === mention.clause + 1 &&
        first === words.findIndex((word) => word.clause === clause)),
  );
}

/** 'Der Lieferant hat Kurzarbeit', 'Kurzarbeit beim Lieferanten'; a rival's offer is told of a rival. */
function isOfOthers(mention: Mention, around: Surroundings): boolean {
  if (mention.label.signal === 'competitor') return false;
  const { others = [], toward = [], located = [] } = around.guards;
  return others.some((other) => {
    if (other.clause !== mention.clause || other.at.some((index) => mention.at.includes(index))) return false;
    const follows = (led: Found<Label>[]) =>
      led.some(({ last }) => last < other.first && other.first - last <= 2);
    return other.last < mention.first
      ? !follows(toward) && reaches(other.last, mention.first, REACH.others, around)
      : follows(located) && reaches(mention.last, other.first, REACH.others, around);
  });
}

/** 'Artikel über Kurzarbeit', 'Kurzarbeit Newsletter'; 'Lob-Formular'. */
function isSubjectOfWork(mention: Mention, around: Surroundings): boolean {
  if (NO_SUBJECT.has(mention.label.signal)) return around.sentence.words[mention.last]?.hyphened ?? false;
  const { about = [], 'piece-of-work': pieces = [] } = around.guards;
  return pieces.some((piece) => {
    if (piece.clause !== mention.clause) return false;
    if (piece.first === mention.last + 1) return true;
    const said = about.some(({ first, last }) => first > piece.last && last < mention.first);
    return said && distance(piece.last, mention.first, around) <= REACH.subject;
  });
}

function isPast(mention: Mention, around: Surroundings): boolean {
  const wasSo = mention.label.signal === 'short-time-work' && isSaid('state-before', mention, around);
  return wasSo || isSaid('past', mention, around);
}

/** An end said near the mention: over, or still to come and so holding. */
function endNear(mention: Mention, around: Surroundings): 'holds' | 'over' | undefined {
  if (hasReasonBefore(mention, around)) return undefined;
  const { clause, first, last } = mention;
  const isNear = around.guards.ended?.some((end) => {
    if (end.clause !== clause) return false;
    if (end.first > last) return reaches(last, end.first, REACH.end, around);
    return end.last > first || reaches(end.last, first, REACH.end, around);
  });
  if (!isNear) return undefined;
  return isSaid('not-yet-ended', mention, around) ? 'holds' : 'over';
}

/** 'keine Kurzarbeit', 'Kurzarbeit ist nicht geplant', 'Kurzarbeit: nein'; 'no-more' where it was so before. */
function denial(mention: Mention, around: Surroundings): 'no-more' | 'not' | undefined {
  const { 'no-more': noMore = [], negation = [] } = around.guards;
  if (noMore.some((no) => denies(no, mention, around))) return 'no-more';
  return negation.some((no) => denies(no, mention, around)) ? 'not' : undefined;
}

function denies(no: Found<Label>, mention: Mention, around: Surroundings): boolean {
  if (no.clause === mention.clause + 1) return isWholeClause(no, around);
  if (no.clause !== mention.clause) return false;
  if (no.first < mention.first) return reaches(no.first, mention.first, REACH.negation, around);
  if (no.first < mention.last) return true;
  const ofBeingThere = around.guards.absent?.some(({ first }) => first > no.last && first <= no.last + 3);
  if (ofBeingThere || hasReasonBefore(mention, around)) return false;
  return reaches(mention.last, no.first, REACH.negation, around);
}

function isWholeClause(
  { clause, first, last }: Found<Label>,
  { sentence: { words } }: Surroundings,
): boolean {
  return words.filter((word) => word.clause === clause).length === last - first + 1;
}

/** 'wegen Kurzarbeit nicht da': what is denied or over is not the mention. */
function hasReasonBefore({ first, clause }: Mention, { guards }: Surroundings): boolean {
  return (
    guards.reason?.some(
      (reason) => reason.clause === clause && reason.last < first && first - reason.last <= 3,
    ) ?? false
  );
}

/** At most `most` weighty words between the two, and nothing that starts another thought. */
function reaches(from: number, to: number, most: number, around: Surroundings): boolean {
  const stopped = around.guards.stop?.some(({ first }) => first > from && first < to);
  return !stopped && distance(from, to, around) <= most;
}

function distance(from: number, to: number, { weightBefore }: Surroundings): number {
  return (weightBefore[to] ?? 0) - (weightBefore[from + 1] ?? 0);
}
