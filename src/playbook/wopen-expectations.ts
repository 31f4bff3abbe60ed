import type { Principle } from '#domain/coaching/playbook.ts';

/** Christian Wopen, second part: expectations that are agreed, attainable and clear to both sides. */
export const WOPEN_EXPECTATIONS: Principle[] = [
  {
    id: 'wopen.internal-case',
    source: 'wopen',
    label: { de: 'intern begründen', en: 'make the case inside' },
    when: [{ situation: 'renewal' }, { situation: 'goal-setting' }],
    prompts: [
      {
        id: 'wopen.internal-case.in-house',
        kind: 'question',
        phase: 'agree',
        say: {
          de: {
            sie: 'Was brauchen Sie, um das im Haus zu vertreten?',
            du: 'Was brauchst du, um das im Haus zu vertreten?',
          },
          en: 'What do you need to make the case inside?',
        },
      },
    ],
  },
  {
    id: 'wopen.budget-cut',
    source: 'wopen',
    label: { de: 'das Budgetgespräch', en: 'the budget talk' },
    when: [{ situation: 'renewal' }, { signals: ['budget-cut'] }],
    prompts: [
      {
        id: 'wopen.budget-cut.who-and-what',
        kind: 'question',
        phase: 'cooperation',
        only: { signals: ['budget-cut'] },
        say: {
          de: {
            sie: 'Wer entscheidet über das Budget, und was hilft Ihnen dort?',
            du: 'Wer entscheidet über das Budget, und was hilft dir dort?',
          },
          en: 'Who decides on the budget, and what would help you there?',
        },
      },
      {
        id: 'wopen.budget-cut.who',
        kind: 'question',
        phase: 'cooperation',
        tags: ['sells', 'pushes'],
        say: {
          de: {
            sie: 'Wer entscheidet bei Ihnen über das Budget?',
            du: 'Wer entscheidet bei euch über das Budget?',
          },
          en: 'Who decides on the budget on your side?',
        },
      },
      {
        id: 'wopen.budget-cut.on-the-table',
        kind: 'question',
        phase: 'cooperation',
        say: {
          de: {
            sie: 'Was hilft Ihnen, wenn es im Haus ums Budget geht?',
            du: 'Was hilft dir, wenn es im Haus ums Budget geht?',
          },
          en: 'What helps you when the budget comes up inside?',
        },
      },
    ],
  },
  {
    id: 'wopen.status-clear',
    source: 'wopen',
    label: { de: 'Stand ist klar', en: 'the status is clear' },
    when: [{ circumstances: ['goal-at-risk'] }],
    prompts: [
      {
        id: 'wopen.status-clear.this-goal',
        kind: 'question',
        phase: 'cooperation',
        say: {
          de: {
            sie: '{goal}: Ist Ihnen klar, wo wir stehen?',
            du: '{goal}: Ist dir klar, wo wir stehen?',
          },
          en: '{goal}: is it clear to you where we stand?',
        },
      },
      {
        id: 'wopen.status-clear.overall',
        kind: 'question',
        phase: 'cooperation',
        say: {
          de: {
            sie: 'Ist Ihnen bei jedem Ziel klar, wo wir stehen?',
            du: 'Ist dir bei jedem Ziel klar, wo wir stehen?',
          },
          en: 'Is it clear to you where each goal stands?',
        },
      },
      {
        id: 'wopen.status-clear.same-picture',
        kind: 'advice',
        phase: 'cooperation',
        text: {
          de: 'Fortschritt, Verzug, Risiken und Kosten offenlegen, bis beide dasselbe Bild haben.',
          en: 'Lay out progress, delays, risks and costs until both sides see the same picture.',
        },
      },
    ],
  },
  {
    id: 'wopen.challenge',
    source: 'wopen',
    label: { de: 'das Ziel prüfen', en: 'check the goal' },
    when: [{ circumstances: ['goal-unchecked'] }],
    prompts: [
      {
        id: 'wopen.challenge.this-goal',
        kind: 'question',
        phase: 'agree',
        say: {
          de: {
            sie: '{goal}: Was müsste aus Ihrer Sicht dafür stimmen?',
            du: '{goal}: Was müsste aus deiner Sicht dafür stimmen?',
          },
          en: '{goal}: what would have to be true for that?',
        },
      },
      {
        id: 'wopen.challenge.any-goal',
        kind: 'question',
        phase: 'agree',
        say: {
          de: {
            sie: 'Was müsste aus Ihrer Sicht stimmen, damit das Ziel gelingt?',
            du: 'Was müsste aus deiner Sicht stimmen, damit das Ziel gelingt?',
          },
          en: 'What would have to be true for this goal to work out?',
        },
      },
      {
        id: 'wopen.challenge.check-first',
        kind: 'form',
        text: {
          de: 'Erst prüfen, dann annehmen: Ist das zu erreichen?',
          en: 'Check before accepting: can this be reached?',
        },
      },
    ],
  },
  {
    id: 'wopen.realistic-goal',
    source: 'wopen',
    label: { de: 'Maß und Datum', en: 'a measure and a date' },
    when: [{ circumstances: ['goal-unmeasured'] }],
    prompts: [
      {
        id: 'wopen.realistic-goal.this-goal',
        kind: 'question',
        phase: 'agree',
        say: {
          de: {
            sie: '{goal}: Woran messen Sie das, und bis wann?',
            du: '{goal}: Woran misst du das, und bis wann?',
          },
          en: '{goal}: how will you measure it, and by when?',
        },
      },
      {
        id: 'wopen.realistic-goal.any-goal',
        kind: 'question',
        phase: 'agree',
        say: {
          de: {
            sie: 'Woran messen Sie das Ziel, und bis wann?',
            du: 'Woran misst du das Ziel, und bis wann?',
          },
          en: 'How will you measure the goal, and by when?',
        },
      },
      {
        id: 'wopen.realistic-goal.measure-and-date',
        kind: 'form',
        text: {
          de: 'Mit Maß und Datum wird aus dem Wunsch ein Ziel.',
          en: 'A measure and a date turn the wish into a goal.',
        },
      },
    ],
  },
  {
    id: 'wopen.prerequisites',
    source: 'wopen',
    label: { de: 'nennen, was es braucht', en: 'name what it needs' },
    when: [{ circumstances: ['goal-needs-prerequisites'] }],
    prompts: [
      {
        id: 'wopen.prerequisites.this-goal',
        kind: 'question',
        phase: 'agree',
        say: {
          de: {
            sie: '{goal}: Können Sie mehr Zeit oder Budget geben?',
            du: '{goal}: Könnt ihr mehr Zeit oder Budget geben?',
          },
          en: '{goal}: could you give it more time or budget?',
        },
      },
      {
        id: 'wopen.prerequisites.any-goal',
        kind: 'question',
        phase: 'agree',
        say: {
          de: {
            sie: 'Können Sie dem Ziel mehr Zeit oder Budget geben?',
            du: 'Könnt ihr dem Ziel mehr Zeit oder Budget geben?',
          },
          en: 'Could you give the goal more time or budget?',
        },
      },
      {
        id: 'wopen.prerequisites.name-them',
        kind: 'form',
        text: {
          de: 'Benennen, was es braucht: Zeit, Budget, Menschen oder eine Entscheidung.',
          en: 'Name what it needs: time, budget, people or a decision.',
        },
      },
    ],
  },
  {
    id: 'wopen.risk-factors',
    source: 'wopen',
    label: { de: 'Risiken benennen', en: 'name the risks' },
    when: [{ circumstances: ['goal-without-risks'] }],
    prompts: [
      {
        id: 'wopen.risk-factors.this-goal',
        kind: 'question',
        phase: 'agree',
        say: {
          de: {
            sie: '{goal}: Was könnte aus Ihrer Sicht noch dazwischenkommen?',
            du: '{goal}: Was könnte aus deiner Sicht noch dazwischenkommen?',
          },
          en: '{goal}: what could still get in the way?',
        },
      },
      {
        id: 'wopen.risk-factors.any-goal',
        kind: 'question',
        phase: 'agree',
        say: {
          de: {
            sie: 'Was könnte aus Ihrer Sicht unseren Zielen noch dazwischenkommen?',
            du: 'Was könnte aus deiner Sicht unseren Zielen noch dazwischenkommen?',
          },
          en: 'What could still get in the way of our goals?',
        },
      },
      {
        id: 'wopen.risk-factors.name-them',
        kind: 'form',
        text: {
          de: 'Benennen, was das Ziel trotzdem gefährden kann.',
          en: 'Name what can still endanger the goal.',
        },
      },
    ],
  },
  {
    id: 'wopen.informed-decision',
    source: 'wopen',
    label: { de: 'informiert entscheiden', en: 'an informed decision' },
    when: [{ circumstances: ['goal-conditional'] }],
    prompts: [
      {
        id: 'wopen.informed-decision.theirs',
        kind: 'advice',
        phase: 'agree',
        text: {
          de: 'Die Bedingungen klar nennen und die Entscheidung dann wirklich überlassen.',
          en: 'Name the conditions clearly, then truly leave the decision to them.',
        },
      },
      {
        id: 'wopen.informed-decision.line',
        kind: 'form',
        text: {
          de: 'Bedingungen nennen, dann entscheiden lassen.',
          en: 'Name the conditions, then let them decide.',
        },
        say: {
          de: {
            sie: 'Unter diesen Bedingungen halte ich es für machbar. Wie möchten Sie entscheiden?',
            du: 'Unter diesen Bedingungen halte ich es für machbar. Wie möchtest du entscheiden?',
          },
          en: 'Under these conditions I think it can be done. How would you like to decide?',
        },
      },
    ],
  },
  {
    id: 'wopen.decline-with-regret',
    source: 'wopen',
    label: { de: 'mit Bedauern ablehnen', en: 'decline with regret' },
    when: [{ circumstances: ['goal-refused'] }],
    prompts: [
      {
        id: 'wopen.decline-with-regret.kindly',
        kind: 'advice',
        phase: 'agree',
        text: {
          de: 'Kommt weder Zeit noch Budget dazu: mit Bedauern ablehnen und Glück wünschen.',
          en: 'If neither time nor budget comes: decline with regret and wish them luck.',
        },
      },
      {
        id: 'wopen.decline-with-regret.line',
        kind: 'form',
        text: {
          de: 'Ablehnen, mit Bedauern und guten Wünschen.',
          en: 'Decline, with regret and good wishes.',
        },
        say: {
          de: {
            sie: 'Ich bedaure das: So kann ich es Ihnen nicht zusagen. Ich wünsche Ihnen sehr, dass es gelingt.',
            du: 'Ich bedaure das: So kann ich es dir nicht zusagen. Ich wünsche dir sehr, dass es gelingt.',
          },
          en: 'I am sorry, I cannot promise you this as it stands. I truly hope it works out.',
        },
      },
    ],
  },
  {
    id: 'wopen.exceed',
    source: 'wopen',
    label: { de: 'jetzt übertreffen', en: 'ours to exceed' },
    when: [{ circumstances: ['goal-realistic'] }],
    prompts: [
      {
        id: 'wopen.exceed.ours',
        kind: 'advice',
        text: {
          de: 'Vereinbart und erreichbar: Jetzt ist es an uns, mehr daraus zu machen.',
          en: 'Agreed and within reach: now it is up to us to make more of it.',
        },
      },
    ],
  },
];
