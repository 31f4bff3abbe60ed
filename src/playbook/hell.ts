import type { Principle } from '#domain/coaching/playbook.ts';

/** Simon Hell: understand each other, look at the cooperation, develop options, rely on the long term. */
export const HELL: Principle[] = [
  {
    id: 'hell.how-is-it-running',
    source: 'hell',
    label: { de: 'nach dem Betrieb fragen', en: 'ask how it is running' },
    when: [{ situation: 'client-crisis' }, { situation: 'reconnect' }, { situation: 'first-meeting' }],
    prompts: [
      {
        id: 'hell.how-is-it-running.short-time',
        kind: 'question',
        phase: 'understand',
        only: { signals: ['short-time-work'] },
        say: {
          de: {
            sie: 'Wie läuft Ihr Betrieb mit der Kurzarbeit?',
            du: 'Wie läuft euer Betrieb mit der Kurzarbeit?',
          },
          en: 'How is your business running on short-time work?',
        },
        again: {
          de: {
            sie: 'Läuft die Kurzarbeit bei Ihnen noch wie am {answeredOn}?',
            du: 'Läuft die Kurzarbeit bei euch noch wie am {answeredOn}?',
          },
          en: 'Is short-time work still running as it was on {answeredOn}?',
        },
      },
      {
        id: 'hell.how-is-it-running.now',
        kind: 'question',
        phase: 'understand',
        say: {
          de: { sie: 'Wie läuft Ihr Betrieb im Moment?', du: 'Wie läuft euer Betrieb im Moment?' },
          en: 'How is your business running at the moment?',
        },
        again: {
          de: {
            sie: 'Läuft Ihr Betrieb noch so wie am {answeredOn}?',
            du: 'Läuft euer Betrieb noch so wie am {answeredOn}?',
          },
          en: 'Is your business still running as it was on {answeredOn}?',
        },
      },
    ],
  },
  {
    id: 'hell.what-changes-next',
    source: 'hell',
    label: { de: 'nach vorn fragen', en: 'ask what comes next' },
    when: [{ situation: 'client-crisis' }, { situation: 'reconnect' }],
    prompts: [
      {
        id: 'hell.what-changes-next.short-time',
        kind: 'question',
        phase: 'understand',
        only: { signals: ['short-time-work'] },
        say: {
          de: {
            sie: 'Wie lange wird die Kurzarbeit bei Ihnen noch dauern?',
            du: 'Wie lange wird die Kurzarbeit bei euch noch dauern?',
          },
          en: 'How much longer will short-time work go on?',
        },
        again: {
          de: {
            sie: 'Gilt bei der Kurzarbeit noch, was Sie am {answeredOn} sagten?',
            du: 'Gilt bei der Kurzarbeit noch, was du am {answeredOn} sagtest?',
          },
          en: 'Does what you said on {answeredOn} about short-time work still hold?',
        },
      },
      {
        id: 'hell.what-changes-next.weeks',
        kind: 'question',
        phase: 'understand',
        say: {
          de: {
            sie: 'Was ändert sich für Sie in den nächsten Wochen?',
            du: 'Was ändert sich für dich in den nächsten Wochen?',
          },
          en: 'What will change for you in the next few weeks?',
        },
        again: {
          de: {
            sie: 'Kommen die nächsten Wochen noch so, wie Sie am {answeredOn} sagten?',
            du: 'Kommen die nächsten Wochen noch so, wie du am {answeredOn} sagtest?',
          },
          en: 'Do the next weeks still look the way you said on {answeredOn}?',
        },
      },
    ],
  },
  {
    id: 'hell.current-problems',
    source: 'hell',
    label: { de: 'nach den Sorgen fragen', en: 'ask for the problems' },
    when: [{ situation: 'cancellation' }, { situation: 'client-crisis' }, { situation: 'reconnect' }],
    prompts: [
      {
        id: 'hell.current-problems.most',
        kind: 'question',
        phase: 'understand',
        say: {
          de: {
            sie: 'Was macht Ihnen gerade am meisten zu schaffen?',
            du: 'Was macht dir gerade am meisten zu schaffen?',
          },
          en: 'What is giving you the most trouble right now?',
        },
        again: {
          de: {
            sie: 'Macht Ihnen noch dasselbe zu schaffen wie am {answeredOn}?',
            du: 'Macht dir noch dasselbe zu schaffen wie am {answeredOn}?',
          },
          en: 'Is it still the same that troubled you on {answeredOn}?',
        },
      },
    ],
  },
  {
    id: 'hell.current-focus',
    source: 'hell',
    label: { de: 'nach dem Wichtigsten fragen', en: 'ask for the focus' },
    when: [{ situation: 'client-crisis' }, { situation: 'renewal' }, { situation: 'steady' }],
    prompts: [
      {
        id: 'hell.current-focus.now',
        kind: 'question',
        phase: 'understand',
        say: {
          de: {
            sie: 'Worauf konzentrieren Sie sich zurzeit?',
            du: 'Worauf konzentrierst du dich zurzeit?',
          },
          en: 'What are you concentrating on at present?',
        },
        again: {
          de: {
            sie: 'Steht bei Ihnen noch dasselbe obenan wie am {answeredOn}?',
            du: 'Steht bei dir noch dasselbe obenan wie am {answeredOn}?',
          },
          en: 'Is what you named on {answeredOn} still at the top?',
        },
      },
    ],
  },
  {
    id: 'hell.market-change',
    source: 'hell',
    label: { de: 'nach dem Markt fragen', en: 'ask about the market' },
    when: [{ situation: 'client-crisis' }, { situation: 'renewal' }, { situation: 'steady' }],
    prompts: [
      {
        id: 'hell.market-change.moving',
        kind: 'question',
        phase: 'understand',
        say: {
          de: {
            sie: 'Was verändert sich gerade in Ihrem Markt?',
            du: 'Was verändert sich gerade in eurem Markt?',
          },
          en: 'What is changing in your market right now?',
        },
        again: {
          de: {
            sie: 'Hat sich in Ihrem Markt seit dem {answeredOn} etwas bewegt?',
            du: 'Hat sich in eurem Markt seit dem {answeredOn} etwas bewegt?',
          },
          en: 'Has anything moved in your market since {answeredOn}?',
        },
      },
    ],
  },
  {
    id: 'hell.forecasts',
    source: 'hell',
    label: { de: 'nach Prognosen fragen', en: 'ask for forecasts' },
    when: [{ situation: 'client-crisis' }, { situation: 'renewal' }],
    prompts: [
      {
        id: 'hell.forecasts.planning',
        kind: 'question',
        phase: 'understand',
        say: {
          de: {
            sie: 'Mit welchen Prognosen planen Sie im Moment?',
            du: 'Mit welchen Prognosen plant ihr im Moment?',
          },
          en: 'Which forecasts are you planning with at the moment?',
        },
        again: {
          de: {
            sie: 'Planen Sie noch mit den Prognosen vom {answeredOn}?',
            du: 'Plant ihr noch mit den Prognosen vom {answeredOn}?',
          },
          en: 'Are you still planning with the forecasts of {answeredOn}?',
        },
      },
    ],
  },
  {
    id: 'hell.own-position',
    source: 'hell',
    label: { de: 'die eigene Lage zeigen', en: 'show where we stand' },
    when: [{ situation: 'client-crisis' }, { situation: 'reconnect' }],
    prompts: [
      {
        id: 'hell.own-position.openly',
        kind: 'advice',
        phase: 'understand',
        text: {
          de: 'Offen sagen, wo wir selbst stehen und was die nächsten Wochen bei uns bringen.',
          en: 'Say openly where we stand ourselves and what the next weeks bring for us.',
        },
      },
    ],
  },
  {
    id: 'hell.understand-first',
    source: 'hell',
    label: { de: 'erst verstehen', en: 'understand first' },
    when: [{ situation: 'cancellation' }, { situation: 'client-crisis' }],
    prompts: [
      {
        id: 'hell.understand-first.next-steps',
        kind: 'caution',
        text: { de: 'Nächste Schritte vor dem Verstehen', en: 'Next steps before understanding' },
      },
    ],
  },
  {
    id: 'hell.still-needed',
    source: 'hell',
    label: { de: 'offen fragen', en: 'ask openly' },
    when: [{ situation: 'cancellation' }, { situation: 'client-crisis' }, { situation: 'renewal' }],
    prompts: [
      {
        id: 'hell.still-needed.after-renewal',
        kind: 'question',
        phase: 'cooperation',
        only: { situation: 'renewal' },
        say: {
          de: {
            sie: 'Brauchen Sie uns nach dem {renewalDate} in gleicher Weise?',
            du: 'Braucht ihr uns nach dem {renewalDate} in gleicher Weise?',
          },
          en: 'Will you need us in the same way after {renewalDate}?',
        },
      },
      {
        id: 'hell.still-needed.now',
        kind: 'question',
        phase: 'cooperation',
        say: {
          de: {
            sie: 'Brauchen Sie unsere Arbeit noch in gleicher Weise?',
            du: 'Braucht ihr unsere Arbeit noch in gleicher Weise?',
          },
          en: 'Do you still need our work in the same way?',
        },
      },
    ],
  },
  {
    id: 'hell.savings',
    source: 'hell',
    label: { de: 'nach Einsparungen fragen', en: 'ask about savings' },
    when: [
      { situation: 'client-crisis', signals: ['liquidity', 'budget-cut'] },
      { situation: 'cancellation' },
      { signals: ['budget-cut'] },
    ],
    prompts: [
      {
        id: 'hell.savings.with-us',
        kind: 'question',
        phase: 'cooperation',
        say: {
          de: {
            sie: 'Müssen Sie auch bei uns etwas einsparen?',
            du: 'Müsst ihr auch bei uns etwas einsparen?',
          },
          en: 'Do you need to cut costs with us, too?',
        },
      },
    ],
  },
  {
    id: 'hell.time-to-decide',
    source: 'hell',
    label: { de: 'Zeit anbieten', en: 'offer time' },
    when: [{ situation: 'cancellation' }, { situation: 'client-crisis' }, { situation: 'renewal' }],
    prompts: [
      {
        id: 'hell.time-to-decide.more',
        kind: 'question',
        phase: 'cooperation',
        say: {
          de: {
            sie: 'Brauchen Sie mehr Zeit, um zu entscheiden?',
            du: 'Brauchst du mehr Zeit, um zu entscheiden?',
          },
          en: 'Do you need more time to decide?',
        },
      },
    ],
  },
  {
    id: 'hell.waiting-is-an-answer',
    source: 'hell',
    label: { de: 'auch Warten ist gut', en: 'waiting is fine too' },
    when: [{ situation: 'client-crisis' }],
    prompts: [
      {
        id: 'hell.waiting-is-an-answer.all-good',
        kind: 'advice',
        phase: 'cooperation',
        text: {
          de: 'Ob warten, weitermachen oder neue Wege gehen: Jedes davon ist heute ein gutes Ergebnis.',
          en: 'Waiting, going on, or finding new ways: each of them is a good result today.',
        },
      },
    ],
  },
  {
    id: 'hell.where-help',
    source: 'hell',
    label: { de: 'wo wir helfen können', en: 'where we can help' },
    when: [{ situation: 'cancellation' }, { situation: 'client-crisis' }],
    prompts: [
      {
        id: 'hell.where-help.now',
        kind: 'question',
        phase: 'options',
        say: {
          de: {
            sie: 'Wo können wir Ihnen jetzt weiterhelfen?',
            du: 'Wo können wir dir jetzt weiterhelfen?',
          },
          en: 'Where can we still help you now?',
        },
      },
    ],
  },
  {
    id: 'hell.where-not',
    source: 'hell',
    label: { de: 'wo es keinen Sinn ergibt', en: 'where it makes no sense' },
    when: [{ situation: 'parting' }, { situation: 'cancellation' }, { situation: 'client-crisis' }],
    prompts: [
      {
        id: 'hell.where-not.now',
        kind: 'question',
        phase: 'options',
        say: {
          de: {
            sie: 'Was von unserer Arbeit hilft Ihnen gerade nicht?',
            du: 'Was von unserer Arbeit hilft dir gerade nicht?',
          },
          en: 'Which part of our work does not help you now?',
        },
      },
    ],
  },
  {
    id: 'hell.expertise-on-new-problems',
    source: 'hell',
    label: { de: 'neue Probleme, unser Wissen', en: 'new problems, our expertise' },
    when: [{ situation: 'client-crisis' }],
    prompts: [
      {
        id: 'hell.expertise-on-new-problems.which',
        kind: 'question',
        phase: 'options',
        tags: ['offers'],
        say: {
          de: {
            sie: 'Bei welchem neuen Problem könnte Ihnen unsere Erfahrung nützen?',
            du: 'Bei welchem neuen Problem könnte dir unsere Erfahrung nützen?',
          },
          en: 'Which of your new problems could our experience help with?',
        },
      },
    ],
  },
  {
    id: 'hell.change-the-way',
    source: 'hell',
    label: { de: 'anders arbeiten', en: 'work another way' },
    when: [{ situation: 'cancellation' }, { situation: 'client-crisis' }, { circumstances: ['goal-missed'] }],
    prompts: [
      {
        id: 'hell.change-the-way.after-a-miss',
        kind: 'question',
        phase: 'options',
        only: { circumstances: ['goal-missed'] },
        say: {
          de: {
            sie: 'Verfehlt haben wir: {missedGoal}. Was sollten wir für Sie anders machen?',
            du: 'Verfehlt haben wir: {missedGoal}. Was sollten wir für dich anders machen?',
          },
          en: 'We missed this one: {missedGoal}. What should we do differently for you?',
        },
      },
      {
        id: 'hell.change-the-way.to-fit',
        kind: 'question',
        phase: 'options',
        say: {
          de: {
            sie: 'Wie sollten wir anders arbeiten, damit es für Sie passt?',
            du: 'Wie sollten wir anders arbeiten, damit es für dich passt?',
          },
          en: 'How should we work differently to suit you?',
        },
      },
    ],
  },
  {
    id: 'hell.give-time',
    source: 'hell',
    label: { de: 'Zeit lassen', en: 'give time' },
    when: [{ situation: 'cancellation' }, { situation: 'client-crisis' }],
    prompts: [
      {
        id: 'hell.give-time.no-push',
        kind: 'caution',
        against: ['pushes'],
        text: { de: 'Heute auf eine Entscheidung drängen', en: 'Pushing for a decision today' },
      },
      {
        id: 'hell.give-time.think-over',
        kind: 'advice',
        phase: 'close',
        text: {
          de: 'Zeit lassen, alles in Ruhe zu bedenken, und den Druck selbst herausnehmen.',
          en: 'Leave time to think it all over, and take the pressure out yourself.',
        },
      },
    ],
  },
  {
    id: 'hell.long-term',
    source: 'hell',
    label: { de: 'auf lange Sicht', en: 'the long term' },
    when: [{ situation: 'cancellation' }, { situation: 'client-crisis' }, { situation: 'renewal' }],
    prompts: [
      {
        id: 'hell.long-term.accommodate',
        kind: 'advice',
        text: {
          de: 'Lieber entgegenkommen als fordern, denn die Beziehung ist mehr wert als dieses Quartal.',
          en: 'Meet them halfway rather than make demands: the relationship outlasts this quarter.',
        },
      },
    ],
  },
];
