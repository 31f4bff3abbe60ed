import type { Source } from '#domain/coaching/playbook.ts';

/** The five published texts that the playbook rests on; its sentences are our own. */
export const SOURCES: Source[] = [
  {
    id: 'hell',
    name: 'Hell',
    author: 'Simon Hell',
    publisher: 'Deckweiss',
    title: 'Umgang mit Business-Kunden in Krisenzeiten',
    contributes: {
      de: 'Ein Gespräch in Schritten: einander verstehen, auf die Zusammenarbeit schauen, Möglichkeiten entwickeln, auf lange Sicht denken.',
      en: 'A conversation in steps: understand each other, look at the cooperation, develop options, think long term.',
    },
  },
  {
    id: 'schwartz',
    name: 'Schwartz',
    author: 'Greg Schwartz',
    publisher: 'Forbes, 7. August 2020, auf Deutsch bei unternehmer.de',
    title: 'KundInnengespräche in der Krise',
    contributes: {
      de: 'Wie ein Gespräch in der Krise beginnt: beim Menschen, mit Zuhören, mit Hilfe vor jedem Verkauf.',
      en: 'How to begin in a crisis: with the person, by listening, with help before any selling.',
    },
  },
  {
    id: 'ratajczak',
    name: 'Ratajczak',
    author: 'Dr. Oliver Ratajczak',
    publisher: 'Podcast Unternehmenschemie, Folge 102',
    title: 'Kundenbegeisterung in Krisenzeiten',
    contributes: {
      de: 'Was wir in schweren Zeiten tun, bleibt in Erinnerung. Dazu gehört der ehrliche Anruf ohne Absicht.',
      en: 'What we do in hard times is remembered. The honest call without an agenda belongs to it.',
    },
  },
  {
    id: 'fridrich',
    name: 'Fridrich',
    author: 'Michael Fridrich',
    publisher: 'einfach-Klartext.de',
    title: 'Erfolgreiche Krisenkommunikation mit dem Kunden',
    contributes: {
      de: 'Wie sich Vertrauen wiederherstellen lässt, nachdem wir selbst einen Fehler gemacht haben.',
      en: 'How to repair trust after the mistake was ours.',
    },
  },
  {
    id: 'wopen',
    name: 'Wopen',
    author: 'Christian Wopen',
    publisher: 'dapr',
    title: 'Finte oder Fakt: fünf Gerüchte über den Umgang mit Kund*innen',
    contributes: {
      de: 'Vereinbarte, erreichbare Erwartungen, stetige Aufmerksamkeit, der passende Kanal und ein Ende im Guten.',
      en: 'Agreed and attainable expectations, constant attention, the right channel, and parting well.',
    },
  },
];
