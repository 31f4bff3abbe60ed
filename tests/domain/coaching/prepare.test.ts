import { describe, expect, test } from '@jest/globals';
import { formHelp } from '#domain/coaching/form-help.ts';
import type { Goal } from '#domain/coaching/goal.ts';
import { PLAYBOOK } from '#playbook/playbook.ts';
import {
  apology,
  brief,
  daysAgo,
  dossierOf,
  fixed,
  known,
  MEETING,
  manager,
  mistake,
  NOW,
  outcome,
  over,
  person,
  personLeft,
  quiet,
  renewal,
  type Step,
  signal,
  step,
  stranger,
} from '../../playbook/history.ts';

const textsOf = (lines: readonly { text: string }[]) => lines.map(({ text }) => text);

describe('before the call', () => {
  test('the facts that a mistake still lacks are to be found out, each with its field', () => {
    const { prepare } = brief(quiet(mistake('a', 4, { toldClientOn: undefined })));
    expect(prepare.map(({ text, missing }) => [text, missing?.field, missing?.incidentId])).toEqual([
      ['Fehler selbst melden, am besten heute', 'toldClientOn', 'a'],
      ['Bis wann ist der Fehler behoben?', 'fixBy', 'a'],
      ['Was mildert bis dahin die Folgen?', 'mitigation', 'a'],
      ['Wer von uns hält auf dem Laufenden?', 'contactName', 'a'],
    ]);
  });

  test('facts that are known are not asked for', () => {
    const facts = { fixBy: daysAgo(-2), mitigation: 'Korrektur per Mail', contactName: 'Jana' };
    expect(brief(quiet(mistake('a', 4, facts))).prepare).toEqual([]);
  });

  test('with several mistakes each is named', () => {
    const facts = { mitigation: 'Mail', contactName: 'Jana' };
    const other = { ...facts, title: 'Falsche Preise', category: 'print' };
    expect(textsOf(brief(quiet(mistake('a', 9, facts), mistake('b', 4, other))).prepare)).toEqual([
      'Bis wann behoben: Falsche Preise?',
      'Bis wann behoben: Newsletter mit toten Links?',
    ]);
  });

  test('after the second alike mistake someone who leads is to come along', () => {
    const { prepare } = brief(quiet(mistake('a', 90), fixed('a', 88), mistake('b', 40), fixed('b', 38)));
    expect(textsOf(prepare)).toEqual(['Jemanden aus der Leitung dazuholen']);
  });

  test.each<[string, Step[], string[]]>([
    ['of 180 days ago is simply active', [signal('layoffs', 180)], []],
    [
      'of 181 days ago is asked about',
      [signal('layoffs', 181)],
      ['Gilt das noch: Stellenabbau (Stand 26. Mai)?'],
    ],
    ['that was raised anew is not', [signal('layoffs', 181), { ...signal('layoffs', 5), id: 'again' }], []],
    ['that was resolved is not', [signal('layoffs', 200), over('layoffs')], []],
  ])('a signal %s', (...[, steps, lines]) => {
    expect(textsOf(brief(quiet(...steps)).prepare)).toEqual(lines);
  });
});

describe('facts are filled in', () => {
  const openingOf = (...steps: Step[]) => brief(quiet(...steps)).openings[0]?.text;

  test.each([
    ['the second', [mistake('a', 120), fixed('a', 118), mistake('b', 4)], 'es war der zweite'],
    [
      'the third',
      [mistake('z', 200), fixed('z', 199), mistake('a', 120), fixed('a', 118), mistake('b', 4)],
      'es war der dritte',
    ],
  ])('%s of its kind is called so', (...[, steps, says]) => {
    expect(openingOf(...steps)).toContain(says);
  });

  test('the repeated mistake is meant, not a later one of another kind', () => {
    const other = mistake('c', 2, { category: 'print', title: 'Falsche Preise' });
    expect(openingOf(mistake('a', 120), fixed('a', 118), mistake('b', 4), other)).toContain(
      'es war der zweite',
    );
  });

  test('one of very many is not counted', () => {
    const many = [70, 60, 50, 40, 30, 20].flatMap((ago) => [
      mistake(`m${ago}`, ago),
      fixed(`m${ago}`, ago - 1),
    ]);
    expect(openingOf(...many, mistake('b', 4))).toContain('und nicht der erste');
  });

  test.each<[string, Step[], string]>([
    ['by the month in which we apologised', [apology('a', 119)], 'Dieselbe Entschuldigung wie im Juli'],
    ['as routine where none is known', [], 'Eine Entschuldigung aus Routine'],
  ])('the old apology is named %s', (...[, more, line]) => {
    const { cautions } = brief(quiet(mistake('a', 120), fixed('a', 118), mistake('b', 4), ...more));
    expect(textsOf(cautions)).toContain(line);
  });

  test.each([
    [
      'short',
      'Vier-Augen-Prüfung vor jedem Versand.',
      'Neu ist: Vier-Augen-Prüfung vor jedem Versand. Reicht Ihnen das?',
    ],
    ['too long to be said', 'Eine Prüfung '.repeat(10), 'Ist es aus Ihrer Sicht dauerhaft gelöst?'],
    ['about someone who left', 'Herr Sander prüft', 'Ist es aus Ihrer Sicht dauerhaft gelöst?'],
  ])('what someone typed is said where it can be: %s', (...[, safeguard, line]) => {
    const gone = [person({ contactId: 'p2', name: 'Tim Sander' }), personLeft('p2', 100)];
    const { questions } = brief(quiet(...gone, mistake('a', 9), fixed('a', 4, safeguard)));
    expect(textsOf(questions)).toContain(line);
  });

  test('who shares a name with someone who is there may still be named', () => {
    const gone = [person({ contactId: 'p2', name: 'Karl Hartwig' }), personLeft('p2', 100)];
    const { questions } = brief(quiet(...gone, mistake('a', 9), fixed('a', 4, 'Frau Hartwig gibt frei')));
    expect(textsOf(questions)).toContain('Neu ist: Frau Hartwig gibt frei. Reicht Ihnen das?');
  });
});

describe('since the last contact', () => {
  test('there is what happened after it, the latest first, in the panel’s language', () => {
    const steps = known(
      30,
      signal('layoffs', 40),
      signal('budget-cut', 20),
      over('budget-cut', 9),
      ...outcome('x', 15, 'met'),
      mistake('a', 12),
      mistake('b', 11, { causedBy: 'third-party', title: 'Rechenzentrum aus' }),
      fixed('a', 8),
      step('commitment-made', 29, { who: 'us', what: 'Angebot schicken' }, { id: 'k' }),
      step('commitment-kept', 7, { commitmentId: 'k' }),
      person({ contactId: 'p2', name: 'Tim Sander' }),
      personLeft('p2', 6),
      person({ contactId: 'p3', name: 'Ida Voss' }, 5),
      manager('tom', 'Tom Reuter', 4),
      { ...renewal(40), daysAgo: 3 },
    );
    expect(textsOf(brief(steps).since)).toEqual([
      'Verlängerungstermin eingetragen',
      'Bei uns zuständig: Tom Reuter',
      'Neu dabei: Ida Voss',
      'Eine Ansprechperson ist gegangen',
      'Zusage gehalten: Angebot schicken',
      'Behoben: Newsletter mit toten Links',
      'Nicht mehr so: Budget gekürzt',
      'Störung: Rechenzentrum aus',
      'Fehler von uns: Newsletter mit toten Links',
      'Erreicht: Shop-Umsatz verdoppeln',
      'Neu bekannt: Budget gekürzt',
    ]);
    expect(textsOf(brief(steps, { panelLanguage: 'en' }).since)).toContain('A contact has left');
  });

  test('what a lead has said about the renewal, with the comment, until the next conversation', () => {
    const reviewed = (ago: number, comment?: string) =>
      step('renewal-reviewed', ago, {
        renewalOn: daysAgo(-40),
        verdict: 'renew-with-changes',
        ...(comment && { comment }),
      });
    const said = (...steps: Step[]) => textsOf(brief(known(30, renewal(40), ...steps)).since);
    expect(said(reviewed(3, 'Ich komme kurz dazu.'))).toContain(
      'Durchsicht: mit geänderten Zielen verlängern. Ich komme kurz dazu.',
    );
    expect(said(reviewed(3))).toContain('Durchsicht: mit geänderten Zielen verlängern');
    expect(said(reviewed(45, 'Vor dem letzten Gespräch.')).join()).not.toContain('Durchsicht');
  });

  test('nothing that happens in the meeting itself, or later than now', () => {
    const during: Step = { ...signal('layoffs', 0), hour: 11 };
    expect(brief(quiet(during)).since).toEqual([]);
  });

  test('before a first meeting only what a lead has said about the renewal', () => {
    const said = (...steps: Step[]) =>
      textsOf(brief(stranger(signal('layoffs', 5), renewal(40), ...steps)).since);
    expect(said()).toEqual([]);
    expect(
      said(step('renewal-reviewed', 3, { renewalOn: daysAgo(-40), verdict: 'renew', comment: 'Bleiben.' })),
    ).toEqual(['Durchsicht: wie bisher verlängern. Bleiben.']);
  });

  test('someone who left is not named in what others did', () => {
    const gone = [person({ contactId: 'p2', name: 'Tim Sander' }), personLeft('p2', 100)];
    const { since } = brief(quiet(...gone, mistake('a', 4, { title: 'Beschwerde von Herrn Sander' })));
    expect(textsOf(since)).toEqual(['Fehler von uns: …']);
  });
});

describe('help in the expectation form', () => {
  const draft: Goal = { state: 'proposed', goal: 'Bekannter werden', prerequisites: [], risks: [] };
  const help = (goal: Goal, panelLanguage: 'de' | 'en' = 'de') =>
    formHelp(goal, {
      dossier: dossierOf(quiet()),
      meeting: MEETING,
      now: NOW,
      playbook: PLAYBOOK,
      panelLanguage,
    });
  const measured = { measure: 'Anfragen', dueOn: '2027-03-31' };
  const refused = [{ kind: 'budget' as const, text: 'Anzeigen', granted: false }];

  test.each<[string, Goal, string[]]>([
    ['only a wish', draft, ['wopen.challenge', 'wopen.realistic-goal']],
    ['measured', { ...draft, ...measured }, ['wopen.challenge']],
    [
      'conditional',
      { ...draft, ...measured, realism: 'conditional' },
      ['wopen.prerequisites', 'wopen.informed-decision'],
    ],
    [
      'refused',
      { ...draft, ...measured, realism: 'unrealistic', prerequisites: refused },
      ['wopen.decline-with-regret'],
    ],
    ['realistic', { ...draft, ...measured, realism: 'realistic' }, []],
    [
      'agreed without risks',
      { ...draft, ...measured, state: 'agreed', realism: 'realistic' },
      ['wopen.risk-factors'],
    ],
  ])('a goal that is %s', (...[, goal, principles]) => {
    expect(help(goal).map(({ principle }) => principle)).toEqual(principles);
  });

  test('gives a line to say in the client’s voice, and what it means', () => {
    const [line] = help({ ...draft, ...measured, realism: 'unrealistic', prerequisites: refused }, 'en');
    expect(line).toMatchObject({
      text: 'Decline, with regret and good wishes.',
      say: 'Ich bedaure das: So kann ich es Ihnen nicht zusagen. Ich wünsche Ihnen sehr, dass es gelingt.',
      gloss: 'I am sorry, I cannot promise you this as it stands. I truly hope it works out.',
    });
  });
});
