import type { Principle } from '#domain/coaching/playbook.ts';

/** Greg Schwartz: open with the person, listen, help before selling. */
export const SCHWARTZ: Principle[] = [
  {
    id: 'schwartz.name-the-gap',
    source: 'schwartz',
    label: { de: 'die Pause ansprechen', en: 'name the gap' },
    when: [{ situation: 'reconnect' }],
    prompts: [
      {
        id: 'schwartz.name-the-gap.month',
        kind: 'opening',
        say: {
          de: {
            sie: '{contact}, zuletzt haben wir im {lastContactMonth} gesprochen, das ist lange her. Uns geht es gut. Wie geht es Ihnen?',
            du: '{contact}, zuletzt haben wir im {lastContactMonth} gesprochen, das ist lange her. Uns geht es gut. Wie geht es dir?',
          },
          en: '{contact}, we last spoke in {lastContactMonth}, which is a long time ago. We are doing well. How are you?',
        },
      },
      {
        id: 'schwartz.name-the-gap.plain',
        kind: 'opening',
        say: {
          de: {
            sie: 'Es ist lange her, dass wir gesprochen haben. Uns geht es gut. Wie geht es Ihnen?',
            du: 'Es ist lange her, dass wir gesprochen haben. Uns geht es gut. Wie geht es dir?',
          },
          en: 'It has been a while since we spoke. We are doing well. How are you?',
        },
      },
    ],
  },
  {
    id: 'schwartz.ask-the-person',
    source: 'schwartz',
    label: { de: 'erst der Mensch', en: 'the person first' },
    when: [{ situation: 'client-crisis' }, { situation: 'reconnect' }, { signals: ['personal-hardship'] }],
    prompts: [
      {
        id: 'schwartz.ask-the-person.first-time',
        kind: 'opening',
        only: { situation: 'first-meeting' },
        say: {
          de: {
            sie: '{contact}, schön, dass wir uns kennenlernen. Ehe es ums Geschäft geht: Wie geht es Ihnen?',
            du: '{contact}, schön, dass wir uns kennenlernen. Ehe es ums Geschäft geht: Wie geht es dir?',
          },
          en: '{contact}, good to meet you. Before we get to business: how are you?',
        },
      },
      {
        id: 'schwartz.ask-the-person.before-us',
        kind: 'opening',
        only: { signals: ['wants-to-cancel', 'wants-to-reduce', 'parting-considered'] },
        say: {
          de: {
            sie: '{contact}, danke, dass wir sprechen. Ehe es um uns geht: Wie geht es Ihnen?',
            du: '{contact}, danke, dass wir sprechen. Ehe es um uns geht: Wie geht es dir?',
          },
          en: '{contact}, thank you for talking with me. Before we get to us: how are you?',
        },
      },
      {
        id: 'schwartz.ask-the-person.these-weeks',
        kind: 'opening',
        only: { situation: 'client-crisis' },
        say: {
          de: {
            sie: '{contact}, ehe wir anfangen: Wie geht es Ihnen in diesen Wochen?',
            du: '{contact}, ehe wir anfangen: Wie geht es dir in diesen Wochen?',
          },
          en: '{contact}, before we start: how have you been these past weeks?',
        },
      },
      {
        id: 'schwartz.ask-the-person.by-name',
        kind: 'opening',
        say: {
          de: {
            sie: '{contact}, ehe wir anfangen: Wie geht es Ihnen?',
            du: '{contact}, ehe wir anfangen: Wie geht es dir?',
          },
          en: '{contact}, before we start: how are you?',
        },
      },
      {
        id: 'schwartz.ask-the-person.plain',
        kind: 'opening',
        say: {
          de: { sie: 'Ehe wir anfangen: Wie geht es Ihnen?', du: 'Ehe wir anfangen: Wie geht es dir?' },
          en: 'Before we start: how are you?',
        },
      },
    ],
  },
  {
    id: 'schwartz.acknowledge',
    source: 'schwartz',
    label: { de: 'die Krise benennen', en: 'name the crisis' },
    when: [{ signals: ['market-crisis'] }],
    prompts: [
      {
        id: 'schwartz.acknowledge.market',
        kind: 'opening',
        say: {
          de: {
            sie: '{contact}, Ihr Markt steht gerade kopf, und auch wir spüren das. Wie erleben Sie diese Wochen?',
            du: '{contact}, euer Markt steht gerade kopf, und auch wir spüren das. Wie erlebst du diese Wochen?',
          },
          en: '{contact}, your market is upside down just now, and we feel it too. How are these weeks for you?',
        },
      },
      {
        id: 'schwartz.acknowledge.plain',
        kind: 'opening',
        say: {
          de: {
            sie: 'Ihr Markt steht gerade kopf, und auch wir spüren das. Wie erleben Sie diese Wochen?',
            du: 'Euer Markt steht gerade kopf, und auch wir spüren das. Wie erlebst du diese Wochen?',
          },
          en: 'Your market is upside down just now, and we feel it too. How are these weeks for you?',
        },
      },
    ],
  },
  {
    id: 'schwartz.hardship',
    source: 'schwartz',
    label: { de: 'Anteilnahme zuerst', en: 'care first' },
    when: [{ signals: ['personal-hardship', 'layoffs'] }],
    prompts: [
      {
        id: 'schwartz.hardship.no-agenda',
        kind: 'caution',
        against: ['sells', 'offers'],
        text: {
          de: 'Tagesordnung zuerst, Persönliches in geteilten Notizen',
          en: 'Agenda first, personal matters in shared notes',
        },
      },
    ],
  },
  {
    id: 'schwartz.help-before-selling',
    source: 'schwartz',
    label: { de: 'helfen statt verkaufen', en: 'help, do not sell' },
    when: [{ situation: 'client-crisis' }],
    prompts: [
      {
        id: 'schwartz.help-before-selling.nothing',
        kind: 'caution',
        against: ['sells'],
        text: { de: 'Etwas verkaufen', en: 'Selling anything' },
      },
    ],
  },
  {
    id: 'schwartz.do-not-dwell',
    source: 'schwartz',
    label: { de: 'nicht darin bleiben', en: 'do not dwell' },
    when: [{ situation: 'client-crisis' }],
    prompts: [
      {
        id: 'schwartz.do-not-dwell.minutes',
        kind: 'caution',
        text: { de: 'Lange bei der Krise bleiben', en: 'Dwelling on the crisis' },
      },
    ],
  },
  {
    id: 'schwartz.just-listen',
    source: 'schwartz',
    label: { de: 'nur zuhören', en: 'just listen' },
    when: [{ situation: 'our-incident' }, { situation: 'client-crisis' }, { signals: ['personal-hardship'] }],
    prompts: [
      {
        id: 'schwartz.just-listen.ready',
        kind: 'advice',
        phase: 'understand',
        text: {
          de: 'Bereit sein, nur zuzuhören: Gute Nachrichten oder Aufträge muss heute niemand haben.',
          en: 'Be ready just to listen: nobody owes you good news or an order today.',
        },
      },
    ],
  },
  {
    id: 'schwartz.same-side',
    source: 'schwartz',
    label: { de: 'auf derselben Seite', en: 'on the same side' },
    when: [{ signals: ['market-crisis'] }],
    prompts: [
      {
        id: 'schwartz.same-side.table',
        kind: 'advice',
        text: {
          de: 'Gegen die Marktlage stehen beide auf derselben Seite, und das darf man merken.',
          en: 'Against this market you are both on the same side, and it may show.',
        },
      },
    ],
  },
  {
    id: 'schwartz.own-story',
    source: 'schwartz',
    label: { de: 'Eigenes erzählen', en: 'tell your own' },
    when: [{ situation: 'client-crisis' }],
    prompts: [
      {
        id: 'schwartz.own-story.confident',
        kind: 'advice',
        text: {
          de: 'Etwas Eigenes erzählen, ohne zu klagen und mit Zuversicht.',
          en: 'Tell something of your own, without complaint and with confidence.',
        },
      },
    ],
  },
  {
    id: 'schwartz.help-beyond-product',
    source: 'schwartz',
    label: { de: 'helfen ohne Auftrag', en: 'help beyond the product' },
    when: [{ situation: 'client-crisis' }, { situation: 'steady' }],
    prompts: [
      {
        id: 'schwartz.help-beyond-product.without-us',
        kind: 'question',
        phase: 'options',
        say: {
          de: {
            sie: 'Was würde Ihrem Unternehmen helfen, auch ganz ohne uns?',
            du: 'Was würde eurem Unternehmen helfen, auch ganz ohne uns?',
          },
          en: 'What would help your business, even if we play no part in it?',
        },
      },
    ],
  },
  {
    id: 'schwartz.hopeful-outlook',
    source: 'schwartz',
    label: { de: 'zuversichtlich schließen', en: 'close with hope' },
    when: [{ situation: 'client-crisis', notWith: ['personal-hardship'] }],
    prompts: [
      {
        id: 'schwartz.hopeful-outlook.picture',
        kind: 'advice',
        phase: 'close',
        text: {
          de: 'Zuversichtlich schließen: wie es gemeinsam besser werden kann, ohne zu viel zu versprechen.',
          en: 'Close with confidence: how things can get better together, without promising too much.',
        },
      },
    ],
  },
  {
    id: 'schwartz.years-not-deals',
    source: 'schwartz',
    label: { de: 'in Jahren denken', en: 'think in years' },
    when: [{ situation: 'client-crisis' }, { situation: 'cancellation' }],
    prompts: [
      {
        id: 'schwartz.years-not-deals.beginning',
        kind: 'advice',
        phase: 'close',
        text: {
          de: 'In Jahren denken: Auch ein Jahr ohne Auftrag kann ein Anfang sein.',
          en: 'Think in years: a year without an order can still be a beginning.',
        },
      },
    ],
  },
];
