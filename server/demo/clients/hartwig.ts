import { type Chronicle, chronicle, type DemoClient } from '../chronicle.ts';
import { type DemoCalendar, monthName, shortDay } from '../demo-calendar.ts';
import { JANA, MIRIAM } from '../people.ts';
import { sinceTheFirstMistake } from './hartwig-mistakes.ts';

/** The same mistake twice, short-time work, a renewal ahead and a goal that nobody has checked yet. */
export function hartwig(calendar: DemoCalendar): DemoClient {
  const story = chronicle('hartwig', calendar);
  profile(story);
  shopAndNewsletter(story);
  renewed(story);
  const reorders = moreReorders(story);
  sinceTheFirstMistake(story, reorders);
  return story.client;
}

function profile({ on, write, person, note, daysAgo }: Chronicle): void {
  on(728);
  write({
    kind: 'client-described',
    name: 'Hartwig Präzisionsteile GmbH',
    domains: ['hartwig-teile.example'],
    language: 'de',
    address: 'sie',
    since: daysAgo(2093),
    revenueShare: 0.14,
  });
  write({ kind: 'manager-changed', userId: JANA.userId, name: JANA.name });
  write({
    kind: 'contact-joined',
    contactId: person('petra-hartwig'),
    name: 'Dr. Petra Hartwig',
    salutation: 'frau',
    title: 'Dr.',
    givenName: 'Petra',
    familyName: 'Hartwig',
    role: 'Geschäftsführerin',
    email: 'p.hartwig@hartwig-teile.example',
    address: 'sie',
  });
  write({
    kind: 'contact-joined',
    contactId: person('lukas-brehm'),
    name: 'Lukas Brehm',
    salutation: 'herr',
    role: 'Einkauf und Shop',
    email: 'l.brehm@hartwig-teile.example',
    address: 'sie',
  });
  write({ kind: 'renewal-set', on: daysAgo(309), annualValue: { amount: 58_000, currency: 'EUR' } });
  note('Familienbetrieb, 140 Leute. Der Vater hat gegründet, Frau Dr. Hartwig führt seit vier Jahren.');
  note('Der Beirat tagt viermal im Jahr und will Zahlen sehen, keine Folien.');
}

function shopAndNewsletter({ on, met, note, share, promise, kept, daysAgo }: Chronicle): void {
  on(721);
  met('project', 'video', 'Shop: Produktsuche', 'good');
  share('Die Suche findet Teile künftig auch über die alte Artikelnummer.');
  on(700);
  met('status', 'video', 'Stand der Dinge');
  note('Herr Brehm pflegt die Artikel allein. Wenn er Urlaub hat, steht der Shop still.');
  on(672);
  met('care', 'phone', 'Kurzer Anruf', 'good');
  note('Werk läuft auf drei Schichten. Sucht händeringend Zerspaner.');
  on(651);
  met('status', 'video', 'Stand der Dinge');
  on(637);
  met('project', 'video', 'Shop: Zeichnungen als Download');
  const drawings = promise('client', 'Lukas Brehm', 'Freigegebene Zeichnungen als PDF liefern', daysAgo(616));
  on(612);
  met('status', 'video', 'Stand der Dinge', 'good');
  kept(drawings);
  on(588);
  met('project', 'in-person', 'Rundgang im Werk', 'good');
  note('Zeigt die Endkontrolle: „Bei uns geht nichts raus, was nicht zwei gesehen haben.“');
  on(560);
  met('status', 'video', 'Stand der Dinge');
  on(539);
  met('goals', 'video', 'Ziele fürs Halbjahr');
  note('Will den Shop als zweites Standbein. Der Vater hält das für Spielerei.');
  on(518);
  met('project', 'video', 'Newsletter: neue Vorlage');
  share('Der Newsletter erscheint alle vier Wochen.');
  on(490);
  met('status', 'phone', 'Stand der Dinge');
  on(469);
  met('project', 'video', 'Newsletter: erste Ausgabe', 'good');
  note('Erste Ausgabe lief glatt, 41 Klicks auf die Sonderteile.');
  on(441);
  met('status', 'video', 'Stand der Dinge');
  on(420);
  met('project', 'video', 'Shop: Preise für Stammkunden');
  share('Stammkunden sehen nach der Anmeldung ihre eigenen Preise.');
  on(399);
  met('status', 'video', 'Stand der Dinge', 'good');
  on(378);
  met('project', 'video', 'Shop: Preise für Stammkunden, Abnahme');
}

function renewed({ on, met, note, answer, share, write, daysAgo, inDays }: Chronicle): void {
  on(355);
  met('care', 'phone', 'Wie geht es Ihnen?');
  answer('hell.how-is-it-running', 'Gut, aber die Kunden bestellen kürzer und später.');
  on(348);
  met('project', 'video', 'Shop: Startseite nach Branchen', 'good');
  on(340);
  met('status', 'video', 'Stand der Dinge');
  on(330, MIRIAM);
  write({
    kind: 'renewal-reviewed',
    renewalOn: daysAgo(309),
    verdict: 'renew',
    comment: 'Läuft. Im neuen Vertragsjahr ein messbares Ziel für den Shop vereinbaren.',
  });
  on(313);
  met('project', 'video', 'Shop: Startseite, Abnahme');
  write({
    kind: 'renewal-set',
    on: inDays(56),
    annualValue: { amount: 62_000, currency: 'EUR' },
    comment: 'Verlängert, Newsletter jetzt fest enthalten.',
  });
  on(305);
  met('status', 'video', 'Stand der Dinge');
  share('Der Vertrag ist verlängert. Umfang: Shop und Newsletter.');
  on(292);
  met('project', 'video', 'Shop: Nachbestellen mit zwei Klicks');
  on(277);
  met('status', 'video', 'Stand der Dinge');
  note('Herr Brehm zählt mit: 22 von 100 Bestellungen kommen ohne Anruf.');
  on(270);
  met('project', 'video', 'Shop: Nachbestellen, Test mit drei Kunden');
}

/** Answers the goal of more reorders. */
function moreReorders({ on, met, note, share, write, assess, agree, daysAgo }: Chronicle): string {
  on(256);
  met('goals', 'in-person', 'Was der Shop bringen soll', 'good');
  const reorders = write({
    kind: 'expectation-proposed',
    goal: 'Mehr Nachbestellungen im Shop',
    measure: 'Bestellungen ohne Anruf, von hundert',
    baseline: '22 %',
    target: '35 %',
    dueOn: daysAgo(54),
    category: 'nachbestellungen',
  });
  assess(reorders, {
    realism: 'realistic',
    prerequisites: [{ kind: 'people', text: 'Artikel und Preise bleiben aktuell', granted: true }],
    risks: ['Stammkunden rufen aus Gewohnheit an'],
  });
  agree(reorders, 'Dr. Petra Hartwig');
  share(`Ziel: von 22 auf 35 Prozent bis ${shortDay(daysAgo(54))}`);
  on(249);
  met('status', 'video', 'Stand der Dinge');
  on(243);
  met('project', 'video', 'Shop: Erinnerung an Verschleißteile');
  on(221);
  met('status', 'video', 'Stand der Dinge');
  note('27 Prozent im Vormonat. Der Vater hat selbst im Shop bestellt.');
  on(215);
  met('project', 'video', 'Shop: Erinnerung, Abnahme');
  on(202);
  met('sales', 'video', 'Angebot: Landingpage zur Messe');
  note('Hört zu, fragt wenig. Messe noch offen.');
  on(187);
  met('project', 'video', 'Shop: Merklisten');
  on(173);
  met('sales', 'video', 'Angebot: Produktvideos');
  note(`Kein Budget vor ${monthName(daysAgo(70))}. Nicht nachgefasst.`);
  on(159);
  met('project', 'video', 'Shop: Merklisten, Abnahme', 'good');
  on(145);
  met('sales', 'email', 'Angebot: Anzeigen für Sonderteile');
  on(138);
  met('project', 'video', 'Newsletter: Verschleißteile');
  note('Den Versand macht jetzt Daniel allein.');
  return reorders;
}
