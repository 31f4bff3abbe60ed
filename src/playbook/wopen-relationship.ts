import type { Principle } from '#domain/coaching/playbook.ts';

/** Christian Wopen, first part: keeping a relationship, and parting. Expectations are in `wopen-expectations.ts`. */
export const WOPEN_RELATIONSHIP: Principle[] = [
  {
    id: 'wopen.solve-before-parting',
    source: 'wopen',
    label: { de: 'erst lösen', en: 'solve before parting' },
    when: [{ situation: 'parting' }],
    prompts: [
      {
        id: 'wopen.solve-before-parting.which',
        kind: 'question',
        phase: 'options',
        say: {
          de: {
            sie: 'Was müsste sich lösen, damit Sie bleiben wollen?',
            du: 'Was müsste sich lösen, damit du bleiben willst?',
          },
          en: 'What would have to be solved for you to stay?',
        },
      },
    ],
  },
  {
    id: 'wopen.part-honestly',
    source: 'wopen',
    label: { de: 'im Guten trennen', en: 'part honestly' },
    when: [{ situation: 'parting' }],
    prompts: [
      {
        id: 'wopen.part-honestly.soon',
        kind: 'advice',
        phase: 'agree',
        text: {
          de: 'Ist nichts mehr zu retten: bald, ehrlich und im Einvernehmen auseinandergehen.',
          en: 'If nothing can be saved, part soon, honestly, and by mutual consent.',
        },
      },
    ],
  },
  {
    id: 'wopen.dependence',
    source: 'wopen',
    label: { de: 'Abhängigkeit bedenken', en: 'mind the dependence' },
    when: [
      { situation: 'parting', circumstances: ['large-share'] },
      { situation: 'cancellation', circumstances: ['large-share'] },
      { situation: 'renewal', circumstances: ['large-share'] },
    ],
    prompts: [
      {
        id: 'wopen.dependence.plan',
        kind: 'caution',
        text: { de: 'Trennung ohne Plan für danach', en: 'Parting without a plan for afterwards' },
      },
    ],
  },
  {
    id: 'wopen.competitor',
    source: 'wopen',
    label: { de: 'nach dem Fehlenden fragen', en: 'ask what is missing' },
    when: [{ signals: ['competitor'] }],
    prompts: [
      {
        id: 'wopen.competitor.missing',
        kind: 'question',
        phase: 'understand',
        say: {
          de: { sie: 'Was fehlt Ihnen bei uns?', du: 'Was fehlt dir bei uns?' },
          en: 'What are you missing with us?',
        },
        again: {
          de: {
            sie: 'Fehlt Ihnen noch, was Sie am {answeredOn} nannten?',
            du: 'Fehlt dir noch, was du am {answeredOn} nanntest?',
          },
          en: 'Are you still missing what you named on {answeredOn}?',
        },
      },
      {
        id: 'wopen.competitor.fair',
        kind: 'caution',
        text: { de: 'Den Wettbewerb schlechtreden', en: 'Running the competitor down' },
      },
    ],
  },
  {
    id: 'wopen.new-contact',
    source: 'wopen',
    label: { de: 'bei null anfangen', en: 'start at zero' },
    when: [{ situation: 'handover' }],
    prompts: [
      {
        id: 'wopen.new-contact.welcome',
        kind: 'opening',
        only: { circumstances: ['addressee-new'] },
        say: {
          de: {
            sie: '{contact}, schön, Sie kennenzulernen. Ich stelle uns kurz vor, dann bin ich neugierig auf Ihren Blick.',
            du: '{contact}, schön, dich kennenzulernen. Ich stelle uns kurz vor, dann bin ich neugierig auf deinen Blick.',
          },
          en: '{contact}, good to meet you. Let me introduce us briefly, then I am curious about your view.',
        },
      },
      {
        id: 'wopen.new-contact.new-manager',
        kind: 'opening',
        only: { circumstances: ['manager-new'] },
        say: {
          de: {
            sie: '{contact}, ich bin {manager} und jetzt für Sie da. Wie haben Sie uns bisher erlebt?',
            du: '{contact}, ich bin {manager} und jetzt für dich da. Wie hast du uns bisher erlebt?',
          },
          en: '{contact}, I am {manager} and here for you from now on. How has it been with us so far?',
        },
      },
      {
        id: 'wopen.new-contact.changes',
        kind: 'opening',
        say: {
          de: {
            sie: '{contact}, bei Ihnen hat sich etwas geändert. Ich fange gern noch einmal von vorn an: Was ist jetzt wichtig?',
            du: '{contact}, bei euch hat sich etwas geändert. Ich fange gern noch einmal von vorn an: Was ist jetzt wichtig?',
          },
          en: '{contact}, things have changed on your side. I am glad to start afresh: what matters now?',
        },
      },
      {
        id: 'wopen.new-contact.plain',
        kind: 'opening',
        say: {
          de: {
            sie: 'Wir fangen heute neu miteinander an. Erzählen Sie mir, was Ihnen jetzt wichtig ist?',
            du: 'Wir fangen heute neu miteinander an. Erzählst du mir, was dir jetzt wichtig ist?',
          },
          en: 'We are starting afresh today. Will you tell me what matters to you now?',
        },
      },
      {
        id: 'wopen.new-contact.told',
        kind: 'question',
        phase: 'understand',
        topic: 'story-so-far',
        only: { circumstances: ['addressee-new'] },
        say: {
          de: {
            sie: 'Was hat man Ihnen über uns erzählt?',
            du: 'Was hat man dir über uns erzählt?',
          },
          en: 'What have you been told about us?',
        },
      },
      {
        id: 'wopen.new-contact.so-far',
        kind: 'question',
        phase: 'understand',
        topic: 'story-so-far',
        say: {
          de: {
            sie: 'Was sollte ich aus Ihrer Sicht über die Zeit bisher wissen?',
            du: 'Was sollte ich aus deiner Sicht über die Zeit bisher wissen?',
          },
          en: 'From your side, what should I know about the time so far?',
        },
      },
      {
        id: 'wopen.new-contact.success',
        kind: 'question',
        phase: 'understand',
        topic: 'what-matters',
        say: {
          de: {
            sie: 'Woran würden Sie merken, dass es gut läuft?',
            du: 'Woran würdest du merken, dass es gut läuft?',
          },
          en: 'How would you notice that it is going well?',
        },
      },
    ],
  },
  {
    id: 'wopen.finite',
    source: 'wopen',
    label: { de: 'Vertrauen hält', en: 'trust holds it' },
    when: [{ situation: 'handover' }, { situation: 'renewal' }],
    prompts: [
      {
        id: 'wopen.finite.trust',
        kind: 'advice',
        text: {
          de: 'Leistung allein verlängert nichts: Heute zählt, ob Vertrauen da ist.',
          en: 'Performance alone extends nothing: today it counts whether there is trust.',
        },
      },
    ],
  },
  {
    id: 'wopen.as-if-first',
    source: 'wopen',
    label: { de: 'wie beim ersten Mal', en: 'as if it were the first' },
    when: [{ situation: 'renewal' }, { circumstances: ['kickoff', 'long-standing'] }],
    prompts: [
      {
        id: 'wopen.as-if-first.care',
        kind: 'advice',
        text: {
          de: 'Das nächste Projekt so sorgfältig angehen, als wäre es das erste.',
          en: 'Approach the next project with the care you gave the first.',
        },
      },
    ],
  },
  {
    id: 'wopen.constant-attention',
    source: 'wopen',
    label: { de: 'stetig aufmerksam', en: 'constant attention' },
    when: [{ situation: 'steady', circumstances: ['long-standing'] }],
    prompts: [
      {
        id: 'wopen.constant-attention.steady',
        kind: 'advice',
        text: {
          de: 'Nach so vielen Jahren zählt stetige Aufmerksamkeit mehr als ein Geschenk ab und zu.',
          en: 'After all these years, steady attention counts more than a gift now and then.',
        },
      },
    ],
  },
  {
    id: 'wopen.routine',
    source: 'wopen',
    label: { de: 'gegen die Routine', en: 'against routine' },
    when: [{ situation: 'steady', circumstances: ['long-standing', 'same-questions'] }],
    prompts: [
      {
        id: 'wopen.routine.new-thought',
        kind: 'advice',
        text: {
          de: 'Einen neuen Gedanken mitbringen, denn die letzten vier Gespräche stellten dieselben Fragen.',
          en: 'Bring one new thought: the last four meetings asked the same questions.',
        },
      },
      {
        id: 'wopen.routine.new-provider',
        kind: 'question',
        phase: 'understand',
        say: {
          de: {
            sie: 'Was würden Sie mit einem neuen Anbieter anders machen?',
            du: 'Was würdest du mit einem neuen Anbieter anders machen?',
          },
          en: 'What would you do differently with a new provider?',
        },
      },
    ],
  },
  {
    id: 'wopen.no-overload',
    source: 'wopen',
    label: { de: 'nicht überladen', en: 'do not overload' },
    when: [{ situation: 'steady', circumstances: ['client-commitment-overdue'] }],
    prompts: [
      {
        id: 'wopen.no-overload.no-more',
        kind: 'caution',
        text: { de: 'Noch mehr Aufgaben verteilen', en: 'Handing out more tasks' },
      },
    ],
  },
  {
    id: 'wopen.channel-is-theirs',
    source: 'wopen',
    label: { de: 'der passende Kanal', en: 'the channel is theirs' },
    when: [{ situation: 'handover' }, { situation: 'first-meeting' }, { circumstances: ['no-rhythm'] }],
    prompts: [
      {
        id: 'wopen.channel-is-theirs.where-and-when',
        kind: 'question',
        phase: 'agree',
        say: {
          de: {
            sie: 'Wo und wann erreichen wir Sie am besten?',
            du: 'Wo und wann erreichen wir dich am besten?',
          },
          en: 'Where and when do you like to be reached?',
        },
      },
    ],
  },
  {
    id: 'wopen.propose-a-rhythm',
    source: 'wopen',
    label: { de: 'einen Rhythmus vorschlagen', en: 'propose a rhythm' },
    when: [
      { situation: 'handover' },
      { situation: 'first-meeting' },
      { circumstances: ['no-rhythm'] },
      { circumstances: ['rhythm-missed-twice'] },
    ],
    prompts: [
      {
        id: 'wopen.propose-a-rhythm.anew',
        kind: 'advice',
        phase: 'agree',
        only: { circumstances: ['rhythm-missed-twice'] },
        text: {
          de: 'Der vereinbarte Rhythmus hat nicht gehalten, darum einen vorschlagen, der zu halten ist.',
          en: 'The agreed rhythm did not hold, so propose one that can be kept.',
        },
      },
      {
        id: 'wopen.propose-a-rhythm.fitting',
        kind: 'advice',
        phase: 'agree',
        text: {
          de: 'Form und Rhythmus vorschlagen, die zum Projekt passen, und dabei bleiben.',
          en: 'Propose a form and rhythm that fits the project, and keep to it.',
        },
      },
    ],
  },
  {
    id: 'wopen.goodwill',
    source: 'wopen',
    label: { de: 'Guthaben aus guten Jahren', en: 'credit from good years' },
    when: [
      {
        situation: 'our-incident',
        notIn: ['repeat-incident'],
        circumstances: ['long-standing', 'goodwill-intact'],
      },
    ],
    prompts: [
      {
        id: 'wopen.goodwill.never-call-upon',
        kind: 'advice',
        phase: 'hear',
        text: {
          de: 'Die guten Jahre tragen dieses eine Mal, doch berufen darf man sich darauf nie.',
          en: 'The good years carry you this once, but never call upon them.',
        },
      },
    ],
  },
];
