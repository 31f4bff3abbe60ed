import { describe, expect, test } from '@jest/globals';
import { isActive, isFaded } from '#domain/signal.ts';
import { entry, folded, NOW, on } from '../support/entries.ts';

describe('notes', () => {
  const note = entry('note-taken', { id: 'n1', text: 'geheim' });

  test('the dossier knows that a note exists, not what it says', () => {
    expect(folded([note, entry('note-changed', { id: 'n2' })]).notes).toEqual([{ id: 'n1', seq: 1 }]);
    expect(JSON.stringify(folded([note]))).not.toContain('geheim');
  });

  test('a removed note stays marked', () => {
    expect(folded([note, entry('note-removed', { id: 'n2' })]).notes).toEqual([
      { id: 'n1', seq: 1, removed: true },
    ]);
  });
});

describe('signals', () => {
  const raised = entry('signal-raised', { id: 's1', evidence: 'n1' });
  const note = entry('note-taken', { id: 'n1' });

  test('a signal is kept with its evidence, and with the time of its resolution', () => {
    const signal = {
      id: 's1',
      seq: 2,
      signal: 'short-time-work',
      detail: 'Kurzarbeit ab Dezember.',
      evidence: 'n1',
      at: NOW,
    };
    expect(folded([note, raised]).signals).toEqual([signal]);
    const resolved = entry('signal-resolved', { id: 's2', at: on('2026-12-01') });
    expect(folded([note, raised, resolved]).signals).toEqual([{ ...signal, resolvedAt: on('2026-12-01') }]);
  });

  test('the same signal may be raised again beside a resolved one', () => {
    const again = entry('signal-raised', { id: 's3' });
    const { signals } = folded([note, raised, entry('signal-resolved', { id: 's2' }), again]);
    expect(signals.map(({ id, resolvedAt }) => [id, resolvedAt !== undefined])).toEqual([
      ['s1', true],
      ['s3', false],
    ]);
  });

  test.each([
    ['2026-11-22', undefined, true, false],
    ['2027-05-21', undefined, true, false],
    ['2027-05-22', undefined, false, true],
    ['2026-11-23', NOW, false, false],
    ['2027-05-22', NOW, false, false],
  ])('on %s, resolved %s: active %s, faded %s', (day, resolvedAt, active, faded) => {
    const signal = { id: 's1', seq: 1, signal: 'growth', at: NOW, resolvedAt } as const;
    expect([isActive(signal, day), isFaded(signal, day)]).toEqual([active, faded]);
  });
});

describe('incidents', () => {
  const reported = entry('incident-reported', {
    id: 'i1',
    mitigation: 'Hinweis auf der Seite',
    toldClientOn: '2026-11-19',
  });
  const incident = (...more: Parameters<typeof folded>[0]) => folded([reported, ...more]).incidents[0];

  test('an incident is kept as it was reported', () => {
    expect(incident()).toEqual({
      id: 'i1',
      seq: 1,
      at: NOW,
      title: 'Links im Newsletter führten ins Leere',
      category: 'newsletter-links',
      causedBy: 'us',
      occurredOn: '2026-11-18',
      toldClientOn: '2026-11-19',
      mitigation: 'Hinweis auf der Seite',
      apologies: 0,
    });
  });

  test('an update replaces what it names, null takes a fact back, the rest stays', () => {
    const updated = incident(
      entry('incident-updated', {
        id: 'i2',
        toldClientOn: null,
        causedBy: 'third-party',
        mitigation: undefined,
      }),
    );
    expect(updated).toMatchObject({
      causedBy: 'third-party',
      fixBy: '2026-11-25',
      mitigation: 'Hinweis auf der Seite',
    });
    expect(updated).not.toHaveProperty('toldClientOn');
    expect(updated).not.toHaveProperty('incidentId');
  });

  test('apologies are counted, before and after the resolution, and the latest is dated', () => {
    const resolved = entry('incident-resolved', { id: 'i3' });
    const sorry = (id: string, day: string) => entry('apology-made', { id, at: on(day) });
    expect(incident(sorry('a', '2026-11-22'), resolved, sorry('b', '2026-11-25'))).toMatchObject({
      apologies: 2,
      apologisedAt: on('2026-11-25'),
    });
  });

  test('a resolution is kept with its day, safeguard and entry; facts may still be added after it', () => {
    const resolved = entry('incident-resolved', { id: 'i3' });
    const late = entry('incident-updated', { id: 'i4', contactName: 'Jana Reuter' });
    expect(incident(resolved, late)).toMatchObject({
      resolvedOn: '2026-11-24',
      safeguard: 'Vier-Augen-Prüfung.',
      resolvedEntryId: 'i3',
      contactName: 'Jana Reuter',
    });
  });
});

describe('commitments', () => {
  const made = entry('commitment-made', { id: 'k1', meetingId: 'm1' });

  test.each([
    ['open', [], undefined],
    [
      'kept',
      [entry('commitment-kept', { id: 'k2' })],
      { as: 'kept', at: NOW, comment: undefined, entryId: 'k2' },
    ],
    [
      'dropped',
      [entry('commitment-dropped', { id: 'k2' })],
      { as: 'dropped', at: NOW, comment: 'Nicht mehr nötig.', entryId: 'k2' },
    ],
  ])('%s', (_, more, closed) => {
    expect(folded([made, ...more]).commitments).toEqual([
      {
        id: 'k1',
        seq: 1,
        at: NOW,
        who: 'us',
        what: 'Angebot für Januar schicken',
        dueOn: '2026-11-30',
        owner: 'Jana',
        meetingId: 'm1',
        closed,
      },
    ]);
  });
});
