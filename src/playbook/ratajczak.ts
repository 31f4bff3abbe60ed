import type { Principle } from '#domain/coaching/playbook.ts';

/** Dr. Oliver Ratajczak: what we do in hard times is remembered. */
export const RATAJCZAK: Principle[] = [
  {
    id: 'ratajczak.honest-call',
    source: 'ratajczak',
    label: { de: 'ohne Absicht fragen', en: 'no agenda' },
    when: [
      { situation: 'client-crisis' },
      { situation: 'reconnect' },
      { situation: 'steady', circumstances: ['no-care-lately'] },
    ],
    prompts: [
      {
        id: 'ratajczak.honest-call.by-name',
        kind: 'opening',
        say: {
          de: {
            sie: '{contact}, heute ohne Tagesordnung: Wie geht es Ihnen, und können wir mit etwas helfen?',
            du: '{contact}, heute ohne Tagesordnung: Wie geht es dir, und können wir mit etwas helfen?',
          },
          en: '{contact}, no agenda from me today: how are you, and can we help with anything?',
        },
      },
      {
        id: 'ratajczak.honest-call.plain',
        kind: 'opening',
        say: {
          de: {
            sie: 'Heute ohne Tagesordnung: Wie geht es Ihnen, und können wir mit etwas helfen?',
            du: 'Heute ohne Tagesordnung: Wie geht es dir, und können wir mit etwas helfen?',
          },
          en: 'No agenda from me today: how are you, and can we help with anything?',
        },
      },
    ],
  },
  {
    id: 'ratajczak.sales-only',
    source: 'ratajczak',
    label: { de: 'zuletzt nur Verkauf', en: 'only sales lately' },
    when: [{ circumstances: ['sales-only'] }],
    prompts: [
      {
        id: 'ratajczak.sales-only.no-offer',
        kind: 'caution',
        against: ['sells', 'offers'],
        text: { de: 'Schon wieder ein Angebot mitbringen', en: 'Bringing yet another offer' },
      },
    ],
  },
  {
    id: 'ratajczak.no-duty-call',
    source: 'ratajczak',
    label: { de: 'nicht aus Pflicht', en: 'not out of duty' },
    when: [{ situation: 'reconnect' }],
    prompts: [
      {
        id: 'ratajczak.no-duty-call.postpone',
        kind: 'caution',
        text: { de: 'Anruf aus Pflicht, dann lieber verschieben', en: 'A duty call; rather postpone' },
      },
    ],
  },
  {
    id: 'ratajczak.no-squeezing',
    source: 'ratajczak',
    label: { de: 'nichts verschärfen', en: 'no squeezing' },
    when: [{ situation: 'cancellation' }, { situation: 'client-crisis' }],
    prompts: [
      {
        id: 'ratajczak.no-squeezing.terms',
        kind: 'caution',
        text: { de: 'Vorkasse oder härtere Bedingungen', en: 'Prepayment or harder terms' },
      },
    ],
  },
  {
    id: 'ratajczak.not-for-all',
    source: 'ratajczak',
    label: { de: 'nicht für alle', en: 'not for everyone' },
    when: [
      {
        situation: 'cancellation',
        notWith: [
          'market-crisis',
          'short-time-work',
          'layoffs',
          'liquidity',
          'personal-hardship',
          'budget-cut',
        ],
      },
      { situation: 'client-crisis', notIn: ['cancellation'] },
    ],
    prompts: [
      {
        id: 'ratajczak.not-for-all.unasked',
        kind: 'caution',
        against: ['relief'],
        text: { de: 'Ungefragt Nachlass anbieten', en: 'Offering relief unasked' },
      },
    ],
  },
  {
    id: 'ratajczak.relief-on-need',
    source: 'ratajczak',
    label: { de: 'Entlastung in der Not', en: 'relief in need' },
    when: [
      {
        situation: 'cancellation',
        signals: [
          'market-crisis',
          'short-time-work',
          'layoffs',
          'liquidity',
          'personal-hardship',
          'budget-cut',
        ],
      },
    ],
    prompts: [
      {
        id: 'ratajczak.relief-on-need.for-a-time',
        kind: 'advice',
        phase: 'options',
        tags: ['relief'],
        text: {
          de: 'Entlastung auf Zeit anbieten: eine Pause, weniger Umfang oder eine Weile ohne Rechnung.',
          en: 'Offer relief for a time: a pause, a smaller scope, or a while without invoices.',
        },
      },
    ],
  },
  {
    id: 'ratajczak.remembered',
    source: 'ratajczak',
    label: { de: 'das bleibt', en: 'this is remembered' },
    when: [{ situation: 'cancellation' }, { situation: 'client-crisis' }],
    prompts: [
      {
        id: 'ratajczak.remembered.now',
        kind: 'advice',
        text: {
          de: 'Wie wir heute auftreten, bleibt länger in Erinnerung als jedes Ergebnis.',
          en: 'How we act today will be remembered longer than any result.',
        },
      },
    ],
  },
  {
    id: 'ratajczak.outside-business',
    source: 'ratajczak',
    label: { de: 'Tipps von nebenan', en: 'tips beyond business' },
    when: [{ signals: ['short-time-work', 'layoffs'] }],
    prompts: [
      {
        id: 'ratajczak.outside-business.tips',
        kind: 'advice',
        phase: 'options',
        text: {
          de: 'Einen Tipp abseits des Geschäfts bereithalten, etwa zur Kurzarbeit oder zum Halt fürs Team.',
          en: 'Have a tip beyond business ready, say on short-time work or on supporting a team.',
        },
      },
    ],
  },
  {
    id: 'ratajczak.eye-level',
    source: 'ratajczak',
    label: { de: 'auf Augenhöhe', en: 'at eye level' },
    when: [{ circumstances: ['always'] }],
    last: true,
    prompts: [
      {
        id: 'ratajczak.eye-level.person',
        kind: 'advice',
        text: {
          de: 'Von Mensch zu Mensch sprechen, nicht als Stimme einer Firma.',
          en: 'Speak as one person to another, not as the voice of a company.',
        },
      },
    ],
  },
];
