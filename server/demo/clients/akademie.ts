import { type Chronicle, chronicle, type DemoClient } from '../chronicle.ts';
import type { DemoCalendar } from '../demo-calendar.ts';
import { DANIEL, JANA, MIRIAM } from '../people.ts';
import { akademieThisYear } from './akademie-this-year.ts';
import { DOUBLING } from './doubling.ts';

/** A client of many years with whom all is well, and every month has become the same. */
export function akademie(calendar: DemoCalendar): DemoClient {
  const story = chronicle('akademie', calendar);
  profile(story);
  const evenings = eveningCourses(story);
  companies(story, evenings);
  newsletter(story);
  akademieThisYear(story);
  return story.client;
}

function profile({ on, write, person, note, daysAgo }: Chronicle): void {
  on(727);
  write({
    kind: 'client-described',
    name: 'Akademie am Wall gGmbH',
    domains: ['akademie-am-wall.example'],
    language: 'de',
    address: 'du',
    since: daysAgo(2375),
    revenueShare: 0.09,
  });
  write({ kind: 'manager-changed', userId: JANA.userId, name: JANA.name });
  write({
    kind: 'contact-joined',
    contactId: person('judith-brandner'),
    name: 'Judith Brandner',
    salutation: 'frau',
    role: 'Programmleitung',
    email: 'j.brandner@akademie-am-wall.example',
    address: 'du',
  });
  write({
    kind: 'contact-joined',
    contactId: person('nils-soltau'),
    name: 'Nils Soltau',
    salutation: 'herr',
    role: 'Anmeldung',
    email: 'n.soltau@akademie-am-wall.example',
    address: 'du',
  });
  write({ kind: 'renewal-set', on: daysAgo(162), annualValue: { amount: 41_000, currency: 'EUR' } });
  write({ kind: 'rhythm-agreed', channel: 'video', everyDays: 28, detail: 'Jour fixe, alle vier Wochen.' });
  note('Seit gut vier Jahren dabei, erster Auftrag war ein Faltblatt. Alle per du.');
}

/** Answers the goal of twice the sign-ups for evening courses. */
function eveningCourses({ on, met, note, share, write, assess, agree, daysAgo }: Chronicle): string {
  on(712);
  met('status', 'video', 'Jour fixe', 'good');
  on(684);
  met('goals', 'in-person', 'Abendkurse füllen', 'good');
  const evenings = write({
    kind: 'expectation-proposed',
    goal: 'Anmeldungen für Abendkurse verdoppeln',
    measure: 'Anmeldungen im Semester',
    baseline: '260',
    target: '520',
    dueOn: daysAgo(500),
    category: DOUBLING,
  });
  assess(evenings, {
    realism: 'conditional',
    prerequisites: [
      { kind: 'budget', text: '12.000 € für die neue Kurssuche', granted: true },
      { kind: 'time', text: 'Programm sechs Wochen früher fertig', granted: true },
    ],
    risks: ['Dozenten sagen kurzfristig ab'],
  });
  agree(evenings, 'Judith Brandner');
  note('Judith hat das Geld beim Träger selbst erstritten. Das darf nicht schiefgehen.');
  on(656);
  met('project', 'video', 'Kurssuche: Entwurf', 'good');
  on(628);
  met('status', 'video', 'Jour fixe');
  share('Die neue Kurssuche startet mit dem nächsten Programm.');
  return evenings;
}

function companies(
  { on, met, note, answer, write, assess, agree, close, daysAgo }: Chronicle,
  evenings: string,
): void {
  on(600);
  met('goals', 'video', 'Firmenkurse');
  const companies = write({
    kind: 'expectation-proposed',
    goal: 'Firmenkurse verdoppeln',
    measure: 'Gebuchte Firmenkurse im Jahr',
    baseline: '12',
    target: '24',
    dueOn: daysAgo(430),
    category: DOUBLING,
  });
  assess(companies, {
    realism: 'conditional',
    prerequisites: [{ kind: 'people', text: 'Jemand, der Firmen anruft', granted: false }],
    risks: ['Firmen kürzen Weiterbildung zuerst'],
  });
  agree(companies, 'Judith Brandner');
  on(572);
  met('project', 'video', 'Kurssuche: Start', 'good');
  on(544);
  met('status', 'video', 'Jour fixe', 'good');
  on(516);
  met('care', 'phone', 'Glückwunsch zum Semesterstart', 'good');
  answer('fridrich.bond-in-good-times', 'Dass ihr mitdenkt, ehe ich frage.');
  on(488);
  met('status', 'video', 'Jour fixe', 'good');
  close(evenings, 'met', '534 Anmeldungen, Auswertung der Kurssuche');
  note('Der Träger hat nachgefragt, wer die Kurssuche gebaut hat.');
  on(460);
  met('status', 'video', 'Jour fixe');
  on(432);
  met('status', 'video', 'Jour fixe', 'mixed');
  on(425);
  close(companies, 'missed', '15 statt 24, angerufen hat am Ende niemand');
}

function newsletter({ on, met, note, write, assess, agree, close, daysAgo }: Chronicle): void {
  on(404);
  met('goals', 'video', 'Newsletter');
  const readers = write({
    kind: 'expectation-proposed',
    goal: 'Abos des Newsletters verdoppeln',
    measure: 'Abos',
    baseline: '1.900',
    target: '3.800',
    dueOn: daysAgo(235),
    category: DOUBLING,
  });
  assess(readers, {
    realism: 'conditional',
    prerequisites: [{ kind: 'budget', text: '3.000 € für eine Verlosung', granted: false }],
    risks: ['Viele wollen lieber das gedruckte Heft'],
  });
  agree(readers, 'Judith Brandner');
  on(376);
  met('status', 'video', 'Jour fixe', 'good');
  on(369, DANIEL);
  note('Formular für den Newsletter steht jetzt in der Kurssuche. 40 neue Abos in einer Woche.');
  on(348);
  met('status', 'video', 'Jour fixe');
  on(320);
  met('project', 'video', 'Anmeldung ohne Konto', 'good');
  on(292);
  met('status', 'video', 'Jour fixe', 'good');
  on(264);
  met('status', 'video', 'Jour fixe');
  on(234);
  close(readers, 'missed', 'Knapp: 3.510 statt 3.800 Abos');
  on(233, MIRIAM);
  note('Knapp daneben ist bei euch beiden kein Drama. Beim nächsten Ziel erst das Geld, dann das Ja.');
}
