import type { Chronicle } from '../chronicle.ts';
import { shortDay } from '../demo-calendar.ts';
import { DANIEL, JANA, MIRIAM } from '../people.ts';
import { DOUBLING } from './doubling.ts';

/** Kellermann since the last renewal: a goal reached, one missed, then the cut. */
export function kellermannThisYear(story: Chronicle): void {
  renewed(story);
  fromTheRegion(story);
  drivers(story);
  theCut(story);
}

function renewed({ on, met, write, note, share, daysAgo, inDays }: Chronicle): void {
  on(332, MIRIAM);
  write({
    kind: 'renewal-reviewed',
    renewalOn: daysAgo(327),
    verdict: 'renew',
    comment: 'Gern. Aber: Ein Viertel unseres Umsatzes hängt an einem Kunden.',
  });
  on(327);
  write({
    kind: 'renewal-set',
    on: inDays(38),
    annualValue: { amount: 164_000, currency: 'EUR' },
    comment: 'Verlängert, Stellenanzeigen kommen dazu.',
  });
  on(322);
  met('status', 'video', 'Monatsgespräch', 'good');
  share('Der Vertrag ist verlängert, die Stellenanzeigen sind jetzt enthalten.');
  on(309, MIRIAM);
  write({
    kind: 'client-described',
    name: 'Kellermann Logistik GmbH',
    domains: ['kellermann-logistik.example', 'kellermann.example'],
    language: 'de',
    address: 'sie',
    since: daysAgo(1277),
    revenueShare: 0.31,
  });
  note('Anteil am Umsatz neu gerechnet: 31 Prozent. Bitte im Blick behalten.');
}

function fromTheRegion(story: Chronicle): void {
  const { on, met, answer, write, assess, agree, close, daysAgo } = story;
  on(294);
  met('goals', 'video', 'Mehr aus der Region');
  const region = write({
    kind: 'expectation-proposed',
    goal: 'Mehr Anfragen aus der Region',
    measure: 'Anfragen aus dem Umkreis von 80 Kilometern',
    baseline: '31 im Monat',
    target: '45 im Monat',
    dueOn: daysAgo(200),
    category: 'anfragen-region',
  });
  assess(region, {
    realism: 'realistic',
    prerequisites: [{ kind: 'time', text: 'Fotos an allen vier Standorten', granted: true }],
    risks: [],
  });
  agree(region, 'Ulf Petersen');
  on(266);
  met('project', 'in-person', 'Fototag an den Standorten', 'good');
  on(238);
  met('status', 'video', 'Monatsgespräch', 'good');
  on(210);
  met('status', 'video', 'Monatsgespräch');
  wrongPriceList(story);
  on(196);
  close(region, 'met', '48 Anfragen im Monat aus dem Umkreis');
  on(182);
  met('care', 'phone', 'Zwischendurch', 'good');
  answer('hell.current-problems', 'Zwölf Fahrer gehen in Rente, und Nachwuchs kommt keiner.');
}

/** Theirs, not ours; helping out was worth more than being right. */
function wrongPriceList({ on, note, write, promise, kept, workdayAgo }: Chronicle): void {
  on(203);
  const prices = write({
    kind: 'incident-reported',
    title: 'Falsche Preisliste auf der Website',
    category: 'preisliste',
    causedBy: 'client',
    occurredOn: workdayAgo(203),
    toldClientOn: workdayAgo(203),
    fixBy: workdayAgo(203),
    mitigation: 'Liste sofort abgeschaltet.',
  });
  const current = promise('client', 'Ulf Petersen', 'Gültige Preisliste schicken', workdayAgo(201));
  on(202, DANIEL);
  kept(current);
  write({
    kind: 'incident-resolved',
    incidentId: prices,
    on: workdayAgo(202),
    safeguard: 'Preislisten tragen jetzt ein Gültigkeitsdatum.',
  });
  note('Kein Wort über die Schuld verloren. Kam gut an.');
}

function drivers({
  on,
  met,
  note,
  write,
  assess,
  agree,
  close,
  promise,
  kept,
  workdayAgo,
  ...to
}: Chronicle): void {
  on(168);
  met('goals', 'video', 'Fahrer finden', 'mixed');
  const drivers = write({
    kind: 'expectation-proposed',
    goal: 'Bewerbungen von Fahrern verdoppeln',
    measure: 'Vollständige Bewerbungen im Quartal',
    baseline: '16',
    target: '32',
    dueOn: to.daysAgo(75),
    category: DOUBLING,
  });
  assess(drivers, {
    realism: 'unrealistic',
    prerequisites: [
      { kind: 'time', text: 'Ein halbes Jahr statt eines Quartals', granted: false },
      { kind: 'people', text: 'Rückruf innerhalb eines Tages', granted: false },
    ],
    risks: ['Alle suchen Fahrer'],
  });
  note('Zu schnell zugesagt. Frau Röhl hat niemanden, der am selben Tag zurückruft.');
  agree(drivers, 'Ulf Petersen');
  on(154);
  met('project', 'video', 'Stellenanzeigen: Fahrer');
  on(126);
  met('status', 'video', 'Monatsgespräch');
  const recall = promise('client', 'Anke Röhl', 'Vertretung für Rückrufe klären', workdayAgo(100));
  on(98);
  met('status', 'video', 'Monatsgespräch', 'mixed');
  write({ kind: 'commitment-dropped', commitmentId: recall, comment: 'Keine Leute dafür.' });
  on(73);
  close(drivers, 'missed', '19 statt 32 Bewerbungen, die Hälfte wurde nie zurückgerufen');
  on(70);
  met('status', 'video', 'Monatsgespräch', 'mixed');
  const lessons = promise('us', JANA.name, 'Auf einer Seite: was wir daraus lernen', workdayAgo(60));
  on(61);
  kept(lessons);
}

function theCut({
  on,
  met,
  note,
  write,
  ask,
  answer,
  promise,
  workdayAgo,
  workdayIn,
  inDays,
}: Chronicle): void {
  on(42);
  met('status', 'video', 'Monatsgespräch');
  answer('hell.current-focus', 'Kosten. Zwei Standorte werden zusammengelegt.');
  note('Kurz angebunden, Kamera aus. Vielleicht nur der Tag.');
  on(14);
  met('status', 'video', 'Monatsgespräch', 'bad');
  const cut = note(
    'Geschäftsführung streicht das Marketingbudget um ein Drittel. Er hat es selbst erst gestern erfahren.',
  );
  write({
    kind: 'signal-raised',
    signal: 'budget-cut',
    detail: 'Ein Drittel weniger im neuen Vertragsjahr',
    evidence: cut,
  });
  const less = note('Will den Umfang kleiner. „Ganz raus wollen wir nicht, aber so geht es nicht weiter.“');
  write({ kind: 'signal-raised', signal: 'wants-to-reduce', evidence: less });
  ask('hell.current-problems');
  promise('us', JANA.name, 'Aufstellung: was entfallen kann, ohne dass es wehtut', workdayAgo(3));
  promise('client', 'Ulf Petersen', 'Rahmen für das neue Vertragsjahr nennen', workdayIn(4));
  on(12, MIRIAM);
  note(
    `Bis zur Verlängerung am ${shortDay(inDays(38))} keine Rabatte anbieten. Erst verstehen, was er noch braucht.`,
  );
}
