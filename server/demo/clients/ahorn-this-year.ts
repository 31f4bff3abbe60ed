import type { Chronicle } from '../chronicle.ts';
import { shortDay } from '../demo-calendar.ts';
import { DANIEL, JANA } from '../people.ts';
import { DOUBLING } from './doubling.ts';

/** Ahorn since the last renewal: a goal reached, the next one changed on the way, then a new person. */
export function ahornThisYear(story: Chronicle): void {
  twiceTheAppointments(story);
  allFivePractices(story);
  handover(story);
}

function twiceTheAppointments(story: Chronicle): void {
  const { on, met, note, write, assess, agree, close, daysAgo } = story;
  on(347);
  met('goals', 'video', 'Online-Termine');
  const appointments = write({
    kind: 'expectation-proposed',
    goal: 'Online-Termine verdoppeln',
    measure: 'Online gebuchte Termine im Monat',
    baseline: '190',
    target: '380',
    dueOn: daysAgo(152),
    category: DOUBLING,
  });
  assess(appointments, {
    realism: 'conditional',
    prerequisites: [
      { kind: 'budget', text: '9.000 € für eine neue Terminbuchung', granted: true },
      { kind: 'people', text: 'Jede Praxis gibt vier Stunden am Tag frei', granted: true },
    ],
    risks: ['Ältere Patienten rufen lieber an'],
  });
  agree(appointments, 'Stefan Mertens');
  on(318);
  met('project', 'video', 'Terminbuchung: Auswahl');
  on(290);
  met('project', 'video', 'Terminbuchung: Start in zwei Praxen', 'good');
  on(262);
  met('status', 'video', 'Monatsgespräch');
  outage(story);
  on(204);
  met('status', 'video', 'Monatsgespräch', 'good');
  note('Eine Ärztin hat ihn im Aufzug gelobt. Das wiegt dort mehr als jede Auswertung.');
  on(176);
  met('status', 'video', 'Monatsgespräch');
  on(150);
  close(appointments, 'met', '412 Online-Termine im Monat, Auswertung der Buchung');
}

/** Not ours, but we told them first. */
function outage({ onDay, met, note, write, daysAgo }: Chronicle): void {
  onDay(234);
  const outage = write({
    kind: 'incident-reported',
    title: 'Terminbuchung zwei Stunden nicht erreichbar',
    category: 'buchung-ausfall',
    causedBy: 'third-party',
    occurredOn: daysAgo(234),
    toldClientOn: daysAgo(234),
    fixBy: daysAgo(234),
    mitigation: 'Hinweis auf der Website, Anrufe gehen an die Zentrale.',
    contactName: JANA.name,
  });
  onDay(234, DANIEL);
  write({
    kind: 'incident-resolved',
    incidentId: outage,
    on: daysAgo(234),
    safeguard: 'Der Anbieter meldet Wartungen jetzt zwei Tage vorher.',
  });
  onDay(233);
  met('incident', 'phone', 'Nachgespräch zum Ausfall', 'good');
  note('Er wusste es von uns, bevor die erste Praxis anrief. Hat sich bedankt.');
}

/** Agreed, changed when two practices fell behind, agreed again. */
function allFivePractices(story: Chronicle): void {
  const { on, met, note, share, write, assess, agree, inDays } = story;
  on(148);
  met('goals', 'video', 'Ein Ziel für alle fünf Praxen', 'good');
  const everywhere = write({
    kind: 'expectation-proposed',
    goal: 'Online-Termine in allen fünf Praxen',
    measure: 'Praxen mit freien Terminen im Netz',
    baseline: '2',
    target: '5',
    dueOn: inDays(5),
    category: 'online-termine',
  });
  assess(everywhere, {
    realism: 'realistic',
    prerequisites: [{ kind: 'people', text: 'Eine Ansprechperson je Praxis', granted: true }],
    risks: ['Umzug der Praxis am Markt'],
  });
  agree(everywhere, 'Stefan Mertens');
  on(120);
  met('project', 'video', 'Terminbuchung: dritte Praxis', 'good');
  share('Die dritte Praxis vergibt jetzt Termine online.');
  on(106);
  write({
    kind: 'rhythm-agreed',
    channel: 'video',
    everyDays: 14,
    detail: 'Bis alle fünf Praxen dabei sind, alle zwei Wochen.',
  });
  on(91);
  met('status', 'video', 'Stand der Praxen');
  on(77);
  met('status', 'video', 'Stand der Praxen', 'mixed');
  note('Zwei Praxen stellen erst ihre Software um. In diesem Quartal wird das nichts.');
  write({
    kind: 'expectation-changed',
    expectationId: everywhere,
    dueOn: inDays(50),
    why: 'Zwei Praxen stellen vorher ihre Software um.',
  });
  agree(everywhere, 'Stefan Mertens', 2);
  share(`Neuer Termin für alle fünf Praxen: ${shortDay(inDays(50))}`);
  on(62);
  met('status', 'video', 'Stand der Praxen');
  on(49);
  met('project', 'video', 'Terminbuchung: vierte Praxis');
  on(36);
  met('status', 'video', 'Stand der Praxen', 'good');
}

/** Herr Mertens goes, Frau Kroll comes; the folder for her is late. */
function handover(story: Chronicle): void {
  const { on, met, note, write, person, ask, promise, daysAgo, workdayAgo, workdayIn } = story;
  on(24);
  met('status', 'video', 'Stand der Praxen', 'mixed');
  ask('wopen.channel-is-theirs');
  note(
    `Er geht zum ${shortDay(daysAgo(21))} an eine Klinik. Nachfolge: Ines Kroll, bisher Klinikverwaltung.`,
  );
  note('Sein Rat: Frau Kroll rechnet nach. Und sie mag keine Überraschungen.');
  promise('us', JANA.name, 'Übergabemappe für Frau Kroll', workdayAgo(5));
  promise('client', 'Ines Kroll', 'Ansprechperson in der Praxis am Markt nennen', workdayIn(6));
  on(21);
  write({
    kind: 'contact-left',
    contactId: person('stefan-mertens'),
    reason: 'Wechselt an eine Klinik.',
  });
  write({
    kind: 'contact-joined',
    contactId: person('ines-kroll'),
    name: 'Ines Kroll',
    salutation: 'frau',
    role: 'Verwaltungsleiterin',
    email: 'i.kroll@praxis-ahorn.example',
    address: 'sie',
  });
  note('Kurze Mail an Frau Kroll: willkommen, Termin vorgeschlagen. Sie hat gleich zugesagt.');
  on(6, DANIEL);
  note('Vierte Praxis ist online. Die fünfte wartet auf die Freigabe der Verwaltung.');
}
