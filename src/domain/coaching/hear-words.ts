import { SIGNALS, type SignalName } from '../signal.ts';
import { type PhraseBook, type PhraseList, phraseBook } from './hear-phrases.ts';
import { BUDGET_CUT } from './hear-words/budget-cut.ts';
import { COMPETITOR } from './hear-words/competitor.ts';
import * as everyday from './hear-words/everyday.ts';
import { FILLERS, GROUPS } from './hear-words/groups.ts';
import { GROWTH } from './hear-words/growth.ts';
import * as guards from './hear-words/guards.ts';
import { LAYOFFS } from './hear-words/layoffs.ts';
import { LIQUIDITY } from './hear-words/liquidity.ts';
import { MARKET_CRISIS } from './hear-words/market-crisis.ts';
import { NEEDS_TIME } from './hear-words/needs-time.ts';
import { OVERLOAD } from './hear-words/overload.ts';
import { PARTING_CONSIDERED } from './hear-words/parting-considered.ts';
import { PERSONAL_HARDSHIP } from './hear-words/personal-hardship.ts';
import { PRAISE } from './hear-words/praise.ts';
import { SHORT_TIME_WORK } from './hear-words/short-time-work.ts';
import { WANTS_TO_CANCEL } from './hear-words/wants-to-cancel.ts';
import { WANTS_TO_REDUCE } from './hear-words/wants-to-reduce.ts';

/** What keeps words from being taken as a fact; the names are explained where the words are. */
export type Guard =
  | 'everyday'
  | 'work'
  | 'negation'
  | 'no-more'
  | 'ended'
  | 'not-yet-ended'
  | 'past'
  | 'state-before'
  | 'condition'
  | 'supposed'
  | 'to-ask'
  | 'weighing'
  | 'others'
  | 'toward'
  | 'located'
  | 'reason'
  | 'stop'
  | 'absent'
  | 'piece-of-work'
  | 'about';

/** What a phrase says: that a signal holds, that it no longer does, or that other words are no fact. */
export type Label = { says: 'heard' | 'over'; signal: SignalName } | { says: Guard; signal?: never };

const SIGNAL_WORDS: Record<SignalName, { heard: string; over: string }> = {
  'market-crisis': MARKET_CRISIS,
  'short-time-work': SHORT_TIME_WORK,
  layoffs: LAYOFFS,
  liquidity: LIQUIDITY,
  'personal-hardship': PERSONAL_HARDSHIP,
  'budget-cut': BUDGET_CUT,
  competitor: COMPETITOR,
  'wants-to-cancel': WANTS_TO_CANCEL,
  'wants-to-reduce': WANTS_TO_REDUCE,
  'parting-considered': PARTING_CONSIDERED,
  'needs-time': NEEDS_TIME,
  overload: OVERLOAD,
  growth: GROWTH,
  praise: PRAISE,
};

const SIGNAL_LISTS: PhraseList<Label>[] = SIGNALS.flatMap((signal) => [
  { label: { says: 'heard', signal }, lines: SIGNAL_WORDS[signal].heard },
  { label: { says: 'over', signal }, lines: SIGNAL_WORDS[signal].over },
]);

const GUARD_LISTS: PhraseList<Label>[] = [
  { label: { says: 'everyday' }, lines: everyday.EVERYDAY },
  { label: { says: 'work' }, lines: everyday.WORK },
  { label: { says: 'negation' }, lines: guards.NEGATION },
  { label: { says: 'no-more' }, lines: guards.NO_MORE },
  { label: { says: 'ended' }, lines: guards.ENDED },
  { label: { says: 'not-yet-ended' }, lines: guards.NOT_YET_ENDED },
  { label: { says: 'past' }, lines: guards.PAST },
  { label: { says: 'state-before' }, lines: guards.STATE_BEFORE },
  { label: { says: 'condition' }, lines: guards.CONDITION },
  { label: { says: 'supposed' }, lines: guards.SUPPOSED },
  { label: { says: 'to-ask' }, lines: guards.TO_ASK },
  { label: { says: 'weighing' }, lines: guards.WEIGHING },
  { label: { says: 'others' }, lines: guards.OTHERS },
  { label: { says: 'toward' }, lines: guards.TOWARD },
  { label: { says: 'located' }, lines: guards.LOCATED },
  { label: { says: 'reason' }, lines: guards.REASON },
  { label: { says: 'stop' }, lines: guards.STOP },
  { label: { says: 'absent' }, lines: guards.ABSENT },
  { label: { says: 'piece-of-work' }, lines: guards.PIECE_OF_WORK },
  { label: { says: 'about' }, lines: guards.ABOUT },
];

/** Every word list of hearing, ready for search. */
export const HEARING: PhraseBook<Label> = phraseBook(
  [...SIGNAL_LISTS, ...GUARD_LISTS],
  { ...GROUPS, ...everyday.WORK_GROUPS },
  FILLERS,
);
