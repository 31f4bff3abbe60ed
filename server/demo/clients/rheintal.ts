import { type Chronicle, chronicle, type DemoClient } from '../chronicle.ts';
import type { DemoCalendar } from '../demo-calendar.ts';
import { MIRIAM, SOFIA } from '../people.ts';

/** A renewal that is prepared: goals met, the rhythm kept, and the lead's word on it. Another manager serves it. */
export function rheintal(calendar: DemoCalendar): DemoClient {
  const story = chronicle('rheintal', calendar);
  profile(story);
  theFirstYear(story);
  thisYear(story);
  return story.client;
}

function profile({ on, write, person, daysAgo, note }: Chronicle): void {
  on(661, SOFIA);
  write({
    kind: 'client-described',
    name: 'Käserei Rheintal eG',
    domains: ['kaeserei-rheintal.example'],
    language: 'de',
    address: 'du',
    since: daysAgo(661),
    revenueShare: 0.07,
  });
  write({ kind: 'manager-changed', userId: SOFIA.userId, name: SOFIA.name });
  write({
    kind: 'contact-joined',
    contactId: person('anton-hefel'),
    name: 'Anton Hefel',
    salutation: 'herr',
    role: 'Vertrieb',
    email: 'a.hefel@kaeserei-rheintal.example',
    address: 'du',
  });
  write({
    kind: 'rhythm-agreed',
    channel: 'video',
    everyDays: 28,
    detail: 'Alle vier Wochen nach dem Markt.',
  });
  write({ kind: 'renewal-set', on: daysAgo(296), annualValue: { amount: 22_000, currency: 'EUR' } });
  note('Vierzig Höfe, ein Keller. Anton will, dass man den Käse auch außerhalb des Tals kennt.');
}

/** What was called realistic does not always come true either. */
function theFirstYear({ on, met, note, write, assess, agree, close, daysAgo }: Chronicle): void {
  on(633, SOFIA);
  met('kickoff', 'in-person', 'Auftakt im Reifekeller', 'good');
  const tours = write({
    kind: 'expectation-proposed',
    goal: 'Jede Führung im Keller ausgebucht',
    measure: 'Freie Plätze je Führung',
    baseline: '9',
    target: '0',
    dueOn: daysAgo(480),
    category: 'fuehrungen',
  });
  assess(tours, {
    realism: 'realistic',
    prerequisites: [{ kind: 'people', text: 'Eine zweite Person führt', granted: true }],
    risks: ['Wetter'],
  });
  agree(tours, 'Anton Hefel');
  for (const days of [605, 577, 549, 521, 493]) {
    on(days, SOFIA);
    met('status', 'video', 'Nach dem Markt');
  }
  on(479, SOFIA);
  close(tours, 'missed', 'Im Schnitt blieben drei Plätze frei');
  note('Anton nimmt es mit Humor: „Drei Plätze sind bei uns eine Schulklasse.“');
  for (const days of [465, 437, 409, 381, 353]) {
    on(days, SOFIA);
    met('status', 'video', 'Nach dem Markt');
  }
}

function thisYear({ on, met, write, assess, agree, close, share, daysAgo, inDays }: Chronicle): void {
  on(325, SOFIA);
  met('renewal', 'video', 'Verlängerung', 'good');
  write({ kind: 'renewal-set', on: inDays(69), annualValue: { amount: 24_000, currency: 'EUR' } });
  const goals = [
    { goal: 'Käse im Versand', measure: 'Pakete in der Woche', target: '60', due: 150, became: '74 Pakete' },
    {
      goal: 'Eigene Fotos von allen Höfen',
      measure: 'Höfe mit Fotos',
      target: '40',
      due: 90,
      became: 'Alle 40',
    },
  ].map(({ goal, measure, target, due, became }) => {
    const id = write({ kind: 'expectation-proposed', goal, measure, target, dueOn: daysAgo(due) });
    const prerequisites = [{ kind: 'time' as const, text: 'Ein Tag im Monat auf den Höfen', granted: true }];
    assess(id, { realism: 'realistic', prerequisites, risks: ['Heuernte'] });
    agree(id, 'Anton Hefel');
    return { id, due, became };
  });
  for (const days of [298, 271, 244, 217, 190, 163, 149, 122]) {
    on(days, SOFIA);
    met(days === 217 ? 'care' : 'status', 'video', days === 217 ? 'Wie läuft es?' : 'Nach dem Markt');
    if (days !== 149) continue;
    for (const { id, became } of goals.filter(({ due }) => due === 150)) close(id, 'exceeded', became);
  }
  on(95, SOFIA);
  met('goals', 'in-person', 'Der Käse beim Händler', 'good');
  const dealers = write({
    kind: 'expectation-proposed',
    goal: 'Zwölf Händler außerhalb des Tals',
    measure: 'Händler mit laufender Bestellung',
    baseline: '5',
    target: '12',
    dueOn: inDays(150),
    category: 'haendler',
  });
  assess(dealers, {
    realism: 'conditional',
    prerequisites: [{ kind: 'decision', text: 'Die Höfe stimmen dem Rabatt zu', granted: true }],
    risks: ['Ein Händler besteht auf Alleinvertrieb'],
  });
  agree(dealers, 'Anton Hefel');
  on(89, SOFIA);
  for (const { id, became } of goals.filter(({ due }) => due === 90)) close(id, 'met', became);
  share('Jeder Hof hat jetzt eigene Fotos.');
  for (const days of [68, 41, 16]) {
    on(days, SOFIA);
    met('status', 'video', 'Nach dem Markt', days === 16 ? 'good' : undefined);
  }
  on(6, MIRIAM);
  write({
    kind: 'renewal-reviewed',
    renewalOn: inDays(69),
    verdict: 'renew',
    comment: 'Sauber geführt. Beim Gespräch die Händler zum Thema machen.',
  });
}
