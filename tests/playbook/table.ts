import type { Meeting } from '#domain/meeting.ts';
import { CRISIS_SIGNALS } from '#domain/signal.ts';
import {
  agreement,
  answered,
  assessment,
  clientIs,
  daysAgo,
  fixed,
  known,
  manager,
  mistake,
  outcome,
  person,
  personLeft,
  proposal,
  quiet,
  renewal,
  rhythm,
  type Step,
  signal,
  step,
  stranger,
  talk,
} from './history.ts';

export type Row = [what: string, steps: Step[], meeting?: Partial<Meeting>];

/** The tables of principles: what kinds of prompt each has, histories that call it up, and such that do not. */
export type Principle = { kinds: string[]; shows: Row[]; hides: Row[] };

const CALM: Row = ['calm', quiet()];
const CRISIS: Row = ['crisis', quiet(signal('liquidity'))];
const CANCEL: Row = ['cancellation', quiet(signal('wants-to-cancel'))];
const REDUCE: Row = ['wants to reduce', quiet(signal('wants-to-reduce'))];
const PARTING: Row = ['parting', quiet(signal('parting-considered'))];
const RENEWAL: Row = ['renewal', quiet(renewal(90))];
const NO_RENEWAL: Row = ['renewal in 91 days', quiet(renewal(91))];
const SILENCE: Row = ['60 days of silence', known(60)];
const SHORT_SILENCE: Row = ['59 days of silence', known(59)];
const STRANGER: Row = ['first meeting', stranger()];
const OPEN_MISTAKE: Row = ['a mistake still open', quiet(mistake('a', 4))];
const FIXED_MISTAKE: Row = ['a mistake fixed 30 days ago', quiet(mistake('a', 40), fixed('a', 30))];
const OLD_MISTAKE: Row = ['a mistake fixed 31 days ago', quiet(mistake('a', 40), fixed('a', 31))];
const REPEATED: Row = [
  'a repeated mistake, fixed',
  quiet(mistake('a', 150), fixed('a', 149), mistake('b', 90), fixed('b', 89)),
];
const NEW_CONTACT: Row = ['a new contact', quiet(person({ contactId: 'p2', name: 'Tim Sander' }, 60))];
const CONTACT_LEFT: Row = [
  'a contact left',
  quiet(person({ contactId: 'p2', name: 'Tim Sander' }), personLeft('p2', 60)),
];
const NEW_MANAGER: Row = [
  'our manager changed',
  quiet(manager('jana', 'Jana', 399), manager('tom', 'Tom', 60)),
];
const OLD_CHANGE: Row = [
  'a contact left 61 days ago',
  quiet(person({ contactId: 'p2', name: 'T' }), personLeft('p2', 61)),
];
const MARKET: Row = ['market crisis', quiet(signal('market-crisis'))];
const SHORT_TIME: Row = ['short-time work', quiet(signal('short-time-work'))];
const LAYOFFS: Row = ['layoffs', quiet(signal('layoffs'))];
const HARDSHIP: Row = ['personal hardship', quiet(signal('personal-hardship'))];
const FADED: Row = ['crisis of 181 days ago', quiet(signal('liquidity', 181))];
const BUDGET_CUT: Row = ['budget cut', quiet(signal('budget-cut'))];
const LOYAL = clientIs({ since: '2023-11-23' });
const NOT_YET_LOYAL = clientIs({ since: '2023-11-24' });
const LOYAL_CALM: Row = ['calm, client for three years', quiet(LOYAL)];

const x = (fields: Parameters<typeof proposal>[2] = {}) => proposal('x', 8, fields);
const assessed = (fields: Parameters<typeof assessment>[2]) => assessment('x', 7, fields);
const agreed = agreement('x', 6);
const OPEN_BUDGET = [{ kind: 'budget' as const, text: 'Mehr Budget' }];
const REFUSED_BUDGET = [{ kind: 'budget' as const, text: 'Mehr Budget', granted: false }];
const GRANTED_BUDGET = [{ kind: 'budget' as const, text: 'Mehr Budget', granted: true }];

const due = (ago: number, who: 'client' | 'us') =>
  step('commitment-made', 15, { who, what: 'Daten liefern', dueOn: daysAgo(ago) }, { id: 'k' });
/** Four meetings, a month apart, that asked these questions. */
const rounds = (...questions: string[][]): Step[] =>
  questions.flatMap((prompts, index) =>
    prompts.map((promptId, place) => ({
      ...answered(promptId, 190 - 30 * index, { meetingId: `round-${index}` }),
      id: `round-${index}-${place}`,
    })),
  );
const ROUTINE = rounds(['own.a', 'own.b'], ['own.a', 'own.b'], ['own.b', 'own.a'], ['own.a', 'own.b']);
const talksEvery = (days: number, from: number): Step[] =>
  Array.from({ length: Math.floor(from / days) }, (_, index) => talk(from - days * index, 'care'));
const salesTalks = (...agos: number[]) => agos.map((ago) => talk(ago, 'sales'));

const NEEDS = [...CRISIS_SIGNALS, 'budget-cut'] as const;
const CANCEL_IN_NEED = NEEDS.map(
  (need): Row => [`cancels, ${need}`, quiet(signal('wants-to-cancel'), signal(need))],
);
const NO_CARE = [talk(8, 'status'), talk(6, 'project'), talk(4, 'status')];
const share = (revenueShare: number, ...steps: Step[]) => quiet(clientIs({ revenueShare }), ...steps);
const LEAVING = ['parting-considered', 'wants-to-cancel'] as const;

export const TABLE: Record<string, Principle> = {
  'hell.how-is-it-running': {
    kinds: ['question understand'],
    shows: [CRISIS, SILENCE, STRANGER],
    hides: [CALM, SHORT_SILENCE, FADED],
  },
  'hell.what-changes-next': {
    kinds: ['question understand'],
    shows: [CRISIS, SILENCE],
    hides: [CALM, STRANGER],
  },
  'hell.current-problems': {
    kinds: ['question understand'],
    shows: [CRISIS, CANCEL, REDUCE, SILENCE],
    hides: [CALM, RENEWAL],
  },
  'hell.current-focus': {
    kinds: ['question understand'],
    shows: [CRISIS, CALM, RENEWAL],
    hides: [CANCEL, STRANGER],
  },
  'hell.market-change': {
    kinds: ['question understand'],
    shows: [CRISIS, CALM, RENEWAL],
    hides: [CANCEL, STRANGER],
  },
  'hell.forecasts': { kinds: ['question understand'], shows: [CRISIS, RENEWAL], hides: [CALM, NO_RENEWAL] },
  'hell.own-position': { kinds: ['advice understand'], shows: [CRISIS, SILENCE], hides: [CALM, CANCEL] },
  'hell.understand-first': { kinds: ['caution'], shows: [CRISIS, CANCEL], hides: [CALM, SILENCE] },
  'hell.still-needed': {
    kinds: ['question cooperation'],
    shows: [CRISIS, CANCEL, RENEWAL],
    hides: [CALM, NO_RENEWAL],
  },
  'hell.savings': {
    kinds: ['question cooperation'],
    shows: [
      ['liquidity', quiet(signal('liquidity'))],
      ['crisis and budget cut', quiet(signal('layoffs'), signal('budget-cut'))],
      CANCEL,
      BUDGET_CUT,
    ],
    hides: [CALM, LAYOFFS, ['budget cut of 181 days ago', quiet(signal('budget-cut', 181))]],
  },
  'hell.time-to-decide': {
    kinds: ['question cooperation'],
    shows: [CRISIS, CANCEL, RENEWAL],
    hides: [CALM, STRANGER],
  },
  'hell.waiting-is-an-answer': { kinds: ['advice cooperation'], shows: [CRISIS], hides: [CALM, CANCEL] },
  'hell.where-help': { kinds: ['question options'], shows: [CRISIS, CANCEL], hides: [CALM, RENEWAL] },
  'hell.where-not': { kinds: ['question options'], shows: [CRISIS, CANCEL, PARTING], hides: [CALM, RENEWAL] },
  'hell.expertise-on-new-problems': { kinds: ['question options'], shows: [CRISIS], hides: [CALM, CANCEL] },
  'hell.change-the-way': {
    kinds: ['question options'],
    shows: [CRISIS, CANCEL, ['missed 180 days ago', quiet(...outcome('x', 180, 'missed'))]],
    hides: [
      CALM,
      ['missed 181 days ago', quiet(...outcome('x', 181, 'missed'))],
      ['met', quiet(...outcome('x', 10, 'met'))],
    ],
  },
  'hell.give-time': { kinds: ['advice close', 'caution'], shows: [CRISIS, CANCEL], hides: [CALM, RENEWAL] },
  'hell.long-term': { kinds: ['advice'], shows: [CRISIS, CANCEL, RENEWAL], hides: [CALM, SILENCE] },

  'schwartz.ask-the-person': {
    kinds: ['opening'],
    shows: [CRISIS, SILENCE, HARDSHIP, CALM, STRANGER, RENEWAL, CANCEL, PARTING, ['a goal', quiet(x())]],
    hides: [OPEN_MISTAKE, REPEATED, NEW_CONTACT],
  },
  'schwartz.acknowledge': { kinds: ['opening'], shows: [MARKET], hides: [CRISIS, CALM] },
  'schwartz.name-the-gap': { kinds: ['opening'], shows: [SILENCE], hides: [SHORT_SILENCE, STRANGER] },
  'schwartz.do-not-dwell': { kinds: ['caution'], shows: [CRISIS], hides: [CALM] },
  'schwartz.same-side': { kinds: ['advice'], shows: [MARKET], hides: [CRISIS] },
  'schwartz.just-listen': {
    kinds: ['advice understand'],
    shows: [CRISIS, HARDSHIP, OPEN_MISTAKE, FIXED_MISTAKE],
    hides: [CALM, OLD_MISTAKE],
  },
  'schwartz.hardship': { kinds: ['caution'], shows: [HARDSHIP, LAYOFFS], hides: [CRISIS, SHORT_TIME] },
  'schwartz.own-story': { kinds: ['advice'], shows: [CRISIS], hides: [CALM, SILENCE] },
  'schwartz.help-before-selling': { kinds: ['caution'], shows: [CRISIS], hides: [CALM, RENEWAL] },
  'schwartz.help-beyond-product': {
    kinds: ['question options'],
    shows: [CRISIS, CALM],
    hides: [CANCEL, RENEWAL],
  },
  'schwartz.hopeful-outlook': {
    kinds: ['advice close'],
    shows: [CRISIS],
    hides: [CALM, HARDSHIP, ['crisis and hardship', quiet(signal('liquidity'), signal('personal-hardship'))]],
  },
  'schwartz.years-not-deals': { kinds: ['advice close'], shows: [CRISIS, CANCEL], hides: [CALM, RENEWAL] },

  'ratajczak.remembered': { kinds: ['advice'], shows: [CRISIS, CANCEL], hides: [CALM, RENEWAL] },
  'ratajczak.no-squeezing': { kinds: ['caution'], shows: [CRISIS, CANCEL], hides: [CALM, RENEWAL] },
  'ratajczak.relief-on-need': {
    kinds: ['advice options'],
    shows: [
      ...CANCEL_IN_NEED,
      ['reduces after a budget cut', quiet(signal('wants-to-reduce'), signal('budget-cut'))],
    ],
    hides: [
      CANCEL,
      CRISIS,
      BUDGET_CUT,
      ['cancels for a competitor', quiet(signal('wants-to-cancel'), signal('competitor'))],
    ],
  },
  'ratajczak.not-for-all': { kinds: ['caution'], shows: [CANCEL, CRISIS], hides: [CALM, ...CANCEL_IN_NEED] },
  'ratajczak.honest-call': {
    kinds: ['opening'],
    shows: [CRISIS, SILENCE, ['calm, three talks without care', quiet(...NO_CARE)]],
    hides: [
      ['renewal, three talks without care', quiet(...NO_CARE, renewal(10))],
      CALM,
      ['calm, two talks without care', quiet(talk(6, 'project'), talk(4, 'status'))],
      CANCEL,
    ],
  },
  'ratajczak.sales-only': {
    kinds: ['caution'],
    shows: [
      ['the last three sold', quiet(...salesTalks(8, 6, 4))],
      ['four sold', quiet(...salesTalks(9, 8, 6, 4))],
    ],
    hides: [
      CALM,
      ['the last two sold', quiet(...salesTalks(6, 4))],
      ['one of three did not', quiet(...salesTalks(8, 4), talk(6, 'status'))],
    ],
  },
  'ratajczak.no-duty-call': { kinds: ['caution'], shows: [SILENCE], hides: [SHORT_SILENCE, CRISIS] },
  'ratajczak.outside-business': {
    kinds: ['advice options'],
    shows: [SHORT_TIME, LAYOFFS],
    hides: [CRISIS, CALM],
  },
  'ratajczak.eye-level': {
    kinds: ['advice'],
    shows: [CALM, STRANGER, REPEATED, RENEWAL],
    hides: [
      [
        'marked as not helpful',
        quiet(
          step('prompt-rated', 5, {
            promptId: 'ratajczak.eye-level.person',
            principle: 'ratajczak.eye-level',
            useful: false,
          }),
        ),
      ],
    ],
  },

  'fridrich.bond-in-good-times': {
    kinds: ['advice', 'question understand'],
    shows: [CALM, STRANGER],
    hides: [OPEN_MISTAKE, RENEWAL],
  },
  'fridrich.tell-first': {
    kinds: ['opening', 'caution', 'prepare'],
    shows: [
      ['not told', quiet(mistake('a', 4, { toldClientOn: undefined }))],
      ['to be told tomorrow', quiet(mistake('a', 4, { toldClientOn: daysAgo(-1) }))],
    ],
    hides: [OPEN_MISTAKE, ['told today', quiet(mistake('a', 4, { toldClientOn: daysAgo(0) }))], CALM],
  },
  'fridrich.when-and-meanwhile': {
    kinds: ['advice inform', 'prepare'],
    shows: [OPEN_MISTAKE],
    hides: [FIXED_MISTAKE, CALM],
  },
  'fridrich.hear-it-out': {
    kinds: ['advice hear'],
    shows: [OPEN_MISTAKE, REPEATED],
    hides: [OLD_MISTAKE, CALM],
  },
  'fridrich.no-excuses': {
    kinds: ['caution'],
    shows: [OPEN_MISTAKE, FIXED_MISTAKE, REPEATED],
    hides: [OLD_MISTAKE, CALM],
  },
  'fridrich.apologise': {
    kinds: ['opening', 'advice apologise'],
    shows: [OPEN_MISTAKE, FIXED_MISTAKE, REPEATED],
    hides: [OLD_MISTAKE, CALM],
  },
  'fridrich.to-the-solution': {
    kinds: ['question solve'],
    shows: [OPEN_MISTAKE, FIXED_MISTAKE],
    hides: [REPEATED, OLD_MISTAKE],
  },
  'fridrich.solve-together': {
    kinds: ['question solve'],
    shows: [OPEN_MISTAKE, REPEATED],
    hides: [OLD_MISTAKE, CALM],
  },
  'fridrich.one-contact': {
    kinds: ['advice inform'],
    shows: [OPEN_MISTAKE, REPEATED],
    hides: [OLD_MISTAKE, CALM],
  },
  'fridrich.safeguards': {
    kinds: ['question safeguard'],
    shows: [FIXED_MISTAKE, REPEATED],
    hides: [OPEN_MISTAKE, OLD_MISTAKE],
  },
  'fridrich.second-time': {
    kinds: ['caution', 'prepare'],
    shows: [REPEATED, ['180 days apart', quiet(mistake('a', 184), fixed('a', 180), mistake('b', 4))]],
    hides: [OPEN_MISTAKE, ['181 days apart', quiet(mistake('a', 185), fixed('a', 180), mistake('b', 4))]],
  },

  'wopen.finite': { kinds: ['advice'], shows: [RENEWAL, CONTACT_LEFT], hides: [CALM, NO_RENEWAL] },
  'wopen.new-contact': {
    kinds: ['opening', 'question understand'],
    shows: [NEW_CONTACT, CONTACT_LEFT, NEW_MANAGER],
    hides: [CALM, OLD_CHANGE, STRANGER],
  },
  'wopen.budget-cut': {
    kinds: ['question cooperation'],
    shows: [BUDGET_CUT, RENEWAL],
    hides: [CALM, CANCEL],
  },
  'wopen.competitor': {
    kinds: ['question understand', 'caution'],
    shows: [['a competitor', quiet(signal('competitor', 180))]],
    hides: [CALM, ['a competitor long ago', quiet(signal('competitor', 181))]],
  },
  'wopen.constant-attention': {
    kinds: ['advice'],
    shows: [LOYAL_CALM],
    hides: [
      CALM,
      ['a day short of three years', quiet(NOT_YET_LOYAL)],
      ['three years, renewal', quiet(LOYAL, renewal(10))],
    ],
  },
  'wopen.routine': {
    kinds: ['advice', 'question understand'],
    shows: [['four alike meetings', quiet(LOYAL, ...ROUTINE)]],
    hides: [
      ['four alike meetings, renewal', quiet(LOYAL, ...ROUTINE, renewal(10))],
      LOYAL_CALM,
      ['four alike meetings, a new client', quiet(...ROUTINE)],
      ['three alike meetings', quiet(LOYAL, ...rounds(['own.a'], ['own.a'], ['own.a']))],
      [
        'the fourth asked something else',
        quiet(LOYAL, ...rounds(['own.a'], ['own.a'], ['own.a'], ['own.a', 'own.b'])),
      ],
    ],
  },
  'wopen.as-if-first': {
    kinds: ['advice'],
    shows: [RENEWAL, ['kickoff after three years', quiet(LOYAL), { purpose: 'kickoff' }]],
    hides: [CALM, LOYAL_CALM, ['kickoff', quiet(NOT_YET_LOYAL), { purpose: 'kickoff' }]],
  },
  'wopen.no-overload': {
    kinds: ['caution'],
    shows: [['they are overdue', quiet(due(1, 'client'))]],
    hides: [
      ['they are overdue, renewal', quiet(due(1, 'client'), renewal(10))],
      CALM,
      ['due today', quiet(due(0, 'client'))],
      ['we are overdue', quiet(due(1, 'us'))],
    ],
  },
  'wopen.solve-before-parting': { kinds: ['question options'], shows: [PARTING], hides: [CALM, CANCEL] },
  'wopen.part-honestly': { kinds: ['advice agree'], shows: [PARTING], hides: [CALM, CANCEL] },
  'wopen.dependence': {
    kinds: ['caution'],
    shows: [
      ...LEAVING.map((name): Row => [`${name}, 30 %`, share(0.3, signal(name))]),
      ['renewal, 30 %', share(0.3, renewal(10))],
    ],
    hides: [
      ...LEAVING.map((name): Row => [`${name}, 29 %`, share(0.29, signal(name))]),
      ['renewal, 29 %', share(0.29, renewal(10))],
      ['calm, 50 %', share(0.5)],
    ],
  },
  'wopen.channel-is-theirs': {
    kinds: ['question agree'],
    shows: [
      STRANGER,
      ['first meeting, rhythm agreed', stranger(rhythm(2))],
      NEW_CONTACT,
      ['no rhythm', [...quiet()].filter(({ kind }) => kind !== 'rhythm-agreed')],
    ],
    hides: [CALM, CRISIS],
  },
  'wopen.propose-a-rhythm': {
    kinds: ['advice agree'],
    shows: [
      STRANGER,
      ['first meeting, rhythm agreed', stranger(rhythm(2))],
      NEW_CONTACT,
      ['no rhythm', [...quiet()].filter(({ kind }) => kind !== 'rhythm-agreed')],
      [
        'missed twice',
        stranger(
          talk(60, 'care'),
          { ...rhythm(60, 14), id: 'r2' },
          talk(29, 'care'),
          talk(20, 'care'),
          talk(7, 'care'),
        ),
      ],
    ],
    hides: [
      ['missed long ago, kept since', stranger(talk(399, 'care'), rhythm(399, 30), ...talksEvery(20, 170))],
      ['kept, by more contacts than the dossier keeps', stranger(rhythm(100, 7), ...talksEvery(2, 98))],
      CALM,
      [
        'missed once',
        stranger(
          talk(60, 'care'),
          { ...rhythm(60, 14), id: 'r2' },
          talk(46, 'care'),
          talk(32, 'care'),
          talk(17, 'care'),
          talk(7, 'care'),
        ),
      ],
    ],
  },
  'wopen.status-clear': {
    kinds: ['advice', 'question cooperation'],
    shows: [
      ['a prerequisite refused', quiet(x(), assessed({ prerequisites: REFUSED_BUDGET }), agreed)],
      [
        'a prerequisite open',
        quiet(x(), assessed({ realism: 'conditional', prerequisites: OPEN_BUDGET }), agreed),
      ],
      ['overdue', quiet(x({ dueOn: daysAgo(1) }), agreed)],
    ],
    hides: [
      CALM,
      ['due today', quiet(x({ dueOn: daysAgo(0) }), agreed)],
      [
        'all promised',
        quiet(x(), assessed({ realism: 'conditional', prerequisites: GRANTED_BUDGET }), agreed),
      ],
      ['met', quiet(...outcome('x', 5, 'met'))],
    ],
  },
  'wopen.challenge': {
    kinds: ['form', 'question agree'],
    shows: [['unchecked', quiet(x())]],
    hides: [CALM, ['checked', quiet(x(), assessed({}))]],
  },
  'wopen.realistic-goal': {
    kinds: ['form', 'question agree'],
    shows: [
      ['no measure', quiet(x({ measure: undefined }))],
      ['no date', quiet(x({ dueOn: undefined }))],
    ],
    hides: [CALM, ['both', quiet(x())]],
  },
  'wopen.prerequisites': {
    kinds: ['form', 'question agree'],
    shows: [
      ['conditional', quiet(x(), assessed({ realism: 'conditional' }))],
      ['unrealistic', quiet(x(), assessed({ realism: 'unrealistic' }))],
    ],
    hides: [
      CALM,
      ['named', quiet(x(), assessed({ realism: 'conditional', prerequisites: OPEN_BUDGET }))],
      ['realistic', quiet(x(), assessed({}))],
    ],
  },
  'wopen.risk-factors': {
    kinds: ['form', 'question agree'],
    shows: [['agreed without risks', quiet(x(), agreed)]],
    hides: [
      CALM,
      ['proposed', quiet(x())],
      ['risks named', quiet(x(), assessed({ risks: ['Ferien'] }), agreed)],
    ],
  },
  'wopen.informed-decision': {
    kinds: ['form', 'advice agree'],
    shows: [['conditional', quiet(x(), assessed({ realism: 'conditional', prerequisites: OPEN_BUDGET }))]],
    hides: [CALM, ['realistic', quiet(x(), assessed({}))]],
  },
  'wopen.decline-with-regret': {
    kinds: ['form', 'advice agree'],
    shows: [['refused', quiet(x(), assessed({ realism: 'unrealistic', prerequisites: REFUSED_BUDGET }))]],
    hides: [
      CALM,
      ['still open', quiet(x(), assessed({ realism: 'unrealistic', prerequisites: OPEN_BUDGET }))],
      [
        'refused, yet conditional',
        quiet(x(), assessed({ realism: 'conditional', prerequisites: REFUSED_BUDGET })),
      ],
    ],
  },
  'wopen.internal-case': {
    kinds: ['question agree'],
    shows: [RENEWAL, ['a goal', quiet(x())], ['a kickoff', quiet(), { purpose: 'kickoff' }]],
    hides: [CALM, CRISIS],
  },
  'wopen.goodwill': {
    kinds: ['advice hear'],
    shows: [
      ['three good years', quiet(LOYAL, mistake('a', 4))],
      ['a bad mood 181 days before', quiet(LOYAL, mistake('a', 4), talk(185, 'status', { mood: 'bad' }))],
    ],
    hides: [
      OPEN_MISTAKE,
      ['a bad mood 180 days before', quiet(LOYAL, mistake('a', 4), talk(184, 'status', { mood: 'bad' }))],
      ['the second time', quiet(LOYAL, mistake('a', 100), fixed('a', 99), mistake('b', 4))],
      ['a day short of three years', quiet(NOT_YET_LOYAL, mistake('a', 4))],
    ],
  },
  'wopen.exceed': {
    kinds: ['advice'],
    shows: [['agreed and realistic', quiet(x(), assessed({}), agreed)]],
    hides: [CALM, ['only proposed', quiet(x(), assessed({}))]],
  },
};
