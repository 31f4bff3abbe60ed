import type { Chronicle } from '../chronicle.ts';
import { everyWeekday, monthName, shortDay } from '../demo-calendar.ts';
import { DANIEL, JANA, MIRIAM } from '../people.ts';
import { DOUBLING } from './doubling.ts';

/** Hartwig in the last four months: the mistake, calls every fortnight, short-time work, a wish, and the mistake again. */
export function sinceTheFirstMistake(story: Chronicle, reorders: string): void {
  theFirstMistake(story);
  const flawless = everyFortnight(story, reorders);
  shortTimeWork(story);
  aWish(story);
  theSecondMistake(story, flawless);
}

/** A newsletter with dead shop links; Frau Dr. Hartwig found out herself, on the day after. */
function theFirstMistake({ onDay, met, note, share, write, daysAgo }: Chronicle): void {
  onDay(117);
  met('status', 'phone', 'Anruf von Frau Dr. Hartwig: Links im Newsletter', 'bad');
  const deadLinks = write({
    kind: 'incident-reported',
    title: 'Newsletter mit toten Shop-Links',
    category: 'newsletter-links',
    causedBy: 'us',
    occurredOn: daysAgo(118),
    toldClientOn: daysAgo(117),
    fixBy: daysAgo(116),
    mitigation: 'Tote Links leiten von Hand auf die richtigen Teile um.',
  });
  note('Sie hat es von einem Kunden erfahren. Hörbar enttäuscht, blieb sachlich.');
  write({ kind: 'apology-made', incidentId: deadLinks });
  note('Entschuldigung per Mail geschickt. Es kam nichts zurück.');
  onDay(116, DANIEL);
  write({
    kind: 'incident-resolved',
    incidentId: deadLinks,
    on: daysAgo(116),
    safeguard: 'Checkliste vor dem Versand',
  });
  share('Der korrigierte Newsletter ist verschickt, alle Links sind geprüft.');
}

/** Answers the goal of newsletters without a mistake. */
function everyFortnight(story: Chronicle, reorders: string): string {
  const { on, met, note, share, write, answer, close, daysAgo, workdayAgo } = story;
  on(103);
  met('goals', 'video', 'Was sich nach dem Newsletter ändert', 'mixed');
  const flawless = flawlessNewsletters(story);
  answer('fridrich.safeguards', 'Wenn zwei draufschauen, so wie bei uns in der Endkontrolle.');
  note('Sie sagt: „Einmal kann passieren.“ Und meint es auch so.');
  on(95);
  met('status', 'phone', 'Stand der Dinge');
  write({
    kind: 'rhythm-agreed',
    channel: 'phone',
    everyDays: 14,
    detail: `Alle zwei Wochen ${everyWeekday(workdayAgo(11))} um 14 Uhr. Jana Lindner ruft an.`,
  });
  on(88, DANIEL);
  note('Newsletter mit Checkliste verschickt, alle Links geprüft. Fehlerfrei.');
  on(82);
  met('project', 'video', 'Shop: Lieferzeiten anzeigen');
  on(81);
  met('status', 'phone', 'Stand der Dinge');
  on(67);
  met('status', 'phone', 'Stand der Dinge', 'good');
  note('33 Prozent. Sie rechnet schon mit 35 und freut sich.');
  on(60, DANIEL);
  note('Newsletter fehlerfrei. Die Checkliste kostet 40 Minuten, das geht.');
  on(53);
  met('status', 'phone', 'Stand der Dinge');
  on(52);
  close(reorders, 'met', `Shop-Auswertung ${shortDay(workdayAgo(52))}: 37 % am ${shortDay(daysAgo(54))}`);
  on(49);
  share('61 Bestellungen im Monat kommen heute ohne Anruf an.');
  note('Frau Dr. Hartwig bestätigt das Ergebnis und zeigt es dem Vater.');
  return flawless;
}

function flawlessNewsletters({ write, assess, agree, share, inDays }: Chronicle): string {
  const flawless = write({
    kind: 'expectation-proposed',
    goal: 'Jeder Newsletter geht fehlerfrei raus',
    measure: 'Korrektur-Mails',
    baseline: 'eine im letzten halben Jahr',
    target: 'höchstens eine',
    dueOn: inDays(38),
    category: 'newsletter-qualitaet',
  });
  assess(flawless, {
    realism: 'realistic',
    prerequisites: [{ kind: 'people', text: 'Artikelliste zwei Tage vor dem Versand', granted: true }],
    risks: ['Preise, die sich am Versandtag noch ändern'],
  });
  agree(flawless, 'Dr. Petra Hartwig');
  share(`Vereinbart: höchstens eine Korrektur-Mail bis ${shortDay(inDays(38))}`);
  return flawless;
}

function shortTimeWork({ on, met, note, write, answer, promise, daysAgo, ...to }: Chronicle): void {
  const since = monthName(daysAgo(53));
  on(40);
  met('care', 'phone', 'Wie geht es Ihnen?', 'mixed');
  const told = answer(
    'hell.how-is-it-running',
    `Kurzarbeit seit ${since}, voraussichtlich bis ${monthName(to.inDays(60))}.`,
  );
  write({
    kind: 'signal-raised',
    signal: 'short-time-work',
    detail: `Kurzarbeit seit ${since}, zwei von drei Schichten`,
    evidence: told,
  });
  note('Zwei große Maschinenbauer haben Abrufe verschoben. Nur zugehört, nichts angeboten.');
  on(39);
  met('status', 'phone', 'Stand der Dinge');
  on(32);
  met('project', 'video', 'Shop: Produktdaten');
  note('Produktdaten sind die Baustelle: 1.900 Teile, gepflegt sind 600.');
  promise('client', 'Lukas Brehm', 'Artikelliste für die nächste Ausgabe schicken', to.workdayIn(8));
  on(32, DANIEL);
  note('Newsletter fehlerfrei.');
  on(25);
  met('status', 'phone', 'Stand der Dinge');
}

function aWish({ on, met, note, share, write, promise, kept, daysAgo, inDays, workdayAgo }: Chronicle): void {
  on(24);
  met('goals', 'video', 'Wohin der Shop soll');
  write({
    kind: 'expectation-proposed',
    goal: 'Shop-Umsatz verdoppeln',
    measure: 'Umsatz im Shop, pro Monat',
    baseline: '48 T€',
    target: '96 T€',
    dueOn: inDays(128),
    category: DOUBLING,
  });
  note('Der Wunsch kommt vom Beirat. Gesagt, dass wir erst prüfen, was es dafür braucht.');
  on(11);
  met('status', 'phone', 'Stand der Dinge');
  note(`Beirat tagt am ${shortDay(daysAgo(3))} Sie stellt dort die Shop-Zahlen vor.`);
  const boardPage = promise('us', JANA.name, 'Shop-Zahlen für den Beirat auf einer Seite', workdayAgo(6));
  share('Eine Seite mit den Shop-Zahlen für den Beirat kommt von uns.');
  on(7);
  kept(boardPage);
}

/** The same again: told at once this time, not solved yet, and nobody knows by when. */
function theSecondMistake(story: Chronicle, flawless: string): void {
  const { onDay, note, write, assess, promise, daysAgo, workdayIn } = story;
  onDay(4, DANIEL);
  write({
    kind: 'incident-reported',
    title: 'Newsletter mit toten Shop-Links',
    category: 'newsletter-links',
    causedBy: 'us',
    occurredOn: daysAgo(4),
    toldClientOn: daysAgo(4),
    mitigation: 'Tote Links führen seit dem Nachmittag auf die Startseite des Shops.',
    contactName: JANA.name,
  });
  note('Checkliste nicht benutzt, die Artikelliste kam erst am Morgen.');
  promise('us', DANIEL.name, 'Ursache der falschen Links eingrenzen', workdayIn(1));
  onDay(4, JANA);
  note('40 Minuten nach dem Versand gemeldet: erst Mailbox, dann Mail an Frau Dr. Hartwig.');
  assess(flawless, {
    realism: 'conditional',
    prerequisites: [{ kind: 'people', text: 'Artikelliste zwei Tage vor dem Versand' }],
    risks: ['Preise, die sich am Versandtag noch ändern', 'Versand durch eine Person allein'],
  });
  onDay(3, JANA);
  note('Zwei Zeilen von ihr: Der Beirat hat nach dem Newsletter gefragt. Sie will ein Gespräch.');
  onDay(3, MIRIAM);
  note('Zweimal derselbe Fehler in 114 Tagen. Wenn du mich dabeihaben willst, bin ich da.');
}
