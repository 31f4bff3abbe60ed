import type { Withheld } from '#domain/coaching/briefing.ts';
import { bilingual } from './use-text.tsx';

/** Why the coach does not say what it could. */
export const withheldReasons = bilingual<{ reasons: Record<Withheld['reason'], string>; notHelpful: string }>(
  {
    de: {
      reasons: {
        'answered-recently': 'vor Kurzem beantwortet',
        'skipped-today': 'heute zurückgestellt',
        'asked-today': 'heute schon gefragt',
        'missing-fact': 'dafür fehlt noch eine Angabe',
        'against-caution': 'spricht gegen das, was heute zu meiden ist',
        'not-with-signal': 'passt nicht zu dem, was gerade bekannt ist',
        'says-the-same': 'sagt fast dasselbe wie ein anderer Vorschlag',
        'rated-not-helpful': 'war hier nicht hilfreich',
        'switched-off': 'in dieser Agentur ausgeschaltet',
      },
      notHelpful: 'Hier nicht hilfreich',
    },
    en: {
      reasons: {
        'answered-recently': 'answered recently',
        'skipped-today': 'put off today',
        'asked-today': 'asked today already',
        'missing-fact': 'a fact for it is still missing',
        'against-caution': 'runs against what is to be avoided today',
        'not-with-signal': 'does not fit what is known at the moment',
        'says-the-same': 'says nearly the same as another suggestion',
        'rated-not-helpful': 'was not helpful here',
        'switched-off': 'switched off in this agency',
      },
      notHelpful: 'Not helpful here',
    },
  },
);
