import type { Principle } from '#domain/coaching/playbook.ts';

/** Michael Fridrich: repair after a mistake of ours. In the order in which the talk goes. */
export const FRIDRICH: Principle[] = [
  {
    id: 'fridrich.no-excuses',
    source: 'fridrich',
    label: { de: 'keine Ausreden', en: 'no excuses' },
    when: [{ situation: 'our-incident' }, { situation: 'repeat-incident' }],
    prompts: [
      {
        id: 'fridrich.no-excuses.first',
        kind: 'caution',
        text: { de: 'Ausreden oder Technik vorweg', en: 'Excuses, or technology first' },
      },
    ],
  },
  {
    id: 'fridrich.tell-first',
    source: 'fridrich',
    label: { de: 'selbst melden', en: 'tell them first' },
    when: [{ situation: 'our-incident', circumstances: ['incident-untold'] }],
    prompts: [
      {
        id: 'fridrich.tell-first.before-others',
        kind: 'opening',
        say: {
          de: {
            sie: '{contact}, ehe Sie es woanders hören: Uns ist am {incidentDate} ein Fehler passiert. Ich sage Ihnen, was wir wissen.',
            du: '{contact}, ehe du es woanders hörst: Uns ist am {incidentDate} ein Fehler passiert. Ich sage dir, was wir wissen.',
          },
          en: '{contact}, before you hear it elsewhere: we made a mistake on {incidentDate}. Let me tell you what we know.',
        },
      },
      {
        id: 'fridrich.tell-first.plain',
        kind: 'opening',
        say: {
          de: {
            sie: 'Ehe Sie es woanders hören: Uns ist ein Fehler passiert. Ich sage Ihnen, was wir wissen.',
            du: 'Ehe du es woanders hörst: Uns ist ein Fehler passiert. Ich sage dir, was wir wissen.',
          },
          en: 'Before you hear it elsewhere: we made a mistake. Let me tell you what we know.',
        },
      },
      {
        id: 'fridrich.tell-first.waiting',
        kind: 'caution',
        text: { de: 'Warten, bis es jemand merkt', en: 'Waiting until they find out' },
      },
      {
        id: 'fridrich.tell-first.report',
        kind: 'prepare',
        missing: 'toldClientOn',
        text: {
          de: 'Fehler selbst melden, am besten heute',
          en: 'Report the mistake yourself, today if you can',
        },
        textOfEach: { de: 'Selbst melden: {incident}', en: 'Report yourself: {incident}' },
      },
    ],
  },
  {
    id: 'fridrich.apologise',
    source: 'fridrich',
    label: { de: 'ehrlich entschuldigen', en: 'an honest apology' },
    when: [{ situation: 'our-incident' }, { situation: 'repeat-incident' }],
    prompts: [
      {
        id: 'fridrich.apologise.nth-time',
        kind: 'opening',
        only: { situation: 'repeat-incident' },
        say: {
          de: {
            sie: '{contact}, das war unser Fehler, und es war der {nth}. Ehe ich etwas erkläre: Was hat das bei Ihnen ausgelöst?',
            du: '{contact}, das war unser Fehler, und es war der {nth}. Ehe ich etwas erkläre: Was hat das bei dir ausgelöst?',
          },
          en: '{contact}, that was our mistake, and it was the {nth} one. Before I explain: what did it set off on your side?',
        },
      },
      {
        id: 'fridrich.apologise.not-the-first',
        kind: 'opening',
        only: { situation: 'repeat-incident' },
        say: {
          de: {
            sie: 'Das war unser Fehler, und nicht der erste. Ehe ich etwas erkläre: Was hat das bei Ihnen ausgelöst?',
            du: 'Das war unser Fehler, und nicht der erste. Ehe ich etwas erkläre: Was hat das bei dir ausgelöst?',
          },
          en: 'That was our mistake, and not the first one. Before I explain: what did it set off on your side?',
        },
      },
      {
        id: 'fridrich.apologise.by-date',
        kind: 'opening',
        tags: ['routine-apology'],
        say: {
          de: {
            sie: '{contact}, der Fehler vom {incidentDate} lag bei uns, und das tut mir leid. Wie ist es Ihnen damit ergangen?',
            du: '{contact}, der Fehler vom {incidentDate} lag bei uns, und das tut mir leid. Wie ist es dir damit ergangen?',
          },
          en: '{contact}, the mistake of {incidentDate} was ours, and I am sorry. What did it mean for you?',
        },
      },
      {
        id: 'fridrich.apologise.plain',
        kind: 'opening',
        tags: ['routine-apology'],
        say: {
          de: {
            sie: 'Der Fehler lag bei uns, und das tut mir leid. Wie ist es Ihnen damit ergangen?',
            du: 'Der Fehler lag bei uns, und das tut mir leid. Wie ist es dir damit ergangen?',
          },
          en: 'The mistake was ours, and I am sorry. What did it mean for you?',
        },
      },
      {
        id: 'fridrich.apologise.without-but',
        kind: 'advice',
        phase: 'apologise',
        text: {
          de: 'Für die Folgen um Entschuldigung bitten, ehrlich und ohne Aber, wenn nötig ein zweites Mal.',
          en: 'Apologise for what it caused, honestly and without a but, a second time if needed.',
        },
      },
    ],
  },
  {
    id: 'fridrich.when-and-meanwhile',
    source: 'fridrich',
    label: { de: 'wann und bis dahin', en: 'when, and until then' },
    when: [{ situation: 'our-incident', circumstances: ['incident-unresolved'] }],
    prompts: [
      {
        id: 'fridrich.when-and-meanwhile.both',
        kind: 'advice',
        phase: 'inform',
        text: {
          de: 'Beides ganz sagen: behoben bis {fixBy}, bis dahin: {mitigation}.',
          en: 'Say both in full: fixed by {fixBy}, until then: {mitigation}.',
        },
      },
      {
        id: 'fridrich.when-and-meanwhile.date',
        kind: 'advice',
        phase: 'inform',
        text: {
          de: 'Den Termin nennen, {fixBy}, und was bis dahin die Folgen mildert.',
          en: 'Name the date, {fixBy}, and what softens the effects until then.',
        },
      },
      {
        id: 'fridrich.when-and-meanwhile.open',
        kind: 'advice',
        phase: 'inform',
        text: {
          de: 'Sagen, wann es behoben ist und was bis dahin die Folgen mildert.',
          en: 'Say when it will be fixed, and what softens the effects until then.',
        },
      },
      {
        id: 'fridrich.when-and-meanwhile.fix-by',
        kind: 'prepare',
        missing: 'fixBy',
        text: { de: 'Bis wann ist der Fehler behoben?', en: 'By when is the mistake fixed?' },
        textOfEach: { de: 'Bis wann behoben: {incident}?', en: 'Fixed by when: {incident}?' },
      },
      {
        id: 'fridrich.when-and-meanwhile.mitigation',
        kind: 'prepare',
        missing: 'mitigation',
        text: { de: 'Was mildert bis dahin die Folgen?', en: 'What softens the effects until then?' },
        textOfEach: { de: 'Was hilft bis dahin: {incident}?', en: 'What helps until then: {incident}?' },
      },
    ],
  },
  {
    id: 'fridrich.second-time',
    source: 'fridrich',
    label: { de: 'zum zweiten Mal', en: 'the second time' },
    when: [{ situation: 'repeat-incident' }],
    prompts: [
      {
        id: 'fridrich.second-time.same-apology',
        kind: 'caution',
        only: { circumstances: ['apologised-before'] },
        against: ['routine-apology'],
        text: {
          de: 'Dieselbe Entschuldigung wie im {apologyMonth}',
          en: 'The same apology as in {apologyMonth}',
        },
      },
      {
        id: 'fridrich.second-time.routine',
        kind: 'caution',
        against: ['routine-apology'],
        text: { de: 'Eine Entschuldigung aus Routine', en: 'A routine apology' },
      },
      {
        id: 'fridrich.second-time.lead',
        kind: 'prepare',
        text: { de: 'Jemanden aus der Leitung dazuholen', en: 'Bring in someone from leadership' },
      },
    ],
  },
  {
    id: 'fridrich.hear-it-out',
    source: 'fridrich',
    label: { de: 'erst zuhören', en: 'listen first' },
    when: [{ situation: 'our-incident' }, { situation: 'repeat-incident' }],
    prompts: [
      {
        id: 'fridrich.hear-it-out.patiently',
        kind: 'advice',
        phase: 'hear',
        text: {
          de: 'Mit Enttäuschung oder Ärger rechnen und beides ruhig bis zum Ende anhören.',
          en: 'Expect disappointment or anger, and hear it out calmly to the end.',
        },
      },
    ],
  },
  {
    id: 'fridrich.solve-together',
    source: 'fridrich',
    label: { de: 'gemeinsam lösen', en: 'solve together' },
    when: [{ situation: 'our-incident' }, { situation: 'repeat-incident' }],
    prompts: [
      {
        id: 'fridrich.solve-together.your-way',
        kind: 'question',
        phase: 'solve',
        say: {
          de: { sie: 'Wie würden Sie jetzt vorgehen?', du: 'Wie würdest du jetzt vorgehen?' },
          en: 'How would you go about it now?',
        },
      },
      {
        id: 'fridrich.solve-together.blind-spot',
        kind: 'question',
        phase: 'solve',
        say: {
          de: {
            sie: 'Was sehen Sie, das wir gerade übersehen?',
            du: 'Was siehst du, das wir gerade übersehen?',
          },
          en: 'What do you see that we are missing?',
        },
      },
    ],
  },
  {
    id: 'fridrich.to-the-solution',
    source: 'fridrich',
    label: { de: 'dann zur Lösung', en: 'then the solution' },
    when: [{ situation: 'our-incident' }],
    prompts: [
      {
        id: 'fridrich.to-the-solution.ready',
        kind: 'question',
        phase: 'solve',
        say: {
          de: {
            sie: 'Mögen Sie jetzt mit mir auf die Lösung schauen?',
            du: 'Magst du jetzt mit mir auf die Lösung schauen?',
          },
          en: 'Shall we look at the solution together now?',
        },
      },
    ],
  },
  {
    id: 'fridrich.one-contact',
    source: 'fridrich',
    label: { de: 'eine feste Person', en: 'one person throughout' },
    when: [{ situation: 'our-incident' }, { situation: 'repeat-incident' }],
    prompts: [
      {
        id: 'fridrich.one-contact.named',
        kind: 'advice',
        phase: 'inform',
        text: {
          de: 'Sagen, wer bis zum Schluss auf dem Laufenden hält: {informant}.',
          en: 'Say who keeps them informed throughout: {informant}.',
        },
      },
      {
        id: 'fridrich.one-contact.to-name',
        kind: 'advice',
        phase: 'inform',
        text: {
          de: 'Eine feste Person nennen, die bis zum Schluss auf dem Laufenden hält.',
          en: 'Name one person who keeps them informed throughout.',
        },
      },
      {
        id: 'fridrich.one-contact.who',
        kind: 'prepare',
        missing: 'contactName',
        text: { de: 'Wer von uns hält auf dem Laufenden?', en: 'Who on our side keeps them informed?' },
        textOfEach: {
          de: 'Wer hält auf dem Laufenden: {incident}?',
          en: 'Who keeps them informed: {incident}?',
        },
      },
    ],
  },
  {
    id: 'fridrich.safeguards',
    source: 'fridrich',
    label: { de: 'Absicherung zeigen', en: 'show the safeguard' },
    when: [
      { situation: 'our-incident', circumstances: ['incident-resolved'] },
      { situation: 'repeat-incident' },
    ],
    prompts: [
      {
        id: 'fridrich.safeguards.enough',
        kind: 'question',
        phase: 'safeguard',
        say: {
          de: {
            sie: 'Neu ist: {safeguard}. Reicht Ihnen das?',
            du: 'Neu ist: {safeguard}. Reicht dir das?',
          },
          en: 'New since then: {safeguard}. Is that enough for you?',
        },
      },
      {
        id: 'fridrich.safeguards.for-good',
        kind: 'question',
        phase: 'safeguard',
        only: { circumstances: ['incident-resolved'] },
        say: {
          de: {
            sie: 'Ist es aus Ihrer Sicht dauerhaft gelöst?',
            du: 'Ist es aus deiner Sicht dauerhaft gelöst?',
          },
          en: 'From where you stand, is it solved for good?',
        },
      },
      {
        id: 'fridrich.safeguards.trust',
        kind: 'question',
        phase: 'safeguard',
        say: {
          de: {
            sie: 'Was brauchen Sie, um sich wieder auf uns verlassen zu können?',
            du: 'Was brauchst du, um dich wieder auf uns verlassen zu können?',
          },
          en: 'What do you need to rely on us again?',
        },
      },
    ],
  },
  {
    id: 'fridrich.bond-in-good-times',
    source: 'fridrich',
    label: { de: 'in guten Zeiten', en: 'in good times' },
    when: [{ situation: 'steady' }, { situation: 'first-meeting' }],
    prompts: [
      {
        id: 'fridrich.bond-in-good-times.person',
        kind: 'advice',
        text: {
          de: 'Heute den Menschen und seinen wirklichen Bedarf kennenlernen, solange nichts drängt.',
          en: 'Today, get to know the person and what they really need, while nothing presses.',
        },
      },
      {
        id: 'fridrich.bond-in-good-times.what-matters',
        kind: 'question',
        phase: 'understand',
        topic: 'what-matters',
        say: {
          de: {
            sie: 'Was ist Ihnen in der Zusammenarbeit am wichtigsten?',
            du: 'Was ist dir in der Zusammenarbeit am wichtigsten?',
          },
          en: 'What matters most to you in working together?',
        },
      },
    ],
  },
];
