import { expect, test } from '@jest/globals';
import type { Entry, EntryKind } from '#domain/entry.ts';
import { Stage, stageOf } from '#domain/stage.ts';
import { entry, folded } from '../support/entries.ts';

/** A client of whom much is known, every text of its own kind. */
const LEDGER: Entry[] = [
  entry('client-described', { id: 'e1', name: 'Hartwig GmbH', domains: ['geheim.example'] }),
  entry('contact-joined', { id: 'e2', contactId: 'p1', name: 'GEHEIM Kontakt' }),
  entry('manager-changed', { id: 'e3', userId: 'geheim', name: 'GEHEIM Betreuung' }),
  entry('renewal-set', { id: 'e4', on: '2099-01-17', comment: 'GEHEIM Verlängerung' }),
  entry('rhythm-agreed', { id: 'e5', channel: 'phone', everyDays: 14, detail: 'donnerstags' }),
  entry('note-taken', { id: 'n1', text: 'GEHEIM Notiz', visibility: 'internal' }),
  entry('note-taken', { id: 'n2', text: 'GEHEIM teilbar', visibility: 'shareable' }),
  entry('signal-raised', { id: 's1', signal: 'wants-to-cancel', detail: 'GEHEIM Signal' }),
  entry('incident-reported', { id: 'i1', title: 'GEHEIM Fehler', category: 'geheim' }),
  entry('contact-made', { id: 'k1', mood: 'bad', title: 'GEHEIM Gespräch' }),
  entry('commitment-made', { id: 'c1', what: 'GEHEIM Zusage' }),
  entry('question-answered', { id: 'q1', text: 'GEHEIM Frage', answer: 'GEHEIM Antwort' }),
  entry('expectation-proposed', { id: 'x1', goal: 'Newsletter ohne Fehler', category: 'geheim-kategorie' }),
  entry('expectation-assessed', {
    id: 'x1b',
    expectationId: 'x1',
    realism: 'unrealistic',
    prerequisites: [
      { kind: 'people', text: 'Zwei Personen geben frei', granted: true },
      { kind: 'budget', text: 'GEHEIM verweigertes Budget', granted: false },
    ],
    risks: ['GEHEIM Risiko'],
  }),
  entry('expectation-proposed', { id: 'x2', goal: 'GEHEIM nicht gewählter Vorschlag' }),
  entry('expectation-proposed', { id: 'x3', goal: 'Mehr Nachbestellungen' }),
  entry('expectation-agreed', { id: 'x3a', expectationId: 'x3', agreedWith: 'Petra Hartwig', revision: 1 }),
  entry('expectation-proposed', { id: 'x4', goal: 'GEHEIM abgelehnt' }),
  entry('expectation-declined', { id: 'x4a', expectationId: 'x4', reason: 'GEHEIM Grund' }),
  entry('expectation-proposed', { id: 'x5', goal: 'GEHEIM abgeschlossen' }),
  entry('expectation-agreed', { id: 'x5a', expectationId: 'x5', agreedWith: 'GEHEIM', revision: 1 }),
  entry('expectation-closed', { id: 'x5b', expectationId: 'x5', outcome: 'missed', evidence: 'GEHEIM' }),
];

test('shows what is agreed, what was picked, the rhythm and the name, and no other word', () => {
  const stage = stageOf(folded(LEDGER), ['x1']);
  expect(stage).toMatchObject({
    clientName: 'Hartwig GmbH',
    toAgree: [{ id: 'x1', goal: 'Newsletter ohne Fehler', needs: ['Zwei Personen geben frei'], revision: 1 }],
    agreed: [{ id: 'x3', agreed: { with: 'Petra Hartwig' } }],
    rhythm: { channel: 'phone', everyDays: 14, detail: 'donnerstags' },
  });
  expect(JSON.stringify(stage)).not.toMatch(/geheim|unrealistic|2099/i);
  expect(Stage.parse(stage)).toEqual(stage);
});

test.each([
  ['the id of an agreed goal', ['x3']],
  ['the id of a note', ['n1']],
  ['the id of a declined goal', ['x4']],
  ['an id of nothing', ['', 'x9']],
])('%s picks nothing to agree', (_, picked) => {
  expect(stageOf(folded(LEDGER), picked).toAgree).toEqual([]);
});

test('a goal that changed after it was agreed is to be agreed anew, and says so', () => {
  const changed = entry('expectation-changed', { id: 'x3c', expectationId: 'x3', goal: 'Noch mehr' });
  const stage = stageOf(folded([...LEDGER, changed]), ['x3']);
  expect(stage.toAgree).toMatchObject([{ id: 'x3', goal: 'Noch mehr', revision: 2, changed: true }]);
  expect(stage.toAgree[0]).not.toHaveProperty('agreed');
  expect(stage.agreed).toEqual([]);
});

test('every kind of entry that the ledger above lacks adds no field either', () => {
  const kinds = new Set<EntryKind>(LEDGER.map(({ kind }) => kind));
  expect(kinds.size).toBeGreaterThan(14);
  expect(Object.keys(stageOf(folded(LEDGER), ['x1', 'x2'])).sort()).toEqual([
    'agreed',
    'clientName',
    'rhythm',
    'toAgree',
  ]);
});
