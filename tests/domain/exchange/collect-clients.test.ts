import { describe, expect, test } from '@jest/globals';
import type { Cell } from '#domain/exchange/cell.ts';
import { collectClients, findTable } from '#domain/exchange/collect-clients.ts';
import { guardApostrophe, guardFormula, unguardFormula } from '#domain/exchange/harmless.ts';
import { proposeColumns } from '#domain/exchange/propose-columns.ts';

const PEOPLE = [
  { userId: 'jana', name: 'Jana Reuter' },
  { userId: 'u1', name: 'Kim Berg' },
  { userId: 'u2', name: 'Kim Berg' },
];

function collected(...rows: Cell[][]) {
  const table = findTable(rows);
  return collectClients(table, proposeColumns(table.headers), PEOPLE);
}

test('rows of one client come together, whatever the spelling of its name', () => {
  const { clients, problems } = collected(
    ['Kunde', 'Ansprechperson', 'E-Mail', 'Verlängerung am', 'Jahreswert', 'Erwartung', 'Bis'],
    [
      'Hartwig Teile GmbH',
      'Petra Hartwig',
      'petra@hartwig.example',
      '17.01.2027',
      '48.000 €',
      'Mehr Bewerbungen',
      '',
    ],
    ['hartwig  teile gmbh', 'Jens Ott', null, null, null, 'Weniger tote Links', '31.12.2026'],
    ['Hartwig Teile GmbH', 'petra hartwig', 'p.hartwig@hartwig.example', '', '', '', ''],
  );
  expect(problems).toEqual([]);
  expect(clients).toEqual([
    {
      rows: [2, 3, 4],
      record: {
        name: 'Hartwig Teile GmbH',
        renewal: { on: '2027-01-17', amount: 48_000, currency: 'EUR' },
        contacts: [{ name: 'petra hartwig', email: 'p.hartwig@hartwig.example' }, { name: 'Jens Ott' }],
        expectations: [
          { goal: 'Mehr Bewerbungen', state: 'proposed', agreedWith: 'Petra Hartwig' },
          { goal: 'Weniger tote Links', state: 'proposed', dueOn: '2026-12-31', agreedWith: 'Jens Ott' },
        ],
      },
    },
  ]);
});

test('a client number parts what a name would join', () => {
  const { clients } = collected(
    ['Kundennummer', 'Kunde'],
    [4711, 'Müller GmbH'],
    ['4712', 'Müller GmbH'],
    ['4711', 'Müller GmbH & Co. KG'],
  );
  expect(clients.map(({ record, rows }) => [record.key, record.name, rows])).toEqual([
    ['4711', 'Müller GmbH & Co. KG', [2, 4]],
    ['4712', 'Müller GmbH', [3]],
  ]);
});

test('titles above the header and empty rows do not count, but row numbers do', () => {
  const { clients, problems, emptyRows } = collected(
    ['Kundenliste Stand November', null],
    [null, null],
    ['Kunde', 'Kunde seit'],
    ['Alpha', new Date('2020-05-01')],
    [null, ''],
    ['Beta', 'irgendwann'],
  );
  expect(clients.map(({ record }) => record)).toEqual([
    { name: 'Alpha', since: '2020-05-01', contacts: [], expectations: [] },
  ]);
  expect(problems).toEqual([{ row: 6, column: 'since', code: 'no-day', value: 'irgendwann' }]);
  expect(emptyRows).toBe(1);
});

describe('a bad cell leaves its row out and says why', () => {
  const CASES: [header: string, cell: Cell, column: string, code: string][] = [
    ['Jahreswert', 'viel', 'annualValue', 'no-amount'],
    ['Jahreswert', '48.000', 'renewalOn', 'renewal-day-missing'],
    ['Verlängerung am', '31.02.2027', 'renewalOn', 'no-day'],
    ['Währung', 'Taler', 'currency', 'no-currency'],
    ['Sprache', 'Klingonisch', 'language', 'unknown-word'],
    ['Umsatzanteil', '140', 'revenueShare', 'no-share'],
    ['E-Mail', 'petra', 'contactEmail', 'no-email'],
    ['E-Mail-Domains', 'kein wort', 'domains', 'no-domain'],
    ['Betreut von', 'Kim Berg', 'manager', 'unknown-person'],
    ['Betreut von', 'Niemand', 'manager', 'unknown-person'],
    ['Funktion', 'x'.repeat(201), 'contactRole', 'too-long'],
    ['Zielwert', '12', 'goal', 'goal-missing'],
  ];
  test.each(CASES)('%s: %p', (header, cell, column, code) => {
    const name = header === 'Funktion' ? ['Ansprechperson', 'Petra'] : ['Kunde seit', '2020-01-01'];
    const { clients, problems } = collected(['Kunde', name[0] ?? '', header], ['Alpha', name[1] ?? '', cell]);
    expect(clients).toEqual([]);
    expect(problems).toEqual([expect.objectContaining({ row: 2, column, code })]);
  });

  test.each([
    [['Ziel', 'erfüllt', null, null], 'closedOn', 'closing-day-missing'],
    [['Ziel', 'abgelehnt', null, null], 'evidence', 'reason-missing'],
    [['Ziel', 'so lala', null, null], 'state', 'unknown-word'],
  ])('an expectation: %p', (cells, column, code) => {
    const { problems } = collected(
      ['Kunde', 'Erwartung', 'Ergebnis', 'Abgeschlossen am', 'Beleg'],
      ['Alpha', ...cells],
    );
    expect(problems).toEqual([expect.objectContaining({ row: 2, column, code })]);
  });

  test('without a name', () => {
    expect(collected(['Kunde', 'Funktion'], [' ', 'Einkauf']).problems).toEqual([
      { row: 2, column: 'name', code: 'name-missing', value: '' },
    ]);
  });
});

test.each(['=1+1', '+49 30 1', '-5', '@home', "'=1", "''@x", '＝1', 'plain', "'tis", ''])(
  'guarded and back again: %p',
  (text) => {
    expect(guardFormula(text)).not.toMatch(/^[=+\-@\t\r＝＋－＠]/);
    expect(unguardFormula(guardFormula(text))).toBe(text);
    expect(unguardFormula(guardApostrophe(text))).toBe(text);
  },
);
