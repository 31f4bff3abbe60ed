import type { Source } from '#domain/coaching/playbook.ts';

/** The five published texts that the playbook rests on; its sentences are our own. Above each where it appeared. */
export const SOURCES: Source[] = [
  // Deckweiss
  { id: 'hell', name: 'Hell', author: 'Simon Hell', title: 'Umgang mit Business-Kunden in Krisenzeiten' },
  // Forbes, 7. August 2020, auf Deutsch bei unternehmer.de
  { id: 'schwartz', name: 'Schwartz', author: 'Greg Schwartz', title: 'KundInnengespräche in der Krise' },
  // Podcast Unternehmenschemie, Folge 102
  {
    id: 'ratajczak',
    name: 'Ratajczak',
    author: 'Dr. Oliver Ratajczak',
    title: 'Kundenbegeisterung in Krisenzeiten',
  },
  // einfach-Klartext.de
  {
    id: 'fridrich',
    name: 'Fridrich',
    author: 'Michael Fridrich',
    title: 'Erfolgreiche Krisenkommunikation mit dem Kunden',
  },
  // dapr
  {
    id: 'wopen',
    name: 'Wopen',
    author: 'Christian Wopen',
    title: 'Finte oder Fakt: fünf Gerüchte über den Umgang mit Kund*innen',
  },
];
