import { type Chronicle, chronicle, type DemoClient } from '../chronicle.ts';
import type { DemoCalendar } from '../demo-calendar.ts';
import { MIRIAM, TOBIAS } from '../people.ts';

/** A renewal in seven weeks, in good contact, and two goals agreed that nobody can measure. Another manager serves it. */
export function vogelsang(calendar: DemoCalendar): DemoClient {
  const story = chronicle('vogelsang', calendar);
  profile(story);
  tooMuchAtOnce(story);
  theYear(story);
  return story.client;
}

function profile({ on, write, person, daysAgo, note }: Chronicle): void {
  on(640, TOBIAS);
  write({
    kind: 'client-described',
    name: 'Möbelhaus Vogelsang KG',
    domains: ['moebel-vogelsang.example'],
    language: 'de',
    address: 'sie',
    since: daysAgo(640),
    revenueShare: 0.06,
  });
  write({ kind: 'manager-changed', userId: TOBIAS.userId, name: TOBIAS.name });
  write({
    kind: 'contact-joined',
    contactId: person('dorothee-vogelsang'),
    name: 'Dorothee Vogelsang',
    salutation: 'frau',
    role: 'Geschäftsführerin',
    email: 'd.vogelsang@moebel-vogelsang.example',
    address: 'sie',
  });
  write({ kind: 'renewal-set', on: daysAgo(317), annualValue: { amount: 29_000, currency: 'EUR' } });
  note('Zwei Häuser, das zweite läuft schlecht. Entscheidet schnell und am liebsten am Telefon.');
}

/** Wished for, called out of reach, agreed all the same, and missed. */
function tooMuchAtOnce({ on, met, note, write, assess, agree, close, daysAgo }: Chronicle): void {
  on(612, TOBIAS);
  met('goals', 'in-person', 'Das zweite Haus');
  const visitors = write({
    kind: 'expectation-proposed',
    goal: 'Dreimal so viele Besuche im zweiten Haus',
    measure: 'Besuche an Samstagen',
    baseline: '90',
    target: '270',
    dueOn: daysAgo(430),
    category: 'besuche-vor-ort',
  });
  assess(visitors, {
    realism: 'unrealistic',
    prerequisites: [{ kind: 'budget', text: '15.000 € für Anzeigen in der Region', granted: false }],
    risks: ['Baustelle vor der Tür'],
  });
  agree(visitors, 'Dorothee Vogelsang');
  note('Gesagt, dass es so nicht reicht. Sie wollte es trotzdem versuchen.');
  on(429, TOBIAS);
  met('status', 'phone', 'Wie es mit dem zweiten Haus steht', 'mixed');
  close(visitors, 'missed', '130 statt 270 Besuche, gezählt an vier Samstagen');
}

function theYear({ on, met, note, share, write, assess, agree, close, daysAgo, inDays }: Chronicle): void {
  on(345, TOBIAS);
  met('status', 'phone', 'Stand der Dinge');
  on(324, MIRIAM);
  write({
    kind: 'renewal-reviewed',
    renewalOn: daysAgo(317),
    verdict: 'renew-with-changes',
    comment: 'Kleinere Ziele, dafür welche, die wir zählen können.',
  });
  on(319, TOBIAS);
  met('renewal', 'in-person', 'Verlängerung');
  write({
    kind: 'renewal-set',
    on: inDays(48),
    annualValue: { amount: 31_000, currency: 'EUR' },
  });
  write({ kind: 'rhythm-agreed', channel: 'phone', everyDays: 21, detail: 'Alle drei Wochen, kurz.' });
  on(300, TOBIAS);
  met('goals', 'video', 'Termine zur Beratung', 'good');
  const advice = write({
    kind: 'expectation-proposed',
    goal: 'Mehr Beratungstermine über die Website',
    measure: 'Gebuchte Termine im Monat',
    baseline: '15',
    target: '30',
    dueOn: daysAgo(140),
    category: 'beratungstermine',
  });
  assess(advice, {
    realism: 'realistic',
    prerequisites: [{ kind: 'people', text: 'Jemand bestätigt am selben Tag', granted: true }],
    risks: ['Urlaubszeit'],
  });
  agree(advice, 'Dorothee Vogelsang');
  for (const days of [282, 263]) {
    on(days, TOBIAS);
    met('status', 'phone', 'Stand der Dinge');
  }
  on(244, TOBIAS);
  met('project', 'video', 'Terminbuchung: Abnahme', 'good');
  for (const days of [224, 205]) {
    on(days, TOBIAS);
    met('status', 'phone', 'Stand der Dinge');
  }
  on(186, TOBIAS);
  met('care', 'phone', 'Wie geht es Ihnen?', 'good');
  note('Das zweite Haus trägt sich. Sie klingt zum ersten Mal entspannt.');
  const wishes = ['Einheitlicher Auftritt beider Häuser', 'Küchenkunden besser erreichen'];
  on(172, TOBIAS);
  met('goals', 'phone', 'Was als Nächstes kommt');
  for (const goal of wishes) {
    const wish = write({ kind: 'expectation-proposed', goal, dueOn: inDays(40) });
    assess(wish, { realism: 'realistic', prerequisites: [], risks: ['Niemand hat Zeit für Fotos'] });
    write({
      kind: 'expectation-agreed',
      expectationId: wish,
      agreedWith: 'Dorothee Vogelsang',
      revision: 1,
      why: 'Sie wollte gleich anfangen, eine Messgröße suchen wir noch.',
    });
  }
  on(153, TOBIAS);
  met('status', 'phone', 'Stand der Dinge');
  on(139, TOBIAS);
  met('status', 'phone', 'Stand der Dinge', 'good');
  close(advice, 'met', '33 Termine im Monat, Auszug aus der Terminbuchung');
  for (const days of [120, 101, 82, 63, 44]) {
    on(days, TOBIAS);
    met('status', 'phone', 'Stand der Dinge');
  }
  on(25, TOBIAS);
  met('project', 'video', 'Küchen: Fotos', 'good');
  share('Die Fotos der Küchen sind da.');
  on(6, TOBIAS);
  met('status', 'phone', 'Stand der Dinge');
}
