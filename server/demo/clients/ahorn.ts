import { type Chronicle, chronicle, type DemoClient } from '../chronicle.ts';
import type { DemoCalendar } from '../demo-calendar.ts';
import { JANA, MIRIAM, SOFIA } from '../people.ts';
import { ahornThisYear } from './ahorn-this-year.ts';
import { DOUBLING } from './doubling.ts';

/** A new contact person whom nobody has met yet, three weeks before the renewal. */
export function ahorn(calendar: DemoCalendar): DemoClient {
  const story = chronicle('ahorn', calendar);
  profile(story);
  const waiting = withSofia(story);
  fewerApplicationsThanWished(story, waiting);
  janaTakesOver(story);
  ahornThisYear(story);
  return story.client;
}

function profile({ on, write, person, note, daysAgo }: Chronicle): void {
  on(725, SOFIA);
  write({
    kind: 'client-described',
    name: 'Praxisverbund Ahorn',
    domains: ['praxis-ahorn.example'],
    language: 'de',
    address: 'sie',
    since: daysAgo(1491),
    revenueShare: 0.08,
  });
  write({ kind: 'manager-changed', userId: SOFIA.userId, name: SOFIA.name });
  write({
    kind: 'contact-joined',
    contactId: person('stefan-mertens'),
    name: 'Stefan Mertens',
    salutation: 'herr',
    role: 'Verwaltungsleiter',
    email: 's.mertens@praxis-ahorn.example',
    address: 'sie',
  });
  write({ kind: 'renewal-set', on: daysAgo(343), annualValue: { amount: 34_000, currency: 'EUR' } });
  write({
    kind: 'rhythm-agreed',
    channel: 'video',
    everyDays: 28,
    detail: 'Einmal im Monat, vor der Sprechstunde um acht.',
  });
  note('Fünf Hausarztpraxen, eine Verwaltung. Entschieden wird im Kreis der Ärztinnen und Ärzte.');
}

/** Answers the goal of shorter waiting on the telephone. */
function withSofia({ on, met, note, share, write, assess, agree, daysAgo }: Chronicle): string {
  on(711, SOFIA);
  met('status', 'video', 'Monatsgespräch');
  on(683, SOFIA);
  met('project', 'video', 'Website: Seiten der fünf Praxen', 'good');
  on(655, SOFIA);
  met('goals', 'video', 'Telefon entlasten');
  const waiting = write({
    kind: 'expectation-proposed',
    goal: 'Wartezeit am Telefon halbieren',
    measure: 'Wartezeit, Durchschnitt der Woche',
    baseline: '9 Minuten',
    target: '4,5 Minuten',
    dueOn: daysAgo(480),
    category: 'telefon-entlasten',
  });
  assess(waiting, {
    realism: 'realistic',
    prerequisites: [{ kind: 'decision', text: 'Rezepte dürfen online bestellt werden', granted: true }],
    risks: ['Grippewelle im Winter'],
  });
  agree(waiting, 'Stefan Mertens');
  on(627, SOFIA);
  met('status', 'video', 'Monatsgespräch');
  note('Herr Mertens hält uns den Rücken frei, braucht dafür jeden Monat eine Zahl.');
  on(599, SOFIA);
  met('project', 'video', 'Website: Rezepte online');
  share('Rezepte lassen sich ab Montag online bestellen.');
  on(571, SOFIA);
  met('status', 'video', 'Monatsgespräch', 'good');
  return waiting;
}

function fewerApplicationsThanWished(story: Chronicle, waiting: string): void {
  const { on, met, note, write, assess, agree, close, daysAgo } = story;
  on(557, SOFIA);
  met('goals', 'video', 'Fachkräfte finden', 'mixed');
  const applications = write({
    kind: 'expectation-proposed',
    goal: 'Bewerbungen von Fachkräften verdoppeln',
    measure: 'Bewerbungen im Quartal',
    baseline: '10',
    target: '20',
    dueOn: daysAgo(390),
    category: DOUBLING,
  });
  assess(applications, {
    realism: 'conditional',
    prerequisites: [{ kind: 'budget', text: '6.000 € für Anzeigen', granted: false }],
    risks: ['Zwei Kliniken in der Nähe suchen auch'],
  });
  note('Anzeigenbudget abgelehnt. Er will es trotzdem versuchen, Ziel bleibt bei 20.');
  agree(applications, 'Stefan Mertens');
  on(529, SOFIA);
  met('status', 'video', 'Monatsgespräch');
  on(501, SOFIA);
  met('project', 'video', 'Karriereseite', 'good');
  on(473, SOFIA);
  close(waiting, 'met', 'Auswertung der Telefonanlage: 4,1 Minuten');
  on(459, SOFIA);
  met('status', 'video', 'Monatsgespräch');
  on(385, JANA);
  close(applications, 'missed', '14 statt 20 Bewerbungen, ohne Anzeigen blieb es bei der Karriereseite');
}

function janaTakesOver({ on, met, note, answer, share, write, inDays, daysAgo }: Chronicle): void {
  on(384, MIRIAM);
  write({ kind: 'manager-changed', userId: JANA.userId, name: JANA.name });
  note('Sofia wechselt ins Team Handel, Jana übernimmt. Übergabe zu dritt ist gemacht.');
  on(375);
  met('care', 'in-person', 'Antrittsbesuch', 'good');
  answer('fridrich.bond-in-good-times', 'Dass Sie anrufen, bevor es jemand anders tut.');
  note('Herr Mertens zeigt mir die Anmeldung. Laut, freundlich, drei Telefone gleichzeitig.');
  on(362, MIRIAM);
  write({ kind: 'renewal-reviewed', renewalOn: daysAgo(343), verdict: 'renew' });
  on(352);
  write({
    kind: 'renewal-set',
    on: inDays(22),
    annualValue: { amount: 36_000, currency: 'EUR' },
    comment: 'Verlängert, Umfang wie bisher.',
  });
  share('Der Vertrag ist um ein Jahr verlängert.');
}
