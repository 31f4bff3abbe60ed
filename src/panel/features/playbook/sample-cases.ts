import type { Bilingual } from '../../text/use-text.tsx';

/** Everyone and everything in the samples is invented. Each is a case file (model.md), read when it is chosen. */
export type SampleCase = { id: string; name: Bilingual<string>; file: unknown };

const meeting = (purpose: string) => ({
  id: 'sample',
  title: 'Jour fixe',
  start: '2026-11-23T10:00:00+01:00',
  end: '2026-11-23T10:30:00+01:00',
  purpose,
});
const NOW = '2026-11-23T09:48:00+01:00';

/** Small histories to hear the lines with: a crisis, a mistake of ours, a renewal in English, a long silence. */
export const SAMPLE_CASES: readonly SampleCase[] = [
  {
    id: 'crisis',
    name: { de: 'Kurzarbeit beim Kunden (Sie)', en: 'Short-time work at the client (Sie)' },
    file: {
      now: NOW,
      panelLanguage: 'de',
      meeting: meeting('care'),
      entries: [
        {
          id: 'client',
          kind: 'client-described',
          at: '2021-03-01T09:00:00+01:00',
          name: 'Brandner Getriebe GmbH',
          domains: ['brandner-getriebe.example'],
          language: 'de',
          address: 'sie',
          since: '2021-03-01',
        },
        {
          id: 'contact',
          kind: 'contact-joined',
          at: '2021-03-01T09:05:00+01:00',
          contactId: 'c1',
          name: 'Frau Dr. Eva Brandner',
          role: 'Geschäftsführerin',
        },
        {
          id: 'status',
          kind: 'contact-made',
          at: '2026-11-02T10:00:00+01:00',
          purpose: 'status',
          channel: 'video',
          mood: 'mixed',
        },
        {
          id: 'short-time',
          kind: 'signal-raised',
          at: '2026-11-16T09:00:00+01:00',
          signal: 'short-time-work',
          detail: 'Kurzarbeit ab Dezember',
        },
      ],
    },
  },
  {
    id: 'mistake',
    name: { de: 'Ein Fehler von uns (du)', en: 'A mistake of ours (du)' },
    file: {
      now: NOW,
      panelLanguage: 'de',
      meeting: meeting('incident'),
      entries: [
        {
          id: 'client',
          kind: 'client-described',
          at: '2023-05-01T09:00:00+02:00',
          name: 'Studio Wellenreiter',
          domains: ['wellenreiter.example'],
          language: 'de',
          address: 'du',
          since: '2023-05-01',
        },
        {
          id: 'contact',
          kind: 'contact-joined',
          at: '2023-05-01T09:05:00+02:00',
          contactId: 'c1',
          name: 'Tom Ahlers',
          address: 'du',
        },
        {
          id: 'care',
          kind: 'contact-made',
          at: '2026-11-09T10:00:00+01:00',
          purpose: 'care',
          channel: 'video',
          mood: 'good',
        },
        {
          id: 'mistake',
          kind: 'incident-reported',
          at: '2026-11-20T15:00:00+01:00',
          title: 'Die Anzeige lief auf die alte Seite',
          category: 'ads',
          causedBy: 'us',
          occurredOn: '2026-11-19',
        },
      ],
    },
  },
  {
    id: 'renewal',
    name: { de: 'Verlängerung, auf Englisch', en: 'Renewal, in English' },
    file: {
      now: NOW,
      panelLanguage: 'en',
      meeting: meeting('renewal'),
      entries: [
        {
          id: 'client',
          kind: 'client-described',
          at: '2022-01-10T09:00:00+01:00',
          name: 'Harbour & Finch Ltd',
          domains: ['harbour-finch.example'],
          language: 'en',
          address: 'sie',
          since: '2022-01-10',
        },
        {
          id: 'contact',
          kind: 'contact-joined',
          at: '2022-01-10T09:05:00+01:00',
          contactId: 'c1',
          name: 'Maggie Finch',
        },
        {
          id: 'goal',
          kind: 'expectation-proposed',
          at: '2026-09-01T10:00:00+02:00',
          goal: 'More trial bookings',
          measure: 'Bookings a month',
          target: '40',
          dueOn: '2027-03-31',
        },
        {
          id: 'status',
          kind: 'contact-made',
          at: '2026-11-03T10:00:00+01:00',
          purpose: 'status',
          channel: 'video',
          mood: 'good',
        },
        { id: 'renewal', kind: 'renewal-set', at: '2026-11-03T10:40:00+01:00', on: '2027-01-10' },
      ],
    },
  },
  {
    id: 'silence',
    name: { de: 'Lange nichts gehört (Sie)', en: 'A long silence (Sie)' },
    file: {
      now: NOW,
      panelLanguage: 'de',
      meeting: meeting('care'),
      entries: [
        {
          id: 'client',
          kind: 'client-described',
          at: '2020-06-01T09:00:00+02:00',
          name: 'Kranich Verlag GmbH',
          domains: ['kranich-verlag.example'],
          language: 'de',
          address: 'sie',
          since: '2020-06-01',
        },
        {
          id: 'contact',
          kind: 'contact-joined',
          at: '2020-06-01T09:05:00+02:00',
          contactId: 'c1',
          name: 'Herr Ruben Sander',
        },
        {
          id: 'last',
          kind: 'contact-made',
          at: '2026-07-06T10:00:00+02:00',
          purpose: 'care',
          channel: 'phone',
          mood: 'good',
        },
      ],
    },
  },
];
