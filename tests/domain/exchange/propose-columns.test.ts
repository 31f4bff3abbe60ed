import { expect, test } from '@jest/globals';
import { COLUMN_NAMES, COLUMNS } from '#domain/exchange/column.ts';
import { proposeColumns } from '#domain/exchange/propose-columns.ts';

test.each(['de', 'en'] as const)(
  'every column is known by the name that an export gives it in %s',
  (language) => {
    expect(proposeColumns(COLUMN_NAMES.map((name) => COLUMNS[name].label[language]))).toEqual([
      ...COLUMN_NAMES,
    ]);
  },
);

const FILES: [program: string, headers: string[], mapping: (string | null)[]][] = [
  [
    'a list kept by hand',
    ['Firma', 'Ansprechpartner', 'E-Mail-Adresse', 'Vertragsende', 'Jahreswert (€)', 'Bemerkung'],
    ['name', 'contactName', 'contactEmail', 'renewalOn', 'annualValue', null],
  ],
  [
    'a German ERP',
    ['KUNDEN-NR.', 'NAME 1', 'Ort', 'Vorname', 'Nachname', 'Waehrung', 'Betreuer'],
    ['key', 'name', null, 'contactGivenName', 'contactFamilyName', 'currency', 'manager'],
  ],
  [
    'an English CRM',
    [
      'Record ID',
      'Company name',
      'Company domain name',
      'Company owner',
      'First Name',
      'Last Name',
      'Email',
      'Job Title',
    ],
    [
      'key',
      'name',
      'domains',
      'manager',
      'contactGivenName',
      'contactFamilyName',
      'contactEmail',
      'contactRole',
    ],
  ],
  [
    'a table of goals',
    ['Kunde', 'Vereinbartes Ziel', 'KPI', 'Ist', 'Soll', 'Deadline', 'Status', 'Nachweis'],
    ['name', 'goal', 'measure', 'baseline', 'target', 'dueOn', 'state', 'evidence'],
  ],
  ['two columns of one name', ['Kunde', 'Firma'], ['name', null]],
  ['nothing known', ['', 'Farbe', 'Größe'], [null, null, null]],
];

test.each(FILES)('%s', (_, headers, mapping) => {
  expect(proposeColumns(headers)).toEqual(mapping);
});
