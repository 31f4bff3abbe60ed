import { type Chronicle, chronicle, type DemoClient } from '../chronicle.ts';
import type { DemoCalendar } from '../demo-calendar.ts';
import { MIRIAM, TOBIAS } from '../people.ts';
import { DOUBLING } from './doubling.ts';
import { kellermannThisYear } from './kellermann-this-year.ts';

/** A large client whose budget is cut and who wants less, five weeks before the renewal. */
export function kellermann(calendar: DemoCalendar): DemoClient {
  const story = chronicle('kellermann', calendar);
  profile(story);
  const answers = withTobias(story);
  twiceTheInquiries(story, answers);
  kellermannThisYear(story);
  return story.client;
}

function profile({ on, write, person, note, daysAgo }: Chronicle): void {
  on(722, TOBIAS);
  write({
    kind: 'client-described',
    name: 'Kellermann Logistik GmbH',
    domains: ['kellermann-logistik.example', 'kellermann.example'],
    language: 'de',
    address: 'sie',
    since: daysAgo(1277),
    revenueShare: 0.26,
  });
  write({ kind: 'manager-changed', userId: TOBIAS.userId, name: TOBIAS.name });
  write({
    kind: 'contact-joined',
    contactId: person('ulf-petersen'),
    name: 'Ulf Petersen',
    salutation: 'herr',
    role: 'Leiter Vertrieb und Marketing',
    email: 'u.petersen@kellermann-logistik.example',
    address: 'sie',
  });
  write({
    kind: 'contact-joined',
    contactId: person('anke-roehl'),
    name: 'Anke Röhl',
    salutation: 'frau',
    role: 'Personal',
    email: 'a.roehl@kellermann-logistik.example',
    address: 'sie',
  });
  write({ kind: 'renewal-set', on: daysAgo(327), annualValue: { amount: 148_000, currency: 'EUR' } });
  write({ kind: 'rhythm-agreed', channel: 'video', everyDays: 28, detail: 'Einmal im Monat, eine Stunde.' });
  note('Spedition in dritter Generation, vier Standorte. Herr Petersen mag kurze Wege und klare Listen.');
}

/** Answers the goal of quicker answers. */
function withTobias({ on, met, note, share, write, assess, agree, daysAgo }: Chronicle): string {
  on(714, TOBIAS);
  met('project', 'video', 'Website: Anfrageformular');
  on(686, TOBIAS);
  met('goals', 'video', 'Schneller antworten', 'good');
  const answers = write({
    kind: 'expectation-proposed',
    goal: 'Anfragen am selben Tag beantworten',
    measure: 'Anfragen mit Antwort am selben Tag',
    baseline: '54 %',
    target: '90 %',
    dueOn: daysAgo(540),
    category: 'antwortzeit',
  });
  assess(answers, {
    realism: 'realistic',
    prerequisites: [{ kind: 'people', text: 'Vertretung in der Disposition', granted: true }],
    risks: ['Ferienzeit'],
  });
  agree(answers, 'Ulf Petersen');
  on(658, TOBIAS);
  met('status', 'video', 'Monatsgespräch');
  on(630, TOBIAS);
  met('project', 'video', 'Website: Standorte', 'good');
  share('Jeder Standort bekommt eine eigene Seite mit Ansprechperson.');
  on(602, TOBIAS);
  met('status', 'video', 'Monatsgespräch');
  note('Disposition meckert über doppelte Anfragen. Formular fragt jetzt die Kundennummer ab.');
  on(574, TOBIAS);
  met('project', 'in-person', 'Besuch am Standort Nord', 'good');
  note('Fährt selbst noch Gabelstapler. Wer ihm Umwege erklärt, verliert ihn.');
  on(546, TOBIAS);
  met('status', 'video', 'Monatsgespräch');
  return answers;
}

function twiceTheInquiries(story: Chronicle, answers: string): void {
  const { on, met, note, answer, write, assess, agree, close, daysAgo } = story;
  on(535, TOBIAS);
  close(answers, 'met', '92 % im letzten Monat, Auswertung des Postfachs');
  on(520, MIRIAM);
  write({ kind: 'manager-changed', userId: 'jana', name: 'Jana Lindner' });
  note('Tobias übergibt an Jana. Termin zu dritt war gut, Herr Petersen kennt sie aus dem Relaunch.');
  on(518);
  met('care', 'phone', 'Erster eigener Anruf', 'good');
  answer('hell.current-focus', 'Die neue Halle im Norden, alles andere läuft nebenher.');
  on(490);
  met('goals', 'video', 'Ziele fürs Jahr', 'mixed');
  const inquiries = write({
    kind: 'expectation-proposed',
    goal: 'Anfragen über die Website verdoppeln',
    measure: 'Anfragen im Monat',
    baseline: '90',
    target: '180',
    dueOn: daysAgo(335),
    category: DOUBLING,
  });
  assess(inquiries, {
    realism: 'conditional',
    prerequisites: [{ kind: 'budget', text: '20.000 € für Anzeigen', granted: false }],
    risks: ['Frachtpreise fallen'],
  });
  note('Ohne Anzeigen wird das eng. Er will es so im Protokoll haben, also steht es so drin.');
  agree(inquiries, 'Ulf Petersen');
  on(462);
  met('status', 'video', 'Monatsgespräch');
  on(434);
  met('project', 'video', 'Landingpages je Region', 'good');
  on(406);
  met('status', 'video', 'Monatsgespräch');
  on(378);
  met('project', 'video', 'Landingpages, Abnahme', 'good');
  on(350);
  met('renewal', 'video', 'Verlängerung', 'good');
  note('Verlängert ohne lange Verhandlung. „Never change a running team.“');
  on(334);
  close(inquiries, 'missed', 'Knapp: 171 statt 180 Anfragen im Monat');
}
