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
];

describe('touchesPersonal', () => {
  test.each(PRIVATE)('%s → %s', (text, topic, words) => {
    expect(touchesPersonal(text)).toEqual({ topic, words });
  });

  test.each(NOT_PRIVATE)('leaves alone: %s', (text) => {
    expect(touchesPersonal(text)).toBeUndefined();
  });

  test('reads on after an innocent first sentence, and answers with the first matter', () => {
    expect(touchesPersonal('Budget steht. Seine Frau ist krank.\nRamadan ab Montag.')).toEqual({
      topic: 'family',
      words: 'Seine Frau',
    });
  });
});
