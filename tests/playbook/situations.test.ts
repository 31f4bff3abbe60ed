import { describe, expect, test } from '@jest/globals';
import type { SituationId } from '#domain/coaching/briefing.ts';
import { recognise } from '#domain/coaching/situation.ts';
import type { Meeting } from '#domain/meeting.ts';
import { CRISIS_SIGNALS } from '#domain/signal.ts';
import {
  agreement,
  client,
  closing,
  dossierOf,
  fixed,
  known,
  MEETING,
  manager,
  mistake,
  NOW,
  outcome,
  over,
  person,
  personLeft,
  proposal,
  quiet,
  renewal,
  type Step,
  signal,
  stranger,
  talk,
} from './history.ts';

type Row = [what: string, steps: Step[], situations: SituationId[], meeting?: Partial<Meeting>];

const missed = (...agos: number[]) => agos.flatMap((ago) => outcome(`x${ago}`, ago, 'missed'));
const bad = (ago: number) => talk(ago, 'status', { mood: 'bad' });
const changedAndDeclined: Step[] = [
  proposal('c', 58),
  agreement('c', 57),
  { kind: 'expectation-changed', daysAgo: 56, expectationId: 'c', target: 'Dreimal so viel' },
  { kind: 'expectation-declined', daysAgo: 45, expectationId: 'c', reason: 'Zu viel.' },
  closing('c', 40, 'missed'),
];
const otherKind = { category: 'delivery' };

const ROWS: Row[] = [
  // repeat-incident
  [
    'two alike mistakes',
    [mistake('a', 120), fixed('a', 118), mistake('b', 4)],
    ['repeat-incident', 'our-incident'],
  ],
  [
    '180 days apart',
    [mistake('a', 184), fixed('a', 180), mistake('b', 4)],
    ['repeat-incident', 'our-incident'],
  ],
  ['181 days apart', [mistake('a', 185), fixed('a', 180), mistake('b', 4)], ['our-incident']],
  [
    'the later one 90 days ago and fixed',
    [mistake('a', 100), fixed('a', 95), mistake('b', 90), fixed('b', 88)],
    ['repeat-incident'],
  ],
  [
    'the later one 91 days ago and fixed',
    [mistake('a', 100), fixed('a', 95), mistake('b', 91), fixed('b', 88)],
    ['steady'],
  ],
  [
    'the later one 91 days ago and open',
    [mistake('a', 100), fixed('a', 95), mistake('b', 91)],
    ['repeat-incident', 'our-incident'],
  ],
  ['two of another kind', [mistake('a', 120), fixed('a', 118), mistake('b', 4, otherKind)], ['our-incident']],
  [
    'the second not ours',
    [mistake('a', 120), fixed('a', 118), mistake('b', 4, { causedBy: 'third-party' })],
    ['steady'],
  ],
  [
    'a third of a kind',
    [mistake('a', 300), fixed('a', 299), mistake('b', 150), fixed('b', 149), mistake('c', 4)],
    ['repeat-incident', 'our-incident'],
  ],
  [
    'the last two of four too far apart',
    [mistake('a', 330), fixed('a', 329), mistake('b', 320), fixed('b', 319), mistake('c', 4)],
    ['our-incident'],
  ],
  // our-incident
  ['a mistake long ago and still open', [mistake('a', 200)], ['our-incident']],
  ['fixed 30 days ago', [mistake('a', 40), fixed('a', 30)], ['our-incident']],
  ['fixed 31 days ago', [mistake('a', 40), fixed('a', 31)], ['steady']],
  ['a mistake of the client', [mistake('a', 4, { causedBy: 'client' })], ['steady']],
  // parting
  ['parting is considered', [signal('parting-considered')], ['parting']],
  ['three missed and twice a bad mood', [...missed(80, 60, 40), bad(9), bad(5)], ['parting']],
  ['two missed and twice a bad mood', [...missed(60, 40), bad(9), bad(5)], ['steady']],
  [
    'three missed, then one met',
    [...missed(80, 60, 40), ...outcome('y', 30, 'met'), bad(9), bad(5)],
    ['steady'],
  ],
  [
    'one met, then three missed',
    [...outcome('y', 90, 'met'), ...missed(80, 60, 40), bad(9), bad(5)],
    ['parting'],
  ],
  [
    'three missed, one of them declined before',
    [
      ...missed(80, 60),
      proposal('d', 50),
      { kind: 'expectation-declined', daysAgo: 45, expectationId: 'd', reason: 'Zu viel.' },
      closing('d', 40, 'missed'),
      bad(9),
      bad(5),
    ],
    ['steady'],
  ],
  [
    'three missed, one of them changed and declined before',
    [...missed(80, 60), ...changedAndDeclined, bad(9), bad(5)],
    ['steady'],
  ],
  [
    'three missed, the last mood mixed',
    [...missed(80, 60, 40), bad(9), talk(5, 'status', { mood: 'mixed' })],
    ['steady'],
  ],
  [
    'three missed, a talk without a mood between',
    [...missed(80, 60, 40), bad(9), talk(7, 'status'), bad(5)],
    ['parting'],
  ],
  // cancellation
  ['wants to cancel', [signal('wants-to-cancel')], ['cancellation']],
  ['wants to reduce', [signal('wants-to-reduce')], ['cancellation']],
  ['wanted to cancel 180 days ago', [signal('wants-to-cancel', 180)], ['cancellation']],
  ['wanted to cancel 181 days ago', [signal('wants-to-cancel', 181)], ['steady']],
  ['no longer wants to cancel', [signal('wants-to-cancel'), over('wants-to-cancel')], ['steady']],
  // client-crisis
  ...CRISIS_SIGNALS.map((name): Row => [name, [signal(name)], ['client-crisis']]),
  ['short-time work of 180 days ago', [signal('short-time-work', 180)], ['client-crisis']],
  ['short-time work of 181 days ago', [signal('short-time-work', 181)], ['steady']],
  ['a competitor alone', [signal('competitor')], ['steady']],
  ['a budget cut alone', [signal('budget-cut')], ['steady']],
  // handover
  [
    'a contact left 60 days ago',
    [person({ contactId: 'p2', name: 'Tim Sander' }, 400), personLeft('p2', 60)],
    ['handover'],
  ],
  [
    'a contact left 61 days ago',
    [person({ contactId: 'p2', name: 'Tim Sander' }, 400), personLeft('p2', 61)],
    ['steady'],
  ],
  ['a contact joined 60 days ago', [person({ contactId: 'p2', name: 'Tim Sander' }, 60)], ['handover']],
  ['a contact joined 61 days ago', [person({ contactId: 'p2', name: 'Tim Sander' }, 61)], ['steady']],
  [
    'our manager changed 60 days ago',
    [manager('jana', 'Jana', 399), manager('tom', 'Tom', 60)],
    ['handover'],
  ],
  ['our manager changed 61 days ago', [manager('jana', 'Jana', 399), manager('tom', 'Tom', 61)], ['steady']],
  ['our manager named for the first time, after contact', [manager('jana', 'Jana', 20)], ['handover']],
  // renewal
  ['renewal today', [renewal(0)], ['renewal']],
  ['renewal in 90 days', [renewal(90)], ['renewal']],
  ['renewal in 91 days', [renewal(91)], ['steady']],
  ['renewal yesterday', [renewal(-1)], ['steady']],
  // goal-setting
  ['a goal is proposed', [proposal('x', 5)], ['goal-setting']],
  ['a goal is agreed', [proposal('x', 5), agreement('x', 5)], ['steady']],
  ['a kickoff', [], ['goal-setting'], { purpose: 'kickoff' }],
  ['a talk about goals', [], ['goal-setting'], { purpose: 'goals' }],
  ['a talk about the status', [], ['steady'], { purpose: 'status' }],
  // several at once, strongest first
  [
    'all at once',
    [
      renewal(56),
      proposal('x', 5),
      signal('short-time-work'),
      mistake('a', 120),
      fixed('a', 118),
      mistake('b', 4),
    ],
    ['repeat-incident', 'our-incident', 'client-crisis', 'renewal', 'goal-setting'],
  ],
  ['nothing', [], ['steady']],
];

describe('of a client who is well known, the situations are recognised', () => {
  test.each(ROWS)('%s', (...[, steps, situations, meeting]) => {
    const found = recognise(dossierOf(quiet(...steps)), { ...MEETING, ...meeting }, NOW);
    expect(found.map(({ id }) => id)).toEqual(situations);
  });
});

test.each<Row>([
  ['spoken 60 days ago', known(60), ['reconnect']],
  ['spoken 59 days ago', known(59), ['steady']],
  ['never spoken', stranger(), ['first-meeting']],
  ['met only today', stranger(talk(0, 'kickoff', { meetingId: 'today' })), ['first-meeting']],
  [
    'met only today, and someone joined after it',
    [
      client(),
      person(),
      talk(0, 'kickoff', { meetingId: 'today' }),
      { ...person({ contactId: 'p2', name: 'Tim' }, 0), hour: 11 },
    ],
    ['first-meeting'],
  ],
  ['a talk earlier today', stranger(talk(0, 'care')), ['steady']],
  [
    'an earlier occurrence of the same meeting',
    stranger(talk(70, 'care', { meetingId: 'today' })),
    ['reconnect'],
  ],
])('by the last contact: %s', (...[, steps, situations]) => {
  expect(recognise(dossierOf(steps), MEETING, NOW).map(({ id }) => id)).toEqual(situations);
});

describe('the entries that prove a situation', () => {
  const because = (steps: Step[], id: SituationId, meeting: Partial<Meeting> = {}) =>
    recognise(dossierOf(steps), { ...MEETING, ...meeting }, NOW).find((situation) => situation.id === id)
      ?.because;

  test.each<[string, Step[], SituationId, string[]]>([
    [
      'the alike mistakes, latest first',
      quiet(mistake('a', 120), fixed('a', 118), mistake('b', 4)),
      'repeat-incident',
      ['b', 'a'],
    ],
    [
      'all three of a kind',
      quiet(mistake('a', 300), fixed('a', 299), mistake('b', 150), fixed('b', 149), mistake('c', 4)),
      'repeat-incident',
      ['c', 'b', 'a'],
    ],
    [
      'the open mistake alone',
      quiet(mistake('a', 120), fixed('a', 118), mistake('b', 4)),
      'our-incident',
      ['b'],
    ],
    [
      'what was missed and how it felt',
      quiet(...missed(80, 60, 40), bad(9), bad(5)),
      'parting',
      ['x40-closed', 'x60-closed', 'x80-closed', 'talk-5', 'talk-9'],
    ],
    [
      'every signal, latest first',
      quiet(signal('layoffs', 20), signal('liquidity', 5)),
      'client-crisis',
      ['liquidity', 'layoffs'],
    ],
    ['the renewal date', quiet(renewal(10)), 'renewal', ['renewal']],
    ['the last contact after a silence', known(70), 'reconnect', ['talk-70']],
    ['the profile of a stranger', stranger(), 'first-meeting', ['client']],
    ['the last contact where nothing stands out', quiet(), 'steady', ['talk-10']],
  ])('%s', (_, steps, id, ids) => {
    expect(because(steps, id)).toEqual(ids);
  });

  test('of a kickoff: the meeting as it was linked', () => {
    const linked: Step = {
      kind: 'meeting-linked',
      daysAgo: 1,
      id: 'link',
      meetingId: 'today',
      title: 'Kickoff',
      start: MEETING.start,
      end: `2026-11-23T11:00:00+01:00`,
    };
    expect(because(quiet(linked), 'goal-setting', { purpose: 'kickoff' })).toEqual(['link']);
  });
});

test('a ledger without entries shows nothing, for nothing would prove it', () => {
  expect(recognise(dossierOf([]), MEETING, NOW)).toEqual([]);
});
