import { describe, expect, test } from '@jest/globals';
import { touchesPersonal } from '#domain/coaching/personal.ts';

const PRIVATE: [string, string, string][] = [
  ['Herr Brandt ist krankgeschrieben', 'health', 'krankgeschrieben'],
  ['liegt im Krankenhaus', 'health', 'im Krankenhaus'],
  ['Frau Kern ist schwanger, bitte noch nicht weitersagen', 'health', 'schwanger'],
  ['Burn-out, länger raus', 'health', 'Burn-out'],
  ['nach der Knie-OP wieder da', 'health', 'nach der Knie-OP'],
  ['Er hat kein Alkoholproblem, sagt er', 'health', 'Alkoholproblem'],
  ['She is on sick leave', 'health', 'sick leave'],
  ['Was diagnosed with MS last year', 'health', 'diagnosed with'],
  ['Trifft sich heute mit dem Scheidungsanwalt: Scheidung läuft', 'family', 'Scheidung'],
  ['Ihr Mann hat den Job verloren', 'family', 'Ihr Mann'],
  ['hat drei Kinder', 'family', 'hat drei Kinder'],
  ['Pflegt seit Mai ihre Mutter', 'family', 'Pflegt seit Mai ihre Mutter'],
  ['His daughter starts school', 'family', 'His daughter'],
  ['Getting married in June', 'family', 'Getting married'],
  ['Fastet gerade, Ramadan', 'religion', 'Ramadan'],
  ['ist streng katholisch', 'religion', 'katholisch'],
  ['Goes to church every Sunday', 'religion', 'Goes to church'],
  ['Mitglied der Gewerkschaft', 'union', 'Gewerkschaft'],
  ['seit 2010 bei der IG Metall', 'union', 'IG Metall'],
  ['She is the union rep', 'union', 'union rep'],
  ['kandidiert für den Stadtrat', 'politics', 'kandidiert für den Stadtrat'],
  ['hat wohl AfD gewählt', 'politics', 'AfD'],
  ['He votes for the Greens', 'politics', 'votes for'],
  ['Ist er krank?', 'health', 'krank'],
  ['Er sagte: „Meine Ehe ist kaputt, seine Frau weg“', 'family', 'seine Frau'],
];

/** More of each kind, as people type it; only the matter counts here. */
const TOUCHING: [topic: string, sentences: string[]][] = [
  [
    'health',
    [
      'Fällt bis Januar aus, Bandscheibenvorfall',
      'Ist seit Montag krank geschrieben',
      'Er hatte im Sommer einen Herzinfarkt',
      'Sie macht gerade eine Chemo',
      'Geht im März in Reha',
      'Ist an Corona erkrankt',
      'Bekommt im Juni ein Baby, geht in Mutterschutz',
      'Hat einen Schwerbehindertenausweis',
      'Nimmt Antidepressiva',
      'He broke his leg skiing and is in hospital',
      'She has been diagnosed with cancer',
      'Out for surgery until May',
      'Suffers from anxiety',
      'Back from maternity leave in June',
      'He is in a wheelchair',
    ],
  ],
  [
    'family',
    [
      'Lebt getrennt von seiner Frau',
      'Hat gerade geheiratet',
      'Ist in Elternzeit bis Herbst',
      'Ihr Sohn macht Abitur',
      'Seine Mutter ist gestorben',
      'Alleinerziehend, deshalb nur vormittags',
      'His wife is expecting a baby',
      'Going through a divorce',
      'On parental leave until spring',
      'Her mother passed away',
    ],
  ],
  [
    'religion',
    [
      'Ist aus der Kirche ausgetreten',
      'Betet freitags in der Moschee',
      'Trägt Kopftuch',
      'Ist bei den Zeugen Jehovas',
      'Is a practising Muslim',
      'Keeps kosher, so no lunch there',
    ],
  ],
  [
    'union',
    [
      'Ist bei Verdi aktiv',
      'Sitzt im Betriebsrat',
      'War beim Warnstreik dabei',
      'Gewerkschaftssekretär im Nebenamt',
      'Member of the union since 2010',
      'Was on strike last week',
    ],
  ],
  [
    'politics',
    [
      'Ist in der CDU',
      'Mitglied bei den Grünen',
      'Wählt rechts',
      'Sitzt im Gemeinderat für die SPD',
      'Is a member of the Labour Party',
      'Voted for Trump',
      'Runs for mayor: running for office in May',
    ],
  ],
];

const NOT_PRIVATE = [
  'Krankenhaus-Website: neue Navigation',
  'Krankenkasse möchte ein neues Portal',
  'Muttergesellschaft sitzt in Dänemark',
  'Tochterfirma bekommt eine eigene Landingpage',
  'Familienrabatt auf der Startseite',
  'Betriebsrat muss noch zustimmen',
  'Button in Grün, Links unterstreichen',
  'Partei der zweiten Agentur ergreifen sie nicht',
  'Demo der neuen Software am Montag',
  'Operative Marge steigt',
  'Ihr Partner im Vertrieb ist Firma Kern',
  'Website für Menschen mit Behinderung testen',
  'the disabled button is grey',
  'Kurzarbeit bis März, Budget -20 %',
  'Frau Hartwig ist im Urlaub',
  'Church Street office has moved',
  'Healthy margins, strong order book',
  'The partner agency sends the banners',
  'Party for the launch on Friday',
  'Kirchheim bekommt eine eigene Seite',
  'Herr Kirchner übernimmt den Einkauf',
  'Firma Kirchhoff ist neuer Zulieferer',
  'Pflichten der Parteien des Vertrags',
  'Beide Parteien haben unterschrieben',
  'The union of sets A and B is what we count',
  'European Union rules apply from May',
  'Credit union landing page goes live',
  'Kreditkarte und Vertrag liegen bei',
  'Krankmeldungs-App: neues Icon',
  'Die Familie der Produkte wächst',
  'Produktfamilie bekommt neue Bilder',
  'Kinderbuchverlag möchte einen Shop',
  'Die Kampagne ist tot',
  'Operation gelungen, Shop ist umgezogen',
  'Bauch und Kopf sagen ja zum Angebot',
  'Grün, Rot und Schwarz als Farben',
  'Links im Menü steht der Warenkorb',
  'Gesunde Margen, volle Auftragsbücher',
  'Mutterhaus in Wien entscheidet',
  'Parent company signs off the budget',
  'Child theme needs an update',
  'Suffers the same load problem as last year',
  'Fieberthermometer-Shop geht online',
  'Conservative estimate: ten leads a month',
  'Green light for the campaign',
  'We vote on the logo on Friday',
  'Die Wahl fiel auf Entwurf B',
  'Neue Schwesterfirma in Linz',
  'Glaubt nicht an Anzeigen',
];

describe('touchesPersonal', () => {
  test.each(PRIVATE)('%s → %s', (text, topic, words) => {
    expect(touchesPersonal(text)).toEqual({ topic, words });
  });

  test.each(NOT_PRIVATE)('leaves alone: %s', (text) => {
    expect(touchesPersonal(text)).toBeUndefined();
  });

  test.each(TOUCHING.flatMap(([topic, sentences]) => sentences.map((text) => [text, topic] as const)))(
    '%s → %s',
    (text, topic) => {
      expect(touchesPersonal(text)?.topic).toBe(topic);
    },
  );

  test('reads on after an innocent first sentence, and answers with the first matter', () => {
    expect(touchesPersonal('Budget steht. Seine Frau ist krank.\nRamadan ab Montag.')).toEqual({
      topic: 'family',
      words: 'Seine Frau',
    });
  });
});
